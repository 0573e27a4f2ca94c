import { type ReactNode, useState } from 'react';
import type { ComplaintView, CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Around } from './around.tsx';
import { Card } from './card/card.tsx';
import { UnsavedCard } from './card/unsaved-card.tsx';
import { Complaints } from './complaints.tsx';
import { CustomerHeader } from './customer-header.tsx';
import { Departure } from './departure.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { GestureList } from './gesture-list.tsx';
import { Hardship } from './hardship.tsx';
import { History } from './history/history.tsx';
import { WholeHistory } from './history/whole-history.tsx';
import { Hook } from './hook.tsx';
import { NextGesture } from './next-gesture.tsx';
import { Preview } from './preview.tsx';
import { Promises } from './promises.tsx';
import { Questions } from './questions.tsx';
import { RecordPart } from './record/record-part.tsx';
import { ThankYou } from './thank-you.tsx';
import { useDraft } from './use-draft.ts';
import { useFront } from './use-front.ts';
import type { Words } from './use-words.ts';

interface KnownProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** A customer's file: complaints before everything, the person, the next gesture, thanks, what to record, and what was. It waits behind an open note, card or history, as it was. */
export const KnownCustomer = ({ customer, words }: KnownProps): ReactNode => {
  const { front, show, close } = useFront(customer.id);
  const drafting = useDraft(words);
  const [unansweredFor, setUnansweredFor] = useState<string | null>(null);
  const { next } = customer;
  const step = customer.complaints[0]?.next ?? null;

  const preview = (note: NotePreview): void => {
    drafting.forget();
    show({ page: 'note', note });
  };

  const closePreview = (back: boolean): void => {
    drafting.forget();
    // After the note went into the mail, the mail has the focus.
    close(back);
  };

  const openCard = (): void => show({ page: 'card' });
  const leave = (): void => close(true);

  const isNoteOpen = front?.page === 'note';
  const isCardOpen = front?.page === 'card';
  const outcome = isNoteOpen ? null : <DraftOutcome drafting={drafting} words={words} />;
  const shown = { customer, words, drafting, onPreview: preview };
  return (
    <>
      <Complaints {...shown} isBehind={isNoteOpen} outcome={step === 'answer' ? outcome : null} />
      <CustomerHeader customer={customer} words={words} isOpen={isCardOpen} onCard={isCardOpen ? leave : openCard} />
      <Hardship customer={customer} words={words} />
      <Departure customer={customer} words={words} />
      {isCardOpen ? null : <UnsavedCard customer={customer} words={words} onLook={openCard} />}
      <div className="file" hidden={front !== null}>
        {next === null ? null : (
          <NextGesture
            key={next.key}
            gesture={next}
            {...shown}
            wasCalledFor={unansweredFor === next.key}
            above={aboveOf(step)}
            outcome={step === 'answer' ? null : outcome}
          />
        )}
        <Hook hook={customer.hook} words={words} />
        {customer.hasDied ? null : (
          <ThankYou {...shown} isSecond={next !== null || step !== null} outcome={next === null && step !== 'answer' ? outcome : null} />
        )}
        <GestureList customer={customer} words={words} />
        <Promises customer={customer} words={words} />
        <Questions customer={customer} words={words} />
        <RecordPart customer={customer} words={words} />
        <History customer={customer} words={words} onAll={() => show({ page: 'history' })} />
        {isCardOpen ? null : <Around customer={customer} words={words} />}
      </div>
      {isCardOpen ? <Card customer={customer} words={words} onClose={leave} /> : null}
      {front?.page === 'history' ? <WholeHistory customer={customer} words={words} onClose={leave} /> : null}
      {front?.page === 'note' ? (
        <Preview
          customer={customer}
          words={words}
          drafting={drafting}
          first={front.note}
          onUnanswered={() => setUnansweredFor(front.note.gestureKey)}
          onClose={closePreview}
        />
      ) : null}
    </>
  );
};

/** What stands above the next gesture. */
const aboveOf = (step: ComplaintView['next']): 'complaint' | 'complaint-to-answer' | null => {
  if (step === null) return null;
  return step === 'answer' ? 'complaint-to-answer' : 'complaint';
};
