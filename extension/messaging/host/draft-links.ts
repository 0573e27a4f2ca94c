import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { UsedNote } from '#shared/schema/touch.ts';

/** What a compose box carries since a note was put into it. Kept for the browser's session, so that a stopped worker still knows when it is sent. */
const DraftLink = z.object({ customerId: z.string(), gestureKey: z.nullable(z.string()), note: UsedNote });
export type DraftLink = z.infer<typeof DraftLink>;

const keyOf = (tabId: number, boxKey: string): string => `draft:${String(tabId)}:${boxKey}`;
const sentKeyOf = (tabId: number, boxKey: string): string => `sent:${String(tabId)}:${boxKey}`;

export const linkDraft = (tabId: number, boxKey: string, link: DraftLink): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId, boxKey)]: link });

/** The link of a box, taken out; null when no note was put into it. */
export const takeDraftLink = async (tabId: number, boxKey: string): Promise<DraftLink | null> => {
  const key = keyOf(tabId, boxKey);
  const parsed = z.safeParse(DraftLink, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return parsed.success ? parsed.data : null;
};

interface SentMark {
  readonly changeId: string;
  readonly link: DraftLink | null;
}
const SentMark = z.object({ changeId: z.string(), link: z.nullable(DraftLink) });

/** Remembers what a sent box wrote, for as long as the webmail may still call it back. */
export const markSent = (tabId: number, boxKey: string, mark: SentMark): Promise<void> =>
  browser.storage.session.set({ [sentKeyOf(tabId, boxKey)]: mark });

export const takeSentMark = async (tabId: number, boxKey: string): Promise<SentMark | null> => {
  const key = sentKeyOf(tabId, boxKey);
  const parsed = z.safeParse(SentMark, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return parsed.success ? parsed.data : null;
};
