import { findAll, findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { findRegions, regionOf } from './compose-elements.ts';
import { isWritten } from './written.ts';

/** What a click or key in the page means for a compose box. */
export type BoxGesture =
  | { readonly type: 'send' | 'schedule'; readonly region: Element }
  /** The rep went on in the box, or closed, discarded or minimised it: it was not sent after all. */
  | { readonly type: 'other'; readonly region: Element };

/** Ordered: structure of 2020 and since; class; first button of the group. */
const SEND_BUTTONS = ['.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', '.T-I.aoO', '.dC [role="button"]'];
const SCHEDULE = '[selector="scheduledSend"]';
const MENU = '[role="menu"]';
const BOX = '[role="dialog"], .M9';

/** The Send button of a box and the place that named it; its label is never compared. */
export const findSendButton = (region: Element): { readonly button: Element; readonly by: string } | null => {
  for (const by of SEND_BUTTONS) {
    const [button] = findAll(region, by).filter((each) => isVisible(each) && !isWritten(each));
    if (button !== undefined) return { button, by };
  }
  return null;
};

/** A press of the mouse may take the box away before it becomes a click, so that `mouseup` counts where it sends. */
export const gestureOf = (event: MouseEvent | KeyboardEvent, lastRegion: Element | null): BoxGesture | null => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return null;
  if (picksSchedule(event, target)) {
    const region = regionOf(target) ?? lastRegion;
    return region === null ? null : { type: 'schedule', region };
  }
  const region = regionAround(target);
  if (region === null) return null;
  if (isSend(event, target, region)) return { type: 'send', region };
  return event.type === 'mouseup' ? null : { type: 'other', region };
};

/** The box an element stands in; title bar and frame of a docked box count too. */
export const regionAround = (element: Element): Element | null => {
  const inner = regionOf(element);
  if (inner !== null) return inner;
  const box = element.closest(BOX);
  const regions = box === null ? [] : findRegions(box);
  return regions.length === 1 ? (regions[0] ?? null) : null;
};

const isSend = (event: MouseEvent | KeyboardEvent, target: Element, region: Element): boolean => {
  const send = findSendButton(region)?.button;
  const onButton = send?.contains(target) === true && send.getAttribute('aria-disabled') !== 'true';
  if (!('key' in event)) return onButton;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
  return onButton && isPress(event);
};

/** With the keyboard the focus may stay on the button that opened the menu, or on the menu itself. */
const picksSchedule = (event: MouseEvent | KeyboardEvent, target: Element): boolean => {
  if (isWritten(target)) return false;
  if (!('key' in event)) return target.closest(SCHEDULE) !== null;
  if (!isPress(event)) return false;
  const isOpener = target.closest('[aria-haspopup="true"]') !== null;
  return findVisible(target.ownerDocument, SCHEDULE)
    .filter((item) => !isWritten(item))
    .some((item) => isOpener || item.contains(target) || item.closest(MENU)?.contains(target) === true);
};

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
