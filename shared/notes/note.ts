import type { Language, Register } from '../schema/customer.ts';
import type { FavourKind } from '../schema/favour.ts';

export const occasionIds = [
  'thanks-deal',
  'thanks-favour',
  'thanks-mail',
  'check-in',
  'complaint-answer',
  'complaint-update',
  'complaint-follow-up',
  'question-answer',
  'promise-kept',
  'promise-late',
  'birthday',
  'birthday-belated',
  'congratulations',
  'sympathy',
  'holiday',
  'new-year',
  'spring-festival',
  'dragon-boat',
  'mid-autumn',
  'christmas',
  'thanksgiving',
  'year-end',
] as const;
export type OccasionId = (typeof occasionIds)[number];

/**
 * What a wording may be narrowed to: the kind of favour, of news (`promotion` … `certificate`) or of hardship (`accident` … `bereavement`), a
 * question that was really asked, a festival on which cheer is welcome.
 */
export type NoteKind =
  | FavourKind
  | 'promotion'
  | 'move'
  | 'new-product'
  | 'certificate'
  | 'accident'
  | 'illness'
  | 'bereavement'
  | 'spoken'
  | 'cheerful';

/** Languages that have a library. A customer of any other language gets English, and the panel says so. */
export type NoteLanguage = Exclude<Language, 'zh-TW'>;

/** A mail is inserted into the webmail; a call gives three lines to say. */
export type NoteChannel = 'mail' | 'call';

/**
 * What a template may print, one line of plain text each, in the note's language; null, absent and blank are the same: missing. Noun phrases
 * unless said otherwise.
 * - `salutation`: the whole first line ("Dear Ms Park,"); `address_as`: the form inside it ("Ms Park"); `rep_name`: how the rep signs
 * - `what`: the deal or the favour in the rep's word; `topic`: the reason of a check-in (hook, last topic, open question)
 * - `complaint`: what went wrong ("the late delivery"); `next_step`: what the rep does about it ("a check of the whole batch")
 * - `status`: where a complaint stands; `answer`: the answer to a question; `details`: what belongs to a kept promise. Whole sentences
 * - `question`: what they asked about ("the warranty"); `promise`: what the rep promised ("the test report")
 * - `event`: the bare fact of their news: the new title, the new place, the product, the certificate, else a noun phrase ("the prize")
 * - `festival`: the name of the day in the note's language, without article, as the recipient says it ("Chuseok", "Diwali", "元宵节")
 * - `deceased`: `father`, `mother`, `wife` or `husband`; any other relation is not mentioned. Only when the rep wants it said
 * - `by_day`: the day by which the rep does it. An ISO day is worded in the note's language, anything else is printed as it is ("next week")
 */
export type NoteValues = { readonly [Name in NoteValueName]?: string | null | undefined };
export type NoteValueName =
  | 'salutation'
  | 'address_as'
  | 'rep_name'
  | 'what'
  | 'topic'
  | 'complaint'
  | 'next_step'
  | 'status'
  | 'question'
  | 'answer'
  | 'promise'
  | 'details'
  | 'event'
  | 'festival'
  | 'deceased'
  | 'by_day';

/** Text with its holes: a placeholder without a value stands as `{ gap: name }`. */
export type NoteText = readonly (string | { readonly gap: string })[];

/**
 * One wording. Liquid in `subject` and `paragraphs`: `if`, `unless`, `case`, and the filters `josa` and `default`. A placeholder that only stands
 * behind an `if` on itself may be missing. A line of the last paragraph that prints `rep_name` is the signature.
 */
export interface NoteVariant {
  /** Stable within occasion, language, register and channel: kept in the history so that the same person never gets it twice running. */
  readonly id: string;
  /** Only for causes of this kind; absent = fits any. */
  readonly kind?: NoteKind;
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
