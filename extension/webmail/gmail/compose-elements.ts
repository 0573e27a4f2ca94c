import { findAll, findKind } from '../dom/find.ts';
import { hasArea, isVisible } from '../dom/visible.ts';
import { isWritten } from './written.ts';

/** The parts of one open compose box. */
export interface ComposeElements {
  readonly key: string;
  readonly region: Element;
  readonly body: HTMLElement;
}

const REGION = '[data-compose-id]';
/** Around boxes of older structure that carry no id. */
const UNNAMED_REGION = '.M9';
/** Ordered: locale-proof attribute, class and role, role alone; the last is the plain-text field of older structure. */
const BODIES = [
  '[g_editable="true"][contenteditable]:not([contenteditable="false"])',
  '.Am.editable[role="textbox"]',
  'div[role="textbox"][aria-multiline="true"]',
  'textarea.Ak',
];

/** Signature and quote: what stands below the rep's own words. */
export const TRAILERS =
  '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, blockquote.gmail_quote';

/** Boxes whose text field is shown, in document order; a minimised box is not open. */
export const findComposeElements = (page: Document): readonly ComposeElements[] =>
  findRegions(page).flatMap((region) => {
    const body = bodyOf(region);
    return body === null ? [] : [{ key: keyOf(region), region, body }];
  });

export const findComposeByKey = (page: Document, key: string): ComposeElements | null =>
  findComposeElements(page).find((box) => box.key === key) ?? null;

/** Every compose region in the page, also minimised ones. */
export const findRegions = (page: ParentNode): readonly Element[] =>
  findAll(page, `${REGION}, ${UNNAMED_REGION}`).filter(
    (region) =>
      !isWritten(region) &&
      (region.matches(REGION) || (region.querySelector(REGION) === null && region.querySelector(BODIES.join()) !== null)),
  );

export const regionOf = (element: Element): Element | null => element.closest(REGION) ?? element.closest(UNNAMED_REGION);

const unnamed = new WeakMap<Element, string>();
let unnamedCount = 0;

export const keyOf = (region: Element): string => {
  const id = region.getAttribute('data-compose-id');
  if (id !== null && id !== '' && id !== 'undefined') return id;
  const known = unnamed.get(region) ?? `unnamed-${String((unnamedCount += 1))}`;
  unnamed.set(region, known);
  return known;
};

export const subjectFieldOf = (region: Element): HTMLInputElement | null => {
  const [field] = findKind(region, 'input[name="subjectbox"]', HTMLInputElement);
  return field !== undefined && hasArea(field) ? field : null;
};

const bodyOf = (region: Element): HTMLElement | null => {
  for (const selector of BODIES) {
    const [body, ...others] = findKind(region, selector, HTMLElement).filter(isVisible);
    if (body !== undefined && others.length === 0 && isVisible(region)) return body;
  }
  return null;
};
