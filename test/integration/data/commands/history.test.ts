import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { addNote } from '../../../../extension/data/commands/add-note.ts';
import { deleteEntry } from '../../../../extension/data/commands/delete-entry.ts';
import { editDeal } from '../../../../extension/data/commands/edit-deal.ts';
import { editFavour } from '../../../../extension/data/commands/edit-favour.ts';
import { editTouch } from '../../../../extension/data/commands/edit-touch.ts';
import { logMail, type SeenMail } from '../../../../extension/data/commands/log-mail.ts';
import { logSent } from '../../../../extension/data/commands/log-sent.ts';
import { useHook } from '../../../../extension/data/commands/use-hook.ts';
import { customerFacts } from '../../../../extension/data/queries/customer-facts.ts';
import { hooksIn } from '../../../../extension/data/queries/hooks.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { NewNote, TouchEdit } from '../../../../extension/messaging/protocol/history.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal, aFavour, aTouch, emptyMaps } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const GONE = { ok: false, error: { type: 'gone' } };
const INVALID = { ok: false, error: { type: 'invalid' } };

const aNote: NewNote = { customerId: 'customer-1', day: MONDAY, words: ' Wants quieter pumps. ' };

const source = { webmail: 'gmail', mailbox: 'me@rep.example', thread: '18c0a' } as const;

const aMail: SeenMail = {
  ...source,
  subject: 'Offer',
  timeZone: 'UTC',
  messages: [{ id: 'm1', at: '2026-03-02T09:00:20.000Z', direction: 'out', position: 'to', customerId: 'customer-1' }],
};

const aWorldWithACustomer = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer({ tier: 'A' }));
  return world;
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const living = async ({ db }: World) => (await db.touch.toArray()).filter((touch) => touch['deleted'] !== true);

describe('addNote', () => {
  it('keeps what the rep wants to remember; it is no contact', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', aTouch({ day: '2026-02-20', at: '2026-02-20T08:00:00.000Z' }));
    const result = await addNote(world.deps, aNote);
    const note = {
      customerId: 'customer-1',
      at: '2026-03-02T09:00:00.000Z',
      day: MONDAY,
      channel: 'note',
      summary: 'Wants quieter pumps.',
    };
    expect(await living(world)).toContainEqual({ ...note, id: expect.any(String), direction: 'out' });
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastTouch: { day: '2026-02-20' }, lastContact: '2026-02-20' });
    await undo(world.deps, changeOf(result));
    expect(await living(world)).toHaveLength(1);
  });

  it('takes the middle of a day that is past', async () => {
    const world = await aWorldWithACustomer();
    await addNote(world.deps, { ...aNote, day: '2026-02-27' });
    expect(await world.db.touch.toArray()).toMatchObject([{ at: '2026-02-27T12:00:00.000Z', day: '2026-02-27' }]);
  });

  it.each<{ readonly name: string; readonly change: Partial<NewNote> }>([
    { name: 'no words', change: { words: ' ' } },
    { name: 'a day that does not exist', change: { day: '2026-02-30' } },
    { name: 'tomorrow', change: { day: addDays(MONDAY, 1) } },
  ])('refuses $name', async ({ change }) => {
    const world = await aWorldWithACustomer();
    expect(await addNote(world.deps, { ...aNote, ...change })).toEqual(INVALID);
    expect(await world.db.touch.count()).toBe(0);
  });

  it('refuses a customer who is not there', async () => {
    expect(await addNote(aWorld().deps, aNote)).toEqual(GONE);
  });
});

