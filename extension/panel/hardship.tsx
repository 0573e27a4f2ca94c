import { IconMoon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface HardshipProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** Why nothing cheerful is offered, until when, and the rep's word that it is over. */
export const Hardship = ({ customer, words }: HardshipProps): ReactNode => {
  const { api, act } = usePanelTools();
  const { hardship, hasDied, id } = customer;
  if (hasDied) {
    return (
      <div className="calm-line" data-part="hardship">
        <IconMoon size={16} aria-hidden="true" />
        <p className="grow">{words.t('hardship.died', { name: customer.name === '' ? customer.email : customer.name })}</p>
      </div>
    );
  }
  if (hardship === null) return null;
  return (
    <div className="calm-line" data-part="hardship">
      <IconMoon size={16} aria-hidden="true" />
      <p className="grow">{words.hardship(hardship)}</p>
      <Button look="link" onClick={() => void act('end-hardship', () => api.endHardship({ customerId: id }))}>
        {words.t('hardship.end')}
      </Button>
    </div>
  );
};
