import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gestureKey } from '#shared/gestures/key.ts';
import type { NoteText } from '#shared/notes/note.ts';
import { deleteTemplate } from '../../../extension/data/commands/delete-template.ts';
import { saveTemplate } from '../../../extension/data/commands/save-template.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { openFile } from '../../../extension/messaging/host/customer-file.ts';
import { draft } from '../../../extension/messaging/host/draft.ts';
import { previewOf } from '../../../extension/messaging/host/note-preview.ts';
import type { DraftRequest, NotePreview, PreviewRequest } from '../../../extension/messaging/protocol/note.ts';
import type { DraftOrder, DraftPlaced } from '../../../extension/messaging/protocol/page.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { aDeal } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { aWorldWithDana, DANA, type HostWorld } from './page.ts';

const TAB = 3;
const NEW_TAB = 8;
const HOME = 'dana@home.example';
const KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const PLACED: DraftPlaced = { ok: true, where: 'reply', boxKey: 'load-1/box-1' };

const aWorldWithADeal = async (dana: Partial<Customer> = {}): Promise<HostWorld> => {
  const world = await aWorldWithDana(dana);
  await store(world, 'deal', aDeal());
  await setSetting(world.deps, { key: 'rep-name', value: 'Mina Park' });
  return world;
};

const preview = async ({ deps }: HostWorld, wanted: Partial<PreviewRequest> = {}): Promise<NotePreview> => {
  const file = await openFile(deps, await readSettings(deps.db), 'customer-1');
  if (file === null) throw new Error('The customer is gone');
  return previewOf(file.note, { occasion: 'thanks-deal', gestureKey: KEY, channel: 'mail', ...wanted });
};

const requestFor = (
  { occasion, gestureKey: key, variant, language, register }: NotePreview,
  more: Partial<DraftRequest> = {},
): DraftRequest => ({
  n: 7,
  customerId: 'customer-1',
  note: { occasion, gestureKey: key, variant, language, register },
  ...more,
});

/** What the page was told and what the panel is told. */
const place = async ({ deps }: HostWorld, request: DraftRequest, placed: DraftPlaced = PLACED) => {
  const orders: DraftOrder[] = [];
  const opened: string[] = [];
  const result = await draft(deps, TAB, request, {
    place: (order) => {
      orders.push(order);
      return Promise.resolve(placed);
    },
    openTab: (url) => {
      opened.push(url);
      return Promise.resolve(url.includes('elsewhere') ? null : NEW_TAB);
    },
  });
  return { orders, opened, result };
};

const words = (text: NoteText): string => text.map((part) => (typeof part === 'string' ? part : `[${part.gap}]`)).join('');
const links = (): Promise<Record<string, unknown>> => fakeBrowser.storage.session.get(null);

beforeEach(() => fakeBrowser.reset());

