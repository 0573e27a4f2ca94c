import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { paragraphsOf } from './note-wording.ts';
import { usePanelTools } from './panel-context.ts';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface KeepTextProps {
  readonly customerId: string;
  readonly work: NoteWork;
  readonly words: Words;
}

/** Keeps what the rep made of a note as a draft of a text of their own, which nobody gets before they have looked it over; and the way to their own texts. */
export const KeepText = ({ customerId, work, words: { t } }: KeepTextProps): ReactNode => {
  const { api, act } = usePanelTools();
  const [kept, setKept] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { note, values, edit, isEdited } = work;
  const letter = `${edit.subject}\n${edit.text}`;
  const isKept = isEdited && kept === letter;

  const keep = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const { occasion, gestureKey, variant, language, register, channel } = note;
    const isDone = await act('keep-text', () =>
      api.keepText({
        customerId,
        note: { occasion, gestureKey, variant, language, register, channel },
        edited: { subject: edit.subject, paragraphs: paragraphsOf(edit.text) },
        values,
      }),
    );
    setBusy(false);
    if (isDone) setKept(letter);
  };

  return (
    <div className="keep" data-part="keep-text">
      {isKept ? <p className="soft">{t('keep.kept')}</p> : null}
      {isKept || !isEdited ? (
        <Button look="link" className="start" onClick={() => void api.openApp({ route: 'notes' })}>
          {isKept ? t('keep.look') : t('own.open')}
        </Button>
      ) : (
        <Button look="link" className="start" aria-disabled={isBusy} onClick={() => void keep()}>
          {t('keep.offer')}
        </Button>
      )}
    </div>
  );
};
