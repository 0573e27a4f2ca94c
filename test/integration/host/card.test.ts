import { beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../extension/messaging/host/host.ts';
import type { CustomerCard } from '../../../extension/messaging/protocol/card.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { aCustomer, aSpecialDate } from '../../support/builders.ts';
import { bareCard } from '../../support/cards.ts';
import { aWorld, MONDAY, store, type World } from '../../support/data-world.ts';
import { cardOf } from '../../../extension/messaging/host/card.ts';
import { type FakeTabs, fakeTabs, page, panel, say } from './browser.ts';
import { aWorldWithDana, type HostWorld, MINA } from './page.ts';

const OF = { customerId: 'customer-1' };
const WRITTEN = { res: { ok: true, changeId: expect.any(String) as string } };

const cardWith = async (customer: Partial<Customer>): Promise<CustomerCard> => {
  const world: World = aWorld();
  await store(world, 'customer', aCustomer(customer));
  const card = await cardOf(world.deps, 'customer-1');
  if (card === null) throw new Error('There is no card');
  return card;
};

describe('a card', () => {
  it('of somebody of whom hardly anything is known has empty fields', async () => {
    const { calendars, festivals, otherFestivals, ...card } = await cardWith({});
    expect(card).toEqual(bareCard);
    expect(calendars).toHaveLength(13);
    expect(calendars.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual(['international']);
    expect(festivals.map(({ id }) => id)).toContain('christmas');
    expect(otherFestivals).toEqual([]);
  });

  it('offers the festivals of several calendars, those kept only where ticked among them, and no day of mourning', async () => {
    const { calendars, festivals } = await cardWith({ tier: 'A', calendars: { kr: true, cn: true } });
    expect(calendars.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual(['cn', 'kr']);
    const greeted = new Map(festivals.map(({ id, isGreeted }) => [id, isGreeted]));
    expect(['chuseok', 'parents-day', 'teachers-day-september-10', 'korean-memorial-day'].map((id) => greeted.get(id))).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
  });

  it('shows beside the rep’s own words what Aftercare would say, the customer’s language first', async () => {
    const { forms } = await cardWith({
      familyName: '김',
      givenName: '민수',
      nameOrder: 'family-first',
      title: '부장',
      language: 'ko',
      addressAs: { ko: '김 부장님' },
    });
    expect(forms[0]).toEqual({ language: 'ko', own: '김 부장님', computed: '김민수 부장님' });
  });

  it.each([
    { name: 'solar', date: aSpecialDate(), first: '2026-05-20', last: '2026-05-20' },
    { name: 'over for this year', date: aSpecialDate({ month: 2, day: 28 }), first: '2027-02-28', last: '2027-02-28' },
    { name: 'by the Korean moon', date: aSpecialDate({ calendar: 'dangi', month: 1, day: 1 }), first: '2027-02-07', last: '2027-02-07' },
    { name: 'by the Chinese moon', date: aSpecialDate({ calendar: 'chinese', month: 1, day: 1 }), first: '2027-02-06', last: '2027-02-06' },
    { name: 'a whole month', date: aSpecialDate({ day: null }), first: '2026-05-01', last: '2026-05-31' },
  ])('says on which solar day a date falls next: $name', async ({ date, first, last }) => {
    const { specialDates } = await cardWith({ specialDates: { d1: date } });
    expect(specialDates).toMatchObject([{ id: 'd1', entry: { month: date.month, calendar: date.calendar }, next: { first, last } }]);
  });

  it('keeps dates of a calendar that only a later version knows, without a day', async () => {
    const { specialDates } = await cardWith({ specialDates: { d1: aSpecialDate({ calendar: 'hebrew' }) } });
    expect(specialDates).toMatchObject([{ entry: { calendar: 'hebrew' }, next: null }]);
  });

  it.each([
    { name: 'of nobody unasked', customer: {}, greeted: false },
    { name: 'of whoever has a tier', customer: { tier: 'A' as const }, greeted: true },
    { name: 'not where the rep crossed it out', customer: { tier: 'A' as const, festivals: { 'new-year': false } }, greeted: false },
    { name: 'where the rep ticked it', customer: { festivals: { 'new-year': true } }, greeted: true },
  ])('shows a festival as the plan has it, $name', async ({ customer, greeted }) => {
    const { festivals } = await cardWith(customer);
    expect(festivals.find(({ id }) => id === 'new-year')).toEqual({ id: 'new-year', day: '2027-01-01', isGreeted: greeted });
  });

  it('of somebody who is not there is none', async () => {
    expect(await cardOf(aWorld().deps, 'customer-1')).toBeNull();
  });
});

describe('what the panel may do with a card', () => {
  let world: HostWorld;
  let tabs: FakeTabs;

  beforeEach(async () => {
    tabs = fakeTabs();
    world = await aWorldWithDana();
    startHost({ data: () => Promise.resolve(world.deps) });
  });

  it('is to read it and to change it, and every panel hears of that; a mail page may do neither', async () => {
    const edit = { ...OF, edit: { type: 'fields', set: { role: 'Buyer' } } };
    for (const [type, data] of [
      ['card', OF],
      ['editCard', edit],
      ['organisationNames', { text: 'b' }],
    ] as const) {
      expect(await say(page(), type, data)).toMatchObject({ err: { message: 'Only the panel may ask' } });
    }
    expect(await say(panel(), 'editCard', edit)).toEqual(WRITTEN);
    expect(await say(panel(), 'card', OF)).toMatchObject({ res: { role: 'Buyer', mailboxes: [MINA] } });
    await expect.poll(() => tabs.told.filter((each) => each.type === 'changed').length).toBeGreaterThan(0);
  });

  it('is to have organisations named by their beginning', async () => {
    await store(
      world,
      'organisation',
      { id: 'o1', name: 'Bright Mill' },
      { id: 'o2', name: 'BRIGHT Lane' },
      { id: 'o3', name: 'Dim Mill' },
    );
    await store(world, 'organisation', { id: 'o4', name: 'Bright Past', deleted: true });
    expect(await say(panel(), 'organisationNames', { text: ' bri' })).toEqual({ res: ['BRIGHT Lane', 'Bright Mill'] });
    expect(await say(panel(), 'organisationNames', { text: ' ' })).toEqual({ res: [] });
  });

  it.each<[string, unknown]>([
    ['an edit of no kind', { type: 'SECRET' }],
    ['a field of the wrong kind', { type: 'fields', set: { noCalls: 'SECRET' } }],
    ['a language there is not', { type: 'fields', set: { addressAs: { en: 7, SECRET: 'x' } } }],
    ['an endless text', { type: 'fields', set: { privateNote: 'SECRET'.repeat(4_000) } }],
    ['a day that is none', { type: 'hardship', kind: 'illness', since: 'SECRET', quietUntil: null }],
    ['a calendar there is not', { type: 'calendar', calendar: 'SECRET', isOn: true }],
    ['an address that is none', { type: 'address', email: 'SECRET' }],
  ])('is not to send %s, and nothing of it is repeated', async (_name, edit) => {
    const reply = await say(panel(), 'editCard', { ...OF, edit });
    expect(reply).toMatchObject({ err: { message: 'Malformed message: edit' } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
    expect(await world.db.customer.get('customer-1')).not.toHaveProperty('noCalls');
  });

  it('does not reach into the day of others', async () => {
    expect(
      await say(panel(), 'editCard', { customerId: 'nobody', edit: { type: 'hardship', kind: 'other', since: MONDAY, quietUntil: null } }),
    ).toEqual({
      res: { ok: false, error: { type: 'gone' } },
    });
  });
});
