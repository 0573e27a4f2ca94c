import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import type { PanelTools } from './panel-context.ts';
import type { Sentence } from './use-sentence.ts';
import type { Words } from './use-words.ts';

interface StatusProps {
  readonly words: Words;
  /** Null while a conversation is being read. */
  readonly tools: PanelTools | null;
  readonly sentence: Sentence;
  readonly onDismiss: () => void;
}

/** What just happened, read out politely; where the data are; and the way back. The live region stands from the start: a new one is not read out. */
export const StatusLine = ({ words, tools, sentence, onDismiss }: StatusProps): ReactNode => {
  const { t } = words;
  const undo = tools?.view.undo ?? null;
  const silent = sentence.text === '';
  return (
    <footer className={silent ? 'status' : 'status news'}>
      <div className="row">
        <p role="status" className="grow">
          {silent ? null : <span key={sentence.turn}>{sentence.text}</span>}
        </p>
        {silent ? null : (
          <IconButton label={t('panel.dismiss')} look="quiet" onClick={onDismiss}>
            <IconX size={16} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <div className="row">
        <p className="soft grow">{t('panel.onlyHere')}</p>
        {undo === null || tools === null ? null : (
          <Button look="link" data-part="undo" onClick={() => void tools.act('undo', () => tools.api.undo({ changeId: undo.changeId }))}>
            {undo.command === 'log-probably-sent' ? t('panel.notSent') : t('panel.undoLast', { what: t(`command.${undo.command}`) })}
          </Button>
        )}
      </div>
    </footer>
  );
};