describe('the order to the page', () => {
  it('names every address, the preferred one, and the note as it was previewed', async () => {
    const world = await aWorldWithADeal({ emails: { [DANA]: {}, [HOME]: { preferred: true } } });
    const note = await preview(world);
    const { orders, result } = await place(world, requestFor(note));
    const paragraphs = note.paragraphs.map(words);
    expect(orders).toEqual([
      {
        n: 7,
        addresses: [DANA, HOME],
        preferredAddress: HOME,
        answersConversation: true,
        subject: words(note.subject),
        paragraphs,
        unsigned: [...paragraphs.slice(0, -1), 'Best wishes,'],
        box: null,
      },
    ]);
    expect(paragraphs.at(-1)).toBe('Best wishes,\nMina Park');
    expect(result).toEqual({ ok: true, where: 'reply' });
  });

  it.each<{ name: string; emails: Customer['emails']; preferred: string }>([
    {
      name: 'the one marked as preferred',
      emails: { [DANA]: { addedAt: '2026-01-01T00:00:00.000Z' }, [HOME]: { preferred: true } },
      preferred: HOME,
    },
    {
      name: 'else the one added first',
      emails: { [HOME]: { addedAt: '2026-02-01T00:00:00.000Z' }, [DANA]: { addedAt: '2026-01-01T00:00:00.000Z' } },
      preferred: DANA,
    },
    { name: 'else the first', emails: { [HOME]: {}, [DANA]: {} }, preferred: HOME },
  ])('prefers $name', async ({ emails, preferred }) => {
    const world = await aWorldWithADeal({ emails });
    const { orders } = await place(world, requestFor(await preview(world)));
    expect(orders[0]?.preferredAddress).toBe(preferred);
  });

  it.each([
    { occasion: 'thanks-deal', answers: true },
    { occasion: 'thanks-favour', answers: true },
    { occasion: 'thanks-mail', answers: true },
    { occasion: 'mail-answer', answers: true },
    { occasion: 'check-in', answers: false },
    { occasion: 'birthday', answers: false },
    { occasion: 'sympathy', answers: false },
    { occasion: 'get-well', answers: false },
    { occasion: 'family-birthday', answers: false },
    { occasion: 'wedding-anniversary', answers: false },
  ] as const)('$occasion answers the open conversation: $answers', async ({ occasion, answers }) => {
    const world = await aWorldWithADeal();
    const values = { topic: 'the new pump', answer: 'Yes, it fits.' };
    const note = await preview(world, { occasion, gestureKey: null, values });
    const { orders } = await place(world, requestFor(note, { values }));
    expect(orders[0]?.answersConversation).toBe(answers);
  });

  it.each(['apart', { confirmed: 'load-1/box-9' }] as const)('passes on what the rep said about the open box: %j', async (box) => {
    const world = await aWorldWithADeal();
    const { orders } = await place(world, requestFor(await preview(world), { box }));
    expect(orders[0]?.box).toEqual(box);
  });

  it('drafts whichever wording was previewed, in each language and register', async () => {
    const world = await aWorldWithADeal();
    for (const language of ['en', 'zh-CN', 'ko'] as const) {
      for (const register of ['formal', 'warm', 'brief'] as const) {
        const first = await preview(world, { language, register });
        const other = await preview(world, { language, register, otherThan: first.variant });
        expect(other.variant).not.toBe(first.variant);
        for (const note of [first, other]) {
          const { orders } = await place(world, requestFor(note));
          expect(orders[0]).toMatchObject({ subject: words(note.subject), paragraphs: note.paragraphs.map(words) });
        }
      }
    }
  });
});

describe('the rep’s own text', () => {
  it.each([
    { language: 'en', repName: 'Mina Park', signature: 'Mina Park' },
    { language: 'ko', repName: '박미나', signature: '박미나 드림' },
    { language: 'zh-CN', repName: '朴美娜', signature: '朴美娜' },
  ] as const)('wins; in $language its signature is left to the box’s own', async ({ language, repName, signature }) => {
    const world = await aWorldWithADeal();
    await setSetting(world.deps, { key: 'rep-name', value: repName });
    const note = await preview(world, { language, register: 'warm' });
    const closing = words(note.paragraphs.at(-1) ?? []).split('\n');
    expect(closing.at(-1)).toBe(signature);
    const edited = { subject: 'Mine', paragraphs: ['Hello', closing.join('\n')] };
    const { orders } = await place(world, requestFor(note, { edited }));
    expect(orders[0]).toMatchObject({ ...edited, unsigned: ['Hello', closing.slice(0, -1).join('\n')] });
  });

  it('leaves the lines under the name to the box’s own signature, too, unless the rep changed them', async () => {
    const world = await aWorldWithADeal();
    await setSetting(world.deps, { key: 'rep-name', value: 'Mina Park' });
    await setSetting(world.deps, { key: 'signature-lines', value: ['Harbour Works', '+1 555 0100'] });
    const note = await preview(world, { language: 'en', register: 'warm' });
    const closing = words(note.paragraphs.at(-1) ?? []);
    expect(closing).toMatch(/\nMina Park\nHarbour Works\n\+1 555 0100$/);
    const rendered = await place(world, requestFor(note));
    expect(rendered.orders[0]?.paragraphs.at(-1)).toBe(closing);
    expect(rendered.orders[0]?.unsigned.join('\n')).not.toContain('Harbour Works');
    const left = { subject: 'Mine', paragraphs: ['Hello', closing] };
    const { orders } = await place(world, requestFor(note, { edited: left }));
    expect(orders[0]?.unsigned).toEqual(['Hello', closing.split('\n').slice(0, -3).join('\n')]);
    const changed = { subject: 'Mine', paragraphs: ['Hello', closing.replace('Harbour', 'Herbert')] };
    const kept = await place(world, requestFor(note, { edited: changed }));
    expect(kept.orders[0]?.unsigned).toEqual(changed.paragraphs);
  });

  it('is in the language for those who have none, where the rep has set one', async () => {
    const world = await aWorldWithADeal({ language: 'fr' });
    expect(await preview(world)).toMatchObject({ language: 'en', fallback: true });
    await setSetting(world.deps, { key: 'note-language', value: 'ko' });
    expect(await preview(world)).toMatchObject({ language: 'ko', fallback: true });
    expect(await preview(world, { language: 'zh-CN' })).toMatchObject({ language: 'zh-CN' });
  });

  it.each([
    { name: 'a signature of the rep’s own words', paragraphs: ['Hello', 'Yours,\nM.'], unsigned: ['Hello', 'Yours,\nM.'] },
    { name: 'a signature in a paragraph of its own', paragraphs: ['Hello', 'Mina Park'], unsigned: ['Hello'] },
    { name: 'the name in the middle', paragraphs: ['Mina Park here', 'Bye'], unsigned: ['Mina Park here', 'Bye'] },
    { name: 'nothing', paragraphs: [], unsigned: [] },
  ])('may end with $name', async ({ paragraphs, unsigned }) => {
    const world = await aWorldWithADeal();
    const { orders } = await place(world, requestFor(await preview(world), { edited: { subject: '', paragraphs } }));
    expect(orders[0]).toMatchObject({ paragraphs, unsigned });
  });
});

