import type { Language, Register } from '../schema/customer.ts';

export type OccasionId = 'thanks-deal' | 'thanks-favour' | 'thanks-mail' | 'check-in';

/** Languages that have a library. A customer of any other language gets English, and the panel says so. */
export type NoteLanguage = Exclude<Language, 'zh-TW'>;

/** A mail is inserted into the webmail; a call gives three lines to say. */
export type NoteChannel = 'mail' | 'call';

/** One wording. Liquid in `subject` and `paragraphs`; placeholders are those of `NoteValues`. */
export interface NoteVariant {
  /** Stable within occasion, language, register and channel: kept in the history so that the same person never gets it twice running. */
  readonly id: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** One occasion with its wordings; a file of `library/`, its id the file's name. */
export interface Occasion {
  readonly id: OccasionId;
  /** True: the note answers the open conversation and goes into a reply; false: it opens a new mail. */
  readonly answersConversation: boolean;
  readonly mail: Readonly<Record<NoteLanguage, Readonly<Record<Register, readonly NoteVariant[]>>>>;
  /** Lines to say, for occasions that a call serves as well. */
  readonly call?: Readonly<Record<NoteLanguage, readonly NoteVariant[]>>;
}
