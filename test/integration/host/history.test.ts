import { beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { aComplaint, aDeal, aFavour, aLifeEvent, aPromise, aQuestion, aTouch } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { type FakeTabs, fakeTabs, page, panel, say } from './browser.ts';
import { aWorldWithDana, type HostWorld } from './page.ts';

const WRITTEN = { res: { ok: true, changeId: expect.any(String) as string } };
const FRIDAY = '2026-02-27';

let world: HostWorld;
let tabs: FakeTabs;

beforeEach(async () => {
  tabs = fakeTabs();
  world = await aWorldWithDana();
  startHost({ data: () => Promise.resolve(world.deps) });
  const { position: _, ...call } = aTouch({ day: FRIDAY, channel: 'call', outcome: 'reached', hook: { text: 'the fair' } });
  await store(world, 'touch', call);
  await store(world, 'deal', aDeal({ closedOn: FRIDAY }));
  await store(world, 'favour', aFavour({ on: FRIDAY }));
  await store(world, 'complaint', aComplaint({ receivedOn: FRIDAY }));
  await store(world, 'promise', aPromise({ madeOn: FRIDAY }));
  await store(world, 'question', aQuestion({ askedOn: FRIDAY }));
  await store(world, 'lifeEvent', aLifeEvent({ on: FRIDAY }));
});

const past = (limit = 10): Promise<unknown> => say(panel(), 'history', { customerId: 'customer-1', filter: 'all', limit });

describe('the history', () => {
  it('is for the panel, and for nobody else', async () => {
    expect(await past(2)).toMatchObject({ res: { total: 7, entries: [{ day: FRIDAY }, { day: FRIDAY }], hooks: [{ text: 'the fair' }] } });
    expect(await say(page(), 'history', { customerId: 'customer-1', filter: 'all', limit: 2 })).toMatchObject({
      err: { message: 'Only the panel may ask' },
    });
    expect(await say(panel(), 'history', { customerId: 'nobody', filter: 'all', limit: 2 })).toEqual({ res: null });
  });

  it.each<[string, unknown, object]>([
    ['addNote', { customerId: 'customer-1', day: MONDAY, words: 'Budget in March' }, { type: 'touch', channel: 'note', day: MONDAY }],
    [
      'editTouch',
      { touchId: 'touch-1', day: MONDAY, channel: 'call', outcome: 'not-reached' },
      { type: 'touch', reached: false, day: MONDAY },
    ],
    ['editDeal', { dealId: 'deal-1', what: 'Hoses', closedOn: MONDAY }, { type: 'deal', what: 'Hoses', day: MONDAY }],
    ['editFavour', { favourId: 'favour-1', kind: 'payment', what: '', on: MONDAY }, { type: 'favour', kind: 'payment', day: MONDAY }],
    [
      'editComplaint',
      { complaintId: 'complaint-1', words: 'Three.', wants: '', receivedOn: MONDAY },
      { type: 'complaint', words: 'Three.', day: MONDAY },
    ],
    ['editPromise', { promiseId: 'promise-1', text: 'a list', madeOn: MONDAY, due: null }, { type: 'promise', text: 'a list', due: null }],
    ['editQuestion', { questionId: 'question-1', words: 'When?', askedOn: MONDAY }, { type: 'question', words: 'When?', day: MONDAY }],
    ['editNews', { eventId: 'life-event-1', words: 'Director', on: MONDAY }, { type: 'news', words: 'Director', day: MONDAY }],
  ])('%s changes it, and every panel hears of it; a mail page may not', async (type, data, entry) => {
    expect(await say(page(), type, data)).toMatchObject({ err: { message: 'Only the panel may ask' } });
    expect(await say(panel(), type, data)).toEqual(WRITTEN);
    expect(await past()).toMatchObject({ res: { entries: expect.arrayContaining([expect.objectContaining(entry)]) as unknown } });
    await expect.poll(() => tabs.told.some((each) => each.type === 'changed')).toBe(true);
  });

  it.each([
    ['touch', 'touch-1'],
    ['deal', 'deal-1'],
    ['favour', 'favour-1'],
    ['complaint', 'complaint-1'],
    ['promise', 'promise-1'],
    ['question', 'question-1'],
    ['lifeEvent', 'life-event-1'],
  ])('loses a %s that is deleted', async (kind, id) => {
    expect(await say(panel(), 'deleteEntry', { kind, id })).toEqual(WRITTEN);
    expect(await past()).toMatchObject({ res: { total: 6 } });
  });

  it('pins no longer what was used', async () => {
    expect(await say(panel(), 'markHookUsed', { touchId: 'touch-1' })).toEqual(WRITTEN);
    expect(await past()).toMatchObject({ res: { hooks: [] } });
  });

  it.each<[string, unknown, string]>([
    ['history', { customerId: 'customer-1', filter: 'SECRET', limit: 1 }, 'filter'],
    ['history', { customerId: 'customer-1', filter: 'all', limit: 0 }, 'limit'],
    ['deleteEntry', { kind: 'customer', id: 'customer-1' }, 'kind'],
    ['editTouch', { touchId: 'touch-1', channel: 'SECRET' }, 'channel'],
    ['editNews', { eventId: 'life-event-1', words: 'SECRET', on: 'soon' }, 'on'],
  ])('refuses a malformed %s without a word of its content', async (type, data, named) => {
    const reply = await say(panel(), type, data);
    expect(reply).toMatchObject({ err: { message: `Malformed message: ${named}` } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
  });
});
