import * as z from 'zod/mini';
import { isDay } from '#shared/calendar/days.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { Money } from '#shared/schema/money.ts';
import type { CustomerFields } from '../../messaging/protocol/card.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { readSettings } from '../queries/settings.ts';
import { forCustomer } from './known-customer.ts';

interface CustomerEdit {
  readonly customerId: string;
  readonly set: CustomerFields;
}

/** Longest texts, in UTF-16 units: more is a mistake, and refused rather than cut. */
const LINE_AT_MOST = 300;
const NOTE_AT_MOST = 20_000;
const RHYTHM_AT_MOST_DAYS = 3_650;
const GIFT_AT_MOST = 1_000_000_000;

/**
 * Sets the named fields and no others, all or none. `invalid`: nobody is left without a name, a text is too long, a day does not exist or lies on the
 * wrong side of today, a festival or an own address is not known.
 */
export const editCustomer = (deps: DataDeps, { customerId, set }: CustomerEdit): Promise<CommandResult> =>
  commit(deps, 'edit-customer', () =>
    forCustomer(deps.db, customerId, async (customer) => {
      const isSound =
        hasName(customer, set) && areShort(set) && areDaysSound(set, deps) && areNumbersSound(set) && areFestivals(set.festivals);
      if (!isSound || !(await isOwnAddress(deps, set.mailbox))) return 'invalid';
      return [{ kind: 'customer', id: customer.id, set: fieldsToSet(set) }];
    }),
  );

const hasName = (customer: Customer, { familyName = customer.familyName, givenName = customer.givenName }: CustomerFields): boolean =>
  line(familyName) !== '' || line(givenName) !== '';

const areShort = ({ privateNote = '', addressAs = {}, ...set }: CustomerFields): boolean => {
  const lines = [set.familyName, set.givenName, set.title, set.honorific, set.role, set.contact?.how, ...Object.values(addressAs)];
  return privateNote.length <= NOTE_AT_MOST && lines.every((each = '') => each.length <= LINE_AT_MOST);
};

/** A pause begins now and ends later; what a customer said was said already. */
const areDaysSound = ({ pausedUntil = null, contact = null }: CustomerFields, { today }: DataDeps): boolean =>
  (pausedUntil === null || (isDay(pausedUntil) && pausedUntil > today())) &&
  (contact === null || (isDay(contact.since) && contact.since <= today()));

const areNumbersSound = ({ cadenceDays = null, visitEveryDays = null, giftLimit = null }: CustomerFields): boolean =>
  [cadenceDays, visitEveryDays].every(isRhythm) &&
  (giftLimit === null || (z.safeParse(Money, giftLimit).success && giftLimit.amount >= 0 && giftLimit.amount <= GIFT_AT_MOST));

const isRhythm = (days: number | null): boolean => days === null || (Number.isInteger(days) && days >= 1 && days <= RHYTHM_AT_MOST_DAYS);

const areFestivals = (festivals: CustomerFields['festivals'] = {}): boolean =>
  Object.keys(festivals).every((id) => holidayCalendars.some(({ holidays }) => holidays.some((holiday) => holiday.id === id)));

const isOwnAddress = async ({ db }: DataDeps, mailbox = ''): Promise<boolean> => {
  if (mailbox === '') return true;
  const { mailboxes, ownAddresses } = await readSettings(db);
  return mailboxes.get(mailbox) === true || ownAddresses.has(mailbox);
};

const fieldsToSet = (set: CustomerFields): Readonly<Record<string, unknown>> => ({
  ...changed(set.familyName, (text) => ({ familyName: line(text) })),
  ...changed(set.givenName, (text) => ({ givenName: line(text) })),
  ...changed(set.nameOrder, (nameOrder) => ({ nameOrder })),
  ...changed(set.title, (text) => ({ title: lineOrNothing(text) })),
  ...changed(set.honorific, (text) => ({ honorific: lineOrNothing(text) })),
  ...changed(set.role, (text) => ({ role: lineOrNothing(text) })),
  ...changed(set.language, (language) => ({ language })),
  ...changed(set.register, (register) => ({ register })),
  ...changed(set.cadenceDays, (days) => ({ cadenceDays: days ?? undefined })),
  ...changed(set.visitEveryDays, (days) => ({ visitEveryDays: days ?? undefined })),
  ...members('addressAs', set.addressAs, lineOrNothing),
  ...members('preferredChannels', set.preferredChannels),
  ...members('festivals', set.festivals),
  ...changed(set.contact, (contact) => ({ contact: contact === null ? undefined : consentOf(contact) })),
  ...changed(set.noCalls, (no) => ({ noCalls: no || undefined })),
  ...changed(set.noGifts, (no) => ({ noGifts: no || undefined })),
  ...changed(set.giftLimit, (limit) => ({ giftLimit: limit ?? undefined })),
  ...changed(set.privateNote, (text) => ({ privateNote: text.trim() === '' ? undefined : text.trim() })),
  ...changed(set.mailbox, (mailbox) => ({ mailbox: mailbox === '' ? undefined : mailbox })),
  ...changed(set.pausedUntil, (day) => ({ pausedUntil: day ?? undefined })),
  ...changed(set.archived, (archived) => ({ archived: archived || undefined })),
});

const changed = <Value>(value: Value | undefined, field: (value: Value) => Readonly<Record<string, unknown>>): object =>
  value === undefined ? {} : field(value);

/** Each member of a map is a field of its own: what another device wrote beside it stays. */
const members = <Value>(
  map: string,
  set: Readonly<Record<string, Value>> = {},
  valueOf: (value: Value) => unknown = (value) => value,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(set).map(([member, value]) => [`${map}/${member}`, valueOf(value)]));

const consentOf = ({ level, since, how }: NonNullable<CustomerFields['contact']>): Customer['contact'] => ({
  level,
  since,
  ...(line(how) === '' ? {} : { how: line(how) }),
});

const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

const lineOrNothing = (text: string): string | undefined => (line(text) === '' ? undefined : line(text));
