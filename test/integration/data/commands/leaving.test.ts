import { describe, expect, it } from 'vitest';
import type { Customer } from '#shared/schema/customer.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { deleteEntry } from '../../../../extension/data/commands/delete-entry.ts';
import { editCard } from '../../../../extension/data/commands/edit-card.ts';
import { editNews } from '../../../../extension/data/commands/edit-news.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { customersByAddress } from '../../../../extension/data/queries/customers-by-address.ts';
import { organisationById } from '../../../../extension/data/queries/organisations.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { OneEdit } from '../../../../extension/messaging/protocol/card.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal, aSpecialDate } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const SUNDAY = '2026-03-01';
const TOMORROW = '2026-03-03';
const OLD_ADDRESS = 'dana.fox@harbour.example';
const NEW_ADDRESS = 'dana@bright-mill.example';
const DONE = { ok: true, changeId: expect.any(String) as string };
const refusal = (type: string) => ({ ok: false, error: { type } });

const withDana = async (dana: Partial<Customer> = {}): Promise<World> => {
  const world = aWorld();
  await store(world, 'organisation', { id: 'harbour', name: 'Harbour Lines' });
  await store(world, 'customer', aCustomer({ organisationId: 'harbour', emails: { [OLD_ADDRESS]: { preferred: true } }, ...dana }));
  await store(world, 'deal', aDeal());
  return world;
};

const edit = ({ deps }: World, one: OneEdit, customerId = 'customer-1'): Promise<CommandResult> =>
  editCard(deps, { customerId, edit: one });
const dana = ({ db }: World) => db.customer.get('customer-1');
const news = async ({ db }: World) => (await db.lifeEvent.toArray()).filter(({ deleted }) => deleted !== true);
const takenBack = ({ deps }: World, result: CommandResult): Promise<CommandResult> =>
  result.ok && result.changeId !== null ? undo(deps, result.changeId) : Promise.reject(new Error('Nothing was written'));

describe('left the company', () => {
  it('is kept with its day, and the history says which company it was', async () => {
    const world = await withDana();
    expect(await edit(world, { type: 'left', on: SUNDAY })).toEqual(DONE);
    expect(await dana(world)).toMatchObject({ leftOn: SUNDAY, organisationId: 'harbour' });
    expect(await news(world)).toMatchObject([{ customerId: 'customer-1', kind: 'left', on: SUNDAY, words: 'Harbour Lines' }]);
  });

  it('is undone whole', async () => {
    const world = await withDana();
    expect(await takenBack(world, await edit(world, { type: 'left', on: SUNDAY }))).toEqual(DONE);
    expect((await dana(world))?.['leftOn']).toBeUndefined();
    expect(await news(world)).toEqual([]);
  });

  it('is said once: the same again puts the day right, in the history too', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: MONDAY });
    await edit(world, { type: 'left', on: SUNDAY });
    expect(await dana(world)).toMatchObject({ leftOn: SUNDAY });
    expect(await news(world)).toMatchObject([{ kind: 'left', on: SUNDAY }]);
  });

  it.each([{ on: TOMORROW }, { on: '2026-02-30' }])('is not said of $on', async ({ on }) => {
    const world = await withDana();
    expect(await edit(world, { type: 'left', on })).toEqual(refusal('invalid'));
  });

  it('finds them still by the old address', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: MONDAY });
    expect((await customersByAddress(world.db, OLD_ADDRESS)).rows).toMatchObject([{ id: 'customer-1' }]);
  });

  it('moves with its entry in the history, and goes with it', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: MONDAY });
    const [event] = await news(world);
    const id = event?.id ?? '';
    expect(await editNews(world.deps, { eventId: id, words: 'Harbour Lines', on: SUNDAY })).toEqual(DONE);
    expect(await dana(world)).toMatchObject({ leftOn: SUNDAY });
    expect(await editNews(world.deps, { eventId: id, words: 'Harbour Lines', on: TOMORROW })).toEqual(refusal('invalid'));
    await deleteEntry(world.deps, { kind: 'lifeEvent', id });
    expect((await dana(world))?.['leftOn']).toBeUndefined();
  });
});

