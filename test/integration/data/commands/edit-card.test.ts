import { describe, expect, it } from 'vitest';
import { lunarDay } from '#shared/calendar/special-date.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { editCard } from '../../../../extension/data/commands/edit-card.ts';
import { setMailbox } from '../../../../extension/data/commands/set-mailbox.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { CustomerFields, OneEdit, SpecialDateEntry } from '../../../../extension/messaging/protocol/card.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aSpecialDate } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const DONE = { ok: true, changeId: expect.any(String) as string };
const NOTHING_TO_DO = { ok: true, changeId: null };
const refusal = (type: string) => ({ ok: false, error: { type } });
const ADDRESS = 'dana.fox@harbour.example';
const OTHER_ADDRESS = 'dana@home.example';
const OWN_ADDRESS = 'mina@firm.example';
const TOMORROW = '2026-03-03';

const withDana = async (dana: Partial<Customer> = {}): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(dana));
  return world;
};

const edit = ({ deps }: World, one: OneEdit): Promise<CommandResult> => editCard(deps, { customerId: 'customer-1', edit: one });
const set = (world: World, fields: CustomerFields): Promise<CommandResult> => edit(world, { type: 'fields', set: fields });
const dana = async ({ db }: World) => (await db.customer.get('customer-1')) ?? { id: '' };

/** Maps that are there without a member say the same as maps that are not. */
const plainly = (row: object): unknown => Object.fromEntries(Object.entries(row).filter(([, value]) => JSON.stringify(value) !== '{}'));

const takenBack = async ({ deps }: World, result: CommandResult): Promise<CommandResult> => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return undo(deps, result.changeId);
};

const A_BIRTHDAY: SpecialDateEntry = {
  kind: 'birthday',
  label: '',
  relation: null,
  person: '',
  calendar: 'iso8601',
  month: 5,
  day: 20,
  year: null,
  leapMonth: false,
};

const everyEdit: readonly OneEdit[] = [
  { type: 'fields', set: { role: 'Buyer' } },
  { type: 'organisation', name: 'Bright Mill' },
  { type: 'left', on: MONDAY },
  { type: 'joined', organisation: 'Bright Mill', email: 'dana@new.example' },
  { type: 'special-date', dateId: null, date: A_BIRTHDAY },
  { type: 'special-date', dateId: 'd1', date: { ...A_BIRTHDAY, day: 21 } },
  { type: 'special-date-gone', dateId: 'd1' },
  { type: 'special-date-ended', dateId: 'd1' },
  { type: 'address', email: 'dana@new.example' },
  { type: 'address-preferred', email: OTHER_ADDRESS },
  { type: 'address-gone', email: OTHER_ADDRESS },
  { type: 'calendar', calendar: 'us', isOn: true },
  { type: 'hardship', kind: 'illness', since: MONDAY, quietUntil: null },
];

describe.each(everyEdit.map((one) => [one.type, one] as const))('%s', (_type, one) => {
  const known = { emails: { [ADDRESS]: { preferred: true }, [OTHER_ADDRESS]: {} }, specialDates: { d1: aSpecialDate() } };

  it('is written and taken back whole, also after a restart of the browser', async () => {
    const world = await withDana(known);
    const before = plainly(await dana(world));
    const result = await edit(world, one);
    expect(result).toEqual(DONE);
    expect(plainly(await dana(world))).not.toEqual(before);
    const later = world.restarted();
    expect(await takenBack(later, result)).toEqual(DONE);
    expect(plainly(await dana(later))).toEqual(before);
  });

  it('writes only what it is about: what is written elsewhere stays', async () => {
    const world = await withDana(known);
    const result = await edit(world, one);
    await set(world, { title: 'Director' });
    await takenBack(world, result);
    expect(await dana(world)).toMatchObject({ title: 'Director' });
  });

  it('is refused for somebody who is not there, or no longer', async () => {
    expect(await edit(aWorld(), one)).toEqual(refusal('gone'));
    expect(await edit(await withDana({ ...known, deleted: true }), one)).toEqual(refusal('gone'));
  });
});

