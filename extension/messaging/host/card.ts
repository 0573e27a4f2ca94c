import { addDays } from '#shared/calendar/days.ts';
import { holidaysBetween } from '#shared/calendar/find-holidays.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { HolidayOnDay } from '#shared/calendar/holidays-in-year.ts';
import { type DateCalendar, nextOccurrence } from '#shared/calendar/special-date.ts';
import { calendarsOf } from '#shared/gestures/festivals.ts';
import { addressForm } from '#shared/notes/address.ts';
import { preferredAddress } from '#shared/people/preferred-address.ts';
import type { Customer, Language } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import type { Channel } from '#shared/schema/touch.ts';
import type { DataDeps } from '../../data/deps.ts';
import { livingCustomer } from '../../data/queries/living-customer.ts';
import { organisationById } from '../../data/queries/organisations.ts';
import { readSettings, type Settings } from '../../data/queries/settings.ts';
import { parseRow } from '../../data/rows.ts';
import type { CustomerCard, FestivalView, SpecialDateView } from '../protocol/card.ts';

/** The card of one customer; null when the file is gone or cannot be read. */
export const cardOf = async ({ db, today }: Pick<DataDeps, 'db' | 'today'>, customerId: string): Promise<CustomerCard | null> => {
  const stored = await livingCustomer(db, customerId);
  const customer = stored === null ? null : parseRow('customer', stored);
  if (customer === null) return null;
  const organisation = customer.organisationId === undefined ? null : await organisationById(db, customer.organisationId);
  return cardView(customer, organisation?.name ?? '', await readSettings(db), today());
};

const cardView = (customer: Customer, organisation: string, settings: Settings, today: Day): CustomerCard => ({
  customerId: customer.id,
  familyName: customer.familyName,
  givenName: customer.givenName,
  nameOrder: customer.nameOrder,
  title: customer.title ?? '',
  honorific: customer.honorific ?? '',
  forms: formsOf(customer),
  organisation,
  leftOn: customer.leftOn ?? null,
  role: customer.role ?? '',
  language: customer.language,
  register: customer.register,
  cadenceDays: customer.cadenceDays ?? null,
  visitEveryDays: customer.visitEveryDays ?? null,
  addresses: addressesOf(customer),
  mailbox: customer.mailbox ?? '',
  mailboxes: mailboxesOf(customer, settings),
  specialDates: Object.entries(customer.specialDates ?? {}).map(([id, date]) => specialDateView(id, date, today)),
  calendars: holidayCalendars.map(({ id }) => ({ id, isOn: calendarsOf(customer).includes(id) })),
  ...festivalsFor(customer, today),
  channels: channelsOf(customer),
  consent: consentOf(customer),
  noCalls: customer.noCalls === true,
  noGifts: customer.noGifts === true,
  giftLimit: customer.giftLimit ?? null,
  privateNote: customer.privateNote ?? '',
  pausedUntil: customer.pausedUntil ?? null,
  hardship: hardshipOf(customer),
  isArchived: customer.archived === true,
});

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW', 'ko'];

const formsOf = (customer: Customer): CustomerCard['forms'] =>
  LANGUAGES.toSorted((one, other) => Number(other === customer.language) - Number(one === customer.language)).map((language) => ({
    language,
    own: customer.addressAs?.[language] ?? '',
    computed: addressForm({ ...customer, addressAs: {}, language }),
  }));

const addressesOf = (customer: Customer): CustomerCard['addresses'] => {
  const first = preferredAddress(customer);
  return Object.keys(customer.emails)
    .toSorted((one, other) => Number(other === first) - Number(one === first) || (one < other ? -1 : 1))
    .map((email) => ({ email, isPreferred: email === first }));
};

/** The one that was chosen stays a choice also where Aftercare is not used any more. */
const mailboxesOf = ({ mailbox }: Customer, { mailboxes, ownAddresses }: Settings): readonly string[] => {
  const inUse = [...mailboxes].flatMap(([address, use]) => (use ? [address] : []));
  return [...new Set([...inUse, ...ownAddresses, ...(mailbox === undefined ? [] : [mailbox])])];
};

const specialDateView = (id: string, date: SpecialDate, today: Day): SpecialDateView => {
  const { kind, label = '', relation = null, person = '', calendar, month, day, year, leapMonth, end } = date;
  const known = DATE_CALENDARS.find((each) => each === calendar);
  const next = known === undefined ? null : nextOccurrence({ month, day, year, leapMonth, calendar: known }, today);
  return {
    id,
    entry: { kind, label, relation, person, calendar, month, day, year, leapMonth },
    endedOn: end === undefined || end > today ? null : end,
    next: next === null ? null : { first: next.first, last: next.last },
  };
};

const DATE_CALENDARS: readonly DateCalendar[] = ['iso8601', 'chinese', 'dangi'];

/** Every festival returns within that time. */
const FESTIVALS_WITHIN_DAYS = 400;

const festivalsFor = (customer: Customer, today: Day): Pick<CustomerCard, 'festivals' | 'otherFestivals'> => {
  const last = addDays(today, FESTIVALS_WITHIN_DAYS);
  const greetable = (calendars: Parameters<typeof holidaysBetween>[2]): readonly FestivalView[] =>
    oncePerId(holidaysBetween(today, last, calendars).filter(({ greet }) => greet !== 'never')).map((each) => festivalView(each, customer));
  const festivals = greetable(calendarsOf(customer));
  const theirs = new Set(festivals.map(({ id }) => id));
  return { festivals, otherFestivals: greetable(['international']).filter(({ id }) => !theirs.has(id)) };
};

const oncePerId = (holidays: readonly HolidayOnDay[]): readonly HolidayOnDay[] =>
  holidays.filter(({ id }, index) => holidays.findIndex((each) => each.id === id) === index);

/** As the plan has it: what the rep ticked or crossed out, else what is usual with those who are greeted at all. */
const festivalView = ({ id, day, greet, calendars }: HolidayOnDay, customer: Customer): FestivalView => {
  const isAsked = customer.tier !== null || Object.keys(customer.calendars ?? {}).length > 0;
  const isTheirs = calendarsOf(customer).some((each) => calendars.includes(each));
  return { id, day, isGreeted: customer.festivals?.[id] ?? (isAsked && isTheirs && greet === 'yes') };
};

const CHANNELS: readonly Channel[] = ['email', 'call', 'sms', 'messenger', 'visit', 'meeting', 'letter', 'card', 'fax'];

const channelsOf = ({ preferredChannels = {} }: Customer): readonly Channel[] =>
  CHANNELS.filter((each) => preferredChannels[each] === true);

const consentOf = ({ contact }: Customer): CustomerCard['consent'] =>
  contact === undefined ? null : { level: contact.level, since: contact.since, how: contact.how ?? '' };

const hardshipOf = ({ hardship }: Customer): CustomerCard['hardship'] =>
  hardship === undefined ? null : { kind: hardship.kind, since: hardship.since, quietUntil: hardship.quietUntil };
