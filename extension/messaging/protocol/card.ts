import type { CalendarId } from '#shared/calendar/holiday.ts';
import type { DateCalendar } from '#shared/calendar/special-date.ts';
import type { ConsentLevel, Language, NameOrder, Register } from '#shared/schema/customer.ts';
import type { Day, Open } from '#shared/schema/fields.ts';
import type { Money } from '#shared/schema/money.ts';
import type { Channel } from '#shared/schema/touch.ts';

/** What the rep knows of one person, as the card shows it. Empty texts stand for what nobody entered. */
export interface CustomerCard {
  readonly customerId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly nameOrder: Open<NameOrder>;
  readonly title: string;
  readonly honorific: string;
  /** The customer's own language first. `own` are the rep's words; `computed` stands where they are empty. */
  readonly forms: readonly { readonly language: Language; readonly own: string; readonly computed: string }[];
  readonly organisation: string;
  /** They are no longer there, and nobody knows where they went. */
  readonly leftOn: Day | null;
  readonly role: string;
  readonly language: Open<Language>;
  readonly register: Open<Register>;
  readonly cadenceDays: number | null;
  /** Days between visits to this person; null = by tier. */
  readonly visitEveryDays: number | null;
  /** The one to write to first. */
  readonly addresses: readonly { readonly email: string; readonly isPreferred: boolean }[];
  /** Own address to write from; empty where any will do. */
  readonly mailbox: string;
  /** Own addresses there are to choose from. */
  readonly mailboxes: readonly string[];
  readonly specialDates: readonly SpecialDateView[];
  readonly calendars: readonly { readonly id: CalendarId; readonly isOn: boolean }[];
  /** Festivals of these calendars, by the day they fall on next. */
  readonly festivals: readonly FestivalView[];
  /** Festivals of none of them, to be ticked one by one. */
  readonly otherFestivals: readonly FestivalView[];
  readonly channels: readonly Channel[];
  readonly consent: { readonly level: Open<ConsentLevel>; readonly since: Day; readonly how: string } | null;
  readonly noCalls: boolean;
  readonly noGifts: boolean;
  readonly giftLimit: Money | null;
  readonly privateNote: string;
  readonly pausedUntil: Day | null;
  readonly hardship: { readonly kind: Open<HardshipKind>; readonly since: Day; readonly quietUntil: Day | null } | null;
  readonly isArchived: boolean;
}

export type HardshipKind = 'accident' | 'illness' | 'bereavement' | 'other';

export interface SpecialDateView {
  readonly id: string;
  readonly entry: Omit<SpecialDateEntry, 'kind' | 'calendar' | 'relation'> & {
    readonly kind: Open<SpecialDateEntry['kind']>;
    readonly calendar: Open<DateCalendar>;
    readonly relation: Open<'spouse' | 'child' | 'other'> | null;
  };
  /** It is kept no longer, from that day on. */
  readonly endedOn: Day | null;
  /** Solar days of the next return; they differ where only the month is known. Null where it never returns. */
  readonly next: { readonly first: Day; readonly last: Day } | null;
}

export interface FestivalView {
  readonly id: string;
  readonly day: Day;
  readonly isGreeted: boolean;
}

/** A day that comes back every year. `relation` is null for the customer's own; anybody else's has a `person`. */
export interface SpecialDateEntry {
  readonly kind: 'birthday' | 'wedding' | 'other';
  readonly label: string;
  readonly relation: 'spouse' | 'child' | 'other' | null;
  readonly person: string;
  readonly calendar: DateCalendar;
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly leapMonth: boolean;
}

/** Fields of a customer to set, and no others. Empty texts, null and false take away what was there. */
export interface CustomerFields {
  readonly familyName?: string;
  readonly givenName?: string;
  readonly nameOrder?: NameOrder;
  readonly title?: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly language?: Language;
  readonly register?: Register;
  readonly cadenceDays?: number | null;
  readonly visitEveryDays?: number | null;
  readonly addressAs?: { readonly [Each in Language]?: string };
  readonly preferredChannels?: { readonly [Each in Channel]?: boolean };
  readonly festivals?: Readonly<Record<string, boolean>>;
  readonly contact?: { readonly level: ConsentLevel; readonly since: Day; readonly how: string } | null;
  readonly noCalls?: boolean;
  readonly noGifts?: boolean;
  readonly giftLimit?: { readonly amount: number; readonly currency: string } | null;
  readonly privateNote?: string;
  readonly mailbox?: string;
  readonly pausedUntil?: Day | null;
  readonly archived?: boolean;
}

export interface CardEdit {
  readonly customerId: string;
  readonly edit: OneEdit;
}

/** One thing that the rep changes on a card. */
export type OneEdit =
  | { readonly type: 'fields'; readonly set: CustomerFields }
  /** By name: the one there is, else a new one. Empty takes the customer out of theirs. */
  | { readonly type: 'organisation'; readonly name: string }
  /** They left it on that day; the same again puts the day right. */
  | { readonly type: 'left'; readonly on: Day }
  /** They work there now. Under a new address they are written to first; empty where none is known. */
  | { readonly type: 'joined'; readonly organisation: string; readonly email: string }
  /** `dateId` is null for a new one. */
  | { readonly type: 'special-date'; readonly dateId: string | null; readonly date: SpecialDateEntry }
  | { readonly type: 'special-date-gone'; readonly dateId: string }
  /** It is kept no longer, from today on. */
  | { readonly type: 'special-date-ended'; readonly dateId: string }
  | { readonly type: 'address'; readonly email: string }
  | { readonly type: 'address-preferred'; readonly email: string }
  | { readonly type: 'address-gone'; readonly email: string }
  | { readonly type: 'calendar'; readonly calendar: CalendarId; readonly isOn: boolean }
  | { readonly type: 'hardship'; readonly kind: HardshipKind; readonly since: Day; readonly quietUntil: Day | null };

export type EditOf<Type extends OneEdit['type']> = Extract<OneEdit, { readonly type: Type }>;