describe('fields of a customer', () => {
  it.each<[string, CustomerFields, Partial<Customer>]>([
    ['a name, without spaces around and in the middle', { familyName: '  van  der Berg ' }, { familyName: 'van der Berg' }],
    ['the order of the name', { nameOrder: 'family-first' }, { nameOrder: 'family-first' }],
    ['title and honorific', { title: '부장', honorific: 'Ms' }, { title: '부장', honorific: 'Ms' }],
    ['words to address them by', { addressAs: { ko: '폭스 선생님' } }, { addressAs: { ko: '폭스 선생님' } }],
    ['language and tone', { language: 'zh-TW', register: 'brief' }, { language: 'zh-TW', register: 'brief' }],
    ['an own rhythm', { cadenceDays: 3650 }, { cadenceDays: 3650 }],
    ['an own rhythm of visits', { visitEveryDays: 91 }, { visitEveryDays: 91 }],
    ['a channel they like', { preferredChannels: { letter: true } }, { preferredChannels: { letter: true } }],
    ['a festival crossed out', { festivals: { christmas: false } }, { festivals: { christmas: false } }],
    [
      'what they allow',
      { contact: { level: 'no-greetings', since: MONDAY, how: ' by mail ' } },
      { contact: { level: 'no-greetings', since: MONDAY, how: 'by mail' } },
    ],
    ['what not to do', { noCalls: true, noGifts: true }, { noCalls: true, noGifts: true }],
    ['what a gift may cost', { giftLimit: { amount: 0, currency: 'EUR' } }, { giftLimit: { amount: 0, currency: 'EUR' } }],
    ['a note of the rep', { privateNote: ' Two\nlines ' }, { privateNote: 'Two\nlines' }],
    ['a pause', { pausedUntil: TOMORROW }, { pausedUntil: TOMORROW }],
    ['the archive', { archived: true }, { archived: true }],
  ])('take %s', async (_name, fields, expected) => {
    const world = await withDana();
    expect(await set(world, fields)).toEqual(DONE);
    expect(await dana(world)).toMatchObject(expected);
  });

  it('are taken away by what is empty', async () => {
    const world = await withDana({
      title: 'Director',
      addressAs: { en: 'Dana' },
      cadenceDays: 7,
      visitEveryDays: 91,
      contact: { level: 'none', since: MONDAY },
      noCalls: true,
      giftLimit: { amount: 50, currency: 'EUR' },
      privateNote: 'x',
      pausedUntil: TOMORROW,
      archived: true,
    });
    const empty: CustomerFields = {
      title: ' ',
      addressAs: { en: '' },
      cadenceDays: null,
      visitEveryDays: null,
      contact: null,
      noCalls: false,
      giftLimit: null,
      privateNote: '',
      pausedUntil: null,
      archived: false,
    };
    await set(world, empty);
    expect(plainly(await dana(world))).toEqual(aCustomer());
  });

  it.each<[string, CustomerFields]>([
    ['nobody keeps a name', { familyName: ' ', givenName: '' }],
    ['a line is too long', { role: 'x'.repeat(301) }],
    ['a note is too long', { privateNote: 'x'.repeat(20_001) }],
    ['words to address them by are too long', { addressAs: { en: 'x'.repeat(301) } }],
    ['a rhythm is no number of days', { cadenceDays: 0 }],
    ['a rhythm is a part of a day', { cadenceDays: 1.5 }],
    ['a rhythm is a lifetime', { cadenceDays: 3651 }],
    ['a visit is every half day', { visitEveryDays: 0.5 }],
    ['visits are never', { visitEveryDays: 0 }],
    ['a pause is over already', { pausedUntil: MONDAY }],
    ['a pause ends on a day that does not exist', { pausedUntil: '2027-02-30' }],
    ['they allow something only from tomorrow on', { contact: { level: 'ok', since: TOMORROW, how: '' } }],
    ['a gift costs less than nothing', { giftLimit: { amount: -1, currency: 'EUR' } }],
    ['a gift costs what nobody can count', { giftLimit: { amount: Number.POSITIVE_INFINITY, currency: 'EUR' } }],
    ['a currency is none', { giftLimit: { amount: 1, currency: 'euro' } }],
    ['a festival is not known', { festivals: { 'talk-like-a-pirate': true } }],
    ['a mailbox is not the rep’s', { mailbox: 'somebody@else.example' }],
  ])('change nothing where %s, not even what is right beside it', async (_name, fields) => {
    const world = await withDana();
    expect(await set(world, { title: 'Director', ...fields })).toEqual(refusal('invalid'));
    expect(plainly(await dana(world))).toEqual(aCustomer());
  });

  it('take a mailbox of the rep to write from', async () => {
    const world = await withDana();
    await setMailbox(world.deps, { address: OWN_ADDRESS, use: true });
    expect(await set(world, { mailbox: OWN_ADDRESS })).toEqual(DONE);
    expect(await dana(world)).toMatchObject({ mailbox: OWN_ADDRESS });
  });

  it('write each member of a map by itself', async () => {
    const world = await withDana({ addressAs: { en: 'Dana' } });
    const result = await set(world, { addressAs: { ko: '폭스 님' } });
    await set(world, { addressAs: { en: 'Ms Fox' } });
    await takenBack(world, result);
    expect(await dana(world)).toMatchObject({ addressAs: { en: 'Ms Fox' } });
  });
});

