import { type ReactNode, useRef } from 'react';
import type { ComplaintView, CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Around } from './around.tsx';
import { Card } from './card/card.tsx';
import { UnsavedCard } from './card/unsaved-card.tsx';
import { Complaints } from './complaints.tsx';
import { CustomerHeader } from './customer-header.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { GestureList } from './gesture-list.tsx';
import { Hardship } from './hardship.tsx';
import { History } from './history.tsx';
import { Hook } from './hook.tsx';
import { useKept } from './memory.ts';
import { NextGesture } from './next-gesture.tsx';
import { usePanelTools } from './panel-context.ts';
import { Preview } from './preview.tsx';
import { Promises } from './promises.tsx';
import { Questions } from './questions.tsx';
import { RecordPart } from './record/record-part.tsx';
import { ThankYou } from './thank-you.tsx';
import { useDraft } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface KnownProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** A customer's file: complaints before everything, the person, the next gesture, thanks, what to record, and what was. It waits behind an open note or card, as it was. */
export const KnownCustomer = ({ customer, words }: KnownProps): ReactNode => {
  const { memory, view } = usePanelTools();
  const [preview, keepPreview] = useKept(memory.previews, `${view.thread} ${customer.id}`);
  const [isCardOpen = false, keepCard] = useKept(memory.openCards, `${view.thread} ${customer.id}`);
  const drafting = useDraft(words);
  const opener = useRef<Element | null>(null);
  const { next } = customer;
  const step = customer.complaints[0]?.next ?? null;

  const open = (note: NotePreview): void => {
    opener.current = document.activeElement;
    drafting.forget();
    keepCard(() => undefined);
    keepPreview(() => note);
  };

  const close = (back: boolean): void => {
    drafting.forget();
    keepPreview(() => undefined);
    // After the note went into the mail, the mail has the focus.
    if (back) backToOpener();
  };

  const openCard = (): void => {
    if (isCardOpen) return closeCard();
    opener.current = document.activeElement;
    keepPreview(() => undefined);
    keepCard(() => true);
  };

  const closeCard = (): void => {
    keepCard(() => undefined);
    backToOpener();
  };

  const backToOpener = (): void => void requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());

  const isBehind = preview !== undefined || isCardOpen;
  const outcome = preview === undefined ? <DraftOutcome drafting={drafting} words={words} /> : null;
  const shown = { customer, words, drafting, onPreview: open };
  return (
    <>
      <Complaints {...shown} isBehind={preview !== undefined} outcome={step === 'answer' ? outcome : null} />
      <CustomerHeader customer={customer} words={words} isOpen={isCardOpen} onCard={openCard} />
      <Hardship customer={customer} words={words} />
      {isCardOpen ? null : <UnsavedCard customer={customer} words={words} onLook={openCard} />}
      <div className="file" hidden={isBehind}>
        {next === null ? null : (
          <NextGesture key={next.key} gesture={next} {...shown} above={aboveOf(step)} outcome={step === 'answer' ? null : outcome} />
        )}
        <Hook hook={customer.hook} words={words} />
        <ThankYou {...shown} isSecond={next !== null || step !== null} outcome={next === null && step !== 'answer' ? outcome : null} />
        <GestureList customer={customer} words={words} />
        <Promises customer={customer} words={words} />
        <Questions customer={customer} words={words} />
        <RecordPart customer={customer} words={words} />
        <History customer={customer} words={words} />
        {isCardOpen ? null : <Around customer={customer} words={words} />}
      </div>
      {isCardOpen ? <Card customer={customer} words={words} onClose={closeCard} /> : null}
      {preview === undefined ? null : <Preview customer={customer} words={words} drafting={drafting} first={preview} onClose={close} />}
    </>
  );
};

/** What stands above the next gesture. */
const aboveOf = (step: ComplaintView['next']): 'complaint' | 'complaint-to-answer' | null => {
  if (step === null) return null;
  return step === 'answer' ? 'complaint-to-answer' : 'complaint';
};