describe('an offer to somebody who wants none', () => {
  const CONTACT = { level: 'no-advertising', since: '2026-01-01' } as const;
  const OFFER = {
    templateId: null,
    before: null,
    text: {
      occasion: 'thanks-deal',
      language: 'en',
      register: 'formal',
      channel: 'mail',
      kind: null,
      subject: 'Something new',
      body: '{{ salutation }}\n\nWe have a new pump.',
      advertising: true,
    },
  } as const;
  const anOffer = async () => {
    const world = await aWorldWithADeal({ contact: CONTACT });
    await saveTemplate(world.deps, OFFER);
    const note = await preview(world, { language: 'en', register: 'formal' });
    expect(note).toMatchObject({ offer: 'refused', subject: ['Something new'] });
    const edited = { subject: words(note.subject), paragraphs: note.paragraphs.map(words) };
    return { world, request: requestFor(note, { edited }), templateId: note.variant.replace('own-', '') };
  };
  const REFUSED = { ok: false, error: { type: 'offer-refused' } };

  it('is asked about', async () => {
    const { world, request } = await anOffer();
    expect(await place(world, request)).toMatchObject({ orders: [], result: REFUSED });
  });

  it('is asked about also when its text was deleted while the rep read it', async () => {
    const { world, request, templateId } = await anOffer();
    await deleteTemplate(world.deps, { templateId });
    expect(await place(world, request)).toMatchObject({ orders: [], result: REFUSED });
    const { result } = await place(world, { ...request, offerAnyway: true });
    expect(result).toEqual({ ok: true, where: 'reply' });
  });
});

describe('a gap', () => {
  it('blocks the note, and the rep’s word opens the way', async () => {
    const world = await aWorldWithADeal();
    const note = await preview(world, { occasion: 'check-in', gestureKey: null });
    expect(note.gaps).toEqual(['topic']);
    expect(await place(world, requestFor(note))).toEqual({
      orders: [],
      opened: [],
      result: { ok: false, error: { type: 'gaps', text: '' } },
    });
    expect(await links()).toEqual({});
    const values = { topic: 'the new pump' };
    const filled = await preview(world, { occasion: 'check-in', gestureKey: null, values });
    const { orders, result } = await place(world, requestFor(filled, { values }));
    expect(result).toEqual({ ok: true, where: 'reply' });
    expect(orders[0]?.paragraphs.join(' ')).toContain('the new pump');
  });
});