describe('a special date', () => {
  const datesOf = async (world: World): Promise<readonly unknown[]> => Object.values((await dana(world))['specialDates'] ?? {});

  it('by the Korean moon makes a birthday due on its solar day', async () => {
    const world = await withDana();
    const { month, day } = lunarDay(TOMORROW, 'dangi');
    await edit(world, { type: 'special-date', dateId: null, date: { ...A_BIRTHDAY, calendar: 'dangi', month, day } });
    const agenda = await world.db.agenda.get('customer-1');
    expect(agenda?.gestures.map(({ rule, due }) => [rule, due])).toContainEqual(['birthday', TOMORROW]);
  });

  it.each<[string, Partial<SpecialDateEntry>]>([
    ['without a day', { day: null }],
    ['with its year', { year: 2026 }],
    ['on 29 February without a year', { month: 2, day: 29 }],
    ['in a leap month', { calendar: 'chinese', month: 4, day: 1, leapMonth: true, year: 2020 }],
    ['of a child', { relation: 'child', person: 'Lena' }],
    ['of the rep’s own naming', { kind: 'other', label: 'Opening of the shop' }],
  ])('%s is kept as it was said', async (_name, changed) => {
    const world = await withDana();
    const date = { ...A_BIRTHDAY, ...changed };
    expect(await edit(world, { type: 'special-date', dateId: null, date })).toEqual(DONE);
    const { label, person, relation, ...plain } = date;
    const named = {
      ...(label === '' ? {} : { label }),
      ...(person === '' ? {} : { person }),
      ...(relation === null ? {} : { relation }),
    };
    expect(await datesOf(world)).toEqual([{ ...plain, ...named }]);
  });

  it.each<[string, Partial<SpecialDateEntry>]>([
    ['on 30 February', { month: 2, day: 30 }],
    ['on 29 February of a common year', { month: 2, day: 29, year: 2025 }],
    ['in a thirteenth month', { month: 13 }],
    ['on the 31st of a lunar month', { calendar: 'dangi', day: 31 }],
    ['in a leap month of the solar calendar', { leapMonth: true }],
    ['in a leap month that its year had not', { calendar: 'chinese', month: 4, day: 1, leapMonth: true, year: 2021 }],
    ['born next year', { year: 2027 }],
    ['of a spouse without a name', { relation: 'spouse' }],
    ['of nobody in particular, with a name', { person: 'Lena' }],
    ['that is neither birthday nor wedding nor named', { kind: 'other' }],
    ['with an endless name', { kind: 'other', label: 'x'.repeat(301) }],
  ])('%s is refused', async (_name, changed) => {
    const world = await withDana();
    expect(await edit(world, { type: 'special-date', dateId: null, date: { ...A_BIRTHDAY, ...changed } })).toEqual(refusal('invalid'));
    expect(await datesOf(world)).toEqual([]);
  });

  it('that is changed keeps what the form does not show, and loses what was emptied', async () => {
    const world = await withDana({ specialDates: { d1: aSpecialDate({ person: 'Lena', relation: 'child', end: '2030-01-01' }) } });
    await edit(world, { type: 'special-date', dateId: 'd1', date: A_BIRTHDAY });
    expect(await datesOf(world)).toEqual([{ ...aSpecialDate(), end: '2030-01-01' }]);
  });

  it.each(['d2', '__proto__', 'constructor'])('that is not there cannot be changed or removed: %s', async (dateId) => {
    const world = await withDana({ specialDates: { d1: aSpecialDate() } });
    expect(await edit(world, { type: 'special-date', dateId, date: A_BIRTHDAY })).toEqual(refusal('gone'));
    expect(await edit(world, { type: 'special-date-gone', dateId })).toEqual(refusal('gone'));
  });
});

