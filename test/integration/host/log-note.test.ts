import { beforeEach, describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { openFile } from '../../../extension/messaging/host/customer-file.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { type NoteChoice, previewOf } from '../../../extension/messaging/host/note-preview.ts';
import type { LogNoteRequest, NotePreview } from '../../../extension/messaging/protocol/note.ts';
import { aDeal, aTouch } from '../../support/builders.ts';
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

const note = async (wanted: Partial<NoteChoice> = {}): Promise<NotePreview> => {
  const file = await openFile(world.deps, await readSettings(world.db), OF.customerId);
  if (file === null) throw new Error('The customer is gone');
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
    const next = { rule: 'thank-for-deal', note: { channel } };
    expect(await say(panel(), 'ask', {})).toMatchObject({ res: { customer: { next } } });
  });
});
