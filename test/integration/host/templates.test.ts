import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fill } from '#shared/notes/render.ts';
import { saveTemplate } from '../../../extension/data/commands/save-template.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { storedTemplates } from '../../../extension/data/queries/templates.ts';
import { openFile } from '../../../extension/messaging/host/customer-file.ts';
import { draft } from '../../../extension/messaging/host/draft.ts';
import { previewOf } from '../../../extension/messaging/host/note-preview.ts';
import { keepEditedNote } from '../../../extension/messaging/host/templates.ts';
import type { NotePreview, PreviewRequest } from '../../../extension/messaging/protocol/note.ts';
import type { DraftOrder } from '../../../extension/messaging/protocol/page.ts';
import type { OwnText } from '../../../extension/messaging/protocol/templates.ts';
import { aDeal } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { aWorldWithDana, type HostWorld } from './page.ts';

const OWN: OwnText = {
  occasion: 'thanks-deal',
  language: 'en',
  register: 'formal',
  channel: 'mail',
  kind: null,
  subject: 'On {{ what }}',
  body: '{{ salutation }}\n\nThank you for {{ what }}.\n\n{{ rep_name }}',
  advertising: false,
};

const preview = async ({ deps }: HostWorld, wanted: Partial<PreviewRequest> = {}): Promise<NotePreview> => {
  const file = await openFile(deps, await readSettings(deps.db), 'customer-1');
  if (file === null) throw new Error('The customer is gone');
  return previewOf(file.note, { occasion: 'thanks-deal', gestureKey: null, channel: 'mail', ...wanted });
};

const place = async ({ deps }: HostWorld, note: NotePreview, more: { readonly offerAnyway?: true } = {}) => {
  const orders: DraftOrder[] = [];
  const result = await draft(
    deps,
    3,
    { n: 7, customerId: 'customer-1', note, ...more },
    {
      place: (order) => {
        orders.push(order);
        return Promise.resolve({ ok: true, where: 'reply', boxKey: 'load-1/box-1' });
      },
      openTab: () => Promise.resolve(null),
    },
  );
  return { result, orders };
};

describe('own texts in the panel’s notes', () => {
  let world: HostWorld;
  const own = (fields: Partial<OwnText> = {}) => saveTemplate(world.deps, { templateId: null, before: null, text: { ...OWN, ...fields } });

  beforeEach(async () => {
    fakeBrowser.reset();
    world = await aWorldWithDana({ register: 'formal' });
    await store(world, 'deal', aDeal());
    await setSetting(world.deps, { key: 'rep-name', value: 'Mina Park' });
  });

  it('come first', async () => {
    await own();
    const note = await preview(world);
    expect([note.variant.startsWith('own-'), note.offer]).toEqual([true, null]);
    expect((await place(world, note)).orders[0]?.paragraphs.at(-1)).toBe('Mina Park');
  });

  it('are kept from an edited note without this customer’s words, as a draft that no note is made of', async () => {
    const note = await preview(world);
    const paragraphs = [...note.paragraphs.map((each) => fill(each) ?? ''), 'My own last word.'];
    const { occasion, gestureKey, variant, language, register, channel } = note;
    const result = await keepEditedNote(world.deps, {
      customerId: 'customer-1',
      note: { occasion, gestureKey, variant, language, register, channel },
      edited: { subject: fill(note.subject) ?? '', paragraphs },
    });
    expect(result.ok).toBe(true);
    const { rows } = await storedTemplates(world.db);
    expect(rows).toMatchObject([
      { occasion: 'thanks-deal', language: 'en', register: 'formal', channel: 'mail', draft: true, advertising: false },
    ]);
    const kept = `${rows[0]?.subject ?? ''}\n${rows[0]?.body ?? ''}`;
    expect([kept.includes('My own last word.'), /Dana|Fox|Mina/.test(kept)]).toEqual([true, false]);
    expect((await preview(world)).variant.startsWith('own-')).toBe(false);
  });

  it('are not kept for somebody who is gone', async () => {
    const { occasion, gestureKey, variant, language, register, channel } = await preview(world);
    const note = { occasion, gestureKey, variant, language, register, channel };
    expect(await keepEditedNote(world.deps, { customerId: 'nobody', note, edited: { subject: '', paragraphs: ['Thanks.'] } })).toEqual({
      ok: false,
      error: { type: 'gone' },
    });
  });
});

describe('an offer', () => {
  const since = '2026-01-05';
  const own = async (world: HostWorld): Promise<void> => {
    await saveTemplate(world.deps, { templateId: null, before: null, text: { ...OWN, advertising: true } });
  };

  beforeEach(() => fakeBrowser.reset());

  it.each([
    { contact: { level: 'no-advertising', since }, offer: 'refused' },
    { contact: { level: 'none', since }, offer: 'refused' },
    { contact: { level: 'ok', since, how: 'by mail' }, offer: 'agreed' },
    { contact: { level: 'no-greetings', since }, offer: 'unasked' },
  ] as const)(
    'to somebody with $contact.level is $offer: the library’s and the rep’s own, in every channel',
    async ({ contact, offer }) => {
      const world = await aWorldWithDana({ register: 'formal', contact });
      await own(world);
      const notes = await Promise.all([
        preview(world, { values: { what: 'CT-40' } }),
        preview(world, { occasion: 'renewal' }),
        preview(world, { occasion: 'renewal', channel: 'call' }),
        preview(world, { occasion: 'renewal', channel: 'messenger' }),
      ]);
      expect(notes.map((note) => note.offer)).toEqual([offer, offer, offer, offer]);
    },
  );

  it('is not written for somebody who wants none before the rep says so', async () => {
    const world = await aWorldWithDana({ register: 'formal', contact: { level: 'no-advertising', since } });
    const note = await preview(world, { occasion: 'renewal', values: { what: 'CT-40' } });
    const asked = await place(world, note);
    expect([asked.result, asked.orders]).toEqual([{ ok: false, error: { type: 'offer-refused' } }, []]);
    const { result, orders } = await place(world, note, { offerAnyway: true });
    expect([result.ok, orders.length]).toEqual([true, 1]);
  });

  it('carries the mark of the customer’s calendars, and the way to get no more', async () => {
    const world = await aWorldWithDana({ register: 'formal', calendars: { kr: true } });
    const note = await preview(world, { occasion: 'renewal' });
    expect(fill(note.subject)?.startsWith('(광고) ')).toBe(true);
    expect(note.paragraphs.map(fill)).toContain('If you would rather not get offers from me, just reply and say so.');
  });
});
