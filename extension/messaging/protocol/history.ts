import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day, Open } from '#shared/schema/fields.ts';
import type { Deceased, LifeEventKind } from '#shared/schema/life-event.ts';
import type { Channel } from '#shared/schema/touch.ts';
import type { Monthly } from './requests.ts';

/** Something that happened with one customer. A complaint, a promise and a question stand once for each of their days that is history. */
export type HistoryEntry = TouchEntry | DealEntry | FavourEntry | ComplaintEntry | PromiseEntry | QuestionEntry | NewsEntry;

interface Entry {
  /** Of the record; several entries may be of one. */
  readonly id: string;
  readonly day: Day;
}

interface FromMail {
  /** Mailbox in which the mail lies that it came with; null when there is none, or none that can be opened. */
  readonly mailbox: string | null;
}

export interface TouchEntry extends Entry, FromMail {
  readonly type: 'touch';
  readonly at: string;
  readonly channel: Open<Channel>;
  readonly direction: Open<'in' | 'out'>;
  readonly reached: boolean;
  readonly subject: string;
  /** The rep's own words; of a gift what was given. */
  readonly summary: string;
  readonly occasion: string | null;
  /** "For next time"; empty for nothing. */
  readonly hook: string;
  /** The rep noted it: all of it may be changed. Of a mail that the webmail showed only the words. */
  readonly noted: boolean;
}

export interface DealEntry extends Entry {
  readonly type: 'deal';
  readonly what: string;
}

export interface FavourEntry extends Entry {
  readonly type: 'favour';
  readonly kind: Open<FavourKind>;
  readonly what: string;
}

export interface ComplaintEntry extends Entry, FromMail {
  readonly type: 'complaint';
  readonly step: 'received' | 'closed';
  readonly words: string;
  readonly wants: string;
}

export interface PromiseEntry extends Entry, FromMail {
  readonly type: 'promise';
  readonly step: 'made' | 'kept' | 'broken' | 'released';
  readonly text: string;
  readonly due: Day | null;
  readonly monthly: Monthly | null;
}

export interface QuestionEntry extends Entry, FromMail {
  readonly type: 'question';
  readonly step: 'asked' | 'answered';
  readonly kind: Open<'question' | 'wish'>;
  readonly words: string;
  readonly sensed: boolean;
}

export interface NewsEntry extends Entry, FromMail {
  readonly type: 'news';
  readonly kind: Open<LifeEventKind>;
  readonly words: string;
  /** For a bereavement. */
  readonly died: Open<Deceased> | null;
}

/**
 * What a rep looks for in a history. `contacts` are calls, messages and what was done in person, `post` is what was sent, `dealings` are deals and help,
 * `open-ends` complaints, promises and questions, `notes` the rep's notes and the customer's news.
 */
export type HistoryFilter = 'all' | 'mails' | 'contacts' | 'post' | 'dealings' | 'open-ends' | 'notes';

export interface HistoryRequest {
  readonly customerId: string;
  readonly filter: HistoryFilter;
  /** How many of the newest. */
  readonly limit: number;
}

export interface HistoryPage {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** All that the filter lets through. */
  readonly total: number;
  /** Records of this customer that cannot be read, and so are missing here. */
  readonly unreadable: number;
  /** What is "for next time" and was not used yet, newest first. */
  readonly hooks: readonly PinnedHook[];
}

export interface PinnedHook {
  readonly touchId: string;
  /** Day of the contact in which it came up. */
  readonly day: Day;
  readonly text: string;
}

/** A record that may know the mail it came with, or the gesture that stands for one. */
export type MailRef =
  | { readonly kind: 'touch' | 'complaint' | 'promise' | 'question' | 'lifeEvent'; readonly id: string }
  | { readonly kind: 'gesture'; readonly customerId: string; readonly gestureKey: string };

export type OpenedMail =
  | { readonly ok: true; readonly where: 'here' | 'tab' }
  /** `no-mail`: it knows none. `mailbox-closed`: the mailbox named is open in no tab, and there is no way to it without. */
  | { readonly ok: false; readonly error: { readonly type: 'no-mail' } | { readonly type: 'mailbox-closed'; readonly mailbox: string } };

export interface NewNote {
  readonly customerId: string;
  readonly day: Day;
  readonly words: string;
}

/** What is left out stays as it is; empty words take the text away. */
export interface TouchEdit {
  readonly touchId: string;
  /** The rep's own words; of a gift what was given. */
  readonly summary?: string;
  /** What to come back to next time. */
  readonly hook?: string;
  readonly day?: Day;
  readonly channel?: Channel;
  readonly direction?: 'in' | 'out';
  /** For calls, and only for these; what becomes a call needs it. */
  readonly outcome?: 'reached' | 'not-reached';
}

export interface DealEdit {
  readonly dealId: string;
  readonly what: string;
  readonly closedOn: Day;
}

export interface FavourEdit {
  readonly favourId: string;
  readonly kind: FavourKind;
  /** May be empty. */
  readonly what: string;
  readonly on: Day;
}

export interface ComplaintEdit {
  readonly complaintId: string;
  /** Both may be empty. */
  readonly words: string;
  readonly wants: string;
  readonly receivedOn: Day;
}

export interface PromiseEdit {
  readonly promiseId: string;
  readonly text: string;
  readonly madeOn: Day;
  readonly due: Day | null;
  /** For a promise of every month, and only for that: its months are judged by it, past ones as well. */
  readonly monthly?: Monthly;
}

export interface QuestionEdit {
  readonly questionId: string;
  readonly words: string;
  readonly askedOn: Day;
}

export interface NewsEdit {
  readonly eventId: string;
  readonly words: string;
  readonly on: Day;
}

export interface EntryRef {
  readonly kind: 'touch' | 'deal' | 'favour' | 'complaint' | 'promise' | 'question' | 'lifeEvent';
  readonly id: string;
}
