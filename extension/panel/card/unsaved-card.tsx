import type { ReactNode } from 'react';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { Button } from '../../ui/button.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { isUnsaved } from './use-card-saving.ts';

interface UnsavedCardProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly onLook: () => void;
}

/** What was typed on the card and refused, or half written, is not forgotten because the card is closed. */
export const UnsavedCard = ({ customer, words, onLook }: UnsavedCardProps): ReactNode => {
  const { memory } = usePanelTools();
  if (!isUnsaved(memory.cards.get(customer.id))) return null;
  return (
    <div className="remark" role="alert" data-part="unsaved-card">
      <span>{words.t('card.unsaved')}</span>
      <Button look="link" onClick={onLook}>
        {words.t('card.look')}
      </Button>
    </div>
  );
};
