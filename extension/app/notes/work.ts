import type { OwnText } from '../../messaging/protocol/templates.ts';

/** A text while the rep writes it. It outlives a look at another page. */
export interface Work {
  /** Null for a new text. */
  readonly templateId: string | null;
  readonly isDraft: boolean;
  /** As it was when the rep began. */
  readonly before: OwnText;
  readonly text: OwnText;
}

export const isChanged = ({ before, text }: Work): boolean => before.subject !== text.subject || before.body !== text.body;
