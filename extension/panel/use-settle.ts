import { addDays } from '#shared/calendar/days.ts';
import { anchorOf } from '#shared/gestures/key.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerView, GestureView } from '../messaging/protocol/customer-view.ts';
import type { DecideRequest } from '../messaging/protocol/requests.ts';
import type { MenuChoice } from '../ui/menu.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** Nobody is told once and for all that their complaints, questions and our promises to them do not matter. */
const OWED: ReadonlySet<RuleId> = new Set<RuleId>([
  'complaint-answer',
  'complaint-silence',
  'complaint-follow-up',
  'promise-due',
  'question-answer',
]);

/** Days of a family that end with a death, a divorce or otherwise. Their gestures name the day by its id first. */
const FAMILY_DAYS: ReadonlySet<RuleId> = new Set<RuleId>(['wedding-anniversary', 'family-birthday', 'special-day']);

interface Settle {
  readonly done: () => void;
  readonly snooze: (until: Day) => void;
  /** Days to be reminded on; the last one calls `onPick`. */
  readonly days: (onPick: () => void) => readonly MenuChoice[];
  /** Other ways to settle it, without doing it here. */
  readonly others: readonly MenuChoice[];
}

/** What the rep may do about a gesture; each says what it did, and can be undone. */
export const useSettle = (customer: CustomerView, gesture: Pick<GestureView, 'key' | 'rule'>, words: Words): Settle => {
  const { t } = words;
  const { view, api, act } = usePanelTools();
  const customerId = customer.id;
  const what = words.shortTitle(gesture);

  const decide = (decision: Pick<DecideRequest, 'type' | 'until'>, said: string): void =>
    void act('decide', () => api.decide({ customerId, gestureKey: gesture.key, ...decision }), said);
  const snooze = (until: Day): void => decide({ type: 'snoozed', until }, t('decided.snoozed', { what, day: words.day(until) }));
  const mute = (): void =>
    void act('mute-rule', () => api.muteRule({ customerId, rule: gesture.rule, muted: true }), t('decided.muted', { what }));
  const [dateId] = anchorOf(gesture.key);
  const ending: readonly MenuChoice[] =
    dateId === undefined || !FAMILY_DAYS.has(gesture.rule)
      ? []
      : [
          {
            key: 'day-ends',
            text: t('muted.dayEnds'),
            onPick: () => void act('end-special-date', () => api.editCard({ customerId, edit: { type: 'special-date-ended', dateId } })),
          },
        ];

  return {
    done: () => decide({ type: 'done' }, t('decided.done', { what })),
    snooze,
    days: (onPick) => [
      { key: 'tomorrow', text: t('act.tomorrow'), onPick: () => snooze(addDays(view.today, 1)) },
      { key: 'workday', text: t('act.nextWorkday'), onPick: () => snooze(view.nextWorkingDay) },
      { key: 'week', text: t('act.nextWeek'), onPick: () => snooze(addDays(view.today, 7)) },
      { key: 'pick', text: t('act.pickDay'), onPick },
    ],
    others: [
      {
        key: 'elsewhere',
        text: t('act.doneElsewhere'),
        onPick: () => decide({ type: 'done-elsewhere' }, t('decided.done-elsewhere', { what })),
      },
      gesture.rule === 'mail-unanswered'
        ? {
            key: 'skip',
            text: t('act.noAnswerNeeded'),
            onPick: () => decide({ type: 'skipped' }, t('decided.no-answer-needed')),
          }
        : { key: 'skip', text: t('act.skip'), onPick: () => decide({ type: 'skipped' }, t('decided.skipped', { what })) },
      ...ending,
      ...(OWED.has(gesture.rule) ? [] : [{ key: 'mute', text: t('muted.mute'), onPick: mute }]),
    ],
  };
};
