import { type ReactNode, useState } from 'react';
import { nextOccurrence } from '#shared/calendar/special-date.ts';
import { Check } from '../../ui/check.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { errorText } from '../error-text.ts';
import type { SpecialDateAtWork } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { FormActions } from '../record/form-actions.tsx';
import type { PartProps } from './part-props.ts';
import { CALENDARS, checkedDate, KINDS, type SpecialDateFault } from './special-date-at-work.ts';
import { nextDay, relationKey } from './special-date-words.ts';

interface SpecialDateFormProps extends Pick<PartProps, 'saving' | 'words'> {
  readonly date: SpecialDateAtWork;
}

const WHOSE = ['own', 'spouse', 'child', 'other'] as const;

/** A day that comes back every year. While it is typed, the day on which it falls next stands below. */
export const SpecialDateForm = ({ date, saving, words }: SpecialDateFormProps): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const [fault, setFault] = useState<SpecialDateFault | null>(null);
  const [refused, setRefused] = useState<string>();
  const checked = checkedDate(date, view.today);

  const set = (changed: Partial<SpecialDateAtWork>): void => {
    setFault(null);
    saving.keep({ date: { ...date, ...changed } });
  };
  const errorOf = (field: SpecialDateFault): string | undefined => (fault === field ? t(`cardFault.${field}`) : undefined);
  const close = (): void => saving.keep({ date: null });

  const submit = async (): Promise<void> => {
    if (!checked.ok) return setFault(checked.fault);
    const failed = await saving.save({ type: 'special-date', dateId: date.dateId, date: checked.entry });
    if (failed === null) close();
    else setRefused(errorText(failed, words));
  };

  return (
    <form className="form" aria-label={t('card.addDay')} onSubmit={(event) => (event.preventDefault(), void submit())}>
      <div className="pair">
        <SelectField
          label={t('specialDate.kind')}
          value={date.kind}
          options={KINDS.map((value) => ({ value, text: t(`specialDate.${value}`) }))}
          onPick={(kind) => set({ kind })}
        />
        <SelectField
          label={t('specialDate.whose')}
          value={date.relation ?? 'own'}
          options={WHOSE.map((value) => ({ value, text: t(value === 'own' ? 'specialDate.own' : `specialDate.${relationKey(value)}`) }))}
          onPick={(whose) => set({ relation: whose === 'own' ? null : whose })}
        />
      </div>
      {date.kind === 'birthday' ? null : (
        <TextField
          label={t('specialDate.label')}
          error={errorOf('label')}
          maxLength={300}
          value={date.label}
          onChange={({ target }) => set({ label: target.value })}
        />
      )}
      {date.relation === null ? null : (
        <TextField
          label={t('specialDate.person')}
          error={errorOf('person')}
          maxLength={300}
          value={date.person}
          onChange={({ target }) => set({ person: target.value })}
        />
      )}
      <SelectField
        label={t('specialDate.calendar')}
        value={date.calendar}
        options={CALENDARS.map((value) => ({ value, text: t(`specialDate.${value}`) }))}
        onPick={(calendar) => set({ calendar })}
      />
      <div className="pair">
        <TextField
          label={t('specialDate.month')}
          error={errorOf('month')}
          autoFocus
          inputMode="numeric"
          maxLength={2}
          value={date.month}
          onChange={({ target }) => set({ month: target.value })}
        />
        <TextField
          label={t('specialDate.day')}
          error={errorOf('day')}
          inputMode="numeric"
          maxLength={2}
          value={date.day}
          onChange={({ target }) => set({ day: target.value })}
        />
      </div>
      <TextField
        label={t('specialDate.year')}
        error={errorOf('year') ?? errorOf('leapMonth')}
        inputMode="numeric"
        maxLength={4}
        value={date.year}
        onChange={({ target }) => set({ year: target.value })}
      />
      {date.calendar === 'iso8601' ? null : (
        <Check label={t('specialDate.leapMonth')} checked={date.leapMonth} onChange={(leapMonth) => set({ leapMonth })} />
      )}
      <p className="soft" aria-live="polite">
        {checked.ok
          ? t('specialDate.next', { day: nextDay({ entry: checked.entry, next: nextOccurrence(checked.entry, view.today) }, words) })
          : ''}
      </p>
      <p className="error" role="alert" hidden={refused === undefined}>
        {refused}
      </p>
      <FormActions words={words} onClose={close} />
    </form>
  );
};
