import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '#shared/calendar/days.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { useDaysTools } from './days-context.ts';
import { outcomeOf } from './outcome.ts';

/** One day more, off or at work. */
export const AddDay = (): ReactNode => {
  const { t } = useTranslation();
  const { api, days, isBusy, run } = useDaysTools();
  const [day, setDay] = useState('');
  const [isWorked, setWorked] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const add = async (): Promise<void> => {
    setMissing(!isDay(day));
    if (isBusy || !isDay(day)) return;
    const said = t(isWorked ? 'daysOff.addedWorked' : 'daysOff.addedFree', { day: days.long(day) });
    await run(async () => {
      const result = await api.importDays(isWorked ? { free: [], worked: [day] } : { free: [day], worked: [] });
      if (result.ok) setDay('');
      return outcomeOf(result, said, t);
    });
  };
  return (
    <form className="form" noValidate onSubmit={(event) => (event.preventDefault(), void add())}>
      <TextField
        label={t('daysOff.day')}
        type="date"
        error={isMissing ? t('daysOff.dayNeeded') : undefined}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <RadioList
        legend={t('daysOff.kind')}
        choices={[
          { value: 'free', text: t('daysOff.free'), sub: t('daysOff.freeText') },
          { value: 'worked', text: t('daysOff.work'), sub: t('daysOff.workText') },
        ]}
        value={isWorked ? 'worked' : 'free'}
        onPick={(picked) => setWorked(picked === 'worked')}
      />
      <Button type="submit" className="start">
        {t('settings.add')}
      </Button>
    </form>
  );
};
