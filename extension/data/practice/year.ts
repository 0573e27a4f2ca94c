import { addDays } from '#shared/calendar/days.ts';
import { spreadOver } from '#shared/gestures/spread.ts';
import type { Deal } from '#shared/schema/deal.ts';
import type { Favour } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Channel, Touch } from '#shared/schema/touch.ts';
import type { PracticePerson } from './people.ts';
import { practiceId } from './practice-id.ts';
import type { PracticeWords } from './words.ts';

export interface PracticeYear {
  readonly touches: readonly Touch[];
  readonly deals: readonly Deal[];
  readonly favours: readonly Favour[];
}

const YEAR_DAYS = 365;

/** Usual days between two contacts, by tier. */
const PACE_DAYS = { A: 6, B: 25, C: 120, none: 90 } as const;

/** A quiet year of one customer up to today: mails both ways, now and then a call or a visit, a deal or two, a favour. The same for the same day. */
export const yearOf = (person: PracticePerson, today: Day, words: PracticeWords): PracticeYear => {
  const pick = picker(person.key);
  const customerId = practiceId('customer', person.key);
  return {
    touches: touchDays(person, today, pick).map((day, index) => touchOn(day, index, { person, customerId, pick, words })),
    deals: dealDays(person, today, pick).map((closedOn, index) => ({
      id: practiceId('deal', person.key, index),
      customerId,
      what: pick.of(words.products, 'product', index),
      closedOn,
    })),
    favours:
      person.tier === 'A' || person.tier === 'B'
        ? [
            {
              id: practiceId('favour', person.key),
              customerId,
              kind: pick.of(['information', 'payment', 'order-confirmation'] as const, 'favour', 0),
              what: '',
              on: addDays(today, -30 - pick.number(200, 'favour-day', 0)),
            },
          ]
        : [],
  };
};

interface Picker {
  readonly number: (count: number, ...what: readonly (string | number)[]) => number;
  readonly of: <Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[], ...what: readonly (string | number)[]) => Choice;
}

/** Chance that is the same every time: it follows from who and what it is about. */
const picker = (key: string): Picker => {
  const number: Picker['number'] = (count, ...what) => spreadOver(JSON.stringify([key, ...what]), count);
  const of: Picker['of'] = (choices, ...what) => {
    const choice = choices[number(choices.length, ...what)];
    if (choice === undefined) throw new RangeError('Nothing to choose from.');
    return choice;
  };
  return { number, of };
};

/** Oldest first; the last one lies within the pace, so that only some are due. */
const touchDays = ({ tier }: PracticePerson, today: Day, pick: Picker): readonly Day[] => {
  const pace = PACE_DAYS[tier ?? 'none'];
  const days: Day[] = [];
  for (let ago = 1 + pick.number(pace, 'last'); ago < YEAR_DAYS; ago += Math.ceil(pace / 2) + pick.number(pace, 'gap', days.length)) {
    days.unshift(addDays(today, -ago));
  }
  return days;
};

/** Long enough ago that the thanks for them are past. */
const dealDays = ({ tier }: PracticePerson, today: Day, pick: Picker): readonly Day[] =>
  Array.from({ length: tier === 'A' ? 3 : tier === 'B' ? 2 : 1 }, (_, index) =>
    addDays(today, -40 - index * 110 - pick.number(60, 'deal-day', index)),
  );

const CHANNELS: readonly Channel[] = ['email', 'email', 'email', 'email', 'call', 'visit', 'messenger', 'card'];

interface TouchContext {
  readonly person: PracticePerson;
  readonly customerId: string;
  readonly pick: Picker;
  readonly words: PracticeWords;
}

const touchOn = (day: Day, index: number, { person, customerId, pick, words }: TouchContext): Touch => {
  const channel = pick.of(CHANNELS, 'channel', index);
  const base = {
    id: practiceId('touch', person.key, day),
    customerId,
    at: `${day}T09:${String(10 + pick.number(50, 'minute', index))}:00.000Z`,
    day,
    channel,
  };
  if (channel === 'email') {
    const direction = pick.of(['out', 'out', 'in'] as const, 'direction', index);
    return { ...base, direction, position: direction === 'out' ? 'to' : 'from', subject: pick.of(words.subjects, 'subject', index) };
  }
  const summary = pick.of(words.summaries, 'summary', index);
  return { ...base, direction: 'out', ...(channel === 'call' ? { outcome: 'reached' as const } : {}), summary };
};
