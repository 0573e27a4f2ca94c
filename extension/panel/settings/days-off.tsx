import type { ReactNode } from 'react';
import { calendarName } from '#shared/calendar/calendar-name.ts';
import { isCalendarId } from '#shared/calendar/holidays/index.ts';
import { Button } from '../../ui/button.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section-props.ts';

/** What holds of days off, in short, and the way to the page on which they are set. */
export const DaysOff = ({ page, words }: SectionProps): ReactNode => {
  const { api, view } = usePanelTools();
  const { t, language } = words;
  const names = page.holidayCalendars.filter(isCalendarId).map((id) => calendarName(id, language));
  const isAhead = (day: string): boolean => day >= view.today;
  const free = page.freeDays.filter(isAhead).length;
  const worked = page.makeUpDays.filter(isAhead).length;
  return (
    <div className="days-off" data-part="days-off">
      <h3 className="label">{t('settings.daysOff')}</h3>
      {names.length === 0 ? null : <p>{t('settings.daysOffBy', { what: new Intl.ListFormat(language).format(names) })}</p>}
      {free === 0 ? null : <p>{t('settings.daysOffOwn', { count: free })}</p>}
      {worked === 0 ? null : <p>{t('settings.daysOffWorked', { count: worked })}</p>}
      {names.length + free + worked === 0 ? <p className="soft">{t('settings.daysOffNone')}</p> : null}
      <Button className="start" onClick={() => void api.openApp({ route: 'days' })}>
        {t('settings.daysOffOpen')}
      </Button>
    </div>
  );
};
