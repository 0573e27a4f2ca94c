import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween } from '#shared/calendar/days.ts';
import { holidayName } from '#shared/calendar/holiday-name.ts';
import type { Interval, Reason } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import { en } from '../locales/en/index.ts';
import { formatLocale } from '../locales/format-locale.ts';
import type { ComplaintView, CustomerView, GestureView } from '../messaging/protocol/customer-view.ts';
import type { HistoryEntry } from '../messaging/protocol/history.ts';
import { type EntryWords, entryWords } from './history/entry-words.ts';
import { longDay, relativeDay, shortDay, shortMonth } from '../ui/days.ts';

const BRIEF_LETTERS = 80;

export interface Words {
  readonly t: TFunction;
  /** Of the panel's own texts. */
  readonly language: string;
  readonly day: (day: Day) => string;
  readonly longDay: (day: Day) => string;
  /** Of a month such as `2026-06`. */
  readonly month: (month: string) => string;
  readonly relative: (day: Day) => string;
  readonly title: (gesture: Pick<GestureView, 'rule'>) => string;
  readonly shortTitle: (gesture: Pick<GestureView, 'rule'>) => string;
  readonly reason: (reason: Reason) => string;
  readonly dueWords: (gesture: GestureView) => string;
  readonly channel: (channel: string) => string;
  /** The same at the beginning of a line. */
  readonly channelTitle: (channel: string) => string;
  readonly favour: (kind: string) => string;
  readonly relation: (kind: string) => string;
  readonly relationOf: (kind: string, name: string) => string;
  /** What a note still lacks, by its placeholder. */
  readonly gap: (name: string) => string;
  /** "Quiet until 3 May: illness". */
  readonly hardship: (hardship: NonNullable<CustomerView['hardship']>) => string;
  /** "Open complaint, 3 days, not yet answered". */
  readonly complaint: (complaint: ComplaintView) => string;
  /** The same of somebody else of the organisation. */
  readonly complaintAround: (complaint: CustomerView['complaintsAround'][number]) => string;
  readonly care: (customer: CustomerView) => string;
  readonly entry: (entry: HistoryEntry) => EntryWords;
}

/** How the panel puts facts into words, in the language it speaks. */
export const useWords = (today: Day, nextWorkingDay?: Day): Words => {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(
    () => wordsFor(t, language, formatLocale(language, navigator.languages), today, nextWorkingDay),
    [t, language, today, nextWorkingDay],
  );
};

