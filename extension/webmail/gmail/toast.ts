import { findVisible } from '../dom/find.ts';
import { isWritten } from './written.ts';

/** One appearance of Gmail's "sent" or "scheduled" message; the same object while it stays. */
export interface Toast {
  readonly links: ReadonlySet<Element>;
}

const UNDO_LINK = '#link_undo';
const VIEW_LINK = '#link_vsm';

/** Follows the toast: each call of the answer gives the one shown now. Toasts without either link ("discarded", "saved") are none. */
export const followToast = (page: Document): (() => Toast | null) => {
  let current: Toast | null = null;
  return () => {
    const links = new Set(
      findVisible(page, 'div[role="alert"]')
        .filter((alert) => !isWritten(alert))
        .flatMap((alert) => findVisible(alert, `${VIEW_LINK}, ${UNDO_LINK}`)),
    );
    if (links.size === 0) current = null;
    else if (current === null || ![...links].some((link) => current?.links.has(link))) current = { links };
    return current;
  };
};

/**
 * Whether a click or key calls the last action back: `sure` on the toast's own link; `maybe` for Gmail's key for it, which the rep may have
 * turned off.
 */
export const undoGestureOf = (event: MouseEvent | KeyboardEvent): 'sure' | 'maybe' | null => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null || event.type === 'mouseup') return null;
  const isOnLink = target.closest(`div[role="alert"] ${UNDO_LINK}`) !== null && !isWritten(target);
  if (!('key' in event)) return isOnLink ? 'sure' : null;
  if (isOnLink && (event.key === 'Enter' || event.key === ' ')) return 'sure';
  const isKey = (event.key === 'z' || event.code === 'KeyZ') && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  return isKey && target.closest('input, textarea, [contenteditable]') === null ? 'maybe' : null;
};
