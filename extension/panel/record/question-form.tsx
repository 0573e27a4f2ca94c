import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { DayField } from './day-field.tsx';
import type { FormProps } from './form-props.ts';
import { useSource } from './open-mail.ts';
import { TakeWords, withTaken } from './take-words.tsx';
import { useSave } from './use-save.ts';

/** The click that says whether it is a question or a wish saves it. */
export const QuestionForm = ({ customer, words, form, onChange, onClose }: FormProps<'question'>): ReactNode => {
  const { api } = usePanelTools();
  const source = useSource();
  const sensedId = useId();
  const { error, save } = useSave(words, onClose);
  const { words: asked, askedOn, sensed, mail } = form;

  const record = (kind: 'question' | 'wish'): void =>
    void save('record-question', () =>
      api.recordQuestion({ customerId: customer.id, kind, sensed, words: asked.trim(), askedOn, ...source(mail) }),
    );

  return (
    <div className="form" role="group" aria-label={words.t('record.question')}>
      <TextArea
        className="input short"
        label={words.t('record.questionWords')}
        error={error}
        autoFocus
        value={asked}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <TakeWords words={words} onTaken={(taken, from) => onChange({ words: withTaken(asked, taken), mail: from })} />
      <DayField label={words.t('record.day')} value={askedOn} onChange={(day) => onChange({ askedOn: day })} />
      <label className="check" htmlFor={sensedId}>
        <input id={sensedId} type="checkbox" checked={sensed} onChange={({ target }) => onChange({ sensed: target.checked })} />
        {words.t('record.sensed')}
      </label>
      <p className="label">{words.t('record.questionHelp')}</p>
      <div className="pair">
        <Button onClick={() => record('question')}>{words.t('record.aQuestion')}</Button>
        <Button onClick={() => record('wish')}>{words.t('record.aWish')}</Button>
      </div>
      <Button look="quiet" onClick={onClose}>
        {words.t('panel.cancel')}
      </Button>
    </div>
  );
};
