import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#shared/schema/fields.ts';
import type { TodayEntry, TodayView } from '../../extension/messaging/protocol/today-view.ts';
import { aRep, type Rep } from '../week/rep.ts';
import { FREE_DAYS, story } from '../week/story.ts';

/** The week that `npm run week` prints, held to what a reader of it would ask: nothing forgotten, nothing annoying. */

interface Morning {
  readonly day: Day;
  readonly now: readonly TodayEntry[];
  readonly soon: readonly TodayEntry[];
}

let rep: Rep;
const mornings: Morning[] = [];
const notSaved: string[] = [];

const morningOf = (day: Day, { overdue, due, soon }: TodayView): Morning => ({ day, now: [...overdue, ...due], soon });

beforeAll(async () => {
  rep = await aRep(FREE_DAYS);
  for (const { day, moments } of story()) {
    await rep.wait(day, '08:30');
    mornings.push(morningOf(day, await rep.today()));
    for (const { time, does, act } of moments) {
      await rep.wait(day, time);
      const { command, result } = await act(rep);
      if (command !== undefined && result?.ok !== true) notSaved.push(does);
    }
  }
});

const settledKeys = async (): Promise<ReadonlySet<string>> => {
  const decided = (await rep.world.db.decision.toArray()).filter((row) => row['type'] !== 'snoozed');
  return new Set(decided.map(({ id }) => id));
};
const of = ({ now, soon }: Morning, key: string): readonly string[] =>
  [...now, ...soon].filter(({ customer }) => customer.id === key).map(({ gesture }) => gesture.rule);

describe('a week of a rep', () => {
  it('saves all that the rep does', () => {
    expect(notSaved).toEqual([]);
  });

  it('forgets nothing: what is to be done one morning is settled, or there the next', async () => {
    const settled = await settledKeys();
    const lost = mornings.slice(1).flatMap((morning, index) => {
      const there = new Set([...morning.now, ...morning.soon].map(({ gesture }) => gesture.key));
      return (mornings[index]?.now ?? []).filter(({ gesture }) => !there.has(gesture.key) && !settled.has(gesture.key));
    });
    // A contact begins the check-in anew, mourning silences good cheer, and a festival is over once its day has passed.
    expect(new Set(lost.map(({ customer, gesture }) => `${customer.id} ${gesture.rule}`))).toEqual(
      new Set(['priya tier-check-in', 'seoyeon holiday', 'jihoon holiday']),
    );
  });

  it('asks for nothing twice', () => {
    for (const { now, soon } of mornings) {
      const keys = [...now, ...soon].map(({ gesture }) => gesture.key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('has no cheer for somebody in mourning, and no greetings for somebody who wants none', () => {
    const [monday, ...later] = mornings;
    expect(monday === undefined ? [] : of(monday, 'seoyeon')).toEqual(['holiday']);
    expect(later.slice(1).flatMap((morning) => of(morning, 'seoyeon'))).toEqual([]);
    expect(mornings.flatMap((morning) => of(morning, 'minseo'))).toEqual(['mail-unanswered']);
  });

  it('never asks for a check-in beside an open complaint', () => {
    const open = mornings.filter(({ day }) => day >= '2026-09-22' && day <= '2026-09-28');
    expect(open.flatMap((morning) => of(morning, 'nora')).filter((rule) => rule === 'tier-check-in')).toEqual([]);
  });

  it('is calm on free days: nothing to do that could have waited for Monday', () => {
    const free = mornings.filter(({ day }) => [...FREE_DAYS, '2026-09-26', '2026-09-27'].includes(day));
    const rules = free.flatMap(({ now }) => now).filter(({ customer }) => customer.id !== 'elise');
    expect(new Set(rules.map(({ gesture }) => gesture.rule))).toEqual(new Set(['holiday', 'birthday']));
  });

  it('what was undone left nothing behind', async () => {
    expect((await rep.world.db.deal.toArray()).filter((row) => row['deleted'] !== true).map((row) => row['what'])).toEqual([
      'a spare pump',
      '年度维护合同',
    ]);
  });
});
