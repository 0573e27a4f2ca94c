import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface OutcomeProps {
  readonly drafting: Drafting;
  readonly words: Words;
}

/** Whose box is open, for the rep to decide; or the text itself, when no box took it. */
export const DraftOutcome = ({ drafting, words }: OutcomeProps): ReactNode => {
  const { t } = words;
  const { question, leftover, place, forget } = drafting;
  if (question !== null) {
    const { request, boxKey, names } = question;
    return (
      <div className="question" role="alertdialog" aria-label={t('note.heading')} data-part="box-question">
        <p>{names === null ? t('placed.unreadable-recipients') : t('placed.other-recipients', { names: names.join(', ') })}</p>
        <Button autoFocus onClick={() => void place({ ...request, box: 'apart' })}>
          {t('placed.apart')}
        </Button>
        <Button onClick={() => void place({ ...request, box: { confirmed: boxKey } })}>{t('placed.insertAnyway')}</Button>
        <Button look="quiet" onClick={forget}>
          {t('panel.cancel')}
        </Button>
      </div>
    );
  }
  if (leftover === null) return null;
  return (
    <div className="question">
      <p className="words" tabIndex={0}>
        {leftover}
      </p>
      <CopyButton text={leftover} label={t('note.copy')} copied={t('note.copied')} />
      <Button look="quiet" onClick={forget}>
        {t('panel.close')}
      </Button>
    </div>
  );
};
