import { beforeEach, describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { mergeCustomers } from '../../../extension/data/commands/merge-customers.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { type OpenFile, openFile } from '../../../extension/messaging/host/customer-file.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { type NoteChoice, previewOf } from '../../../extension/messaging/host/note-preview.ts';
import type { LogNoteRequest, NotePreview } from '../../../extension/messaging/protocol/note.ts';
import { aCustomer, aDeal, aTouch, NOTHING_LATER } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { type FakeTabs, fakeTabs, page, panel, say } from './browser.ts';
import { aConversation, aReport, aWorldWithDana, type HostWorld, livingTouches } from './page.ts';

const KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const OF = { customerId: 'customer-1' } as const;
const REFUSED = { err: expect.anything() as unknown };
const WRITTEN = { res: { ok: true, changeId: expect.any(String) as string } };

let world: HostWorld;
let tabs: FakeTabs;

const begin = async (dana: Parameters<typeof aWorldWithDana>[0] = {}): Promise<void> => {
  tabs = fakeTabs();
  world = await aWorldWithDana(dana);
  await store(world, 'deal', aDeal());
  startHost({ data: () => Promise.resolve(world.deps) });
};

beforeEach(() => begin());

const openedFile = async (): Promise<OpenFile> => {
  const file = await openFile(world.deps, await readSettings(world.db), OF.customerId);
  if (file === null) throw new Error('The customer is gone');
  return file;
};

const note = async (wanted: Partial<NoteChoice> = {}): Promise<NotePreview> => {
  const file = await openedFile();
  return previewOf(file.note, { occasion: 'thanks-deal', gestureKey: KEY, channel: 'messenger', ...wanted });
};

const asRequest = ({ occasion, variant, language, register }: NotePreview, more: Partial<LogNoteRequest> = {}): LogNoteRequest => ({
  ...OF,
  channel: 'messenger',
  note: { occasion, gestureKey: KEY, variant, language, register },
  edited: false,
  ...more,
});

const used = async () => (await livingTouches(world)).map((touch) => touch['note']);

describe('a note that the rep sent themselves', () => {
  it('is written down as it was offered', async () => {
    const offered = await note();
    expect(await say(panel(), 'logNote', asRequest(offered))).toEqual(WRITTEN);
    const { occasion, variant, language, register } = offered;
    expect(await used()).toEqual([{ occasion, variant, language, register }]);
  });

  it('says what the rep chose against it, and that the text is theirs', async () => {
    await say(panel(), 'logNote', asRequest(await note({ language: 'ko' }), { edited: true }));
    expect(await used()).toMatchObject([{ language: 'ko', picked: true, edited: true }]);
  });

  it('[S4-24] is not offered twice running', async () => {
    const first = await note();
    await say(panel(), 'logNote', asRequest(first));
    expect((await note()).variant).not.toBe(first.variant);
  });

  it('goes to the file that was kept, when two became one while the rep was writing', async () => {
    const offered = await note();
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: {} }));
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: OF.customerId });
    expect(await say(panel(), 'logNote', asRequest(offered))).toEqual(WRITTEN);
    expect(await livingTouches(world)).toMatchObject([
      { customerId: 'customer-2', gestureKey: gestureKey('thank-for-deal', 'customer-2', 'deal-1'), note: { variant: offered.variant } },
    ]);
  });

  it.each([
    { name: 'a mail', request: { channel: 'mail' } },
    { name: 'a way that there is not', request: { channel: 'fax' } },
    {
      name: 'a note that there is not',
      request: { note: { occasion: 'sales', gestureKey: KEY, variant: 'a', language: 'en', register: 'warm' } },
    },
  ])('$name is refused', async ({ request }) => {
    expect(await say(panel(), 'logNote', { ...asRequest(await note()), ...request })).toEqual(REFUSED);
    expect(await used()).toEqual([]);
  });

  it('is none of the page’s business', async () => {
    const request = asRequest(await note());
    expect(await say(page(), 'logNote', request)).toEqual(REFUSED);
    expect(await used()).toEqual([]);
  });
});

describe('the note that stands under the next gesture', () => {
  it.each([
    { name: 'is the mail', dana: {}, channel: 'mail' },
    { name: 'are lines to say to a B customer', dana: { tier: 'B' }, channel: 'call' },
    { name: 'is the mail to one who wants no calls', dana: { tier: 'B', noCalls: true }, channel: 'mail' },
    { name: 'is a message to one who prefers messages', dana: { preferredChannels: { messenger: true } }, channel: 'messenger' },
  ] as const)('$name', async ({ dana, channel }) => {
    await begin(dana);
    await store(world, 'touch', aTouch({ day: '2026-02-27' }));
    tabs.answer('read', () => aReport(aConversation()));
    const next = { rule: 'thank-for-deal', note: { channel, occasion: 'thanks-deal' } };
    expect(await say(panel(), 'ask', {})).toMatchObject({ res: { customer: { next } } });
  });

  it('[S0-30] asks an A customer who hears from us now and then for a visit when a check-in is due, on a day that only the rep can name', async () => {
    await begin({ tier: 'A', cadenceDays: 30, mutedRules: { 'thank-for-deal': true, ...NOTHING_LATER } });
    await store(world, 'touch', aTouch({ day: '2026-01-28' }));
    tabs.answer('read', () => aReport(aConversation()));
    const visit = { occasion: 'visit', channel: 'mail', alternative: 'check-in', gaps: ['on_day'] };
    expect(await say(panel(), 'ask', {})).toMatchObject({ res: { customer: { next: { rule: 'tier-check-in', note: visit } } } });
  });
});

it('a festival greeting that went out as a message is settled, and is due again once that is taken back', async () => {
  await begin({
    calendars: { kr: true },
    preferredChannels: { messenger: true },
    mutedRules: { 'thank-for-deal': true, ...NOTHING_LATER },
  });
  Object.assign(world.clock, { now: Date.UTC(2026, 8, 25, 9), today: '2026-09-25' });
  tabs.answer('read', () => aReport(aConversation()));
  const file = async (): Promise<unknown> => say(panel(), 'ask', {});
  const due = { rule: 'holiday', note: { occasion: 'chuseok', channel: 'messenger' } };
  expect(await file()).toMatchObject({ res: { customer: { next: due } } });

  const { plan } = (await openedFile()).note;
  const key = plan.gestures.find(({ rule }) => rule === 'holiday')?.key ?? '';
  const offered = await note({ occasion: 'chuseok', gestureKey: key });
  const { occasion, variant, language, register } = offered;
  await say(panel(), 'logNote', asRequest(offered, { note: { occasion, gestureKey: key, variant, language, register } }));
  expect(await file()).toMatchObject({
    res: {
      customer: { next: null, history: [{ channel: 'messenger', occasion: 'chuseok' }, { channel: 'email' }, { type: 'deal' }] },
      undo: { command: 'log-note' },
    },
  });

  const { changes } = world.db;
  await say(panel(), 'undo', { changeId: (await changes.orderBy('id').last())?.id });
  expect(await file()).toMatchObject({ res: { customer: { next: due, history: [{ channel: 'email' }, { type: 'deal' }] } } });
});
