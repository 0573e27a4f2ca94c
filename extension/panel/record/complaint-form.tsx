import type { ReactNode } from 'react';
import { TextArea, TextField } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { DayField } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import type { FormProps } from './form-props.ts';
import { useSource } from './open-mail.ts';
import { TakeWords, withTaken } from './take-words.tsx';
import { useSave } from './use-save.ts';

export const ComplaintForm = ({ customer, words, form, onChange, onClose }: FormProps<'complaint'>): ReactNode => {
  const { api } = usePanelTools();
  const source = useSource();
  const { error, save } = useSave(words, onClose);
  const { words: said, wants, receivedOn, mail } = form;

  const submit = (): Promise<void> =>
    save('record-complaint', () =>
      api.recordComplaint({ customerId: customer.id, receivedOn, words: said.trim(), wants: wants.trim(), ...source(mail) }),
    );

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), void submit())}>
      <TextArea
        className="input short"
        label={words.t('record.complaintWords')}
        error={error}
        autoFocus
        value={said}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <TakeWords words={words} onTaken={(taken, from) => onChange({ words: withTaken(said, taken), mail: from })} />
      <TextField
        label={words.t('record.wants')}
        maxLength={300}
        value={wants}
        onChange={({ target }) => onChange({ wants: target.value })}
      />
      <DayField label={words.t('record.receivedOn')} value={receivedOn} onChange={(day) => onChange({ receivedOn: day })} />
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
