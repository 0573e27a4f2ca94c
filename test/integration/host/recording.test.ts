import { beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { aComplaint, aPromise, aQuestion } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { type FakeTabs, fakeTabs, page, panel, say, TAB } from './browser.ts';
import { aConversation, aReport, aWorldWithDana, type HostWorld, MINA } from './page.ts';

const FRIDAY = '2026-03-06';

let world: HostWorld;
let tabs: FakeTabs;

beforeEach(async () => {
  tabs = fakeTabs();
  world = await aWorldWithDana();
  startHost({ data: () => Promise.resolve(world.deps) });
});

const OF = { customerId: 'customer-1' };
const COMPLAINT = { ...OF, receivedOn: MONDAY, words: 'Two are cracked.', wants: '' };
const WRITTEN = { res: { ok: true, changeId: expect.any(String) as string } };
const SOURCE = { webmail: 'gmail', mailbox: MINA, thread: '18c0a' };

describe('what the rep records from the open mail', () => {
  it.each([
    ['recordComplaint', COMPLAINT, 'complaint'],
    ['recordQuestion', { ...OF, kind: 'question', sensed: false, words: 'How long?', askedOn: MONDAY }, 'question'],
    ['recordPromise', { ...OF, text: 'the test report', due: FRIDAY }, 'promise'],
    ['recordNews', { ...OF, kind: 'promotion', on: MONDAY, words: '' }, 'lifeEvent'],
  ] as const)('%s knows the mail as the page shows it', async (type, data, kind) => {
    tabs.answer('read', () => aReport());
    expect(await say(panel(), type, { ...data, from: { n: 7, messageId: 'm1' } })).toEqual(WRITTEN);
    expect(await world.db[kind].toArray()).toMatchObject([{ ...OF, source: { ...SOURCE, messageId: 'm1' } }]);
  });

  it.each([
    { name: 'is not said to come from a mail', from: undefined, shown: aReport(), source: undefined },
    {
      name: 'comes from the thread alone where no mail is named',
      from: { n: 7, messageId: null },
      shown: aReport(),
      source: { ...SOURCE, messageId: null },
    },
    {
      name: 'and not from a mail that the page does not show',
      from: { n: 7, messageId: 'm9' },
      shown: aReport(),
      source: { ...SOURCE, messageId: null },
    },
    { name: 'comes from nowhere once another conversation is open', from: { n: 6, messageId: 'm1' }, shown: aReport(), source: undefined },
    { name: 'nor while the page changes', from: { n: 7, messageId: 'm1' }, shown: null, source: undefined },
    {
      name: 'nor where nothing is open',
      from: { n: 7, messageId: 'm1' },
      shown: aReport({ ...aConversation(), type: 'none' }),
      source: undefined,
    },
    {
      name: 'nor where the page does not say whose mailbox it is',
      from: { n: 7, messageId: 'm1' },
      shown: aReport(aConversation({ ownAddress: null })),
      source: undefined,
    },
  ])('$name', async ({ from, shown, source }) => {
    tabs.answer('read', () => shown);
    await say(panel(), 'recordComplaint', { ...COMPLAINT, ...(from === undefined ? {} : { from }) });
    const [complaint] = await world.db.complaint.toArray();
    expect(complaint).toMatchObject({ words: 'Two are cracked.' });
    expect(complaint?.['source']).toEqual(source);
  });
});

describe('what the rep does about it', () => {
  const records = async (): Promise<void> => {
    await store(world, 'complaint', aComplaint());
    await store(world, 'promise', aPromise());
    await store(world, 'question', aQuestion());
  };

  it.each<[string, unknown]>([
    ['recordContact', { ...OF, channel: 'call', day: MONDAY, reached: true, words: '', hook: '', satisfaction: 'so-so' }],
    ['recordDeal', { ...OF, what: 'Pumps', closedOn: MONDAY, promisedDelivery: FRIDAY, renewalOn: '2027-03-02' }],
    ['complaintStep', { complaintId: 'complaint-1', step: 'answer' }],
    ['endPromise', { promiseId: 'promise-1', as: 'kept' }],
    ['answerQuestion', { questionId: 'question-1' }],
    ['muteRule', { ...OF, rule: 'tier-check-in', muted: true }],
  ])('%s is written down and every panel hears of it; a mail page may not', async (type, data) => {
    await records();
    expect(await say(page(), type, data)).toMatchObject({ err: { message: 'Only the panel may ask' } });
    expect(await say(panel(), type, data)).toEqual(WRITTEN);
    await expect.poll(() => tabs.told.filter((each) => each.type === 'changed').length).toBeGreaterThan(1);
  });

  it('takes a complaint to its end', async () => {
    await records();
    const step = (taken: object): Promise<unknown> => say(panel(), 'complaintStep', { complaintId: 'complaint-1', ...taken });
    await step({ step: 'answer' });
    await step({ step: 'agree', what: 'New ones', by: FRIDAY });
    await step({ step: 'carry-out' });
    expect(await step({ step: 'close', satisfied: 'yes', followUpOn: FRIDAY })).toEqual(WRITTEN);
    expect(await world.db.complaint.get('complaint-1')).toMatchObject({ closedOn: MONDAY, followUpOn: FRIDAY });
  });

  it('ends a hard time', async () => {
    await say(panel(), 'recordNews', { ...OF, kind: 'illness', on: MONDAY, words: '', quietUntil: null });
    expect(await say(panel(), 'endHardship', OF)).toEqual(WRITTEN);
    expect(await world.db.customer.get('customer-1')).not.toHaveProperty('hardship');
  });

  it.each<[string, unknown, string]>([
    ['recordComplaint', { ...COMPLAINT, receivedOn: 'SECRET' }, 'receivedOn'],
    ['recordComplaint', { ...COMPLAINT, from: { n: 'SECRET', messageId: null } }, 'from'],
    ['recordNews', { ...OF, kind: 'SECRET', on: MONDAY, words: '' }, 'kind'],
    ['recordContact', { ...OF, channel: 'SECRET', day: MONDAY, words: '', hook: '' }, 'channel'],
    ['complaintStep', { complaintId: 'complaint-1', step: 'SECRET' }, 'step'],
    ['muteRule', { ...OF, rule: 'SECRET', muted: true }, 'rule'],
  ])('a malformed %s is refused without a word of its content', async (type, data, named) => {
    const reply = await say(panel(), type, data);
    expect(reply).toMatchObject({ err: { message: `Malformed message: ${named}` } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
  });
});

describe('the words that are selected in the mail', () => {
  it('come from the page, for the conversation that is open', async () => {
    const selected = { words: 'Two are cracked.', messageId: 'm1' };
    tabs.answer('selection', () => selected);
    expect(await say(panel(), 'selectedWords', { n: 7 })).toEqual({ res: selected });
    expect(tabs.told).toEqual([{ tabId: TAB, frameId: 0, type: 'selection', data: { n: 7 } }]);
  });

  it('may be none, and are refused where they do not fit', async () => {
    tabs.answer('selection', () => null);
    expect(await say(panel(), 'selectedWords', { n: 7 })).toEqual({ res: null });
    tabs.answer('selection', () => ({ words: 7, messageId: 'SECRET' }));
    expect(await say(panel(), 'selectedWords', { n: 7 })).toMatchObject({ err: { message: 'Malformed message: words' } });
    expect(await say(page(), 'selectedWords', { n: 7 })).toMatchObject({ err: { message: 'Only the panel may ask' } });
  });
});

describe('the day that words promise', () => {
  it.each([
    ['by Friday', FRIDAY],
    ['내일까지', '2026-03-03'],
    ['周五之前', FRIDAY],
    ['soon', null],
  ])('of "%s" is %s, said on Monday', async (words, day) => {
    expect(await say(panel(), 'promisedDay', { words })).toEqual({ res: day });
  });
});
