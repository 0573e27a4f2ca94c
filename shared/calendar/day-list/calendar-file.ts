import { addDays, isDay } from '../days.ts';
import { calendarEvents, type CalendarEvent } from './calendar-events.ts';
import { dayListOf, stretch, unclearEntry, type DayList, type DayListEntry, type UnclearEntry } from './day-list.ts';

type Mark = 'free' | 'worked' | 'both' | 'none';

/** Properties of an event that comes back, or that stands for one that does: which days it means is not asked here. */
const REPEATING = ['RRULE', 'RDATE', 'EXRULE', 'RECURRENCE-ID'];

/** How Apple's calendars of holidays mark the days that the State Council moves. */
const APPLE_MARKS: ReadonlyMap<string, Mark> = new Map([
  ['WORK-HOLIDAY', 'free'],
  ['ALTERNATE-WORKDAY', 'worked'],
]);
const FREE_WORDS = /[（(［[]休[)）\]］]|放假|休假|调休假|휴무|휴일|不上班|\b(?:days? off|public holiday|non-?working day)\b/iu;
const WORKED_WORDS =
  /[（(［[]班[)）\]］]|补班|補班|上班|补行|補行|근무|보강|\b(?:make-?up (?:work(?:ing)? ?)?day|(?<!\bnon-?)working day|workday)\b/iu;

/**
 * Reads the all-day events of a calendar file (.ics, RFC 5545) as days off, or as make-up days where they say so: 班, 补班, 補行上班, 근무, "working day", Apple's mark. In a
 * file that marks its days off, an event without a mark says nothing. Events of some hours and cancelled ones are none of a day list's business; one that comes back, breaks
 * off, or gives no clear days is named by its first line and left out. `docs/day-lists.md`.
 */
export const readCalendarFile = (text: string): DayList => {
  const events = calendarEvents(text).filter(({ properties }) => !isOfHours(properties) && !isCancelled(properties));
  const marks = new Map(events.map((event) => [event, markOf(event)]));
  const isUnmarkedFree = ![...marks.values()].includes('free');
  const entries: DayListEntry[] = [];
  const unclear: UnclearEntry[] = [];
  for (const [event, mark] of marks) {
    const days = daysOf(event);
    const isSaid = mark === 'free' || mark === 'worked' || (mark === 'none' && isUnmarkedFree);
    const name = nameOf(event);
    if (repeats(event)) unclear.push(unclearEntry(event.line, name, 'repeats'));
    else if (days === null) unclear.push(unclearEntry(event.line, name, 'no-day'));
    else if (!isSaid) unclear.push(unclearEntry(event.line, name, 'no-word'));
    else entries.push({ line: event.line, days, isWorked: mark === 'worked', name, text: name });
  }
  return dayListOf(entries, unclear);
};

type Properties = CalendarEvent['properties'];

const isOfHours = (properties: Properties): boolean =>
  properties.get('DTSTART')?.every((value) => /^\d{8}T\d{4,6}Z?$/.test(value.trim())) ?? false;

const repeats = ({ properties }: CalendarEvent): boolean => REPEATING.some((name) => properties.has(name));

const isCancelled = (properties: Properties): boolean =>
  properties.get('STATUS')?.some((value) => value.trim().toUpperCase() === 'CANCELLED') ?? false;

const markOf = (event: CalendarEvent): Mark => {
  const apple = (event.properties.get('X-APPLE-SPECIAL-DAY') ?? []).map((value) => APPLE_MARKS.get(value.trim().toUpperCase()) ?? 'none');
  const name = nameOf(event);
  const isFree = apple.includes('free') || FREE_WORDS.test(name);
  const isWorked = apple.includes('worked') || WORKED_WORDS.test(name);
  if (isFree && isWorked) return 'both';
  if (isFree) return 'free';
  return isWorked ? 'worked' : 'none';
};

const nameOf = ({ properties }: CalendarEvent): string => {
  const text = properties.get('SUMMARY')?.[0] ?? '';
  return text.replace(/\\([\\,;nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? ' ' : escaped));
};

/** The end is the day after the last one; some programs write the day itself. */
const daysOf = ({ properties, isBroken }: CalendarEvent) => {
  const [first, second] = (properties.get('DTSTART') ?? []).map(isoDay);
  if (isBroken || !isDay(first ?? '') || first === undefined || second !== undefined) return null;
  const last = lastDay(first, properties);
  return last === null ? null : stretch(first, last);
};

const lastDay = (first: string, properties: Properties): string | null => {
  const ends = properties.get('DTEND') ?? [];
  const durations = properties.get('DURATION') ?? [];
  if (ends.length + durations.length > 1) return null;
  const [end] = ends.map(isoDay);
  if (end !== undefined) return isDay(end) && end >= first ? later(first, addDays(end, -1)) : null;
  const [duration] = durations;
  if (duration === undefined) return first;
  const count = daysLasting(duration.trim());
  return count === null ? null : addDays(first, count - 1);
};

/** `P3D`, `P1W`; null for none and for hours. */
const daysLasting = (duration: string): number | null => {
  const [, weeks, days] = /^\+?P(?:(\d{1,2})W|(\d{1,3})D)$/.exec(duration) ?? [];
  const count = weeks === undefined ? Number(days) : 7 * Number(weeks);
  return count >= 1 ? count : null;
};

const later = (one: string, other: string): string => (one > other ? one : other);

/** `20270206` as `2027-02-06`; anything else as it is, which is no day. */
const isoDay = (value: string): string => value.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