describe('kept under a new organisation', () => {
  const joined: OneEdit = { type: 'joined', organisation: 'Bright Mill', email: NEW_ADDRESS };

  it('is no longer away; deals and the news of leaving stay', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: SUNDAY });
    expect(await edit(world, joined)).toEqual(DONE);
    const now = await dana(world);
    expect(now?.['leftOn']).toBeUndefined();
    expect(await organisationById(world.db, String(now?.['organisationId']))).toMatchObject({ name: 'Bright Mill' });
    expect(await world.db.deal.toArray()).toMatchObject([{ id: 'deal-1', customerId: 'customer-1' }]);
    expect(await news(world)).toMatchObject([{ kind: 'left', words: 'Harbour Lines' }]);
  });

  it('is written to at the new address first; the old one still finds them', async () => {
    const world = await withDana();
    await edit(world, joined);
    expect((await dana(world))?.['emails']).toEqual({
      [OLD_ADDRESS]: {},
      [NEW_ADDRESS]: { preferred: true, addedAt: expect.any(String) as string },
    });
    expect((await customersByAddress(world.db, OLD_ADDRESS)).rows).toMatchObject([{ id: 'customer-1' }]);
  });

  it('keeps the addresses as they are where no new one is known', async () => {
    const world = await withDana();
    await edit(world, { ...joined, email: '' });
    expect((await dana(world))?.['emails']).toEqual({ [OLD_ADDRESS]: { preferred: true } });
  });

  it('is away again when that is undone', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: SUNDAY });
    expect(await takenBack(world, await edit(world, joined))).toEqual(DONE);
    expect(await dana(world)).toMatchObject({ leftOn: SUNDAY, organisationId: 'harbour', emails: { [OLD_ADDRESS]: { preferred: true } } });
  });

  it('is refused without a name, and under somebody else’s address', async () => {
    const world = await withDana();
    await store(world, 'customer', aCustomer({ id: 'ruth', emails: { [NEW_ADDRESS]: {} } }));
    expect(await edit(world, { ...joined, organisation: ' ' })).toEqual(refusal('invalid'));
    expect(await edit(world, joined)).toEqual(refusal('address-taken'));
  });

  it('is said as well by another organisation on the card, and not by none', async () => {
    const world = await withDana();
    await edit(world, { type: 'left', on: SUNDAY });
    await edit(world, { type: 'organisation', name: '' });
    expect(await dana(world)).toMatchObject({ leftOn: SUNDAY });
    await edit(world, { type: 'organisation', name: 'Bright Mill' });
    expect((await dana(world))?.['leftOn']).toBeUndefined();
  });
});

describe('two files become one', () => {
  it.each([
    { name: 'of the same organisation: who left has left', keep: { organisationId: 'harbour' }, leftOn: SUNDAY },
    { name: 'the kept one works elsewhere: they are not away', keep: { organisationId: 'mill' }, leftOn: undefined },
    { name: 'the kept one has no organisation', keep: {}, leftOn: SUNDAY },
  ])('$name', async ({ keep, leftOn }) => {
    const world = await withDana({ leftOn: SUNDAY });
    await store(world, 'customer', aCustomer({ id: 'kept', emails: { 'kept@harbour.example': {} }, ...keep }));
    expect(await mergeCustomers(world.deps, { keepId: 'kept', goneId: 'customer-1' })).toEqual(DONE);
    expect((await world.db.customer.get('kept'))?.['leftOn']).toBe(leftOn);
  });
});

describe('divorced', () => {
  const days: Readonly<Record<string, SpecialDate>> = {
    wedding: aSpecialDate({ kind: 'wedding' }),
    wife: aSpecialDate({ person: 'Mira', relation: 'spouse' }),
  };
  const end: OneEdit = { type: 'special-date-ended', dateId: 'wedding' };

  it('the day goes in one click, and nothing else', async () => {
    const world = await withDana({ specialDates: days });
    expect(await edit(world, end)).toEqual(DONE);
    expect((await dana(world))?.['specialDates']).toEqual({ ...days, wedding: { ...days['wedding'], end: MONDAY } });
    expect(await news(world)).toEqual([]);
  });

  it('comes back when that is undone', async () => {
    const world = await withDana({ specialDates: days });
    expect(await takenBack(world, await edit(world, end))).toEqual(DONE);
    expect((await dana(world))?.['specialDates']).toEqual(days);
  });

  it('keeps the day on which it had ended before', async () => {
    const world = await withDana({ specialDates: { wedding: aSpecialDate({ kind: 'wedding', end: SUNDAY }) } });
    expect(await edit(world, end)).toEqual({ ok: true, changeId: null });
  });

  it('is refused for a day that is not there', async () => {
    expect(await edit(await withDana(), end)).toEqual(refusal('gone'));
  });
});
