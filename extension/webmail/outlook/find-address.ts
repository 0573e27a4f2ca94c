import { addressesIn } from '../dom/address.ts';
import { findAll, findVisible } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { oneLine } from '../dom/text.ts';
import { isVisible } from '../dom/visible.ts';
import { waitFor } from '../dom/wait.ts';
import type { Card } from './cards.ts';
import { inOrder } from './chronology.ts';
import { keepFocus } from './keep-focus.ts';
import { readMessage } from './messages.ts';
import { findOpenView } from './view.ts';

const APPEAR_MS = 5000;
const CLOSE_MS = 1000;
/** The card fills bit by bit: what it names counts once it has stayed the same so long. */
const STEADY_MS = 400;
const PERSON_CARD = '[role="dialog"][data-log-region="LivePersonaCard"]';
const NAME_BUTTON = '[role="button"], button';

/**
 * Presses the picture on the newest mail whose sender is shown by exactly this name and no address, and reads the one address on the card that
 * comes up (webmail-dom.md 2.1). Closes the card again and puts the focus back. Null, with nothing pressed, when there is no such mail, when
 * nobody can say which is the newest, or when a card is open already; null also when no card comes, when it is somebody else's or names two
 * addresses or none, and when that mail is not the one any more by then.
 */
export const findAddress = async (page: Document, name: string, signal: AbortSignal): Promise<string | null> => {
  const window = page.defaultView;
  const sender = signal.aborted ? null : senderOf(page, name);
  if (window === null || sender === null || findVisible(page, PERSON_CARD).length > 0) return null;
  const restoreFocus = keepFocus(page, sender.button);
  press(sender.button);
  const address = await readCard(page, window, name, signal);
  await closeCards(page, window);
  restoreFocus();
  return !signal.aborted && isSame(senderOf(page, name), sender) ? address : null;
};

interface Sender {
  readonly button: Element;
  readonly mail: string | null;
}

const senderOf = (page: Document, name: string): Sender | null => {
  const view = findOpenView(page);
  if (view.type !== 'thread') return null;
  const { direction, cards } = inOrder(view.cards, page.documentElement.lang);
  const named = cards.filter((card) => isNameOnly(card, name));
  const newest = named.at(-1);
  if (newest === undefined || (direction === null && named.length > 1)) return null;
  const button = buttonIn(newest);
  return button === null ? null : { button, mail: newest.handle };
};

/** Outlook may draw the picture anew when it is pressed. */
const isSame = (now: Sender | null, before: Sender): boolean =>
  now !== null && (now.button === before.button || (now.mail !== null && now.mail === before.mail));

const isNameOnly = (card: Card, name: string): boolean => {
  const { from } = readMessage(card, { ownAddress: null, openingSubject: null, row: null }).message;
  return from !== null && from.email === null && from.name === name;
};

const buttonIn = ({ persona, from }: Card): Element | null => persona ?? from.flatMap((part) => findVisible(part, NAME_BUTTON))[0] ?? null;

const readCard = async (page: Document, window: Window, name: string, signal: AbortSignal): Promise<string | null> => {
  let last = '';
  let since = 0;
  const addresses = await waitFor(window, APPEAR_MS, signal, () => {
    const now = window.performance.now();
    const found = addressesOf(findVisible(page, PERSON_CARD), name);
    if (found.join() !== last) since = now;
    last = found.join();
    return found.length > 0 && now - since >= STEADY_MS ? found : null;
  });
  const [address = null, ...others] = addresses ?? [];
  return others.length === 0 ? address : null;
};

/**
 * Different addresses on the one card that is open, provided that it says the name before it says an address: a colleague's or manager's name
 * stands further down.
 */
const addressesOf = (cards: readonly Element[], name: string): readonly string[] => {
  const [card, ...others] = cards;
  if (card === undefined || others.length > 0) return [];
  const parts = [card, ...findAll(card, '*')].filter(isVisible);
  const nameAt = parts.findIndex((part) => textsOf(part).includes(name));
  const firstAt = parts.findIndex((part) => textsOf(part).some((text) => addressesIn(text).length > 0));
  if (nameAt === -1 || firstAt <= nameAt) return [];
  return [...new Set(parts.flatMap(textsOf).flatMap(addressesIn))];
};

/** Words directly in an element, and what its attributes say; addresses of links without the scheme. */
const textsOf = (part: Element): readonly string[] => [
  oneLine([...part.childNodes].map((node) => (node.nodeType === node.TEXT_NODE ? node.nodeValue : '')).join('')),
  oneLine(part.getAttribute('title') ?? ''),
  oneLine(part.getAttribute('aria-label') ?? ''),
  linkedAddress(part.getAttribute('href') ?? ''),
];

const linkedAddress = (href: string): string =>
  href.toLowerCase().startsWith('mailto:') ? (href.slice('mailto:'.length).split('?')[0] ?? '') : '';

/** Also a card that comes only now, because the reading was called off. */
const closeCards = async (page: Document, window: Window): Promise<void> => {
  const { signal } = new AbortController();
  await waitFor(window, CLOSE_MS, signal, () => (findVisible(page, PERSON_CARD).length > 0 ? true : null));
  for (const card of findVisible(page, PERSON_CARD)) {
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true }));
  }
  await waitFor(window, CLOSE_MS, signal, () => (findVisible(page, PERSON_CARD).length === 0 ? true : null));
};