describe('an address', () => {
  const withTwo = (): Promise<World> => withDana({ emails: { [ADDRESS]: { preferred: true }, [OTHER_ADDRESS]: {} } });

  it('is found once it is added, in lower case', async () => {
    const world = await withDana();
    await edit(world, { type: 'address', email: ' Dana@Home.example' });
    expect((await dana(world))['emails']).toEqual({ [ADDRESS]: {}, [OTHER_ADDRESS]: { addedAt: '2026-03-02T09:00:00.000Z' } });
    expect(await world.db.addresses.toArray()).toContainEqual({ email: OTHER_ADDRESS, customerId: 'customer-1' });
  });

  it('that they have already changes nothing', async () => {
    expect(await edit(await withDana(), { type: 'address', email: ADDRESS })).toEqual(NOTHING_TO_DO);
  });

  it('of another customer is refused, also where that file cannot be read', async () => {
    const world = await withDana();
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: { [OTHER_ADDRESS]: {} } }));
    expect(await edit(world, { type: 'address', email: OTHER_ADDRESS })).toEqual(refusal('address-taken'));
    await world.db.customer.update('customer-2', { language: 7 });
    expect(await edit(world, { type: 'address', email: OTHER_ADDRESS })).toEqual(refusal('address-taken'));
  });

  it('of the rep is refused: it would hide the customer', async () => {
    const world = await withDana();
    await setMailbox(world.deps, { address: OWN_ADDRESS, use: true });
    expect(await edit(world, { type: 'address', email: OWN_ADDRESS })).toEqual(refusal('own-address'));
  });

  it.each(['', 'dana', 'dana@', 'a b@c.example', `${'x'.repeat(250)}@c.example`])('that is none is refused: "%s"', async (email) => {
    expect(await edit(await withDana(), { type: 'address', email })).toEqual(refusal('invalid'));
  });

  it('is the preferred one alone', async () => {
    const world = await withTwo();
    await edit(world, { type: 'address-preferred', email: OTHER_ADDRESS });
    expect((await dana(world))['emails']).toEqual({ [ADDRESS]: {}, [OTHER_ADDRESS]: { preferred: true } });
  });

  it('goes, but never the last one', async () => {
    const world = await withTwo();
    expect(await edit(world, { type: 'address-gone', email: ADDRESS })).toEqual(DONE);
    expect(await edit(world, { type: 'address-gone', email: OTHER_ADDRESS })).toEqual(refusal('invalid'));
    expect(await world.db.addresses.toArray()).toEqual([{ email: OTHER_ADDRESS, customerId: 'customer-1' }]);
  });

  it('that they have not cannot be preferred or removed', async () => {
    const world = await withTwo();
    expect(await edit(world, { type: 'address-preferred', email: 'x@y.example' })).toEqual(refusal('gone'));
    expect(await edit(world, { type: 'address-gone', email: 'x@y.example' })).toEqual(refusal('gone'));
  });
});

