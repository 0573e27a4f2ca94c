import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/calendar/days.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { decide } from '../../../extension/data/commands/decide.ts';
import { logMail, type SeenMail } from '../../../extension/data/commands/log-mail.ts';
import { logSent } from '../../../extension/data/commands/log-sent.ts';
import { recordDeal } from '../../../extension/data/commands/record-deal.ts';
import { recordPromise } from '../../../extension/data/commands/record-promise.ts';
import { dueCount, todayOf } from '../../../extension/data/queries/today.ts';
import { upkeep } from '../../../extension/data/upkeep.ts';
import { aCustomer, aTouch } from '../../support/builders.ts';
import { aWorld, store, type World } from '../../support/data-world.ts';

/** Moves the device to a moment and a place; nothing is told to the database, as when a laptop wakes up. */
const wakeUp = ({ clock }: World, instant: string, timeZone: string): void => {
  clock.now = Date.parse(instant);
  clock.today = dayOf(instant, timeZone);
};

const worldAt = async (instant: string, timeZone: string, tier: string | null = null): Promise<World> => {
  const world = aWorld();
  wakeUp(world, instant, timeZone);
  await store(world, 'customer', aCustomer({ tier, since: '2026-01-05', mutedRules: { holiday: true } }));
  return world;
};

/** Rule and status of what Today shows, part by part. */
const shown = async ({ deps }: World) => {
  const { overdue, today, ahead } = await todayOf(deps);
  const named = ({ entries }: typeof today) => entries.map(({ gesture }) => `${gesture.rule} ${gesture.status} ${gesture.due}`);
  return { overdue: named(overdue), today: named(today), ahead: named(ahead) };
};

const mailAt = (at: string, timeZone: string): SeenMail => ({
  webmail: 'gmail',
  mailbox: 'me@rep.example',
  thread: 't1',
  subject: 'Hello',
  timeZone,
  messages: [{ id: `m-${at}`, at, direction: 'out', position: 'to', customerId: 'customer-1' }],
});

describe('midnight', () => {
  it.each([
    { zone: 'Asia/Seoul', before: '2026-03-02T14:59:59.999Z', at: '2026-03-02T15:00:00.000Z' },
    { zone: 'America/New_York', before: '2026-03-03T04:59:59.999Z', at: '2026-03-03T05:00:00.000Z' },
    { zone: 'UTC', before: '2026-03-02T23:59:59.999Z', at: '2026-03-03T00:00:00.000Z' },
  ])('in $zone brings what is due, and the millisecond before it does not', async ({ zone, before, at }) => {
    const world = await worldAt(before, zone);
    await recordDeal(world.deps, { customerId: 'customer-1', what: 'Pumps', closedOn: world.clock.today });
    expect([await shown(world), await dueCount(world.deps)]).toEqual([
      { overdue: [], today: [], ahead: ['thank-for-deal open 2026-03-03'] },
      0,
    ]);
    wakeUp(world, at, zone);
    expect([await shown(world), await dueCount(world.deps)]).toEqual([
      { overdue: [], today: ['thank-for-deal due 2026-03-03'], ahead: [] },
      1,
    ]);
  });

  it.each([
    { at: '2026-03-02T14:59:59.999Z', day: '2026-03-02', due: '2026-03-09' },
    { at: '2026-03-02T15:00:00.000Z', day: '2026-03-03', due: '2026-03-10' },
  ])('a mail of $at, seen in Seoul, is one of $day', async ({ at, day, due }) => {
    const world = await worldAt('2026-03-03T03:00:00.000Z', 'Asia/Seoul', 'A');
    await logMail(world.deps, mailAt(at, 'Asia/Seoul'));
    expect((await world.db.touch.toArray()).map((touch) => touch['day'])).toEqual([day]);
    expect(await shown(world)).toEqual({ overdue: [], today: [], ahead: [`tier-check-in upcoming ${due}`] });
  });
});

describe('daylight saving', () => {
  it.each([
    { name: 'a day of 23 hours', contact: '2026-03-02T15:00:00.000Z', before: '2026-03-09T03:59:59.999Z', at: '2026-03-09T04:00:00.000Z' },
    { name: 'a day of 25 hours', contact: '2026-10-26T15:00:00.000Z', before: '2026-11-02T04:59:59.999Z', at: '2026-11-02T05:00:00.000Z' },
  ])('a week over $name is seven days, to the millisecond', async ({ contact, before, at }) => {
    const zone = 'America/New_York';
    const world = await worldAt(contact, zone, 'A');
    await logMail(world.deps, mailAt(contact, zone));
    wakeUp(world, before, zone);
    expect(await dueCount(world.deps)).toBe(0);
    wakeUp(world, at, zone);
    expect(await dueCount(world.deps)).toBe(1);
  });
});

