import { type ReactNode, useRef } from 'react';
import type { ComplaintView, CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Around } from './around.tsx';
import { Complaints } from './complaints.tsx';
import { CustomerHeader } from './customer-header.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { GestureList } from './gesture-list.tsx';
import { Hardship } from './hardship.tsx';
import { History } from './history/history.tsx';
import { WholeHistory } from './history/whole-history.tsx';
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

/** A customer's file: complaints before everything, the person, the next gesture, thanks, what to record, and what was. It waits behind an open note, as it was. */
export const KnownCustomer = ({ customer, words }: KnownProps): ReactNode => {
  const { memory, view } = usePanelTools();
  const [preview, keepPreview] = useKept(memory.previews, `${view.thread} ${customer.id}`);
  const [past, keepPast] = useKept(memory.pastsOpen, customer.id);
  const drafting = useDraft(words);
  const opener = useRef<Element | null>(null);
  const { next } = customer;
  const step = customer.complaints[0]?.next ?? null;

  const open = (note: NotePreview): void => {
    opener.current = document.activeElement;
    drafting.forget();
    keepPreview(() => note);
  };

  const focusOpener = (): void => {
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
  };

  const close = (back: boolean): void => {
    drafting.forget();
    keepPreview(() => undefined);
    // After the note went into the mail, the mail has the focus.
    if (back) focusOpener();
  };

  const lookBack = (): void => {
    opener.current = document.activeElement;
    keepPast(() => true);
  };

  const leavePast = (): void => {
    keepPast(() => undefined);
    focusOpener();
  };

  const outcome = preview === undefined ? <DraftOutcome drafting={drafting} words={words} /> : null;
  const shown = { customer, words, drafting, onPreview: open };
  return (
    <>
      <Complaints {...shown} isBehind={preview !== undefined} outcome={step === 'answer' ? outcome : null} />
      <CustomerHeader customer={customer} words={words} />
      <Hardship customer={customer} words={words} />
      <div className="file" hidden={preview !== undefined || past === true}>
        {next === null ? null : (
          <NextGesture key={next.key} gesture={next} {...shown} above={aboveOf(step)} outcome={step === 'answer' ? null : outcome} />
        )}
        <Hook hook={customer.hook} words={words} />
        {customer.hasDied ? null : (
          <ThankYou {...shown} isSecond={next !== null || step !== null} outcome={next === null && step !== 'answer' ? outcome : null} />
        )}
        <GestureList customer={customer} words={words} />
        <Promises customer={customer} words={words} />
        <Questions customer={customer} words={words} />
        <RecordPart customer={customer} words={words} />
        <History customer={customer} words={words} onAll={lookBack} />
        <Around customer={customer} words={words} />
      </div>
      {past === true && preview === undefined ? <WholeHistory customer={customer} words={words} onClose={leavePast} /> : null}
      {preview === undefined ? null : <Preview customer={customer} words={words} drafting={drafting} first={preview} onClose={close} />}
    </>
  );
};

/** What stands above the next gesture. */
const aboveOf = (step: ComplaintView['next']): 'complaint' | 'complaint-to-answer' | null => {
  if (step === null) return null;
  return step === 'answer' ? 'complaint-to-answer' : 'complaint';
};
