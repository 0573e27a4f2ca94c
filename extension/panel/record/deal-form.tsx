import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { DayField, OptionalDayField } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import type { FormProps } from './form-props.ts';
import { TakeWords, withTakenInLine } from './take-words.tsx';
import { useSave } from './use-save.ts';

export const DealForm = ({ customer, words, form, onChange, onClose }: FormProps<'deal'>): ReactNode => {
  const { api } = usePanelTools();
  const { error, refuse, save } = useSave(words, onClose);
  const { what, closedOn, delivery, renewal } = form;
  const [later, setLater] = useState(delivery !== '' || renewal !== '');

  const submit = (): void => {
    if (what.trim() === '') return refuse(words.t('record.whatNeeded'));
    const days = {
      ...(delivery === '' ? {} : { promisedDelivery: delivery }),
      ...(renewal === '' ? {} : { renewalOn: renewal }),
    };
    void save('record-deal', () => api.recordDeal({ customerId: customer.id, what: what.trim(), closedOn, ...days }));
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextField
        label={words.t('record.what')}
        error={error}
        autoFocus
        maxLength={300}
        value={what}
        onChange={({ target }) => onChange({ what: target.value })}
      />
      <TakeWords words={words} onTaken={(taken) => onChange({ what: withTakenInLine(what, taken) })} />
      <DayField label={words.t('record.day')} value={closedOn} onChange={(day) => onChange({ closedOn: day })} />
      {later ? (
        <div className="pair">
          <OptionalDayField label={words.t('record.delivery')} value={delivery} onChange={(day) => onChange({ delivery: day })} />
          <OptionalDayField label={words.t('record.renewal')} value={renewal} onChange={(day) => onChange({ renewal: day })} />
        </div>
      ) : (
        <Button look="link" className="start" onClick={() => setLater(true)}>
          {words.t('record.later')}
        </Button>
      )}
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
