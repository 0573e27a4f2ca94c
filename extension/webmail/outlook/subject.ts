import { findVisible } from '../dom/find.ts';
import { oneLine } from '../dom/text.ts';
import { isInBody } from './cards.ts';

/** Heading of the whole conversation; in the view of single mails it is the mail's own. */
const CONVERSATION_SUBJECT = '[id^="CONV_"][id$="_SUBJECT"]';
export const MAIL_SUBJECT = '[id^="MSG_"][id$="_SUBJECT"]:not(input)';

export const hasSubject = (root: Element, isForeign: (element: Element) => boolean): boolean =>
  findVisible(root, `${CONVERSATION_SUBJECT}, ${MAIL_SUBJECT}`).some((element) => !isForeign(element) && !isInBody(element, root));

/** Different subjects that the pane's headings of conversations show. */
export const shownSubjects = (root: Element, isForeign: (element: Element) => boolean): readonly string[] => [
  ...new Set(
    findVisible(root, CONVERSATION_SUBJECT)
      .filter((element) => !isForeign(element) && !isInBody(element, root))
      .map(subjectText)
      .filter((text) => text !== ''),
  ),
];

/** The title, else the text without that of buttons: Copilot puts its own into the heading. */
export const subjectText = (element: Element): string => oneLine(element.getAttribute('title') ?? '') || oneLine(withoutButtons(element));

const withoutButtons = (node: Node): string => {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof Element && node.matches('button, [role="button"]')) return '';
  if (node instanceof Element && node.nodeName === 'IMG') return node.getAttribute('alt') ?? '';
  return [...node.childNodes].map(withoutButtons).join('');
};
