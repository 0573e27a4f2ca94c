import { attribute, type Answer, type Fact, readFact } from '../dom/fact.ts';
import { findAll } from '../dom/find.ts';
import { oneLine, textWithEmoji } from '../dom/text.ts';
import { isLegacyId, legacyFromPermanent } from './ids.ts';
import type { OpenView } from './view.ts';
import { isWritten } from './written.ts';

export type ThreadView = Extract<OpenView, { readonly type: 'thread' }>;

const LEGACY = 'data-legacy-thread-id';
const LONGEST_TITLE = 2000;
const TITLE_SUBJECT = /^(.+) - \S+@\S+ - [^@]*$/u;

/** Gmail's legacy thread id. The permanent id counts only where it holds the legacy one; the token in the address bar is no id. */
const threadId: Fact<string, ThreadView> = {
  capability: 'thread',
  from: [
    { name: 'heading', candidates: ({ heading }) => [heading?.getAttribute(LEGACY) ?? null] },
    { name: 'heading permanent', candidates: ({ heading }) => [legacyFromPermanent(heading?.getAttribute('data-thread-perm-id') ?? null)] },
    {
      name: 'around messages',
      candidates: ({ messages }) => messages.map((message) => message.closest(`[${LEGACY}]`)?.getAttribute(LEGACY) ?? null),
    },
    { name: 'selected row', candidates: (view) => selectedRowIds(view) },
  ],
  valid: isLegacyId,
};

const subject: Fact<string, ThreadView> = {
  capability: 'subject',
  from: [
    { name: 'heading', candidates: ({ heading }) => [heading === null ? null : textWithEmoji(heading)] },
    {
      name: '.ha h2',
      candidates: ({ root }) => findAll(root, '.ha h2').map((heading) => (isWritten(heading) ? null : textWithEmoji(heading))),
    },
    { name: 'title', candidates: ({ root }) => [oneLine(TITLE_SUBJECT.exec(root.ownerDocument.title.slice(0, LONGEST_TITLE))?.[1] ?? '')] },
  ],
  valid: (text) => text !== '',
};

export const readThreadId = (view: ThreadView): Answer<string> => readFact(threadId, view);

export const readSubject = (view: ThreadView): Answer<string> => readFact(subject, view);

/** In the split pane the list stands beside the thread; its selected row speaks only when it shows the same subject. */
const selectedRowIds = (view: ThreadView): readonly (string | null)[] => {
  const title = readSubject(view).value;
  return findAll(view.root.ownerDocument, `[gh="tl"] tr.aps [${LEGACY}]`)
    .filter((cell) => title !== null && !isWritten(cell) && textWithEmoji(cell) === title)
    .map(attribute(LEGACY));
};
