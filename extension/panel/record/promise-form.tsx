import { type ReactNode, useState } from 'react';
import { Check } from '../../ui/check.tsx';
import { TextArea } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { OptionalDayField } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import type { FormProps } from './form-props.ts';
import { MonthlyFields } from './monthly-fields.tsx';
import { monthlyFrom, NO_MONTHLY } from './monthly-terms.ts';
import { useSource } from './open-mail.ts';
import { TakeWords, withTaken } from './take-words.tsx';
import { usePromisedDay } from './use-promised-day.ts';
import { useSave } from './use-save.ts';

/** The day is read from the words as they are written; a day that the rep has set is theirs. What is for every month has a day of the month instead. */
export const PromiseForm = ({ customer, words, form, onChange, onClose }: FormProps<'promise'>): ReactNode => {
  const { api } = usePanelTools();
  const source = useSource();
  const { error, refuse, save } = useSave(words, onClose);
  const [monthlyError, setMonthlyError] = useState<string>();
  const { text, due, dueBy, monthly, mail } = form;
  usePromisedDay(dueBy === 'rep' || monthly !== null || text.trim() === '' ? null : text, (day) => onChange({ due: day ?? '' }));

  const submit = (): void => {
    if (text.trim() === '') return refuse(words.t('record.promiseNeeded'));
    const terms = monthly === null ? null : monthlyFrom(monthly);
    const isSound = monthly === null || terms !== null;
    setMonthlyError(isSound ? undefined : words.t('monthly.wrong'));
    if (!isSound) return;
    const when = terms === null ? { due: due === '' ? null : due } : { due: null, monthly: terms };
    const record = { customerId: customer.id, text: text.trim(), ...when, ...source(mail) };
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
      <Check
        label={words.t('monthly.every')}
        checked={monthly !== null}
        onChange={(isMonthly) => onChange({ monthly: isMonthly ? NO_MONTHLY : null })}
      />
      {monthly === null ? (
        <>
          <OptionalDayField label={words.t('record.promiseDay')} value={due} onChange={(day) => onChange({ due: day, dueBy: 'rep' })} />
          <p className="soft" aria-live="polite">
            {due !== '' && dueBy === 'words' ? words.t('record.promiseRead', { day: words.longDay(due) }) : ''}
          </p>
        </>
      ) : (
        <MonthlyFields monthly={monthly} error={monthlyError} words={words} onChange={(changed) => onChange({ monthly: changed })} />
      )}
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
