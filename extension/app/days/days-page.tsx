import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { NotSeen } from '../not-seen.tsx';
import { SaidLine } from '../said-line.tsx';
import { useDays } from '../use-days.ts';
import { useDeeds } from '../use-deeds.ts';
import { useLooked } from '../use-looked.ts';
import { CalendarsPart } from './calendars-part.tsx';
import type { DaysApi } from './days-api.ts';
import { DaysProvider } from './days-context.ts';
import { ImportPart } from './import-part.tsx';
import { OwnDaysPart } from './own-days-part.tsx';

/** When the rep does not work: calendars of days off, days of their own, and lists of days. */
export const DaysPage = ({ api }: { readonly api: DaysApi }): ReactNode => {
  const { t } = useTranslation();
  const { seen: daysOff, lookAgain } = useLooked(api.look);
  const days = useDays(daysOff?.today ?? '1970-01-01');
  const { said, isBusy, run } = useDeeds(lookAgain);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <main ref={main} tabIndex={-1} className="page" aria-busy={daysOff === undefined || isBusy}>
      <h1 className="page-title">{t('daysOff.title')}</h1>
      <p className="soft">{t('daysOff.text')}</p>
      <SaidLine said={said} isBusy={isBusy} run={run} undo={api.undo} />
      <NotSeen seen={daysOff} reading={t('daysOff.reading')} failed={t('daysOff.failed')} onAgain={lookAgain} />
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
