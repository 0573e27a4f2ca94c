import { findAll, findKind } from '../dom/find.ts';
import { hasArea, isVisible } from '../dom/visible.ts';
import { isMailRoute } from './routes.ts';

/** The parts of one open compose box. */
export interface ComposeElements {
  readonly key: string;
  readonly region: Element;
  readonly body: HTMLElement;
  /** Name of the selector that found the text. */
  readonly by: string;
}

/** Ordered: the id that the editor's own parent carries, role alone. Aria labels are localised. */
const BODIES = ['[id^="editorParent_"] [contenteditable]', '[contenteditable][role="textbox"][aria-multiline="true"]'];
/** Ordered: test id, the main half of the split button, the keys that every language names in the tooltip. */
export const SEND_BUTTONS = [
  '[data-testid="ComposeSendButton"]',
  'button[id^="splitButton-"][id$="__primaryActionButton"]',
  'button[title*="Ctrl+Enter"]',
];
const SUBJECT_FIELDS = [
  'input[id^="MSG_"][id$="_SUBJECT"]',
  '[id^="MSG_"][id$="_SUBJECT"] input',
  'input[type="text"][autocomplete="off"]',
];
/** What Outlook itself draws around a box: docked or under the mail, and in a window of its own. */
const FRAME = '[id^="docking_InitVisiblePart"], [data-app-section="Form_Content"]';
/** Parts of read mails: a region never reaches over them. */
const READ_BODY = '[id^="UniqueMessageBody"]';
const SENDER = '[id^="MSG_"][id$="_FROM"]';

export const QUOTE =
  '[id="appendonsend"], [id="divRplyFwdMsg"], [id="mail-editor-reference-message-container"], [class*="_EType_OWA_VirtualEdit_Placeholder"]';
/** Signature and quote: what stands below the rep's own words. */
export const TRAILERS = `[id="Signature"], ${QUOTE}`;

/** Boxes whose text field is shown, in document order. */
export const findComposeElements = (page: Document): readonly ComposeElements[] => {
  if (!isMailRoute(page)) return [];
  const bodies = findBodies(page);
  return bodies.flatMap(({ body, by }) => {
    const region = regionOf(body, bodies);
    return region === null ? [] : [{ key: keyOf(body), region, body, by }];
  });
};

export const findComposeByKey = (page: Document, key: string): ComposeElements | null =>
  findComposeElements(page).find((box) => box.key === key) ?? null;

/** The Send button of a box and the place that named it; its label is never compared. */
export const findSendButton = (region: Element): { readonly button: Element; readonly by: string } | null => {
  for (const by of SEND_BUTTONS) {
    const [button] = findAll(region, by).filter(isVisible);
    if (button !== undefined) return { button, by };
  }
  return null;
};

/** The "From" of a box, where Outlook shows one. */
export const senderFieldsOf = ({ region, body }: ComposeElements): readonly Element[] =>
  findAll(region, SENDER).filter((part) => !body.contains(part));

/** The subject field when it is shown; the last of its kind, as recipient fields may look alike. */
export const subjectFieldOf = (region: Element): HTMLInputElement | null => {
  for (const selector of SUBJECT_FIELDS) {
    const field = findKind(region, selector, HTMLInputElement).filter(hasArea).at(-1);
    if (field !== undefined) return field;
  }
  return null;
};

interface Body {
  readonly body: HTMLElement;
  readonly by: string;
}

const findBodies = (page: Document): readonly Body[] => {
  const found: Body[] = [];
  for (const by of BODIES) {
    for (const body of findKind(page, by, HTMLElement).filter(isVisible)) {
      if (!found.some(({ body: known }) => known.contains(body) || body.contains(known))) found.push({ body, by });
    }
  }
  return found.toSorted((one, other) => (one.body.compareDocumentPosition(other.body) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
};

/**
 * The smallest part of the page with this text and a Send button, else the frame. Null when another text or a read mail comes in first; a
 * sender inside the frame is the box's own "From".
 */
const regionOf = (body: Element, bodies: readonly Body[]): Element | null => {
  const frame = body.closest(FRAME);
  const isAlone = (region: Element): boolean =>
    bodies.every(({ body: other }) => other === body || !region.contains(other)) &&
    findAll(region, READ_BODY).every((part) => body.contains(part)) &&
    findAll(region, SENDER).every((part) => body.contains(part) || frame?.contains(part) === true);
  for (let region = body.parentElement; region !== null && region !== body.ownerDocument.body; region = region.parentElement) {
    if (!isAlone(region)) break;
    if (findAll(region, SEND_BUTTONS.join()).length > 0) return region;
  }
  return frame !== null && isAlone(frame) ? frame : null;
};

const keys = new WeakMap<Element, string>();
let count = 0;

/** Ids of editors are used again for the next box, so every editor gets a key of its own. */
const keyOf = (body: Element): string => {
  const key = keys.get(body) ?? `editor-${String((count += 1))}`;
  keys.set(body, key);
  return key;
};
