import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { SaidLine } from '../said-line.tsx';
import { useDays } from '../use-days.ts';
import { useDeeds } from '../use-deeds.ts';
import { CalendarsPart } from './calendars-part.tsx';
import type { DaysApi } from './days-api.ts';
import { DaysProvider } from './days-context.ts';
import { ImportPart } from './import-part.tsx';
import { OwnDaysPart } from './own-days-part.tsx';
import { useDaysOff } from './use-days-off.ts';

/** When the rep does not work: calendars of days off, days of their own, and lists of days. */
export const DaysPage = ({ api }: { readonly api: DaysApi }): ReactNode => {
  const { t } = useTranslation();
  const { daysOff, lookAgain } = useDaysOff(api);
  const days = useDays(daysOff?.today ?? '1970-01-01');
  const { said, isBusy, run } = useDeeds(lookAgain);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <main ref={main} tabIndex={-1} className="page" aria-busy={daysOff === undefined || isBusy}>
      <h1 className="page-title">{t('daysOff.title')}</h1>
      <p className="soft">{t('daysOff.text')}</p>
      <SaidLine said={said} isBusy={isBusy} run={run} undo={api.undo} />
      {daysOff === undefined ? <p className="soft">{t('daysOff.reading')}</p> : null}
      {daysOff === null ? (
        <div className="trouble" role="alert">
          <p>{t('daysOff.failed')}</p>
          <Button className="start" onClick={() => void lookAgain()}>
            {t('daysOff.again')}
          </Button>
        </div>
      ) : null}
      {daysOff ? (
        <DaysProvider value={{ api, daysOff, days, isBusy, run }}>
          <CalendarsPart />
          <OwnDaysPart />
          <ImportPart />
        </DaysProvider>
      ) : null}
    </main>
  );
};
