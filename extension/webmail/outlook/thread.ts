import { type Answer, type Fact, readFact } from '../dom/fact.ts';
import { findVisible } from '../dom/find.ts';
import { findComposeElements } from './compose-elements.ts';
import { isInBody } from './cards.ts';
import { conversationId, conversationInPath } from './ids.ts';
import { hasList, readSelectedRow } from './list-row.ts';
import { MAIL_SUBJECT, shownSubjects, subjectText } from './subject.ts';
import type { OpenView } from './view.ts';

export type ThreadView = Extract<OpenView, { readonly type: 'thread' }>;

/**
 * The conversation's id in its address-bar form. The selected row counts when it shows the pane's subject and the address bar names no other
 * conversation, since either may be ahead of the pane; the address bar alone only where there is no list.
 */
const threadId: Fact<string, ThreadView> = {
  capability: 'thread',
  from: [
    { name: 'pane', candidates: ({ root }) => inPane(root) },
    { name: 'selected row', candidates: (view) => inSelectedRow(view) },
    { name: 'address bar', candidates: ({ root }) => (hasList(root.ownerDocument) ? [] : [conversationInPath(root.ownerDocument)]) },
  ],
  valid: (id) => id !== '',
};

/** Good enough to be shown, not to tell conversations apart: it may be any heading. */
const FIRST_HEADING = 'first heading';

const subject: Fact<string, ThreadView> = {
  capability: 'subject',
  from: [
    { name: 'CONV_SUBJECT', candidates: ({ root }) => shownSubjects(root, isInBox(root.ownerDocument)) },
    { name: 'MSG_SUBJECT', candidates: ({ root }) => headings(root, MAIL_SUBJECT) },
    { name: FIRST_HEADING, candidates: ({ root }) => headings(root, '[role="heading"][aria-level="3"]:not([id^="MSG_"])').slice(0, 1) },
  ],
  valid: (text) => text !== '',
};

export const readThreadId = (view: ThreadView): Answer<string> => readFact(threadId, view);

export const readSubject = (view: ThreadView): Answer<string> => readFact(subject, view);

const inPane = (root: Element): readonly (string | null)[] =>
  findVisible(root, '[data-convid]')
    .filter((element) => !isInBody(element, root))
    .map((element) => conversationId(element.getAttribute('data-convid')));

const inSelectedRow = (view: ThreadView): readonly (string | null)[] => {
  const page = view.root.ownerDocument;
  const row = readSelectedRow(page);
  const { value: title, answeredBy } = readSubject(view);
  const named = conversationInPath(page);
  if (row === null || title === null || answeredBy === FIRST_HEADING || !row.says(title)) return [];
  return [row.thread, named];
};

const headings = (root: Element, selector: string): readonly string[] =>
  findVisible(root, selector)
    .filter((element) => !isInBody(element, root) && !isInBox(root.ownerDocument)(element))
    .map(subjectText);

const isInBox = (page: Document): ((element: Element) => boolean) => {
  const regions = findComposeElements(page).map(({ region }) => region);
  return (element) => regions.some((region) => region.contains(element));
};
