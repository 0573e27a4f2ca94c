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
export const takeDraftLink = (tabId: number, boxKey: string): Promise<DraftLink | null> => take(keyOf(tabId, boxKey), DraftLink);

const SentMark = z.object({ changeIds: z.array(z.string()), link: z.nullable(DraftLink) });
type SentMark = z.infer<typeof SentMark>;

/** Remembers what a sent box wrote, for as long as the webmail may still call it back. */
export const markSent = (tabId: number, boxKey: string, mark: SentMark): Promise<void> =>
  browser.storage.session.set({ [sentKeyOf(tabId, boxKey)]: mark });

export const takeSentMark = (tabId: number, boxKey: string): Promise<SentMark | null> => take(sentKeyOf(tabId, boxKey), SentMark);

/** Session storage knows strings to anything: what comes out is parsed, and gone once taken. */
const take = async <Schema extends z.core.$ZodType>(key: string, schema: Schema): Promise<z.output<Schema> | null> => {
  const parsed = z.safeParse(schema, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return parsed.success ? parsed.data : null;
};
