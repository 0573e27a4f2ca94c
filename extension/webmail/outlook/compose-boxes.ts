import type { ComposeBox } from '../adapter.ts';
import { findAll } from '../dom/find.ts';
import { typedText } from '../dom/typed-part.ts';
import { type ComposeElements, QUOTE, TRAILERS, findComposeElements } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';
import { readRecipients } from './recipients.ts';
import { readThreadId } from './thread.ts';
import { findOpenView } from './view.ts';

/** Open compose boxes in document order. */
export const readComposeBoxes = (page: Document): readonly ComposeBox[] =>
  findComposeElements(page).map((box) => readComposeBox(page, box));

export const boxAround = (page: Document, element: Element): string | null =>
  findComposeElements(page).find(({ region }) => region.contains(element))?.key ?? null;

export const readComposeBox = (page: Document, box: ComposeElements): ComposeBox => {
  const { key, region, body } = box;
  const view = findOpenView(page);
  const isInThread = view.type === 'thread' && view.root.contains(region);
  return {
    key,
    kind: isInThread || findAll(body, QUOTE).length > 0 ? 'reply' : 'new',
    recipients: readRecipients(box, readOwnAddress(page).value),
    thread: isInThread ? (readThreadId(view).value ?? '') : '',
    hasText: typedText(body, TRAILERS).trim() !== '',
    hasSignature: findAll(body, '[id="Signature"]').some(({ textContent }) => textContent.trim() !== ''),
  };
};
