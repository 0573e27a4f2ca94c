import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandResult } from '../messaging/protocol/results.ts';
import { Button } from '../ui/button.tsx';
import type { Deeds } from './use-deeds.ts';

interface SaidLineProps extends Deeds {
  readonly undo: (changeId: string) => Promise<CommandResult>;
}

/** What was just done, and the button that takes it back. */
export const SaidLine = ({ said, isBusy, run, undo }: SaidLineProps): ReactNode => {
  const { t } = useTranslation();
  const takeBack = (changeId: string): Promise<void> =>
    run(async () => {
      const result = await undo(changeId);
      return { text: result.ok ? t('saved.undo') : t(`error.${result.error.type}`) };
    });
  return (
    <div className="said" role="status">
      {said === null ? null : (
        <>
          <p className="grow">{said.text}</p>
          <UndoButton changeId={said.changeId} isBusy={isBusy} onUndo={(changeId) => void takeBack(changeId)} />
        </>
      )}
    </div>
  );
};

interface UndoProps {
  readonly changeId: string | undefined;
  readonly isBusy: boolean;
  readonly onUndo: (changeId: string) => void;
}

const UndoButton = ({ changeId, isBusy, onUndo }: UndoProps): ReactNode => {
  const { t } = useTranslation();
  if (changeId === undefined) return null;
  return (
    <Button look="link" disabled={isBusy} onClick={() => onUndo(changeId)}>
      {t('safety.undo')}
    </Button>
  );
};
