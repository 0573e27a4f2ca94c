import { browser } from 'wxt/browser';
import type { SentEvent } from '../webmail/adapter.ts';
import { messenger } from './messenger.ts';
import type { PageMessages } from './protocol/messages.ts';
import type { PageReport } from './protocol/page.ts';
import type { PanelWish } from './protocol/panel-view.ts';

export interface PageClient {
  /** Null when the background did not answer. */
  opened(report: PageReport): Promise<PanelWish | null>;
  sent(event: SentEvent): Promise<void>;
  listen(signal: AbortSignal, handlers: PageHandlers): void;
}

type PageHandlers = {
  readonly [Name in Exclude<keyof PageMessages, 'addressBehind'>]: (
    data: Parameters<PageMessages[Name]>[0],
  ) => ReturnType<PageMessages[Name]> | Promise<ReturnType<PageMessages[Name]>>;
};

const ALIVE_CHECK_MS = 3_000;

/** The content script's side of the messages. `onOutlived` is called once when the extension is gone or was updated under this page. */
export const pageClient = (onOutlived: () => void): PageClient => {
  const guarded = async <Answer>(send: () => Promise<Answer>): Promise<Answer | null> => {
    try {
      return await send();
    } catch {
      return null;
    }
  };
  return {
    opened: (report) => guarded(() => messenger.sendMessage('opened', report)),
    sent: async (event) => {
      await guarded(() => messenger.sendMessage('sent', event));
    },
    listen: (signal, handlers) => {
      const check = setInterval(() => {
        if (isAlive()) return;
        clearInterval(check);
        onOutlived();
      }, ALIVE_CHECK_MS);
      const stops = [
        messenger.onMessage('read', ({ data }) => handlers.read(data)),
        messenger.onMessage('placeDraft', ({ data }) => handlers.placeDraft(data)),
        messenger.onMessage('selection', ({ data }) => handlers.selection(data)),
        messenger.onMessage('mailLink', ({ data }) => handlers.mailLink(data)),
        messenger.onMessage('showPanel', ({ data }) => handlers.showPanel(data)),
      ];
      signal.addEventListener('abort', () => {
        clearInterval(check);
        for (const stop of stops) stop();
      });
    },
  };
};

/** `runtime.id` is gone once the extension has been updated, disabled or removed; in some browsers even reading it throws. */
const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};
