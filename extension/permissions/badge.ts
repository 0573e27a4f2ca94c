import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the toolbar icon tells: that something is not allowed yet, and how much is due today or overdue. */
export interface BadgeState {
  readonly isMissing: boolean;
  readonly due: number;
}

const KEY = 'badge';
const WARNING = '#8f3d09';
const CALM = '#3b5b76';
/** More does not fit, and is read as "many" anyway. */
const COUNTED_TO = 99;

const StoredState = z.object({ isMissing: z.boolean(), due: z.int().check(z.nonnegative()) });

/**
 * Changes what is named and shows the whole, in a mark and in words: what is missing outweighs what is due. Kept for the browser's session, as long as
 * the badge itself, so that a worker that was just started need not count. Calls wait for one another.
 */
export const showBadge = (change: Partial<BadgeState>): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    const state = { ...(await readState()), ...change };
    await browser.storage.session.set({ [KEY]: state });
    await browser.action.setBadgeBackgroundColor({ color: state.isMissing ? WARNING : CALM });
    await browser.action.setBadgeText({ text: markOf(state) });
    await browser.action.setTitle({ title: wordsOf(state) });
  });

const readState = async (): Promise<BadgeState> => {
  const parsed = z.safeParse(StoredState, (await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { isMissing: false, due: 0 };
};

const markOf = ({ isMissing, due }: BadgeState): string => {
  if (isMissing) return '!';
  if (due === 0) return '';
  return due > COUNTED_TO ? `${String(COUNTED_TO)}+` : String(due);
};

const wordsOf = ({ isMissing, due }: BadgeState): string => {
  if (isMissing) return browser.i18n.getMessage('notAllowed');
  return due === 0 ? browser.i18n.getMessage('name') : browser.i18n.getMessage('due', [String(due)]);
};
