import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface StatusProps {
  readonly words: Words;
  readonly sentence: string;
  readonly onDismiss: () => void;
}

/** What just happened, read out politely; where the data are; and the way back. */
export const StatusLine = ({ words, sentence, onDismiss }: StatusProps): ReactNode => {
  const { api, view, run } = usePanelTools();
  const { t } = words;
  const { undo } = view;
  return (
    <footer className="status">
      <span role="status" className="grow">
        {sentence === '' ? t('panel.onlyHere') : sentence}
      </span>
      {undo === null ? null : (
        <Button
          look={sentence === '' ? 'quiet' : 'plain'}
          data-part="undo"
          title={t('panel.undoLast', { what: t(`command.${undo.command}`) })}
          onClick={() => void run('undo', () => api.undo({ changeId: undo.changeId }))}
        >
          {t('panel.undoLast', { what: t(`command.${undo.command}`) })}
        </Button>
      )}
      {sentence === '' ? null : (
        <IconButton label={t('panel.dismiss')} className="fold" onClick={onDismiss}>
          <IconX size={16} aria-hidden="true" />
        </IconButton>
      )}
    </footer>
  );
};
