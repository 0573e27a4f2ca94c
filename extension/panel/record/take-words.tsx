import { IconQuote } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { SelectedWords } from '../../messaging/protocol/page.ts';
import { Button } from '../../ui/button.tsx';
import type { BegunInMail } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { useAlive } from '../use-alive.ts';
import type { Words } from '../use-words.ts';

interface TakeWordsProps {
  readonly words: Words;
  readonly onTaken: (taken: string, mail: BegunInMail['mail']) => void;
}

/** Brings in what the rep has selected in the open mail, verbatim, and on this click only. */
export const TakeWords = ({ words, onTaken }: TakeWordsProps): ReactNode => {
  const { api, view } = usePanelTools();
  const { n, thread } = view;
  const alive = useAlive();
  const [missed, setMissed] = useState(false);
  if (thread === '') return null;

  const take = async (): Promise<void> => {
    const taken: SelectedWords | null = await api.selectedWords({ n }).catch(() => null);
    if (!alive()) return;
    setMissed(taken === null);
    if (taken !== null) onTaken(taken.words, { thread, messageId: taken.messageId });
  };

  return (
    <div>
      <Button look="link" data-part="take-words" onClick={() => void take()}>
        <IconQuote size={15} aria-hidden="true" />
        {words.t('record.takeWords')}
      </Button>
      <p className="soft" aria-live="polite">
        {missed ? words.t('record.nothingSelected') : ''}
      </p>
    </div>
  );
};

/** Selected words behind those that stand there already. */
export const withTaken = (before: string, taken: string): string => (before.trim() === '' ? taken : `${before.trimEnd()}\n${taken}`);

/** The same for a field of one line. */
export const withTakenInLine = (before: string, taken: string): string => withTaken(before, taken).replaceAll(/\s+/g, ' ').trim();