describe('editTouch', () => {
  const own = aTouch({ channel: 'call', position: undefined, outcome: 'not-reached', callResult: 'busy', summary: 'No answer' });

  it('changes what the rep noted, plans anew, and is undone', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', own);
    const before = await world.db.touch.toArray();
    const edit: TouchEdit = { touchId: own.id, day: '2026-02-26', outcome: 'reached', summary: 'Asked for a price', direction: 'in' };
    const result = await editTouch(world.deps, edit);
    expect(await world.db.touch.get(own.id)).toMatchObject({
      at: '2026-02-26T12:00:00.000Z',
      day: '2026-02-26',
      outcome: 'reached',
      summary: 'Asked for a price',
      direction: 'in',
    });
    expect((await world.db.summary.get('customer-1'))?.lastContact).toBeNull();
    await undo(world.deps, changeOf(result));
    expect(await world.db.touch.toArray()).toEqual(before);
  });

  it('turns a call into a visit, which has no outcome', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', own);
    await editTouch(world.deps, { touchId: own.id, channel: 'visit' });
    const { outcome: _, callResult: __, ...rest } = own;
    expect(await world.db.touch.get(own.id)).toEqual({ ...rest, channel: 'visit' });
  });

  it('keeps the words of a gift where gifts have them, and takes them along to what is none', async () => {
    const world = await aWorldWithACustomer();
    const gift = aTouch({ channel: 'gift', position: undefined, gift: { what: 'Oranges', reaction: 'liked' } });
    await store(world, 'touch', gift);
    await editTouch(world.deps, { touchId: gift.id, summary: 'Apples' });
    expect(await world.db.touch.get(gift.id)).toEqual({ ...gift, gift: { what: 'Apples', reaction: 'liked' } });
    await editTouch(world.deps, { touchId: gift.id, channel: 'card' });
    const { gift: _, ...rest } = gift;
    expect(await world.db.touch.get(gift.id)).toEqual({ ...rest, channel: 'card', summary: 'Apples' });
    await editTouch(world.deps, { touchId: gift.id, channel: 'flowers' });
    expect(await world.db.touch.get(gift.id)).toEqual({ ...rest, channel: 'flowers', gift: { what: 'Apples' } });
  });

  it('leaves what is for next time as it was, used or not, while its words stay the same', async () => {
    const world = await aWorldWithACustomer();
    const hook = { text: 'the fair', usedOn: MONDAY };
    await store(world, 'touch', aTouch({ hook }));
    await editTouch(world.deps, { touchId: 'touch-1', hook: 'the fair', summary: 'Spoke' });
    expect(await world.db.touch.get('touch-1')).toMatchObject({ hook, summary: 'Spoke' });
    await editTouch(world.deps, { touchId: 'touch-1', hook: 'the fair in May' });
    expect((await world.db.touch.get('touch-1'))?.['hook']).toEqual({ text: 'the fair in May' });
  });

  it('takes words away', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', own);
    await editTouch(world.deps, { touchId: own.id, summary: ' ' });
    expect(await world.db.touch.get(own.id)).not.toHaveProperty('summary');
  });

  it.each<Omit<TouchEdit, 'touchId'>>([{ day: '2026-02-30' }, { day: addDays(MONDAY, 1) }, { channel: 'visit', outcome: 'reached' }])(
    'refuses %j',
    async (edit) => {
      const world = await aWorldWithACustomer();
      await store(world, 'touch', own);
      expect(await editTouch(world.deps, { touchId: own.id, ...edit })).toEqual(INVALID);
      expect(await world.db.touch.get(own.id)).toEqual(own);
    },
  );

  it('refuses a visit that becomes a call of which nobody says whether it reached them', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', aTouch({ channel: 'visit' }));
    expect(await editTouch(world.deps, { touchId: 'touch-1', channel: 'call' })).toEqual(INVALID);
  });

  it('lets the rep put words to a mail, and change nothing else of it', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, aMail);
    const [mail] = await living(world);
    const touchId = mail?.id ?? '';
    expect(await editTouch(world.deps, { touchId, direction: 'in' })).toEqual(INVALID);
    expect(await editTouch(world.deps, { touchId, day: '2026-02-27' })).toEqual(INVALID);
    expect(await editTouch(world.deps, { touchId, channel: 'letter' })).toEqual(INVALID);
    expect(await editTouch(world.deps, { touchId, summary: 'He liked it' })).toMatchObject({ ok: true });
    expect(await living(world)).toEqual([{ ...mail, summary: 'He liked it' }]);
  });

  it('refuses what is not there', async () => {
    expect(await editTouch(aWorld().deps, { touchId: 'touch-1', summary: '' })).toEqual(GONE);
  });
});

describe('for next time', () => {
  const hook = { text: 'Ask about the fair' };

  it('is pinned until it was used, and again when that is undone', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', aTouch({ hook }), aTouch({ id: 'touch-2', day: '2026-02-26', hook: { text: 'His move' } }));
    const pinned = async () => {
      const read = await customerFacts(world.db, 'customer-1');
      return read.ok ? hooksIn(read.facts.touches) : [];
    };
    expect(await pinned()).toEqual([
      { touchId: 'touch-1', day: MONDAY, text: 'Ask about the fair' },
      { touchId: 'touch-2', day: '2026-02-26', text: 'His move' },
    ]);
    const used = await useHook(world.deps, { touchId: 'touch-1' });
    expect(await world.db.touch.get('touch-1')).toMatchObject({ hook: { text: 'Ask about the fair', usedOn: MONDAY } });
    expect((await pinned()).map(({ touchId }) => touchId)).toEqual(['touch-2']);
    expect(await useHook(world.deps, { touchId: 'touch-1' })).toEqual({ ok: true, changeId: null });
    await undo(world.deps, changeOf(used));
    expect(await pinned()).toHaveLength(2);
  });

  it('is refused where there is nothing to use', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'touch', aTouch());
    expect(await useHook(world.deps, { touchId: 'touch-1' })).toEqual(INVALID);
    expect(await useHook(world.deps, { touchId: 'touch-9' })).toEqual(GONE);
  });

  it('is written to a mail too, stays when its message appears, and is taken away by empty words', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, { ...source, customerId: 'customer-1', subject: 'Offer', position: 'to', gestureKey: null, note: null });
    const [noted] = await living(world);
    await editTouch(world.deps, { touchId: noted?.id ?? '', hook: ' Ask about the fair ' });
    await logMail(world.deps, aMail);
    const [mail] = await living(world);
    expect(mail).toMatchObject({ hook, source: { messageId: 'm1' } });
    await editTouch(world.deps, { touchId: mail?.id ?? '', hook: ' ' });
    expect((await living(world))[0]).not.toHaveProperty('hook');
  });
});