describe('an organisation', () => {
  const organisations = async ({ db }: World) => (await db.organisation.toArray()).filter((row) => row['deleted'] !== true);

  it('is the one of that name, however it is written', async () => {
    const world = await withDana();
    await store(world, 'organisation', { id: 'o1', name: 'Bright Mill' });
    await edit(world, { type: 'organisation', name: ' bright  MILL ' });
    expect([await dana(world), await organisations(world)]).toMatchObject([{ organisationId: 'o1' }, [{ id: 'o1' }]]);
  });

  it('of a new name is made, and gone again when that is taken back', async () => {
    const world = await withDana();
    const result = await edit(world, { type: 'organisation', name: 'Bright Mill' });
    expect(await organisations(world)).toMatchObject([{ name: 'Bright Mill' }]);
    await takenBack(world, result);
    expect([await organisations(world), (await dana(world))['organisationId']]).toEqual([[], undefined]);
  });

  it('stays the one of two that are called the same', async () => {
    const world = await withDana({ organisationId: 'o2' });
    await store(world, 'organisation', { id: 'o1', name: 'Bright Mill' }, { id: 'o2', name: 'Bright Mill' });
    expect(await edit(world, { type: 'organisation', name: 'Bright Mill' })).toEqual(NOTHING_TO_DO);
  });

  it('is left with an empty name', async () => {
    const world = await withDana({ organisationId: 'o1' });
    await store(world, 'organisation', { id: 'o1', name: 'Bright Mill' });
    await edit(world, { type: 'organisation', name: '' });
    expect([(await dana(world))['organisationId'], await organisations(world)]).toMatchObject([undefined, [{ id: 'o1' }]]);
  });

  it('with an endless name is refused', async () => {
    expect(await edit(await withDana(), { type: 'organisation', name: 'x'.repeat(301) })).toEqual(refusal('invalid'));
  });
});

describe('a calendar of holidays', () => {
  it('stands beside the one that held by itself', async () => {
    const world = await withDana({ language: 'ko' });
    await edit(world, { type: 'calendar', calendar: 'us', isOn: true });
    expect((await dana(world))['calendars']).toEqual({ kr: true, us: true });
  });

  it('that held by itself can be the one that goes', async () => {
    const world = await withDana({ language: 'ko' });
    await edit(world, { type: 'calendar', calendar: 'kr', isOn: false });
    expect((await dana(world))['calendars']).toEqual({ kr: false });
  });

  it('that is as wished changes nothing', async () => {
    expect(await edit(await withDana({ language: 'ko' }), { type: 'calendar', calendar: 'kr', isOn: true })).toEqual(NOTHING_TO_DO);
  });
});

describe('a hard time', () => {
  it('silences a birthday until it ends', async () => {
    const world = await withDana({ specialDates: { d1: aSpecialDate({ month: 3, day: 3 }) } });
    const rules = async () => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule);
    expect(await rules()).toContain('birthday');
    const result = await edit(world, { type: 'hardship', kind: 'bereavement', since: MONDAY, quietUntil: '2026-04-20' });
    expect(await rules()).not.toContain('birthday');
    await takenBack(world, result);
    expect(await rules()).toContain('birthday');
  });

  it.each([
    { since: TOMORROW, quietUntil: null },
    { since: '2026-02-30', quietUntil: null },
    { since: MONDAY, quietUntil: MONDAY },
    { since: MONDAY, quietUntil: '2026-02-30' },
  ])('from $since to $quietUntil is refused', async (days) => {
    expect(await edit(await withDana(), { type: 'hardship', kind: 'illness', ...days })).toEqual(refusal('invalid'));
  });
});