describe('a rep who flies', () => {
  /** 3 March, nine in the morning in Seoul; 2 March, four in the afternoon in Los Angeles. */
  const MOMENT = '2026-03-03T00:00:00.000Z';

  it('west, into the day before: what was done stays done and nothing is asked twice', async () => {
    const world = await worldAt('2026-03-02T03:00:00.000Z', 'Asia/Seoul', 'A');
    await recordDeal(world.deps, { customerId: 'customer-1', what: 'Pumps', closedOn: '2026-03-02' });
    const [deal] = await world.db.deal.toArray();
    wakeUp(world, MOMENT, 'Asia/Seoul');
    const sent = { webmail: 'gmail', mailbox: 'me@rep.example', thread: '', subject: 'Thank you', position: 'to', note: null } as const;
    const key = gestureKey('thank-for-deal', 'customer-1', deal?.id ?? '');
    await logSent(world.deps, { ...sent, customerId: 'customer-1', gestureKey: key });
    const inSeoul = await shown(world);
    expect(inSeoul).toEqual({ overdue: [], today: [], ahead: ['tier-check-in upcoming 2026-03-10'] });
    const touches = await world.db.touch.toArray();
    wakeUp(world, MOMENT, 'America/Los_Angeles');
    expect(world.clock.today).toBe('2026-03-02');
    await upkeep(world.deps);
    // The contact is of a day that has not come here, and counts all the same: seven days after it is beyond the week that is shown.
    expect(await shown(world)).toEqual({ overdue: [], today: [], ahead: [] });
    expect(await world.db.touch.toArray()).toEqual(touches);
    wakeUp(world, '2026-03-03T18:00:00.000Z', 'America/Los_Angeles');
    await upkeep(world.deps);
    expect(await shown(world)).toEqual(inSeoul);
  });

  it('west: a mail already logged is not logged again under another day', async () => {
    const world = await worldAt('2026-03-02T16:00:00.000Z', 'Asia/Seoul', 'A');
    await logMail(world.deps, mailAt('2026-03-02T15:30:00.000Z', 'Asia/Seoul'));
    wakeUp(world, '2026-03-02T16:00:00.000Z', 'America/Los_Angeles');
    await logMail(world.deps, mailAt('2026-03-02T15:30:00.000Z', 'America/Los_Angeles'));
    expect((await world.db.touch.toArray()).map((touch) => touch['day'])).toEqual(['2026-03-03']);
  });

  it('east, over a day that never came: what was due in it is late, what was put off to it is back', async () => {
    const world = await worldAt('2026-03-03T18:00:00.000Z', 'America/Los_Angeles', 'A');
    await store(world, 'touch', aTouch({ day: '2026-02-16' }));
    await recordPromise(world.deps, { customerId: 'customer-1', text: 'the report', due: '2026-03-04', source: null });
    await decide(world.deps, {
      customerId: 'customer-1',
      gestureKey: gestureKey('tier-check-in', 'customer-1', '2026-02-16', 0),
      type: 'snoozed',
      until: '2026-03-04',
    });
    expect(await shown(world)).toEqual({ overdue: [], today: [], ahead: ['promise-due open 2026-03-04'] });
    wakeUp(world, '2026-03-04T11:30:00.000Z', 'Pacific/Auckland');
    expect(world.clock.today).toBe('2026-03-05');
    expect(await shown(world)).toEqual({
      overdue: ['promise-due overdue 2026-03-04', 'tier-check-in overdue 2026-02-23'],
      today: [],
      ahead: [],
    });
  });

  it('east and back within one day: the plan is what it was', async () => {
    const world = await worldAt('2026-03-03T18:00:00.000Z', 'America/Los_Angeles', 'A');
    await recordDeal(world.deps, { customerId: 'customer-1', what: 'Pumps', closedOn: '2026-03-01' });
    await store(world, 'touch', aTouch({ day: '2026-02-24' }));
    const before = await shown(world);
    wakeUp(world, '2026-03-03T18:00:00.000Z', 'Pacific/Auckland');
    expect(await shown(world)).not.toEqual(before);
    wakeUp(world, '2026-03-03T18:00:00.000Z', 'America/Los_Angeles');
    await upkeep(world.deps);
    expect(await shown(world)).toEqual(before);
  });
});
