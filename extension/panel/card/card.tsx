import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CustomerCard } from '../../messaging/protocol/card.ts';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { IconButton } from '../../ui/button.tsx';
import { Around } from '../around.tsx';
import { useEscape } from '../use-escape.ts';
import type { Words } from '../use-words.ts';
import { Addresses } from './addresses.tsx';
import { Festivals } from './festivals.tsx';
import { Liking } from './liking.tsx';
import { Mails } from './mails.tsx';
import { Names } from './names.tsx';
import { PrivateNote } from './private-note.tsx';
import { QuietTime } from './quiet-time.tsx';
import { Rhythm } from './rhythm.tsx';
import { SpecialDates } from './special-dates.tsx';
import { useCard } from './use-card.ts';
import { useCardSaving } from './use-card-saving.ts';
import { useFocusInPart } from './use-focus-in-part.ts';
import { Work } from './work.tsx';
import './card.css';

interface CardProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly onClose: () => void;
}

/** All that the rep knows of one person, each field to be changed where it stands. Escape or the arrow leads back. */
export const Card = ({ customer, words, onClose }: CardProps): ReactNode => {
  const { card, failed, reload } = useCard(customer);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = useRef<HTMLDivElement>(null);
  useFocusInPart(place);
  useEscape(card === null ? onClose : null);
  return (
    <div ref={place} className="person-card" data-part="card" aria-busy={card === null && !failed}>
      <div className="section">
        <div className="row">
          <IconButton label={words.t('panel.back')} look="quiet" onClick={onClose}>
            <IconArrowLeft size={18} aria-hidden="true" />
          </IconButton>
          <h2 ref={heading} tabIndex={-1} className="name">
            {words.t('card.heading')}
          </h2>
        </div>
        <p role="alert" className="soft" hidden={!failed}>
          {words.t('card.gone')}
        </p>
      </div>
      {card === null ? null : (
        <CardParts key={card.customerId} card={card} customer={customer} reload={reload} words={words} onClose={onClose} />
      )}
    </div>
  );
};

interface CardPartsProps {
  readonly card: CustomerCard;
  readonly customer: CustomerView;
  readonly reload: () => Promise<void>;
  readonly words: Words;
  readonly onClose: () => void;
}

const CardParts = ({ card, customer, reload, words, onClose }: CardPartsProps): ReactNode => {
  const saving = useCardSaving(card, reload, words);
  // What is typed is saved with a word about it; other ways out of the card save it in silence.
  useEscape(() => {
    saving.saveTexts();
    onClose();
  });
  const part = { card, customer, saving, words };
  return (
    <>
      <Names {...part} />
      <Work {...part} />
      <Addresses {...part} />
      <Mails {...part} />
      <Rhythm {...part} />
      <Liking {...part} />
      <SpecialDates {...part} />
      <Festivals {...part} />
      <QuietTime {...part} />
      <PrivateNote {...part} />
      <Around customer={customer} words={words} />
    </>
  );
};
