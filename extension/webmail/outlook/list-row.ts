import { asAddress } from '../dom/address.ts';
import { findAll, findOnly, findVisible } from '../dom/find.ts';
import { oneLine, textWithEmoji } from '../dom/text.ts';
import { isInBody } from './cards.ts';
import { conversationId } from './ids.ts';
import type { WrittenPerson } from './written-person.ts';

/** The row of the list that is selected. It may be about another conversation than the one shown, or about none that is. */
export interface ListRow {
  readonly thread: string;
  /** The subject stands in it, apart from reply and forward marks. */
  readonly says: (subject: string) => boolean;
  /** Names with an address that the row shows; whose they are is for the reader to compare. */
  readonly people: readonly (WrittenPerson & { readonly email: string })[];
}

const SELECTED = '[role="option"][data-convid][aria-selected="true"]';
const REPLY_MARK = /^(?:(?:re|fwd?|회신|전달|답장|回复|答复|转发|回覆|轉寄|השב|העבר)\s*[:：]\s*)+/iu;

/**
 * Null when no row is selected, or more than one, or when its id is not that of a conversation. Names and subjects may be in several pieces: a
 * search marks the words it found.
 */
export const readSelectedRow = (page: Document): ListRow | null => {
  const row = findOnly(findVisible(page, SELECTED).filter((option) => !isInBody(option, page.body)));
  const thread = row === null ? null : conversationId(row.getAttribute('data-convid'));
  if (row === null || thread === null) return null;
  const parts = findAll(row, '*');
  return {
    thread,
    says: (subject) => subject !== '' && parts.some((part) => bare(textWithEmoji(part)) === bare(subject)),
    people: parts.flatMap((part) => {
      const email = asAddress(part.getAttribute('title'));
      return email === null ? [] : [{ name: oneLine(part.textContent), email }];
    }),
  };
};

export const hasList = (page: Document): boolean => findVisible(page, '[role="option"][data-convid]').length > 0;

const bare = (subject: string): string => subject.replace(REPLY_MARK, '');
