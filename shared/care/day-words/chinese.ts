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
  unclear,
  weekdayInWeek,
  workingDaysLater,
} from './reading.ts';

const digits = '一二三四五六七八九十';

const WEEK = '(?:周|週|星期|礼拜|禮拜)';
const WEEKDAY = `${WEEK}(?<weekday>[一二三四五六日天])`;
const THIS = '(?:本|这个?|這個?)';
const COUNT = String.raw`(?<count>\d{1,3}|两|兩|[一二三四五六七八九十])`;
const WITHIN = '(?:之?内|之?內|以内|以內|之?后|之?後|以后|以後)';
const DATE = String.raw`(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号號]`;

/** Ways of naming a day in Chinese, simplified and traditional. Weeks begin on Monday; 之前 and 前 include the day, as in business letters. */
export const chinese: readonly DayPhrase[] = [
  unclear(String.raw`(?:${THIS}|下个?|下個?)?(?:${WEEK}|月|\d{1,2}月|年)(?:份)?(?:初|中旬|上旬|下旬|中(?!秋))`),
  unclear(String.raw`(?:${DATE}|(?:${THIS}|下个?|下個?)?${WEEKDAY}|明天|后天|後天)(?:之后|之後|以后|以後|起|开始|開始)`),
  unclear(
    String.raw`周末|週末|上个?(?:${WEEK}|月)|上個(?:${WEEK}|月)|每(?:${WEEK}|月|天)|昨天|\d{1,2}/\d{1,2}|下下个?${WEEK}(?![一二三四五六日天])|几天|幾天|数日`,
  ),
  phrase(DATE, ({ year, month, day }, said) => dated(year, Number(month), Number(day), said)),
  phrase('大后天|大後天', (_, said) => later(3, 'days', said)),
  phrase('后天|後天', (_, said) => later(2, 'days', said)),
  phrase('明天|明日|明早|明晚', (_, said) => later(1, 'days', said)),
  phrase('今天|今日|今晚|当天|當天', (_, { on }) => onDay(on)),
  phrase(String.raw`${COUNT}个?個?工作日${WITHIN}`, ({ count }, said) => workingDaysLater(countOf(count), said)),
  phrase(String.raw`${COUNT}[天日]${WITHIN}`, ({ count }, said) => later(countOf(count), 'days', said)),
  phrase(String.raw`${COUNT}个?個?${WEEK}(?:的?时间)?${WITHIN}`, ({ count }, said) => later(countOf(count), 'weeks', said)),
  phrase(String.raw`${COUNT}(?:个|個)月${WITHIN}`, ({ count }, said) => later(countOf(count), 'months', said)),
  phrase(String.raw`下下个?個?${WEEKDAY}`, ({ weekday: name }, said) => weekdayInWeek(weekdayOf(name), 2, said)),
  phrase(String.raw`下个?個?${WEEKDAY}`, ({ weekday: name }, said) => weekdayInWeek(weekdayOf(name), 1, said)),
  phrase(String.raw`${THIS}${WEEKDAY}`, ({ weekday: name }, said) => weekdayInWeek(weekdayOf(name), 0, said)),
  phrase(WEEKDAY, ({ weekday: name }, said) => comingWeekday(weekdayOf(name), said)),
  phrase(String.raw`下个?個?${WEEK}(?:之?内|之?內)?`, (_, said) => endOfWeek(1, said)),
  phrase(String.raw`${THIS}${WEEK}(?:之?内|之?內)?`, (_, said) => endOfWeek(0, said)),
  phrase(String.raw`下个?個?月(?:底|末|之?内|之?內)?`, (_, said) => endOfMonth(1, said)),
  phrase(String.raw`(?<month>\d{1,2})月(?:份)?(?:底|末)`, ({ month }, said) => endOfNamedMonth(Number(month), said)),
  phrase(String.raw`${THIS}?月(?:底|末)|${THIS}月(?:之?内|之?內)?`, (_, said) => endOfMonth(0, said)),
  phrase('年底|年末|年内|年內', (_, said) => endOfYear(said)),
  phrase(String.raw`(?<!月)(?<day>\d{1,2})[号號]`, ({ day }, said) => dayOfMonth(Number(day), said)),
];

const weekdayOf = (name = ''): number => (name === '日' || name === '天' ? 7 : digits.indexOf(name) + 1);

const countOf = (text = ''): number | null => {
  if (/^\d+$/.test(text)) return Number(text);
  return text === '两' || text === '兩' ? 2 : digits.indexOf(text) + 1;
};
