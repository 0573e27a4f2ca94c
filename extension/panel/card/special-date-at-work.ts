import { checkDate, type DateFault } from '#shared/calendar/special-date.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { SpecialDateEntry, SpecialDateView } from '../../messaging/protocol/card.ts';
import type { SpecialDateAtWork } from '../memory.ts';

/** The field of the form that is wrong. */
export type SpecialDateFault = 'month' | 'day' | 'year' | 'leapMonth' | 'person' | 'label';

export type CheckedDate =
  | { readonly ok: true; readonly entry: SpecialDateEntry }
  | { readonly ok: false; readonly fault: SpecialDateFault };

/** A new birthday, solar until the rep says otherwise. */
export const blankDate = (): SpecialDateAtWork => ({
  dateId: null,
  kind: 'birthday',
  label: '',
  relation: null,
  person: '',
  calendar: 'iso8601',
  month: '',
  day: '',
  year: '',
  leapMonth: false,
});

/** Null for a date of a kind, relation or calendar that only a later version knows: it can be read and removed here, not changed. */
export const dateAtWork = ({ id, entry }: SpecialDateView): SpecialDateAtWork | null => {
  const kind = KINDS.find((each) => each === entry.kind);
  const calendar = CALENDARS.find((each) => each === entry.calendar);
  const relation = entry.relation === null ? null : RELATIONS.find((each) => each === entry.relation);
  if (kind === undefined || calendar === undefined || relation === undefined) return null;
  return {
    ...entry,
    dateId: id,
    kind,
    calendar,
    relation: relation === null && entry.person !== '' ? 'other' : relation,
    month: String(entry.month),
    day: entry.day === null ? '' : String(entry.day),
    year: entry.year === null ? '' : String(entry.year),
  };
};

export const KINDS = ['birthday', 'wedding', 'other'] as const;
export const RELATIONS = ['spouse', 'child', 'other'] as const;
export const CALENDARS = ['iso8601', 'chinese', 'dangi'] as const;

/** What the form says, or its first field that is wrong. */
export const checkedDate = (date: SpecialDateAtWork, today: Day): CheckedDate => {
  const { kind, relation, calendar } = date;
  const numbers = { month: numberIn(date.month), day: numberIn(date.day), year: numberIn(date.year) };
  if (numbers.month === null || Number.isNaN(numbers.month)) return { ok: false, fault: 'month' };
  const entry: SpecialDateEntry = {
    kind,
    relation,
    calendar,
    month: numbers.month,
    day: numbers.day,
    year: numbers.year,
    label: kind === 'birthday' ? '' : date.label.trim(),
    person: relation === null ? '' : date.person.trim(),
    leapMonth: date.leapMonth && calendar !== 'iso8601',
  };
  const fault = faultIn(entry, today);
  return fault === null ? { ok: true, entry } : { ok: false, fault };
};

const faultIn = (entry: SpecialDateEntry, today: Day): SpecialDateFault | null => {
  const checked = checkDate(entry);
  if (!checked.ok) return FIELDS[checked.error.type];
  if (entry.kind === 'birthday' && entry.year !== null && entry.year > Number(today.slice(0, 4))) return 'year';
  if (entry.relation !== null && entry.person === '') return 'person';
  return entry.kind === 'other' && entry.label === '' ? 'label' : null;
};

const FIELDS: Readonly<Record<DateFault, SpecialDateFault>> = { month: 'month', day: 'day', year: 'year', 'leap-month': 'leapMonth' };

/** Null where nothing is typed; what is no whole number is not a number. */
const numberIn = (text: string): number | null => {
  const digits = text.trim();
  if (digits === '') return null;
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
};
