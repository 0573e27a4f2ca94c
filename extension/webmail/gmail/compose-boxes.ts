import type { ComposeBox } from '../adapter.ts';
import { findAll, findKind } from '../dom/find.ts';
import { typedText } from '../dom/typed-part.ts';
import { type ComposeElements, TRAILERS, findComposeElements } from './compose-elements.ts';
import { isLegacyId, legacyFromPermanent } from './ids.ts';
import { readOwnAddress } from './own-address.ts';
import { readRecipients } from './recipients.ts';
import { readThreadId } from './thread.ts';
import { findOpenView } from './view.ts';

/** Open compose boxes in document order; minimised ones are left out. */
export const readComposeBoxes = (page: Document): readonly ComposeBox[] =>
  findComposeElements(page).map((box) => readComposeBox(page, box));

export const boxAround = (page: Document, element: Element): string | null =>
  findComposeElements(page).find(({ region }) => region.contains(element))?.key ?? null;

export const readComposeBox = (page: Document, { key, region, body }: ComposeElements): ComposeBox => {
  const inThread = isInThread(region);
  const answered = hiddenValue(region, 'rm');
  return {
    key,
    kind: inThread || (answered !== '' && answered !== 'undefined') ? 'reply' : 'new',
    recipients: readRecipients(region, readOwnAddress(page).value),
    thread: inThread ? openThreadAround(page, region) : threadOfDraft(region, answered),
    hasText: typedText(body, TRAILERS).trim() !== '',
    hasSignature: findAll(body, '.gmail_signature').some(({ textContent }) => textContent.trim() !== ''),
  };
};

/** Inline replies stand inside the thread's view; docked and full-screen boxes outside it. */
const isInThread = (region: Element): boolean =>
  region.closest('div[role="main"]') !== null && region.closest('[role="list"], .ip, .nH.hx') !== null;

const openThreadAround = (page: Document, region: Element): string => {
  const view = findOpenView(page);
  return view.type === 'thread' && view.root.contains(region) ? (readThreadId(view).value ?? '') : '';
};

/** A reply that was popped out keeps its thread in a hidden field; a new mail's field names only its own draft. */
const threadOfDraft = (region: Element, answered: string): string => {
  const thread = hiddenValue(region, 'rt');
  if (answered === '' || answered === 'undefined') return '';
  const legacy = legacyFromPermanent(thread) ?? thread;
  return isLegacyId(legacy) ? legacy : '';
};

const hiddenValue = (region: Element, name: string): string =>
  findKind(region, `input[type="hidden"][name="${name}"]`, HTMLInputElement)[0]?.value.trim() ?? '';
