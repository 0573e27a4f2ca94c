import * as z from 'zod/mini';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import { Day, Email } from '#shared/schema/fields.ts';
import { Money } from '#shared/schema/money.ts';
import { channel, id, language, line, nameOrder, register, text } from './request-fields.ts';

/** Schemas of what the rep changes on a customer's card. Lengths are bounded here; what makes sense is decided by the commands. */

const MAX_MEMBERS = 200;

const few = z.refine<object>((members) => Object.keys(members).length <= MAX_MEMBERS);

const CustomerFields = z.object({
  familyName: z.exactOptional(line),
  givenName: z.exactOptional(line),
  nameOrder: z.exactOptional(nameOrder),
  title: z.exactOptional(line),
  honorific: z.exactOptional(line),
  role: z.exactOptional(line),
  language: z.exactOptional(language),
  register: z.exactOptional(register),
  cadenceDays: z.exactOptional(z.nullable(z.int())),
  visitEveryDays: z.exactOptional(z.nullable(z.int())),
  addressAs: z.exactOptional(
    z.object({ en: z.exactOptional(line), 'zh-CN': z.exactOptional(line), 'zh-TW': z.exactOptional(line), ko: z.exactOptional(line) }),
  ),
  preferredChannels: z.exactOptional(z.partialRecord(channel, z.boolean())),
  festivals: z.exactOptional(z.record(id, z.boolean()).check(few)),
  contact: z.exactOptional(
    z.nullable(z.object({ level: z.enum(['ok', 'no-greetings', 'no-advertising', 'none']), since: Day, how: line })),
  ),
  noCalls: z.exactOptional(z.boolean()),
  noGifts: z.exactOptional(z.boolean()),
  giftLimit: z.exactOptional(z.nullable(z.object({ amount: z.number(), currency: Money.shape.currency }))),
  privateNote: z.exactOptional(text),
  mailbox: z.exactOptional(z.union([Email, z.literal('')])),
  pausedUntil: z.exactOptional(z.nullable(Day)),
  archived: z.exactOptional(z.boolean()),
});

const SpecialDateEntry = z.object({
  kind: z.enum(['birthday', 'wedding', 'other']),
  label: line,
  relation: z.nullable(z.enum(['spouse', 'child', 'other'])),
  person: line,
  calendar: z.enum(['iso8601', 'chinese', 'dangi']),
  month: z.int(),
  day: z.nullable(z.int()),
  year: z.nullable(z.int()),
  leapMonth: z.boolean(),
});

export const Card = z.object({ customerId: id });

export const EditCard = z.object({
  customerId: id,
  edit: z.discriminatedUnion('type', [
    z.object({ type: z.literal('fields'), set: CustomerFields }),
    z.object({ type: z.literal('organisation'), name: line }),
    z.object({ type: z.literal('left'), on: Day }),
    z.object({ type: z.literal('joined'), organisation: line, email: z.union([Email, z.literal('')]) }),
    z.object({ type: z.literal('special-date'), dateId: z.nullable(id), date: SpecialDateEntry }),
    z.object({ type: z.enum(['special-date-gone', 'special-date-ended']), dateId: id }),
    z.object({ type: z.enum(['address', 'address-preferred', 'address-gone']), email: Email }),
    z.object({ type: z.literal('calendar'), calendar: z.enum(holidayCalendars.map((each) => each.id)), isOn: z.boolean() }),
    z.object({
      type: z.literal('hardship'),
      kind: z.enum(['accident', 'illness', 'bereavement', 'other']),
      since: Day,
      quietUntil: z.nullable(Day),
    }),
  ]),
});

export const OrganisationNames = z.object({ text: line });
