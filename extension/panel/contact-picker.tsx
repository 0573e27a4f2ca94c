import { type ReactNode, useState } from 'react';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import { Button } from '../ui/button.tsx';
import { CustomerSearch } from './customer-search.tsx';
import type { Words } from './use-words.ts';

const RELATIONS: readonly RelationKind[] = ['assistant', 'secretary', 'colleague', 'user', 'buyer', 'decider', 'introduced-by'];

interface PickerProps {
  readonly label: string;
  /** Customers who are no answer. */
  readonly except?: ReadonlySet<string>;
  /** Who is close, and to whom, once a customer is picked. */
  readonly between: (picked: string) => { readonly name: string; readonly to: string };
  readonly words: Words;
  readonly onPick: (customer: CustomerHit, relation: RelationKind) => void;
  readonly onCancel: () => void;
}

/** Who, then what they are to each other: two choices of the rep, none made for them. */
export const ContactPicker = ({ label, except, between, words, onPick, onCancel }: PickerProps): ReactNode => {
  const [picked, setPicked] = useState<CustomerHit | null>(null);
  const { t } = words;
  const question = picked === null ? '' : t('around.ask', between(picked.name === '' ? picked.email : picked.name));
  return (
    <div className="question inset" data-part="contact-picker">
      {picked === null ? (
        <CustomerSearch label={label} {...(except === undefined ? {} : { except })} words={words} onPick={setPicked} />
      ) : (
        <div className="form" role="group" aria-label={question}>
          <p>{question}</p>
          <div className="row">
            {RELATIONS.map((relation, index) => (
              <Button key={relation} className="chip" autoFocus={index === 0} onClick={() => onPick(picked, relation)}>
                {t(`relation.${relation}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Button look="quiet" className="start" onClick={onCancel}>
        {t('panel.cancel')}
      </Button>
    </div>
  );
};
