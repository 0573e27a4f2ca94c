import { IconCheck, IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView, QuestionView } from '../messaging/protocol/customer-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface QuestionsProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What the customer wants to know or to have, and has not heard of yet. */
export const Questions = ({ customer, words }: QuestionsProps): ReactNode => (
  <Section heading={words.t('questions.heading')} part="questions" hidden={customer.questions.length === 0}>
    <ul className="list">
      {customer.questions.map((question) => (
        <Asked key={question.id} question={question} words={words} />
      ))}
    </ul>
  </Section>
);

const Asked = ({ question, words }: { readonly question: QuestionView; readonly words: Words }): ReactNode => {
  const { t, relative, longDay } = words;
  const { api, act } = usePanelTools();
  const { id, askedOn, sensed } = question;
  const what = question.words === '' ? t(question.kind === 'wish' ? 'record.aWish' : 'record.aQuestion') : question.words;
  return (
    <li>
      <IconHelp size={16} aria-hidden="true" />
      <span>
        <span className="clamped">{what}</span>
        <span className="sub" title={longDay(askedOn)}>
          {t(sensed ? 'questions.sensed' : 'questions.asked', { when: relative(askedOn) })}
        </span>
      </span>
      <IconButton
        label={t('questions.answered', { what })}
        look="quiet"
        onClick={() => void act('answer-question', () => api.answerQuestion({ questionId: id }))}
      >
        <IconCheck size={16} aria-hidden="true" />
      </IconButton>
    </li>
  );
};
