import { IconX } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#shared/schema/fields.ts';
import { IconButton } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { AddDay } from './add-day.tsx';
import type { DaysOff } from './days-api.ts';
import { useDaysTools } from './days-context.ts';
import { outcomeOf } from './outcome.ts';

interface OwnDay {
  readonly day: Day;
  readonly isWorked: boolean;
}

/** The rep's own free days and make-up days of this year and the next: each can be taken out, and another put in. */
export const OwnDaysPart = (): ReactNode => {
  const { t } = useTranslation();
  const { daysOff } = useDaysTools();
  const thisYear = Number(daysOff.today.slice(0, 4));
  const all = ownDays(daysOff);
  const years = [thisYear, thisYear + 1].map((year) => ({ year, own: all.filter(({ day }) => Number(day.slice(0, 4)) === year) }));
  const others = all.length - years.reduce((sum, { own }) => sum + own.length, 0);
  return (
    <Section heading={t('daysOff.own')} part="own-days">
      <p className="soft">{t('daysOff.ownText')}</p>
      {years.map(({ year, own }) => (own.length === 0 ? null : <Year key={year} year={year} own={own} />))}
      {all.length === others ? <p>{t('daysOff.ownEmpty', { year: thisYear, next: thisYear + 1 })}</p> : null}
      {others === 0 ? null : <p className="soft">{t('daysOff.otherYears', { count: others })}</p>}
      <AddDay />
    </Section>
  );
};

const ownDays = ({ freeDays, makeUpDays }: DaysOff): readonly OwnDay[] =>
  [...freeDays.map((day) => ({ day, isWorked: false })), ...makeUpDays.map((day) => ({ day, isWorked: true }))].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  );

const keyOf = ({ day, isWorked }: OwnDay): string => `${day} ${isWorked ? 'worked' : 'free'}`;

const Year = ({ year, own }: { readonly year: number; readonly own: readonly OwnDay[] }): ReactNode => {
  const { t } = useTranslation();
  const { api, days, run } = useDaysTools();
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  /** Its button goes away with it: the focus goes on to the one after it, else to the one before, else to the year. */
  const remove = async ({ day, isWorked }: OwnDay): Promise<void> => {
    const index = own.findIndex((each) => each.day === day && each.isWorked === isWorked);
    const neighbour = own[index + 1] ?? own[index - 1];
    const next = neighbour === undefined ? heading.current : buttons.current.get(keyOf(neighbour));
    next?.focus();
    const key = isWorked ? 'make-up-days' : 'free-days';
    await run(async () => outcomeOf(await api.set({ key, member: day, isIn: false }), t('daysOff.removed', { day: days.long(day) }), t));
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {year}
      </h3>
      <ul className="own-days columns">
        {own.map((each) => (
          <li key={keyOf(each)}>
            <span>
              {days.inYear(each.day)}
              <span className="soft"> · {t(each.isWorked ? 'daysOff.worked' : 'daysOff.off')}</span>
            </span>
            <IconButton
              ref={(button) => {
                if (button !== null) buttons.current.set(keyOf(each), button);
              }}
              label={t('settings.remove', { what: days.long(each.day) })}
              look="quiet"
              onClick={() => void remove(each)}
            >
              <IconX size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  );
};
