import { findAll, findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';

/** What is open in the page. Gmail keeps old views in the page, hidden: only what is shown counts. */
export type OpenView =
  | { readonly type: 'thread'; readonly root: Element; readonly heading: Element | null; readonly messages: readonly Element[] }
  | { readonly type: 'none'; readonly root: Element | null }
  | { readonly type: 'unclear'; readonly missing: 'root' | 'thread' | 'messages' };

const ROOT = 'div[role="main"]';
const HEADING = 'h2.hP';
const LIST = '[role="list"]';
const MESSAGE = '[role="listitem"], div.adn, div.adf, .h7, .kv, .ky, .kQ, .kx';
const MESSAGE_HEADER = '.adn, .adf, span.gD, [data-legacy-message-id]';
/** The text of a mail and the rep's own drafts can hold anything, also markup that looks like Gmail's. */
const FOREIGN = '.a3s, .ii, [contenteditable], [data-compose-id]';

/** Finds the visible thread: one root, at most one heading, messages of one list. Never asks the address bar. */
export const findOpenView = (page: Document): OpenView => {
  const roots = findVisible(page, ROOT);
  const holders = roots.filter((root) => headingsIn(root).length + messagesIn(root).length > 0);
  if (holders.length > 1) return { type: 'unclear', missing: 'root' };
  const [root] = holders;
  if (root === undefined) {
    const strays = headingsIn(page).length + messagesIn(page).length;
    return strays > 0 ? { type: 'unclear', missing: 'root' } : { type: 'none', root: roots.at(-1) ?? null };
  }
  const headings = headingsIn(root);
  const messages = messagesIn(root);
  const lists = new Set(messages.map((message) => message.closest(LIST)));
  if (headings.length > 1 || lists.size > 1) return { type: 'unclear', missing: 'thread' };
  if (messages.length === 0) return { type: 'unclear', missing: 'messages' };
  return { type: 'thread', root, heading: headings[0] ?? null, messages };
};

/** Parts of a message's own frame: sender, recipients, buttons; never of its text. */
export const partsOf = (message: Element, selector: string): readonly Element[] =>
  findAll(message, selector).filter((part) => isOwn(part, message));

const headingsIn = (scope: ParentNode): readonly Element[] =>
  findVisible(scope, HEADING).filter((heading) => heading.closest(FOREIGN) === null);

const messagesIn = (scope: ParentNode): readonly Element[] => {
  const found: Element[] = [];
  for (const element of findAll(scope, MESSAGE)) {
    const within = found.at(-1)?.contains(element) === true;
    if (!within && isMessage(element)) found.push(element);
  }
  return found;
};

const isMessage = (element: Element): boolean => {
  if (element.closest(FOREIGN) !== null || !isVisible(element.closest(LIST) ?? element)) return false;
  return (element.matches(MESSAGE_HEADER) || partsOf(element, MESSAGE_HEADER).length > 0) && !isDraft(element);
};

const isDraft = (element: Element): boolean =>
  element.querySelector('[data-compose-id]') !== null && element.querySelector('.a3s') === null && partsOf(element, 'span.gD').length === 0;

const isOwn = (part: Element, message: Element): boolean => {
  const foreign = part.closest(FOREIGN);
  return foreign === null || !message.contains(foreign);
};
