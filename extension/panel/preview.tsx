import { type ReactNode, useEffect, useRef } from 'react';
import type { OccasionId } from '#shared/notes/note.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { AgainstWish } from './against-wish.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { GapForm } from './gap-form.tsx';
import { KeepText } from './keep-text.tsx';
import { NoteActions } from './note-actions.tsx';
import { NoteChoices } from './note-choices.tsx';
import { NotePerson } from './note-person.tsx';
import { NoteReading } from './note-reading.tsx';
import { NoteTextForm } from './note-text-form.tsx';
import { NoteWays } from './note-ways.tsx';
import { OfferRemark } from './offer-remark.tsx';
import type { Drafting } from './use-draft.ts';
import { useEscape } from './use-escape.ts';
import { useNoteAtWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface PreviewProps {
  readonly customer: CustomerView;
  readonly first: NotePreview;
  readonly words: Words;
  readonly drafting: Drafting;
  /** Nobody answered the call for it. */
  readonly onUnanswered: () => void;
  /** `back` when the rep goes on in the panel. */
  readonly onClose: (back: boolean) => void;
}

/** The whole note before it is used: on which way, in which language, tone and wording, gaps to fill, and the rep's own words, which are kept while they look at others. */
export const Preview = ({ customer, first, words, drafting, onUnanswered, onClose }: PreviewProps): ReactNode => {
  const { t } = words;
  const work = useNoteAtWork(customer.id, first, words);
  const { note, edits } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(() => onClose(true));

  const isOpen = note.gaps.length > 0;
  // While words are missing, the first gap takes the focus.
  useEffect(() => {
    if (!isOpen) heading.current?.focus();
  }, [isOpen]);

  const done = (): void => {
    work.forget();
    onClose(note.channel !== 'mail');
  };

  return (
    <section className="section note" aria-labelledby="note-heading" data-part="preview">
      <h2 id="note-heading" ref={heading} tabIndex={-1} className="name">
        {t(`act.${note.occasion}`)}
      </h2>
      <NoteWays note={note} words={words} onPick={(channel) => void work.look({ channel })} />
      <Alternative note={note} words={words} onPick={(occasion) => void work.look({ occasion })} />
      <NoteChoices note={note} words={words} onLook={(wanted) => void work.look(wanted)} />
      {note.offer === 'refused' ? null : <AgainstWish against={note.against} words={words} />}
      <OfferRemark offer={note.offer} words={words} />
      {note.gaps.map((gap, index) => (
        <GapForm
          key={gap}
          gap={gap}
          proposed={gap === 'on_day' ? note.proposedDay : null}
          first={index === 0}
          words={words}
          onFilled={(value) => work.fill(gap, value)}
        />
      ))}
      <NotePerson work={work} words={words} />
      {isOpen || note.channel === 'call' ? <NoteReading note={note} words={words} /> : <NoteTextForm work={work} words={words} />}
      <p className="soft" hidden={note.channel !== 'messenger' && note.channel !== 'card'}>
        {t(note.channel === 'card' ? 'note.cardHelp' : 'note.messengerHelp')}
      </p>
      <p className="soft" hidden={Object.keys(edits).length === 0}>
        {t('note.editedKept')}
      </p>
      <NoteActions {...{ customer, work, words, drafting, onUnanswered }} onDone={done} onCancel={() => onClose(true)} />
      <KeepText customerId={customer.id} work={work} words={words} />
      <DraftOutcome drafting={drafting} words={words} />
    </section>
  );
};

interface AlternativeProps {
  readonly note: NotePreview;
  readonly words: Words;
  readonly onPick: (occasion: OccasionId) => void;
}

/** What else may be written for the same gesture. */
const Alternative = ({ note: { alternative }, words: { t }, onPick }: AlternativeProps): ReactNode =>
  alternative === null ? null : (
    <Button look="link" className="start" onClick={() => onPick(alternative)}>
      {t(alternative === 'visit' ? 'note.withVisit' : 'note.withoutVisit')}
    </Button>
  );
