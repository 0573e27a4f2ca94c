import * as z from 'zod/mini';
import type { DateCalendar } from '../calendar/special-date.ts';
import { Day, keeping, open } from './fields.ts';

/**
 * A day of a customer's life that comes back every year (S4-18). Without `person` it is the customer's own; with one it is that of a spouse or child
 * the rep does not write to. `day` is null where only the month is known, `year` where the first year is not. `end` is the day from which it is no
 * longer kept, after a death or a divorce. A date that no calendar has returns never; `checkDate` finds it before it is stored.
 */
export const SpecialDate = keeping({
  kind: open<'birthday' | 'wedding' | 'other'>(),
  label: z.optional(z.string()),
  person: z.optional(z.string()),
  relation: z.optional(open<'spouse' | 'child' | 'other'>()),
  month: z.int(),
  day: z.nullable(z.int()),
  year: z.nullable(z.int()),
  calendar: open<DateCalendar>(),
  leapMonth: z.boolean(),
  end: z.optional(Day),
});
export type SpecialDate = z.infer<typeof SpecialDate>;
