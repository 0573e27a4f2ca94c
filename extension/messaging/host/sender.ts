import { browser } from 'wxt/browser';

/** What the browser itself says about who sent a message; nothing in the message is believed about it. */
export type Sender =
  | { readonly type: 'panel'; readonly tabId: number | null }
  | { readonly type: 'page'; readonly tabId: number }
  | { readonly type: 'stranger' };

interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The extension's own pages are known by their origin, a content script by being the top frame of a tab. Another extension is a stranger. */
export const senderOf = (sender: MessageSender): Sender => {
  if (sender.id !== browser.runtime.id) return { type: 'stranger' };
  const tabId = sender.tab?.id ?? null;
  if (sender.url?.startsWith(browser.runtime.getURL('/')) === true) return { type: 'panel', tabId };
  return tabId !== null && sender.frameId === 0 ? { type: 'page', tabId } : { type: 'stranger' };
};
