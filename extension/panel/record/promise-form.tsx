import type { ReactNode } from 'react';
import { TextArea } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { OptionalDayField } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import type { FormProps } from './form-props.ts';
import { useSource } from './open-mail.ts';
import { TakeWords, withTaken } from './take-words.tsx';
import { usePromisedDay } from './use-promised-day.ts';
import { useSave } from './use-save.ts';

/** The day is read from the words as they are written; a day that the rep has set is theirs. */
export const PromiseForm = ({ customer, words, form, onChange, onClose }: FormProps<'promise'>): ReactNode => {
  const { api } = usePanelTools();
  const source = useSource();
  const { error, refuse, save } = useSave(words, onClose);
  const { text, due, dueBy, mail } = form;
  usePromisedDay(dueBy === 'rep' || text.trim() === '' ? null : text, (day) => onChange({ due: day ?? '' }));

  const submit = (): void => {
    if (text.trim() === '') return refuse(words.t('record.promiseNeeded'));
    const record = { customerId: customer.id, text: text.trim(), due: due === '' ? null : due, ...source(mail) };
    void save('record-promise', () => api.recordPromise(record));
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextArea
        className="input short"
        label={words.t('record.promiseText')}
        error={error}
        autoFocus
        value={text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TakeWords words={words} onTaken={(taken, from) => onChange({ text: withTaken(text, taken), mail: from })} />
      <OptionalDayField label={words.t('record.promiseDay')} value={due} onChange={(day) => onChange({ due: day, dueBy: 'rep' })} />
      <p className="soft" aria-live="polite">
        {due !== '' && dueBy === 'words' ? words.t('record.promiseRead', { day: words.longDay(due) }) : ''}
      </p>
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
