import type { ReactNode } from 'react';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface IdentityProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** Where the page shows no address and the rep has said who it is: that they said so, and the way back. */
export const IdentityLine = ({ customer, words }: IdentityProps): ReactNode => {
  const { api, act, view } = usePanelTools();
  if (view.identity?.known !== true) return null;
  const { mailbox, name, thread } = view.identity;
  return (
    <p className="remark" data-part="identity">
      <span>{words.t('nameOnly.known', { name: customer.name === '' ? customer.email : customer.name })}</span>
      <Button look="link" onClick={() => void act('forget-identity', () => api.forgetIdentity({ mailbox, name, thread }))}>
        {words.t('nameOnly.notThem')}
      </Button>
    </p>
  );
};
