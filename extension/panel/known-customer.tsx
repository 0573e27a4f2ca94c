import { type ReactNode, useState } from 'react';
import type { CustomerView, NotePreview } from '../messaging/protocol.ts';
import { CustomerHeader } from './customer-header.tsx';
import { GestureList } from './gesture-list.tsx';
import { History } from './history.tsx';
import { NextGesture } from './next-gesture.tsx';
import { Preview } from './preview.tsx';
import { RecordPart } from './record.tsx';
import { ThankYou } from './thank-you.tsx';
import { useDraft } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface KnownProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** A customer's file: the person first, then the next gesture, thanks, what to record, and what was. */
export const KnownCustomer = ({ customer, words }: KnownProps): ReactNode => {
  const [preview, setPreview] = useState<NotePreview | null>(null);
  const drafting = useDraft(words);
  const { next, others } = customer;
  const shown = { customer, words, drafting, onPreview: setPreview };
  return (
    <>
      <CustomerHeader customer={customer} words={words} />
      {preview === null ? (
        <>
          {next === null ? null : <NextGesture key={next.key} gesture={next} {...shown} />}
          <ThankYou {...shown} />
          <GestureList gestures={others} words={words} />
          <RecordPart customer={customer} words={words} />
          <History customer={customer} words={words} />
        </>
      ) : (
        <Preview customer={customer} words={words} drafting={drafting} first={preview} onClose={() => setPreview(null)} />
      )}
    </>
  );
};