describe('deleteEntry', () => {
  it('deletes a mail that is never logged again, until the deleting is undone', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, aMail);
    const [mail] = await living(world);
    const deleted = await deleteEntry(world.deps, { kind: 'touch', id: mail?.id ?? '' });
    expect(await logMail(world.deps, aMail)).toEqual({ ok: true, changeId: null });
    expect(await living(world)).toEqual([]);
    await undo(world.deps, changeOf(deleted));
    expect(await living(world)).toEqual([mail]);
  });

  it('keeps a sent mail away that was deleted before its message appeared, and only that one', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, { ...source, customerId: 'customer-1', subject: 'Offer', position: 'to', gestureKey: null, note: null });
    const [noted] = await living(world);
    const deleted = await deleteEntry(world.deps, { kind: 'touch', id: noted?.id ?? '' });
    await logMail(world.deps, aMail);
    expect(await living(world)).toEqual([]);
    const [message] = aMail.messages;
    if (message === undefined) throw new Error('no message');
    const second = { ...aMail, messages: [message, { ...message, id: 'm2', at: '2026-03-02T10:00:00.000Z' }] };
    await logMail(world.deps, second);
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm2' } }]);
    await undo(world.deps, changeOf(deleted));
    expect((await living(world)).map((touch) => touch['source'])).toMatchObject([{ messageId: 'm1' }, { messageId: 'm2' }]);
    expect(await logMail(world.deps, second)).toEqual({ ok: true, changeId: null });
  });

  it('takes deals and favours out of the history and of the plan, and is undone', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'deal', aDeal());
    await store(world, 'favour', aFavour());
    const rules = async () => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule).toSorted();
    expect(await rules()).toEqual(['thank-for-deal', 'thank-for-favour', 'tier-check-in']);
    const deal = await deleteEntry(world.deps, { kind: 'deal', id: 'deal-1' });
    const favour = await deleteEntry(world.deps, { kind: 'favour', id: 'favour-1' });
    expect(await rules()).toEqual(['tier-check-in']);
    await undo(world.deps, changeOf(deal));
    await undo(world.deps, changeOf(favour));
    expect(await rules()).toEqual(['thank-for-deal', 'thank-for-favour', 'tier-check-in']);
  });

  it('refuses what is not there or deleted already', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'deal', aDeal({ deleted: true }));
    expect(await deleteEntry(world.deps, { kind: 'deal', id: 'deal-1' })).toEqual(GONE);
    expect(await deleteEntry(world.deps, { kind: 'touch', id: 'touch-1' })).toEqual(GONE);
  });
});

describe('editing deals and favours', () => {
  it('changes a deal, and the thanks for it move', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'deal', aDeal());
    const result = await editDeal(world.deps, { dealId: 'deal-1', what: ' Two pumps ', closedOn: '2026-02-27' });
    expect(await world.db.deal.get('deal-1')).toEqual({ ...emptyMaps('deal'), ...aDeal({ what: 'Two pumps', closedOn: '2026-02-27' }) });
    expect(await world.db.agenda.get('customer-1')).toMatchObject({
      gestures: expect.arrayContaining([expect.objectContaining({ reason: { code: 'deal-closed', what: 'Two pumps', on: '2026-02-27' } })]),
    });
    await undo(world.deps, changeOf(result));
    expect(await world.db.deal.get('deal-1')).toEqual({ ...emptyMaps('deal'), ...aDeal() });
  });

  it('changes a favour', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'favour', aFavour());
    const result = await editFavour(world.deps, { favourId: 'favour-1', kind: 'payment', what: ' ', on: '2026-03-01' });
    expect(await world.db.favour.get('favour-1')).toEqual(aFavour({ kind: 'payment', what: '', on: '2026-03-01' }));
    await undo(world.deps, changeOf(result));
    expect(await world.db.favour.get('favour-1')).toEqual(aFavour());
  });

  it('refuses no words for a deal, and days that do not exist', async () => {
    const world = await aWorldWithACustomer();
    await store(world, 'deal', aDeal());
    await store(world, 'favour', aFavour());
    expect(await editDeal(world.deps, { dealId: 'deal-1', what: ' ', closedOn: MONDAY })).toEqual(INVALID);
    expect(await editDeal(world.deps, { dealId: 'deal-1', what: 'Pumps', closedOn: 'soon' })).toEqual(INVALID);
    expect(await editFavour(world.deps, { favourId: 'favour-1', kind: 'payment', what: '', on: 'soon' })).toEqual(INVALID);
    expect(await editDeal(world.deps, { dealId: 'deal-2', what: 'Pumps', closedOn: MONDAY })).toEqual(GONE);
  });
});
