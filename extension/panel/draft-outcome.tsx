import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { BoxQuestion, Drafting, OfferQuestion } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface OutcomeProps {
  readonly drafting: Drafting;
  readonly words: Words;
}

/** What the rep has to decide: whose box is open, an offer to somebody who wants none; or the text itself, when no box took it. */
export const DraftOutcome = ({ drafting, words }: OutcomeProps): ReactNode => {
  const { t } = words;
  const { question, leftover, forget } = drafting;
  if (question?.type === 'box') return <WhoseBox question={question} words={words} onCancel={forget} />;
  if (question?.type === 'offer') return <OfferAnyway question={question} words={words} onCancel={forget} />;
  if (leftover === null) return null;
  return (
    <div className="question inset">
      <p className="words">{leftover}</p>
      <div className="row">
        <CopyButton text={leftover} label={t('note.copy')} copied={t('note.copied')} failed={t('note.notCopied')} />
        <Button look="quiet" onClick={forget}>
          {t('panel.close')}
        </Button>
      </div>
    </div>
  );
};

interface QuestionProps<Question> {
  readonly question: Question;
  readonly words: Words;
  readonly onCancel: () => void;
}

/** The safe answer comes first and has the focus. */
const WhoseBox = ({ question: { names, answer }, words: { t }, onCancel }: QuestionProps<BoxQuestion>): ReactNode => {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div className="question inset" role="group" aria-labelledby="box-heading" data-part="box-question">
      <p id="box-heading" role="alert">
        {names === null ? t('placed.unreadable-recipients') : t('placed.other-recipients', { names: names.join(', ') })}
      </p>
      <Button ref={safe} onClick={() => void answer('apart')}>
        {t('placed.apart')}
      </Button>
      <Button onClick={() => void answer('there')}>{t('placed.insertAnyway')}</Button>
      <Button look="quiet" onClick={onCancel}>
        {t('panel.cancel')}
      </Button>
    </div>
  );
};

/** As above: not writing it has the focus. */
const OfferAnyway = ({ question: { writeAnyway }, words: { t }, onCancel }: QuestionProps<OfferQuestion>): ReactNode => {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div className="question inset" role="group" aria-labelledby="offer-heading" data-part="offer-question">
      <p id="offer-heading" role="alert">
        {t('offer.ask')}
      </p>
      <Button ref={safe} onClick={onCancel}>
        {t('offer.not')}
      </Button>
      <Button onClick={() => void writeAnyway()}>{t('offer.anyway')}</Button>
    </div>
  );
};
