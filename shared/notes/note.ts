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
  'lantern',
  'seollal',
  'chuseok',
  'diwali',
  'eid',
  'thanks-referrer',
  'mail-answer',
  'delivery-check',
  'after-delivery',
  'after-sale',
  'renewal',
  'still-here',
  'get-well',
  'family-birthday',
  'wedding-anniversary',
  'visit',
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

/**
 * Languages that have a library. A customer of any other language gets English, and the panel says so. `zh-TW` is one Traditional text for Taiwan and
 * Hong Kong, in written words that both use: 來信 where Taiwan says 電子郵件 and Hong Kong 電郵.
 */
export const noteLanguages = ['en', 'zh-CN', 'zh-TW', 'ko'] as const satisfies readonly Language[];
export type NoteLanguage = (typeof noteLanguages)[number];
export type ByLanguage<Value> = Readonly<Record<NoteLanguage, Value>>;

/** A mail is inserted into the webmail; a call gives three lines to say; a message (Kakao, WeChat, LINE) and a card are copied by the rep. */
export const noteChannels = ['mail', 'call', 'messenger', 'card'] as const;
export type NoteChannel = (typeof noteChannels)[number];

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
 * - `family_member`: `wife`, `husband`, `son` or `daughter`; anybody else is not named. Only when the rep wants it said
 * - `on_day`: the day that the note is about: of the delivery, of the end of a contract, proposed for a visit. An ISO day, or the rep's own words
 * - `by_day`: the day by which the rep does it. An ISO day is worded in the note's language, anything else is printed as it is ("next week")
 */
export type NoteValues = { readonly [Name in NoteValueName]?: string | null | undefined };
export const noteValueNames = [
  'salutation',
  'address_as',
  'rep_name',
  'what',
  'topic',
  'complaint',
  'next_step',
  'status',
  'question',
  'answer',
  'promise',
  'details',
  'event',
  'festival',
  'deceased',
  'family_member',
  'on_day',
  'by_day',
] as const;
export type NoteValueName = (typeof noteValueNames)[number];

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
  readonly kind?: string;
  /** True: this wording offers something, though its occasion does not. */
  readonly advertising?: true;
  /** Empty for every channel but mail. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** A register that is left out falls back to the nearest one, and the panel says so. */
export type Registers = Readonly<Partial<Record<Register, readonly NoteVariant[]>>>;

/** One occasion with its wordings; a file of `library/`, its id the file's name. */
export interface Occasion {
  readonly id: OccasionId;
  /** True: the note answers the open conversation and goes into a reply; false: it opens a new mail. */
  readonly answersConversation: boolean;
  /** True: it offers something, so it needs consent to advertising or an exception that the firm's law knows. Absent = no. */
  readonly advertising?: true;
  readonly mail: ByLanguage<Registers>;
  /** Lines to say, for occasions that a call serves as well. Call, messenger and card have one register; a channel that is left out gives the mail. */
  readonly call?: ByLanguage<readonly NoteVariant[]>;
  readonly messenger?: ByLanguage<readonly NoteVariant[]>;
  readonly card?: ByLanguage<readonly NoteVariant[]>;
}
