import { findAll, findVisible } from '../dom/find.ts';
import { isBefore } from '../dom/is-before.ts';
import { isVisible } from '../dom/visible.ts';
import type { Card } from './cards.ts';
import { findComposeElements } from './compose-elements.ts';
import type { ThreadView } from './thread.ts';

export interface ReplyButton {
  readonly button: Element;
  /** Its icon says that it answers; else only its place does, and what came of it has to be checked. */
  readonly isNamed: boolean;
}

/** Icons have names of their own, whatever the language; "reply all" has another. */
const REPLY_ICON = '[data-icon-name="ArrowReplyRegular"], [data-icon-name="ArrowReplyFilled"]';
const ICON = '[data-icon-name]';
const BUTTON = 'button, [role="button"], [role="menuitem"]';
/** Reply, reply all where there is somebody else, forward. */
const ROW_LENGTHS = [2, 3];

/**
 * What answers one mail: the button with the icon, between the mail's first part and that of the next mail. Where the icons bear no names, the
 * first of the last row of buttons below the text (webmail-dom.md 2.4), if the pane shows no other mail it could belong to.
 */
export const findReplyButton = (view: ThreadView, card: Card): ReplyButton | null => {
  const next = view.cards[view.cards.indexOf(card) + 1]?.start ?? null;
  const [icon] = findVisible(view.root, REPLY_ICON).filter(
    (each) => isBefore(card.start, each) && (next === null || isBefore(each, next)) && card.body?.contains(each) !== true,
  );
  const named = icon?.closest(BUTTON) ?? null;
  if (named !== null) return { button: named, isNamed: true };
  const button = view.cards.length === 1 ? firstOfLastRow(view.root, card) : null;
  return button === null ? null : { button, isNamed: false };
};

/** Null as well when the row has another length than rows of answers have, a menu, or icons that do bear names. */
const firstOfLastRow = (root: Element, { body }: Card): Element | null => {
  if (body === null) return null;
  const boxes = findComposeElements(root.ownerDocument).map(({ region }) => region);
  const below = findAll(root, 'button').filter(
    (button) => isVisible(button) && isBefore(body, button) && !body.contains(button) && !boxes.some((box) => box.contains(button)),
  );
  const last = below.findLast(({ parentElement }) => below.filter((other) => other.parentElement === parentElement).length > 1);
  const row = below.filter(({ parentElement }) => last !== undefined && parentElement === last.parentElement);
  const isPlain = row.every((button) => !button.hasAttribute('aria-haspopup') && findAll(button, ICON).length === 0);
  return ROW_LENGTHS.includes(row.length) && isPlain ? (row[0] ?? null) : null;
};
