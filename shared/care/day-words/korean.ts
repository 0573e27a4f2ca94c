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
  phrase,
  type Reading,
  type Said,
  unclear,
  weekdayInWeek,
  workingDaysLater,
} from './reading.ts';

const weekdays = '월화수목금토일';
const native = new Map([
  ['한', 1],
  ['일', 1],
  ['두', 2],
  ['이', 2],
  ['세', 3],
  ['석', 3],
  ['삼', 3],
  ['네', 4],
  ['사', 4],
  ['다섯', 5],
  ['오', 5],
]);
const spans = new Map([
  ['하루', 1],
  ['이틀', 2],
  ['사흘', 3],
  ['나흘', 4],
  ['닷새', 5],
  ['열흘', 10],
  ['보름', 15],
]);

const WEEKDAY = '(?<weekday>[월화수목금토일])요일';
const DATE = String.raw`(?:(?<year>20\d\d)년\s*)?(?<month>\d{1,2})월\s*(?<day>\d{1,2})일`;
const WITHIN = '(?:안에|안으로|이내|내로|내에|후|뒤|있다가)';
const THIS_WEEK = '(?:이번\\s*주|금주)';
const NEXT_WEEK = '(?:다음\\s*주|차주|내주)';
const NEXT_MONTH = '(?:다음\\s*달|내달|익월)';

/** Ways of naming a day in Korean. A week that begins on Sunday to some has no clear Sunday, and none spoken of on one. */
export const korean: readonly DayPhrase[] = [
  unclear(String.raw`(?:${THIS_WEEK}|${NEXT_WEEK}|이번\s*달|이달|${NEXT_MONTH}|\d{1,2}월|월|연)\s*(?:초|중순|중반|하순|상순)`),
  unclear(String.raw`(?:${DATE}|${WEEKDAY}|내일|모레|(?:${THIS_WEEK}|${NEXT_WEEK}))\s*(?:이후|부터|지나|전까지|전에|이전)`),
  unclear(String.raw`주말|지난\s*(?:주|달)|매주|매월|격주|어제|\d{1,2}/\d{1,2}|\d{1,2}월\s*\d{1,2}일\s*[~-]`),
  phrase(DATE, ({ year, month, day }, said) => dated(year, Number(month), Number(day), said)),
  phrase('글피', (_, said) => later(3, 'days', said)),
  phrase('내일\\s*모레|모레', (_, said) => later(2, 'days', said)),
  phrase('내일|명일|익일', (_, said) => later(1, 'days', said)),
  phrase('오늘|금일', (_, { on }) => onDay(on)),
  phrase(String.raw`(?<span>하루|이틀|사흘|나흘|닷새|열흘|보름)\s*${WITHIN}`, ({ span }, said) =>
    later(spans.get(span ?? '') ?? null, 'days', said),
  ),
  phrase(String.raw`영업일\s*(?:기준\s*)?(?<count>\d{1,2})일\s*${WITHIN}`, ({ count }, said) => workingDaysLater(Number(count), said)),
  phrase(String.raw`(?<count>\d{1,2})\s*영업일\s*${WITHIN}`, ({ count }, said) => workingDaysLater(Number(count), said)),
  phrase(String.raw`(?<count>\d{1,3})일\s*${WITHIN}`, ({ count }, said) => later(Number(count), 'days', said)),
  phrase(String.raw`(?<count>\d{1,2}|일|이|삼|한|두|세|네)\s*주(?:일)?(?:\s*간)?\s*${WITHIN}`, ({ count }, said) =>
    later(countOf(count), 'weeks', said),
  ),
  phrase(String.raw`(?<count>\d{1,2}|한|두|세|석)\s*(?:달|개월)\s*${WITHIN}`, ({ count }, said) => later(countOf(count), 'months', said)),
  phrase(String.raw`다다음\s*주\s*${WEEKDAY}`, ({ weekday: name }, said) => ofWeek(name, 2, said)),
  phrase(String.raw`${NEXT_WEEK}\s*${WEEKDAY}`, ({ weekday: name }, said) => ofWeek(name, 1, said)),
  phrase(String.raw`${THIS_WEEK}\s*${WEEKDAY}`, ({ weekday: name }, said) => ofWeek(name, 0, said)),
  phrase(String.raw`(?:오는\s*)?${WEEKDAY}`, ({ weekday: name }, said) => comingWeekday(weekdayOf(name), said)),
  phrase(String.raw`\((?<weekday>[월화수목금토일])\)`, ({ weekday: name }) => ({ type: 'weekday', weekday: weekdayOf(name), day: null })),
  phrase('다다음\\s*주', () => null),
  phrase(NEXT_WEEK, (_, said) => weekEnd(1, said)),
  phrase(THIS_WEEK, (_, said) => weekEnd(0, said)),
  phrase(String.raw`${NEXT_MONTH}(?:\s*말)?`, (_, said) => endOfMonth(1, said)),
  phrase(String.raw`(?:이번\s*달|이달|금월)(?:\s*말)?|월말`, (_, said) => endOfMonth(0, said)),
  phrase(String.raw`(?<month>\d{1,2})월\s*말`, ({ month }, said) => endOfNamedMonth(Number(month), said)),
  phrase('연말|올해\\s*안|올해\\s*말', (_, said) => endOfYear(said)),
  phrase(String.raw`(?<![\d월]\s*)(?<day>\d{1,2})일(?=까지)`, ({ day }, said) => dayOfMonth(Number(day), said)),
];

const ofWeek = (name: string | undefined, weeks: number, said: Said): Reading => {
  const wanted = weekdayOf(name);
  return weekday(said.on) === 7 || wanted === 7 ? null : weekdayInWeek(wanted, weeks, said);
};

const weekEnd = (weeks: number, said: Said): Reading => (weekday(said.on) === 7 ? null : endOfWeek(weeks, said));

const weekdayOf = (name = ''): number => weekdays.indexOf(name) + 1;

const countOf = (text = ''): number | null => (/^\d+$/.test(text) ? Number(text) : (native.get(text) ?? null));
