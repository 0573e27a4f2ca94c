import { findAll, findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { type Card, cardsIn } from './cards.ts';
import { findComposeElements } from './compose-elements.ts';
import { withoutDrafts } from './drafts.ts';
import { isMailRoute, isSettingsRoute } from './routes.ts';
import { hasSubject, shownSubjects } from './subject.ts';

/** What the reading pane shows. */
export type OpenView =
  | {
      readonly type: 'thread';
      readonly root: Element;
      /** Name of the place that found the pane. */
      readonly by: string;
      /** In the order of the page, which may be newest first. */
      readonly cards: readonly Card[];
    }
  | { readonly type: 'none'; readonly by: string | null }
  | { readonly type: 'unclear'; readonly missing: 'root' | 'thread' | 'messages' };

/** Ordered by trust; the first exists only while a mail is shown. Labels of the pane are localised, its role may be missing. */
const PANES = [
  '#ConversationReadingPaneContainer, #ItemReadingPaneContainer',
  '#ReadingPaneContainerId',
  '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
  '[data-app-section="MailReadCompose"]',
];
const READ_WINDOW = /\/deeplink\/read\//u;

/**
 * Finds the visible mail: one pane with one subject. A selected row beside an empty pane is nothing; the address bar is asked only whether
 * this is mail at all.
 */
export const findOpenView = (page: Document): OpenView => {
  if (!isMailRoute(page) || isSettingsRoute(page)) return { type: 'none', by: null };
  const regions = findComposeElements(page).map(({ region }) => region);
  const isForeign = (element: Element): boolean => regions.some((region) => region.contains(element));
  let empty: string | null = null;
  for (const { by, roots } of panes(page)) {
    const holders = roots.filter((root) => cardsIn(root, isForeign).length > 0 || hasSubject(root, isForeign));
    const [root] = holders;
    if (roots.length > 0) empty ??= by;
    if (holders.length > 1) return { type: 'unclear', missing: 'root' };
    if (root === undefined) continue;
    const cards = withoutDrafts(root, cardsIn(root, isForeign));
    if (shownSubjects(root, isForeign).length > 1) return { type: 'unclear', missing: 'thread' };
    return cards.length === 0 ? { type: 'unclear', missing: 'messages' } : { type: 'thread', root, by, cards };
  }
  return { type: 'none', by: empty };
};

const panes = (page: Document): readonly { readonly by: string; readonly roots: readonly Element[] }[] => {
  const found = PANES.map((by) => ({ by, roots: outermost(findVisible(page, by)) }));
  const isWindow = READ_WINDOW.test(page.location.pathname) && findAll(page, PANES.join()).every((pane) => !isVisible(pane));
  return isWindow ? [...found, { by: 'window', roots: [page.body] }] : found;
};

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