/** A gesture that can still wait, but for no other working day, is due today. */
export const wordsFor = (t: TFunction, language: string, locale: string, today: Day, nextWorkingDay = addDays(today, 1)): Words => {
  const day = (each: Day): string => shortDay(each, today, locale);
  const relative = (each: Day): string => relativeDay(each, today, locale);
  /** After "by": a name of the day, never a distance. */
  const near = (each: Day): string => (daysBetween(today, each) === 1 ? relative(each) : day(each));
  const channel = (each: string): string => t(`channel.${known(en.channel, each)}`);
  const favour = (kind: string): string => t(`favour.${known(en.favour, kind)}`);
  const news = (kind: string): string => t(`news.${known(en.news, kind)}`);
  const relation: Words['relation'] = (each) => t(`relation.${known(en.relation, each)}`);
  const relationOf: Words['relationOf'] = (each, name) => t(`relationOf.${known(en.relationOf, each)}`, { name });
  const title: Words['title'] = ({ rule }) => t(`gesture.${rule}`);
  const shortTitle: Words['shortTitle'] = ({ rule }) => t(`gesture.short-${rule}`);
  const late = ({ lateAfter }: GestureView): number => daysBetween(lateAfter, today);

  const every = ({ count, unit }: Interval): string => {
    if (unit === 'days' && count === 7) return t('reason.week');
    if (count === 1) return t(unit === 'days' ? 'reason.day' : 'reason.month');
    return unit === 'days' ? t('reason.days', { count }) : t('reason.months', { count });
  };

  const asked = ({ kind, sensed, words, on }: Extract<Reason, { code: 'question-asked' }>): string => {
    const what = kind === 'wish' ? 'wish' : 'question';
    const how = sensed ? 'sensed' : what;
    return t(words === '' ? `reason.${how}-plain` : `reason.${how}`, { on: day(on), words: brief(words) });
  };

  const reason: Words['reason'] = (why) => {
    switch (why.code) {
      case 'deal-closed':
        return t(why.what === '' ? 'reason.deal-closed-plain' : 'reason.deal-closed', { what: why.what, on: day(why.on) });
      case 'favour-received':
        return t(why.what === '' ? 'reason.favour-received-plain' : 'reason.favour-received', {
          kind: favour(why.kind),
          what: why.what,
          on: day(why.on),
        });
      case 'cadence':
        return t(why.recovery === true ? 'reason.cadence-recovery' : why.tier === null ? 'reason.cadence-own' : 'reason.cadence', {
          tier: why.tier ?? '',
          every: every(why.every),
          last: day(why.lastContact),
        });
      case 'never-contacted':
        return t(why.tier === null ? 'reason.never-contacted-own' : 'reason.never-contacted', {
          tier: why.tier ?? '',
          every: every(why.every),
        });
      case 'birthday': {
        const on = day(why.on);
        if (why.lunar === null) return t('reason.birthday', { on });
        return t(why.lunar.leapMonth ? 'reason.birthday-leap' : 'reason.birthday-lunar', {
          on,
          month: why.lunar.month,
          day: why.lunar.day,
        });
      }
      case 'family-birthday':
        return t(`reason.${familyDay(why.relation)}`, { on: day(why.on) });
      case 'wedding-anniversary':
        return t('reason.wedding-anniversary', { on: day(why.on) });
      case 'special-day':
        return t('reason.special-day', { label: brief(why.label), on: day(why.on) });
      case 'birthday-month':
        return t('reason.birthday-month', { from: day(why.from), to: day(why.to) });
      case 'holiday':
        return t('reason.holiday', { holiday: holidayName(why.holiday, language, why.calendars) ?? '', on: day(why.on) });
      case 'promise':
        return t(why.text === '' ? 'reason.promise-plain' : 'reason.promise', { text: brief(why.text), due: day(why.due) });
      case 'complaint-received':
        return t(why.again ? 'reason.complaint-again' : 'reason.complaint-received', { on: day(why.on) });
      case 'complaint-silent':
        return t('reason.complaint-silent', { since: day(why.since) });
      case 'complaint-closed':
        return t('reason.complaint-closed', { on: day(why.on) });
      case 'mail-unanswered':
        return t(why.subject === '' ? 'reason.mail-unanswered-plain' : 'reason.mail-unanswered', {
          subject: brief(why.subject),
          on: day(why.on),
        });
      case 'visit':
        return why.lastVisit === null
          ? t('reason.visit-never', { every: every(why.every) })
          : t('reason.visit', { every: every(why.every), last: day(why.lastVisit) });
      case 'quiet-since':
        return t('reason.quiet-since', { since: day(why.since) });
      case 'introduced':
        return t('reason.introduced', { on: day(why.on) });
      case 'monthly-card':
        return t('reason.monthly-card');
      case 'year-end':
        return t('reason.year-end', { year: why.year });
      case 'dormant':
        return t('reason.dormant', { since: day(why.since) });
      case 'renewal':
      case 'silent-since-deal':
      case 'delivery-promised':
      case 'delivered':
        return t(`reason.${why.code}`, { what: brief(why.what), on: day(why.on) });
      case 'news':
        return t(why.words === '' ? 'reason.news-plain' : 'reason.news', {
          kind: news(why.kind),
          words: brief(why.words),
          on: day(why.on),
        });
      case 'question-asked':
        return asked(why);
    }
  };

  const dueWords: Words['dueWords'] = (gesture) => {
    switch (gesture.status) {
      case 'overdue':
        return t('due.late', { count: late(gesture) });
      case 'due':
        return gesture.lateAfter <= today || gesture.lateAfter < nextWorkingDay
          ? t('due.today')
          : t('due.by', { when: near(gesture.lateAfter) });
      case 'open':
        return t('due.by', { when: near(gesture.due) });
      case 'snoozed':
        return t('due.snoozed');
      case 'scheduled':
        return t('due.scheduled');
      case 'upcoming':
        return relative(gesture.due);
    }
  };

  const care: Words['care'] = ({ next, others, tier, hardship, complaints }) => {
    if (next !== null) return t('care.now', { what: shortTitle(next), when: dueWords(next) });
    const coming = others.find(({ status }) => status === 'upcoming');
    const isWell = hardship === null && complaints.every((each) => each.next === null);
    if (coming !== undefined) return t(isWell ? 'care.fine' : 'care.coming', { what: shortTitle(coming), when: relative(coming.due) });
    return tier === null ? t('tier.none') : t('care.nothing');
  };

  const hard = (kind: string): string => t(`hardship.${hardTime(kind)}`);

  const complaintAge = (receivedOn: Day): string => {
    const count = daysBetween(receivedOn, today);
    return count <= 0 ? t('complaint.ageToday') : t('complaint.age', { count });
  };

  const complaintState = ({ next, agreed }: ComplaintView): string => {
    if (next !== 'carry-out') return t(`complaint.${next ?? 'close'}`);
    const { what, by } = agreed ?? { what: '', by: null };
    return by === null ? t('complaint.carry-out', { what }) : t('complaint.carry-out-by', { what, by: day(by) });
  };

  const complaint: Words['complaint'] = (each) => {
    if (each.next !== null) return t('complaint.line', { age: complaintAge(each.receivedOn), state: complaintState(each) });
    return each.followUpOn === null ? t('complaint.closedPlain') : t('complaint.closed', { day: day(each.followUpOn) });
  };

  const complaintAround: Words['complaintAround'] = ({ name, receivedOn, isAnswered }) => {
    const line = t('complaint.line', { age: complaintAge(receivedOn), state: t(isAnswered ? 'complaint.isAnswered' : 'complaint.answer') });
    return t('complaint.around', { name, line });
  };

  const channelTitle = (each: string): string => capital(channel(each), locale);
  const naming = {
    channelTitle,
    favour,
    news: (kind: string) => t(`news.${known(en.news, kind)}`),
    deceased: (who: string) => t(`deceased.${known(en.deceased, who)}`),
    brief,
  };

  return {
    t,
    language,
    day,
    longDay: (each) => longDay(each, locale),
    month: (each) => shortMonth(each, today, locale),
    relative,
    title,
    shortTitle,
    reason,
    dueWords,
    channel,
    channelTitle,
    favour,
    relation,
    relationOf,
    gap: (name) => t(`gap.${known(en.gap, name)}`, { name }),
    hardship: ({ kind, quietUntil }) =>
      quietUntil === null ? t('hardship.open', { kind: hard(kind) }) : t('hardship.until', { kind: hard(kind), day: day(quietUntil) }),
    complaint,
    complaintAround,
    care,
    entry: (each) => entryWords(each, t, naming),
  };
};

/** A customer's words may be a whole paragraph. */
const familyDay = (relation: string): 'family-birthday' | 'family-birthday-spouse' | 'family-birthday-child' => {
  if (relation === 'spouse') return 'family-birthday-spouse';
  return relation === 'child' ? 'family-birthday-child' : 'family-birthday';
};

const brief = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return letters.length > BRIEF_LETTERS ? `${letters.slice(0, BRIEF_LETTERS).join('')} …` : line;
};

const capital = (text: string, locale: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

const HARD_TIMES = ['accident', 'illness', 'bereavement', 'other'] as const;

const hardTime = (kind: string): (typeof HARD_TIMES)[number] => HARD_TIMES.find((each) => each === kind) ?? 'other';

/** A value that a newer version wrote is shown as "other". */
const known = <Table extends { readonly other: string }>(table: Table, key: string): keyof Table & string =>
  isKeyOf(table, key) ? key : 'other';

const isKeyOf = <Table extends object>(table: Table, key: string): key is keyof Table & string => Object.hasOwn(table, key);
