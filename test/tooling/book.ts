import { addDays } from '#shared/calendar/days.ts';
import { type WorkDay, workDays } from '../week/book.ts';

const PER_DAY = 40;

/**
 * Prints the days of a rep with 300 customers: how many gestures of which kind, how many were overdue by then and how many had to be left. `npm run book -- 2026-12-07` says
 * from which day, for two weeks. Read it with the question whether one rep can do it.
 */
const print = (asked: readonly string[]): void => {
  const first = asked.find((each) => /^\d{4}-\d\d-\d\d$/.test(each)) ?? '2026-09-14';
  for (const day of workDays({ first, last: addDays(first, 13), perDay: PER_DAY })) printDay(day);
};

const printDay = ({ day, isFree, done, left }: WorkDay): void => {
  const overdue = done.filter(({ status }) => status === 'overdue').length;
  const parts = [
    `${done.length} done`,
    ...(overdue > 0 ? [`${overdue} of them overdue`] : []),
    ...(left.length > 0 ? [`${left.length} left`] : []),
  ];
  console.log(`${weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]} ${day}${isFree ? ' (free)' : ''}  ${parts.join(', ')}`);
  const counts = new Map<string, number>();
  for (const { rule, strength } of done) counts.set(`${rule} by ${strength}`, (counts.get(`${rule} by ${strength}`) ?? 0) + 1);
  for (const [what, count] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    console.log(`   ${String(count).padStart(3)} ${what}`);
  }
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

print(process.argv.slice(2));
