import type { OfferConsent } from '#shared/care/consent-to-offers.ts';
import type { NoteChannel, NoteLanguage, NoteText, OccasionId } from '#shared/notes/note.ts';
import type { ConsentLevel, Register } from '#shared/schema/customer.ts';
import type { Day, Open } from '#shared/schema/fields.ts';

export interface PreviewRequest {
  readonly customerId: string;
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  readonly channel: NoteChannel;
  readonly language?: NoteLanguage;
  readonly register?: Register;
  /** Another wording than this one. */
  readonly otherThan?: string;
  /** Words the rep filled into gaps, by placeholder. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A note ready to read. A gap is a placeholder without a value: it stands in the text as `{ gap: name }` and blocks insertion. */
export interface NotePreview {
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  readonly channel: NoteChannel;
  /** Ways that have words for it, mail first. */
  readonly channels: readonly NoteChannel[];
  /** What the rep may write for the same gesture in its place: a check-in without asking for a visit, or with. */
  readonly alternative: OccasionId | null;
  readonly variant: string;
  readonly language: NoteLanguage;
  readonly register: Register;
  /** The customer's language or register had no library: another was taken. */
  readonly fallback: boolean;
  /** What they asked for, where this note goes against it: the rep is told, and decides. */
  readonly against: Open<ConsentLevel> | null;
  readonly subject: NoteText;
  readonly paragraphs: readonly NoteText[];
  readonly gaps: readonly string[];
  /** Whom of the family this wording names if the rep chooses so; null = nobody. */
  readonly person: NotePersonChoice | null;
  /** A day to propose where the note lacks the one of a visit; null = it lacks none. */
  readonly proposedDay: Day | null;
  /** It offers something: whether the customer agreed to that. Null = it offers nothing. */
  readonly offer: OfferConsent | null;
}

export type NotePerson = 'wife' | 'husband' | 'son' | 'daughter' | 'father' | 'mother';

/** `value` is the placeholder that takes the choice; without one nobody is named. */
export interface NotePersonChoice {
  readonly value: 'family_member' | 'deceased';
  readonly choices: readonly NotePerson[];
}

/** What says which note it was, later too. */
export type NoteRef = Pick<NotePreview, 'occasion' | 'gestureKey' | 'variant' | 'language' | 'register'>;

/** A note that reached the customer, or was to, on a way on which the rep sends it alone. */
export interface LogNoteRequest {
  readonly customerId: string;
  readonly channel: Exclude<NoteChannel, 'mail'>;
  readonly note: NoteRef;
  /** The rep changed the text. */
  readonly edited: boolean;
  /** Only for calls, and for every one. */
  readonly reached?: boolean;
}

export interface DraftRequest {
  /** The conversation the rep was looking at. */
  readonly n: number;
  readonly customerId: string;
  readonly note: NoteRef;
  /** The text as the rep left it in the preview; absent = as rendered. */
  readonly edited?: { readonly subject: string; readonly paragraphs: readonly string[] };
  readonly values?: Readonly<Record<string, string>>;
  /** The rep knows that the customer wants no offers, and writes this one. */
  readonly offerAnyway?: true;
  /** The rep saw whose box is open: its key when they want the note there all the same, `apart` when they want a mail of its own. */
  readonly box?: { readonly confirmed: string } | 'apart';
}

export type DraftResult =
  /** The customer wants no offers, and the rep was not asked yet. */
  | { readonly ok: false; readonly error: { readonly type: 'offer-refused' } }
  /** `window`: a new mail with the note opened in a tab of its own. */
  | { readonly ok: true; readonly where: 'open-box' | 'reply' | 'new-mail' | 'window' }
  | {
      readonly ok: false;
      readonly error: {
        /** `window-empty`: a new mail to the customer opened in a tab of its own; the note was too long for the way there. */
        readonly type: 'gaps' | 'other-conversation' | 'no-box' | 'not-inserted' | 'window-empty';
        readonly text: string;
      };
    }
  | {
      readonly ok: false;
      readonly error: { readonly type: 'other-recipients'; readonly boxKey: string; readonly names: readonly string[] | null };
    };
