import { weekday } from '../../calendar/days.ts';
import {
  comingWeekday,
  dated,
  dayOfMonth,
  type DayPhrase,
  endOfMonth,
  endOfNamedMonth,
  endOfWeek,
  endOfYear,
  later,
  onDay,
  phrase as anyPhrase,
  type Reading,
  type Said,
  weekdayInWeek,
  workingDaysLater,
} from './reading.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri)';
const NUMBER = `(?<count>\\d{1,3}|an?|${numbers.join('|')})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>20\\d\\d))?';

/** Whole words only. */
const phrase = (words: string, read: DayPhrase['read']): DayPhrase => anyPhrase(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, read);
const unclear = (words: string): DayPhrase => phrase(words, () => null);

/** Ways of naming a day in English. A week that is spoken of on a Sunday may be the old one or the new one. */
export const english: readonly DayPhrase[] = [
  phrase('the day after tomorrow', (_, said) => later(2, 'days', said)),
  unclear(
    String.raw`(?:early|earlier|late|later|mid|middle|beginning|start|first half|second half)(?:\s+(?:in|of))?(?:\s+(?:the|this|next|-))*[\s-]+\w+`,
  ),
  unclear(
    String.raw`(?:not\s+before|before|after|since|from|last|every|each|starting)\s+(?:next\s+|this\s+|the\s+)?(?:${WEEKDAY}|${DAY}|${MONTH}|week|month|tomorrow)\b`,
  ),
  unclear(String.raw`${NUMBER}\s+(?:day|week|month)s?\s+(?:from|after|on|before)\s+(?!now\b|today\b)\w+`),
  unclear(String.raw`${WEEKDAY}\s+week\b`),
  unclear(String.raw`weekend|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?`),
  phrase(String.raw`${DAY}(?:\s+of)?\s+${MONTH}\.?${YEAR}`, ({ day, month, year }, said) => dated(year, monthOf(month), Number(day), said)),
  phrase(String.raw`${MONTH}\.?\s+${DAY}${YEAR}`, ({ day, month, year }, said) => dated(year, monthOf(month), Number(day), said)),
  phrase(String.raw`${NUMBER}\s+(?<unit>day|week|month)s?\s+from\s+(?:now|today)`, ({ count, unit }, said) =>
    later(countOf(count), unitOf(unit), said),
  ),
  phrase('tomorrow', (_, said) => later(1, 'days', said)),
  phrase('today|tonight|this\\s+(?:morning|afternoon|evening)', (_, { on }) => onDay(on)),
  phrase(String.raw`(?:in|within)\s+(?:the\s+next\s+)?${NUMBER}\s+(?:working|business)\s+days?`, ({ count }, said) =>
    workingDaysLater(countOf(count), said),
  ),
  phrase(String.raw`(?:in|within)\s+(?:the\s+next\s+)?${NUMBER}\s+(?<unit>day|week|month)s?`, ({ count, unit }, said) =>
    later(countOf(count), unitOf(unit), said),
  ),
  phrase(String.raw`${WEEKDAY}(?:\s+of)?\s+next\s+week`, ({ weekday: name }, said) => ofWeek(name, 1, said)),
  phrase(String.raw`next\s+week,?(?:\s+on)?\s+${WEEKDAY}`, ({ weekday: name }, said) => ofWeek(name, 1, said)),
  phrase(String.raw`${WEEKDAY}(?:\s+of)?\s+this\s+week`, ({ weekday: name }, said) => ofWeek(name, 0, said)),
  phrase(String.raw`next\s+${WEEKDAY}`, ({ weekday: name }, said) => nextNamed(weekdayOf(name), said)),
  phrase(String.raw`(?:this\s+(?:coming\s+)?)?${WEEKDAY}`, ({ weekday: name }, said) => comingWeekday(weekdayOf(name), said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+next\s+week|next\s+week`, (_, said) => weekEnd(1, said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+(?:the|this)\s+week|this\s+week`, (_, said) => weekEnd(0, said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+next\s+month|next\s+month`, (_, said) => endOfMonth(1, said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+(?:the|this)\s+month|this\s+month`, (_, said) => endOfMonth(0, said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+(?:the|this)\s+year|this\s+year`, (_, said) => endOfYear(said)),
  phrase(String.raw`(?:the\s+)?end\s+of\s+${MONTH}`, ({ month }, said) => endOfNamedMonth(monthOf(month), said)),
  phrase(String.raw`(?:by|on|until|till|for)\s+the\s+(?<day>\d{1,2})(?:st|nd|rd|th)`, ({ day }, said) => dayOfMonth(Number(day), said)),
];

const nextNamed = (wanted: number, said: Said): Reading => (wanted > weekday(said.on) ? null : weekdayInWeek(wanted, 1, said));

const ofWeek = (name: string | undefined, weeks: number, said: Said): Reading => {
  const wanted = weekdayOf(name);
  return weekday(said.on) === 7 || wanted === 7 ? null : weekdayInWeek(wanted, weeks, said);
};

const weekEnd = (weeks: number, said: Said): Reading => (weekday(said.on) === 7 ? null : endOfWeek(weeks, said));

const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const weekdayOf = (name = ''): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const unitOf = (unit: string | undefined): 'days' | 'weeks' | 'months' => {
  if (unit?.toLowerCase() === 'day') return 'days';
  return unit?.toLowerCase() === 'week' ? 'weeks' : 'months';
};

const countOf = (text = ''): number | null => {
  if (/^an?$/i.test(text)) return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const word = numbers.indexOf(text.toLowerCase());
  return word === -1 ? null : word + 1;
};
