import type { Language, Register } from '../schema/customer.ts';
import type { FavourKind } from '../schema/favour.ts';

export type OccasionId = 'thanks-deal' | 'thanks-favour' | 'thanks-mail' | 'check-in';

/** Languages that have a library. A customer of any other language gets English, and the panel says so. */
export type NoteLanguage = Exclude<Language, 'zh-TW'>;

/** A mail is inserted into the webmail; a call gives three lines to say. */
export type NoteChannel = 'mail' | 'call';

/**
 * What a template may print, one line of plain text each; null, absent and blank are the same: missing. `salutation` is the whole first line
 * ("Dear Ms Park,"), `address_as` the form inside it ("Ms Park"), `what` the deal or the favour in the rep's word, `topic` the reason of a
 * check-in (hook, last topic, open question) as a noun phrase, `rep_name` how the rep signs.
 */
export type NoteValues = { readonly [Name in NoteValueName]?: string | null | undefined };
export type NoteValueName = 'salutation' | 'address_as' | 'what' | 'topic' | 'rep_name';

/** Text with its holes: a placeholder without a value stands as `{ gap: name }`. */
export type NoteText = readonly (string | { readonly gap: string })[];

/**
 * One wording. Liquid in `subject` and `paragraphs`: `if`, `unless`, `case`, and the filters `josa` and `default`. A placeholder that only stands
 * behind an `if` on itself may be missing. A line of the last paragraph that prints `rep_name` is the signature.
 */
export interface NoteVariant {
  /** Stable within occasion, language, register and channel: kept in the history so that the same person never gets it twice running. */
  readonly id: string;
  /** Only for favours of this kind; absent = fits any. */
  readonly favour?: FavourKind;
  /** Empty for a call. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

export type Registers = Readonly<Record<Register, readonly NoteVariant[]>>;

/** One occasion with its wordings; a file of `library/`, its id the file's name. */
export interface Occasion {
  readonly id: OccasionId;
  /** True: the note answers the open conversation and goes into a reply; false: it opens a new mail. */
  readonly answersConversation: boolean;
  readonly mail: Readonly<Record<NoteLanguage, Registers>>;
  /** Lines to say, for occasions that a call serves as well. */
  readonly call?: Readonly<Record<NoteLanguage, readonly NoteVariant[]>>;
}
