import type { NoteChannel, NoteLanguage, OccasionId } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { DraftRequest, NotePreview } from './note.ts';

/** A text of the rep's own: Liquid in `subject` and `body`, a blank line between paragraphs. */
export interface OwnText {
  readonly occasion: OccasionId;
  readonly language: NoteLanguage;
  /** Counts for mails alone; the other channels have one tone. */
  readonly register: Register;
  readonly channel: NoteChannel;
  /** Only for causes of this kind; null = for any. */
  readonly kind: string | null;
  readonly subject: string;
  readonly body: string;
  /** It offers something. */
  readonly advertising: boolean;
}

/** A note as the rep edited it for one customer, to be kept as a draft of a text of their own. */
export interface KeepTextRequest extends Pick<DraftRequest, 'customerId' | 'values'> {
  readonly note: DraftRequest['note'] & Pick<NotePreview, 'channel'>;
  readonly edited: { readonly subject: string; readonly paragraphs: readonly string[] };
}
