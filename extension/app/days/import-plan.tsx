import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayList, DAYS_AT_MOST, type UnclearEntry } from '#shared/calendar/day-list/day-list.ts';
import { Button } from '../../ui/button.tsx';
import { useDaysTools } from './days-context.ts';
import { stretchesOf } from './stretches.ts';

/** As many stretches of days, and as many lines that are left out, are shown; the others are counted. */
const SHOWN = 8;

interface PlanProps {
  readonly list: DayList;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What a list says, and what of it is left out; the rep decides. */
export const ImportPlan = ({ list, onTake, onCancel }: PlanProps): ReactNode => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = list.free.length + list.worked.length;
  const isTakeable = count > 0 && count <= DAYS_AT_MOST;
  return (
    <div className="card" data-part="import-plan">
      <h3 ref={heading} tabIndex={-1}>
        <Found list={list} />
      </h3>
      {count === 0 ? null : <DaysFound list={list} />}
      {list.unclear.length === 0 ? null : <LeftOut entries={list.unclear} />}
      {count > DAYS_AT_MOST ? <p role="alert">{t('daysOff.tooMany', { most: DAYS_AT_MOST })}</p> : null}
      {isTakeable ? <p className="soft">{t('daysOff.promise')}</p> : null}
      <div className="row">
        {isTakeable ? (
          <Button look="primary" onClick={onTake}>
            {t('daysOff.take')}
          </Button>
        ) : null}
        <Button look={isTakeable ? 'quiet' : 'plain'} onClick={onCancel}>
          {t(isTakeable ? 'panel.cancel' : 'daysOff.other')}
        </Button>
      </div>
    </div>
  );
};

const Found = ({ list: { free, worked, unclear } }: Pick<PlanProps, 'list'>): ReactNode => {
  const { t } = useTranslation();
  const { days } = useDaysTools();
  const parts = [
    ...(free.length === 0 ? [] : [t('daysOff.freeCount', { count: free.length })]),
    ...(worked.length === 0 ? [] : [t('daysOff.workedCount', { count: worked.length })]),
  ];
  if (parts.length > 0) return t('daysOff.found', { what: days.list(parts) });
  return t(unclear.length === 0 ? 'daysOff.nothing' : 'daysOff.nothingClear');
};

const DaysFound = ({ list }: Pick<PlanProps, 'list'>): ReactNode => {
  const { t } = useTranslation();
  const { days } = useDaysTools();
  const stretches = stretchesOf(list);
  return (
    <ul className="found">
      {stretches.slice(0, SHOWN).map(({ first, last, isWorked, name }) => (
        <li key={first}>
          {first === last ? days.long(first) : `${days.long(first)} – ${days.long(last)}`}
          <span className="soft"> · {t(isWorked ? 'daysOff.worked' : 'daysOff.off')}</span>
          {name === '' ? null : <span className="soft"> · {name}</span>}
        </li>
      ))}
      {stretches.length > SHOWN ? <li className="soft">{t('daysOff.more', { count: stretches.length - SHOWN })}</li> : null}
    </ul>
  );
};

const LeftOut = ({ entries }: { readonly entries: readonly UnclearEntry[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div data-part="left-out">
      <p>{t('daysOff.leftOut', { count: entries.length })}</p>
      <ul className="found">
        {entries.slice(0, SHOWN).map(({ line, text, why }) => (
          <li key={line}>
            {t('daysOff.line', { line, why: t(`daysOff.why-${why}`) })}
            <span className="quoted soft">{text}</span>
          </li>
        ))}
        {entries.length > SHOWN ? <li className="soft">{t('daysOff.more', { count: entries.length - SHOWN })}</li> : null}
      </ul>
    </div>
  );
};
