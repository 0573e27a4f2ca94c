import { type ReactNode, useState } from 'react';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface KeepTextProps {
  readonly customerId: string;
  readonly note: NotePreview;
  /** The rep's words; null while they have changed nothing. */
  readonly edited: { readonly subject: string; readonly paragraphs: readonly string[] } | null;
  /** What filled the gaps, by placeholder. */
  readonly values: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** Keeps what the rep made of a note as a draft of a text of their own, which nobody gets before they have looked it over; and the way to their own texts. */
export const KeepText = ({ customerId, note, edited, values, words: { t } }: KeepTextProps): ReactNode => {
  const { api, act } = usePanelTools();
  const [kept, setKept] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const letter = edited === null ? null : [edited.subject, ...edited.paragraphs].join('\n\n');
  const isKept = letter !== null && kept === letter;

  const keep = async (): Promise<void> => {
    if (edited === null || isBusy) return;
    setBusy(true);
    const { occasion, gestureKey, variant, language, register, channel } = note;
    const isDone = await act('keep-text', () =>
      api.keepText({ customerId, note: { occasion, gestureKey, variant, language, register, channel }, edited, values }),
    );
    setBusy(false);
    if (isDone) setKept(letter);
  };

  return (
    <div className="keep" data-part="keep-text">
      {isKept ? <p className="soft">{t('keep.kept')}</p> : null}
      {edited === null || isKept ? (
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