describe('what came of it', () => {
  it('ties the note to its box', async () => {
    const world = await aWorldWithADeal();
    const note = await preview(world);
    await place(world, requestFor(note));
    const { occasion, variant, language, register } = note;
    expect(await links()).toEqual({
      [`draft:${TAB}:load-1/box-1`]: { customerId: 'customer-1', gestureKey: KEY, note: { occasion, variant, language, register } },
    });
  });

  it('keeps what the rep picked in place of the offer, and that they changed the text', async () => {
    const world = await aWorldWithADeal();
    const { variant } = await preview(world, { language: 'ko', register: 'brief' });
    const note = { occasion: 'thanks-deal', gestureKey: KEY, variant, language: 'ko', register: 'brief' } as const;
    await place(world, { n: 7, customerId: 'customer-1', note, edited: { subject: 'Danke', paragraphs: ['Danke.'] } });
    expect(Object.values(await links())).toEqual([
      {
        customerId: 'customer-1',
        gestureKey: KEY,
        note: { occasion: 'thanks-deal', variant, language: 'ko', register: 'brief', picked: true, edited: true },
      },
    ]);
  });

  it('does not take a text for changed that the panel gives back as it was', async () => {
    const world = await aWorldWithADeal();
    const note = await preview(world);
    const edited = { subject: words(note.subject), paragraphs: note.paragraphs.map(words) };
    await place(world, requestFor(note, { edited }));
    const { occasion, variant, language, register } = note;
    expect(Object.values(await links())).toEqual([
      { customerId: 'customer-1', gestureKey: KEY, note: { occasion, variant, language, register } },
    ]);
  });

  it('ties the note to the tab that was opened for it', async () => {
    const world = await aWorldWithADeal();
    const note = await preview(world);
    const link = { url: 'https://mail.example/new', carriesText: true };
    const { opened, result } = await place(world, requestFor(note), { ok: true, where: 'window', link });
    expect([opened, result]).toEqual([[link.url], { ok: true, where: 'window' }]);
    const { occasion, variant, language, register } = note;
    expect(await links()).toEqual({
      [`draft:${NEW_TAB}:only`]: { customerId: 'customer-1', gestureKey: KEY, note: { occasion, variant, language, register } },
    });
  });

  it('gives the text to copy where it was too long for the way into the new tab', async () => {
    const world = await aWorldWithADeal();
    const note = await preview(world);
    const link = { url: 'https://mail.example/new', carriesText: false };
    const { result } = await place(world, requestFor(note), { ok: true, where: 'window', link });
    expect(result).toEqual({ ok: false, error: { type: 'window-empty', text: note.paragraphs.map(words).join('\n\n') } });
    expect(Object.keys(await links())).toEqual([`draft:${NEW_TAB}:only`]);
  });

  it('opens no tab on a host where Aftercare does not work, and ties nothing', async () => {
    const world = await aWorldWithADeal();
    const link = { url: 'https://elsewhere.example/', carriesText: true };
    const { result } = await place(world, requestFor(await preview(world)), { ok: true, where: 'window', link });
    expect(result).toMatchObject({ ok: false, error: { type: 'no-box' } });
    expect(await links()).toEqual({});
  });

  it.each(['other-conversation', 'no-box', 'not-inserted'] as const)(
    'gives the text to copy when it is %s, and ties nothing',
    async (type) => {
      const world = await aWorldWithADeal();
      const note = await preview(world);
      const { result } = await place(world, requestFor(note), { ok: false, error: { type } });
      expect(result).toEqual({ ok: false, error: { type, text: note.paragraphs.map(words).join('\n\n') } });
      expect(await links()).toEqual({});
    },
  );

  it('asks about a box of somebody else, and ties nothing', async () => {
    const world = await aWorldWithADeal();
    const error = { type: 'other-recipients', boxKey: 'load-1/box-2', names: ['Ruth Ames'] } as const;
    const { result } = await place(world, requestFor(await preview(world)), { ok: false, error });
    expect(result).toEqual({ ok: false, error });
    expect(await links()).toEqual({});
  });

  it('goes nowhere when the customer is gone or cannot be read', async () => {
    const world = await aWorldWithADeal();
    const request = requestFor(await preview(world));
    const nowhere = { orders: [], opened: [], result: { ok: false, error: { type: 'no-box', text: '' } } };
    expect(await place(world, { ...request, customerId: 'customer-9' })).toEqual(nowhere);
    await world.db.customer.update('customer-1', { language: 7 });
    expect(await place(world, request)).toEqual(nowhere);
    await world.db.customer.update('customer-1', { language: 'en', deleted: true });
    expect(await place(world, request)).toEqual(nowhere);
  });
});
