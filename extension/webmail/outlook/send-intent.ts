import { findAll } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { type ComposeElements, findComposeElements, findSendButton } from './compose-elements.ts';

/**
 * What a click or key in the page means for a compose box. `menu`: the rep chose something in the menu of the Send button, to send later or
 * at once. `other`: the rep went on in the box, or discarded it. `elsewhere`: neither in a box nor in a menu or question above it.
 */
export type BoxGesture = { readonly type: 'send' | 'menu' | 'other'; readonly box: ComposeElements } | { readonly type: 'elsewhere' };

const MENU_ITEM = '[role="menu"] [role^="menuitem"]';
/** What Outlook lays over a box without closing it. */
const ABOVE = '[role="menu"], [role="dialog"], [role="alertdialog"]';

/** Null for what says nothing: keys that only modify others, and clicks inside what lies above the boxes. */
export const gestureOf = (page: Document, event: MouseEvent | KeyboardEvent): BoxGesture | null => {
  if (!(event.target instanceof Element) || isModifier(event)) return null;
  const { target } = event;
  const boxes = findComposeElements(page);
  const box = boxes.find(({ region }) => region.contains(target));
  const menuOf = event.type === 'click' && target.closest(MENU_ITEM) !== null ? boxWithMenu(boxes) : null;
  if (menuOf !== null && (box === undefined || box === menuOf)) return { type: 'menu', box: menuOf };
  if (box !== undefined) return { type: isSend(event, target, box) ? 'send' : 'other', box };
  return target.closest(ABOVE) === null ? { type: 'elsewhere' } : null;
};

/** The one box whose menu is open; while it is, the half of the Send button that opens it says so. */
const boxWithMenu = (boxes: readonly ComposeElements[]): ComposeElements | null => {
  const [box, ...others] = boxes.filter(({ region }) => menuHalfOf(region)?.getAttribute('aria-expanded') === 'true');
  return others.length > 0 ? null : (box ?? null);
};

/** The other half of the split button: beside the one that sends, with a menu (Fluent's SplitButton). */
const menuHalfOf = (region: Element): Element | null => {
  const send = findSendButton(region)?.button;
  const beside = send?.parentElement ?? null;
  if (beside === null) return null;
  const [half, ...others] = findAll(beside, ':scope > [aria-haspopup]').filter((each) => each !== send && isVisible(each));
  return others.length > 0 ? null : (half ?? null);
};

const isSend = (event: MouseEvent | KeyboardEvent, target: Element, { region }: ComposeElements): boolean => {
  if ('key' in event) return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const send = findSendButton(region)?.button;
  return send?.contains(target) === true && send.getAttribute('aria-disabled') !== 'true' && !send.matches(':disabled');
};

const isModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);
