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

/** Keeps what the rep made of a note as a draft of a text of their own. Nobody gets it before they have looked it over. */
export const KeepText = ({ customerId, note, edited, values, words: { t } }: KeepTextProps): ReactNode => {
  const { api, act } = usePanelTools();
  const [kept, setKept] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (edited === null) return null;
  const letter = [edited.subject, ...edited.paragraphs].join('\n\n');

  const keep = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const { occasion, gestureKey, variant, language, register, channel } = note;
    const isDone = await act('keep-text', () =>
      api.keepText({
        customerId,
        note: { occasion, gestureKey, variant, language, register, channel },
        edited,
        values,
      }),
    );
    setBusy(false);
    if (isDone) setKept(letter);
  };

  const isKept = kept === letter;
  return (
    <p className="remark" data-part="keep-text">
      {isKept ? <span>{t('keep.kept')}</span> : null}
      <Button look="link" aria-disabled={isBusy} onClick={() => void (isKept ? api.openApp({ route: 'notes' }) : keep())}>
        {isKept ? t('keep.look') : t('keep.offer')}
      </Button>
    </p>
  );
};
