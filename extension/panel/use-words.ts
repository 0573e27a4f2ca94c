import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '#shared/calendar/days.ts';
import type { Interval, Reason } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import { en } from '../locales/en.ts';
import type { CustomerView, GestureView, HistoryEntry } from '../messaging/protocol.ts';
import { longDay, relativeDay, shortDay } from '../ui/days.ts';

export interface Words {
  readonly t: TFunction;
  readonly locale: string;
  readonly day: (day: Day) => string;
  readonly longDay: (day: Day) => string;
  readonly relative: (day: Day) => string;
  readonly title: (gesture: Pick<GestureView, 'rule'>) => string;
  readonly shortTitle: (gesture: Pick<GestureView, 'rule'>) => string;
  readonly reason: (reason: Reason) => string;
  readonly dueWords: (gesture: GestureView) => string;
  readonly channel: (channel: string) => string;
  readonly favour: (kind: string) => string;
  readonly care: (customer: CustomerView) => string;
  readonly entry: (entry: HistoryEntry) => { readonly main: string; readonly sub: string };
}

/** How the panel puts facts into words, in the language it speaks. */
export const useWords = (today: Day): Words => {
  const { t, i18n } = useTranslation();
  return wordsFor(t, i18n.language, today);
};

export const wordsFor = (t: TFunction, locale: string, today: Day): Words => {
  const day = (each: Day): string => shortDay(each, today, locale);
  const relative = (each: Day): string => relativeDay(each, today, locale);
  const channel = (each: string): string => t(`channel.${known(en.channel, each)}`);
  const favour = (kind: string): string => t(`favour.${known(en.favour, kind)}`);
  const title: Words['title'] = ({ rule }) => t(`gesture.${rule}`);
  const shortTitle: Words['shortTitle'] = ({ rule }) => t(`gesture.short-${rule}`);
  const late = ({ lateAfter }: GestureView): number => daysBetween(lateAfter, today);

  const every = ({ count, unit }: Interval): string => {
    if (unit === 'days' && count === 7) return t('reason.week');
    return unit === 'days' ? t('reason.days', { count }) : t('reason.months', { count });
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
        return t(why.tier === null ? 'reason.cadence-own' : 'reason.cadence', {
          tier: why.tier ?? '',
          every: every(why.every),
          last: day(why.lastContact),
        });
      case 'never-contacted':
        return t(why.tier === null ? 'reason.never-contacted-own' : 'reason.never-contacted', { tier: why.tier ?? '', every: every(why.every) });
    }
  };

  const dueWords: Words['dueWords'] = (gesture) => {
    if (gesture.status === 'overdue') return t('due.late', { count: late(gesture) });
    return gesture.status === 'snoozed' ? t('due.snoozed') : t('due.by', { when: relative(gesture.due) });
  };

  const care: Words['care'] = ({ next, others, tier }) => {
    if (next !== null) {
      const what = shortTitle(next);
      if (next.status === 'overdue') return t('care.overdue', { what, count: late(next) });
      if (next.status === 'open') return t('care.open', { what, when: relative(next.due) });
      return next.lateAfter === today ? t('care.dueToday', { what }) : t('care.due', { what });
    }
    const coming = others.find(({ status }) => status === 'upcoming');
    if (coming !== undefined) return t('care.fine', { what: shortTitle(coming), when: relative(coming.due) });
    return tier === null ? t('tier.none') : t('care.nothing');
  };

  const entry: Words['entry'] = (each) => {
    switch (each.type) {
      case 'deal':
        return { main: each.what === '' ? t('history.dealPlain') : t('history.deal', { what: each.what }), sub: '' };
      case 'favour':
        return { main: each.what === '' ? favour(each.kind) : t('history.favour', { kind: favour(each.kind), what: each.what }), sub: '' };
      case 'touch': {
        const isMail = each.channel === 'email';
        const kind = isMail ? t(each.direction === 'in' ? 'history.mailIn' : 'history.mailOut') : channel(each.channel);
        const remarks = [kind, each.occasion === null ? '' : t('history.note'), each.reached ? '' : t('history.notReached')];
        return {
          main: each.summary || each.subject || (isMail ? t('history.noSubject') : kind),
          sub: remarks.filter((remark) => remark !== '').join(' · '),
        };
      }
    }
  };

  return { t, locale, day, longDay: (each) => longDay(each, locale), relative, title, shortTitle, reason, dueWords, channel, favour, care, entry };
};

/** A value that a newer version wrote is shown as "other". */
const known = <Table extends { readonly other: string }>(table: Table, key: string): keyof Table & string =>
  Object.hasOwn(table, key) ? (key as keyof Table & string) : ('other' as keyof Table & string);
