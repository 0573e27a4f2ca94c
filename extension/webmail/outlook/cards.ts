import { findAll } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';

/** One mail of the pane, expanded or collapsed. Outlook draws no element around it that could be told by name. */
export interface Card {
  /** What stands between `MSG_` and `_FROM` in the ids of its parts; null when collapsed, or when its parts name two. */
  readonly handle: string | null;
  /** Avatar or name button; null when the card shows none. */
  readonly persona: Element | null;
  readonly from: readonly Element[];
  readonly recipients: readonly { readonly role: 'to' | 'cc' | 'bcc'; readonly element: Element }[];
  readonly dates: readonly Element[];
  readonly body: Element | null;
  /** First element that belongs to it. */
  readonly start: Element;
}

type Kind = 'persona' | 'from' | 'written' | 'to' | 'cc' | 'bcc' | 'date' | 'body' | 'part';

interface Mark {
  readonly kind: Kind;
  readonly element: Element;
  readonly handle: string | null;
}

const PART = '[id^="MSG_"]';
const BODY = '[id^="UniqueMessageBody"], [id^="MSG_"][id$="_BODY"]';
const AVATAR = '[data-lpc-hover-target-id]';
const NAME_BUTTON = '[data-testid="SenderPersona"]';
const DATE = '[data-testid="SentReceivedSavedTime"]';
const WRITTEN_ADDRESS = '[title*="<"][title*="@"]';
const HEADING = '[role="heading"], h1, h2, h3, [data-testid="RecipientWell"]';
const PART_ID = /^MSG_(.+)_([A-Z]+)$/u;
const PART_KINDS: ReadonlyMap<string, Kind> = new Map([
  ['FROM', 'from'],
  ['TO', 'to'],
  ['CC', 'cc'],
  ['BCC', 'bcc'],
  ['DATETIME', 'date'],
  ['BODY', 'body'],
]);

/** Every mail of the pane in the order of the page. Texts of mails can hold anything, also markup that looks like Outlook's. */
export const cardsIn = (root: Element, isForeign: (element: Element) => boolean): readonly Card[] => {
  const cards: Card[] = [];
  for (const mark of marksIn(root, isForeign)) {
    const last = cards.at(-1);
    if (last === undefined || beginsCard(mark, last)) cards.push(withMark(emptyCard(mark.element), mark));
    else cards[cards.length - 1] = withMark(last, mark);
  }
  return cards.filter(({ persona, from, dates, body }) => persona !== null || from.length > 0 || dates.length > 0 || body !== null);
};

export const isInBody = (element: Element, root: Element): boolean => {
  const body = element.parentElement?.closest(BODY) ?? null;
  return body !== null && root.contains(body);
};

const marksIn = (root: Element, isForeign: (element: Element) => boolean): readonly Mark[] => {
  const elements = findAll(root, `${PART}, ${BODY}, ${AVATAR}, ${NAME_BUTTON}, ${DATE}, ${WRITTEN_ADDRESS}`);
  const marks = elements
    .filter(
      (element) => isVisible(element) && !isForeign(element) && !isInBody(element, root) && element.closest('[contenteditable]') === null,
    )
    .flatMap((element) => markOf(element) ?? []);
  const hasAvatars = marks.some(({ element }) => element.matches(AVATAR));
  const hasFrom = marks.some(({ kind }) => kind === 'from');
  return marks.filter(({ kind, element }) => {
    if (kind === 'persona') return !isInside(element, marks, ['from', 'to', 'cc', 'bcc']) && (!hasAvatars || element.matches(AVATAR));
    if (kind === 'written')
      return !hasFrom && element.closest(HEADING) === null && !isInside(element, marks, ['persona', 'to', 'cc', 'bcc']);
    return kind !== 'part' || !hasFrom;
  });
};

const markOf = (element: Element): Mark | null => {
  const [, handle = null, part = ''] = PART_ID.exec(element.id) ?? [];
  const kind = handle === null ? kindOf(element) : (PART_KINDS.get(part) ?? 'part');
  return kind === null ? null : { kind, element, handle };
};

const kindOf = (element: Element): Kind | null => {
  if (element.matches(BODY)) return 'body';
  if (element.matches(DATE)) return 'date';
  if (element.matches(AVATAR) || element.matches(NAME_BUTTON)) return 'persona';
  return element.matches(WRITTEN_ADDRESS) ? 'written' : null;
};

const isInside = (element: Element, marks: readonly Mark[], kinds: readonly Kind[]): boolean =>
  marks.some((mark) => kinds.includes(mark.kind) && mark.element !== element && mark.element.contains(element));

/**
 * Parts with the same handle belong together; what carries none belongs to the card before it, unless that has such a part already. The sender
 * stands before the date and the date before the text: a date that follows a text is that of a mail whose sender is not recognised.
 */
const beginsCard = ({ kind, element, handle }: Mark, card: Card): boolean => {
  if (handle !== null && card.handle !== null) return handle !== card.handle;
  if (kind === 'date') return card.body !== null;
  if (card.dates.length > 0 && (kind === 'persona' || kind === 'from' || kind === 'written')) return true;
  if (kind === 'persona') return card.persona !== null || card.from.length > 0 || card.body !== null;
  if (kind === 'from' || kind === 'written') {
    if ((kind === 'from' && card.from.length > 0) || card.body !== null) return true;
    return card.persona !== null && personaName(card.persona) !== '' && !element.textContent.includes(personaName(card.persona));
  }
  if (kind === 'part') return card.persona !== null || card.from.length > 0 || card.body !== null;
  return kind === 'body' && card.body !== null;
};

const emptyCard = (start: Element): Card => ({ handle: null, persona: null, from: [], recipients: [], dates: [], body: null, start });

const withMark = (card: Card, { kind, element, handle }: Mark): Card => {
  const named = { ...card, handle: card.handle ?? handle };
  switch (kind) {
    case 'persona':
      return { ...named, persona: element };
    case 'from':
    case 'written':
      return { ...named, from: [...card.from, element] };
    case 'to':
    case 'cc':
    case 'bcc':
      return { ...named, recipients: [...card.recipients, { role: kind, element }] };
    case 'date':
      return { ...named, dates: [...card.dates, element] };
    case 'body':
      return { ...named, body: card.body ?? element };
    case 'part':
      return named;
  }
};

/** The avatar's label is the name alone; that of the button around it begins with localised words. */
export const personaName = (persona: Element): string =>
  (persona.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? persona.textContent).replace(/\s+/gu, ' ').trim();
