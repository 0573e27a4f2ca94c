import type { ReactNode } from 'react';
import type { FavourKind } from '#shared/schema/favour.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { DayField } from './day-field.tsx';
import type { FormProps } from './form-props.ts';
import { TakeWords, withTakenInLine } from './take-words.tsx';
import { useSave } from './use-save.ts';

const FAVOURS: readonly FavourKind[] = ['information', 'order-confirmation', 'payment', 'introduction'];

/** The click that says what kind of help it was saves it. */
export const FavourForm = ({ customer, words, form, onChange, onClose }: FormProps<'favour'>): ReactNode => {
  const { api } = usePanelTools();
  const { error, save } = useSave(words, onClose);
  const { what, on } = form;
  return (
    <div className="form" role="group" aria-label={words.t('record.favourHelp')}>
      <TextField
        label={words.t('record.words')}
        error={error}
        autoFocus
        maxLength={300}
        value={what}
        onChange={({ target }) => onChange({ what: target.value })}
      />
      <TakeWords words={words} onTaken={(taken) => onChange({ what: withTakenInLine(what, taken) })} />
      <DayField label={words.t('record.day')} value={on} onChange={(day) => onChange({ on: day })} />
      <p className="label">{words.t('record.favourHelp')}</p>
      <div className="pair">
        {FAVOURS.map((kind) => (
          <Button
            key={kind}
            onClick={() => void save('record-favour', () => api.recordFavour({ customerId: customer.id, kind, what: what.trim(), on }))}
          >
            {words.favour(kind)}
          </Button>
        ))}
      </div>
      <Button look="quiet" onClick={onClose}>
        {words.t('panel.cancel')}
      </Button>
    </div>
  );
};
