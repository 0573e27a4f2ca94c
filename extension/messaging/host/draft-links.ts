import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { UsedNote } from '#shared/schema/touch.ts';

/** What a compose box carries since a note was put into it. Kept for the browser's session, so that a stopped worker still knows when it is sent. */
const DraftLink = z.object({ customerId: z.string(), gestureKey: z.nullable(z.string()), note: UsedNote });
export type DraftLink = z.infer<typeof DraftLink>;

/** What a sent box wrote and carried, remembered for as long as the webmail may still call it back. */
const SentMark = z.object({ changeIds: z.array(z.string()), link: z.nullable(DraftLink) });
type SentMark = z.infer<typeof SentMark>;

const ONLY_BOX = 'only';

const linkKey = (tabId: number, boxKey: string): string => `draft:${String(tabId)}:${boxKey}`;
const markKey = (tabId: number, boxKey: string): string => `sent:${String(tabId)}:${boxKey}`;

export const linkDraft = (tabId: number, boxKey: string, link: DraftLink): Promise<void> =>
  browser.storage.session.set({ [linkKey(tabId, boxKey)]: link });

/** Null when no note was put into this box, or when it was sent. A tab opened for one note has it in whatever box it shows. */
export const draftLink = async (tabId: number, boxKey: string): Promise<DraftLink | null> =>
  (await read(linkKey(tabId, boxKey), DraftLink)) ?? read(linkKey(tabId, ONLY_BOX), DraftLink);

/** The tab was opened for one note; the webmail shows it in a box whose key nobody knows yet. */
export const linkTab = (tabId: number, link: DraftLink): Promise<void> => linkDraft(tabId, ONLY_BOX, link);

export const sentMark = (tabId: number, boxKey: string): Promise<SentMark | null> => read(markKey(tabId, boxKey), SentMark);

/** The box left with its note. */
export const markSent = async (tabId: number, boxKey: string, mark: SentMark): Promise<void> => {
  await browser.storage.session.set({ [markKey(tabId, boxKey)]: mark });
  await browser.storage.session.remove([linkKey(tabId, boxKey), linkKey(tabId, ONLY_BOX)]);
};

/** The box is back, and its note with it. */
export const unmarkSent = async (tabId: number, boxKey: string, { link }: SentMark): Promise<void> => {
  if (link !== null) await linkDraft(tabId, boxKey, link);
  await browser.storage.session.remove(markKey(tabId, boxKey));
};

/** What was called back stands in another box now. */
export const moveDraft = async (tabId: number, from: string, to: string): Promise<void> => {
  const link = await draftLink(tabId, from);
  if (link === null) return;
  await linkDraft(tabId, to, link);
  await browser.storage.session.remove(linkKey(tabId, from));
};

/** A closed tab sends nothing any more. */
export const forgetTab = async (tabId: number): Promise<void> => {
  const keys = Object.keys(await browser.storage.session.get(null));
  const ofTab = [linkKey(tabId, ''), markKey(tabId, '')];
  await browser.storage.session.remove(keys.filter((key) => ofTab.some((prefix) => key.startsWith(prefix))));
};

/** Session storage knows strings to anything: what comes out is parsed. */
const read = async <Schema extends z.core.$ZodType>(key: string, schema: Schema): Promise<z.output<Schema> | null> => {
  const parsed = z.safeParse(schema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : null;
};
