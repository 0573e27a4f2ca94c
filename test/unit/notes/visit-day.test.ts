import { expect, it } from 'vitest';
import { visitDay } from '#shared/notes/visit-day.ts';
import { aCalendar, aCustomer } from '../../support/builders.ts';

const korean = aCustomer({ calendars: { kr: true } });
const elsewhere = aCustomer({ calendars: { gb: true } });

it.each([
  { name: 'a week on, from a Monday', today: '2026-03-02', customer: elsewhere, proposed: '2026-03-09' },
  { name: 'a week on, from a Friday', today: '2026-03-06', customer: elsewhere, proposed: '2026-03-13' },
  { name: 'five working days from a Saturday', today: '2026-03-07', customer: elsewhere, proposed: '2026-03-13' },
  { name: 'past a free day of the rep', today: '2026-03-02', customer: elsewhere, free: ['2026-03-04'], proposed: '2026-03-10' },
  { name: 'not on Chuseok in Korea, nor on the days around it', today: '2026-09-17', customer: korean, proposed: '2026-09-28' },
  { name: 'on that day where nobody has it off', today: '2026-09-17', customer: elsewhere, proposed: '2026-09-24' },
  { name: 'not on a day in place of a holiday: 3·1절 was a Sunday', today: '2026-02-23', customer: korean, proposed: '2026-03-03' },
])('proposes $name', ({ today, customer, free = [], proposed }) => {
  expect(visitDay(today, aCalendar(...free), customer)).toBe(proposed);
});
