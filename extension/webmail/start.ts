import type { WebmailAdapter } from './adapter.ts';
import { mountFrame } from './frame/frame.ts';
import { startSession } from './session.ts';

interface StartOptions {
  readonly adapter: WebmailAdapter;
  /** Ends with the extension's life in this page. */
  readonly signal: AbortSignal;
  readonly panelUrl: string;
  /** What the page says once the extension has been updated. Asked for before: afterwards its texts are out of reach. */
  readonly reloadSentence: string;
}

/** What runs in a page of any webmail: the panel beside it, and the conversation between the two. Hosts of other webmails are left alone. */
export const startWebmail = ({ adapter, signal, panelUrl, reloadSentence }: StartOptions): void => {
  if (!adapter.hosts.includes(location.hostname)) return;
  const frame = mountFrame({
    page: document,
    window,
    panelUrl,
    signal,
    keepClear: () => adapter.keepClear(document),
    railWidth: () => adapter.railWidth(document),
  });
  startSession({ adapter, page: document, frame, signal, onOutlived: () => frame.outlived(reloadSentence) });
};
