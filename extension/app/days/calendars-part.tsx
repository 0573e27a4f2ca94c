import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarName } from '#shared/calendar/calendar-name.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import { useDaysTools } from './days-context.ts';
import { outcomeOf } from './outcome.ts';

/** The international calendar has festivals only. */
const WITH_DAYS_OFF = holidayCalendars.filter(({ holidays }) => holidays.some(({ off }) => off !== undefined)).map(({ id }) => id);

/** Calendars whose days off are the rep's own. */
export const CalendarsPart = (): ReactNode => {
  const { t, i18n } = useTranslation();
  const { api, daysOff, run } = useDaysTools();
  const calendars = useMemo(() => byName(i18n.language), [i18n.language]);
  const tick = (id: CalendarId, isIn: boolean): Promise<void> =>
    run(async () => outcomeOf(await api.set({ key: 'holiday-calendars', member: id, isIn }), t('saved.set-setting'), t));
  return (
    <Section heading={t('daysOff.calendars')} part="calendars">
      <fieldset className="checks columns">
        <legend className="soft">{t('daysOff.calendarsText')}</legend>
        {calendars.map(({ id, name }) => (
          <Check key={id} label={name} checked={daysOff.calendars.includes(id)} onChange={(isIn) => void tick(id, isIn)} />
        ))}
      </fieldset>
      <p className="soft">{t('daysOff.announced')}</p>
    </Section>
  );
};

const byName = (language: string): readonly { readonly id: CalendarId; readonly name: string }[] => {
  const { compare } = new Intl.Collator(language);
  return WITH_DAYS_OFF.map((id) => ({ id, name: calendarName(id, language) })).toSorted((one, other) => compare(one.name, other.name));
};
