import type { WebmailAdapter } from './adapter.ts';
import { whenRecognised } from './dom/recognise.ts';
import { mountFrame } from './frame/frame.ts';
import { startSession } from './session.ts';

interface StartOptions {
  readonly adapter: WebmailAdapter;
  /** Ends with the extension's life in this page, or when the browser no longer lets it work here. */
  readonly signal: AbortSignal;
  readonly panelUrl: string;
  readonly panelOrigin: string;
  /** What the page says once the extension has been updated. Asked for before: afterwards its texts are out of reach. */
  readonly reloadSentence: string;
  /** Tells the webmail's own pages on a host that the rep has added from everything else there. Without it such hosts are left alone. */
  readonly isOwnPage?: (page: Document) => boolean;
}

/** What runs in a page of any webmail: the panel beside it, and the conversation between the two. Pages of anything else are left alone. */
export const startWebmail = (options: StartOptions): void => {
  const { adapter, signal, isOwnPage } = options;
  if (adapter.hosts.includes(location.hostname)) return mount(options);
  if (isOwnPage !== undefined) whenRecognised(document, isOwnPage, signal, () => mount(options));
};

const mount = ({ adapter, signal, panelUrl, panelOrigin, reloadSentence }: StartOptions): void => {
  const frame = mountFrame({
    page: document,
    window,
    panelUrl,
    panelOrigin,
    signal,
    keepClear: () => adapter.keepClear(document),
    railWidth: () => adapter.railWidth(document),
  });
  startSession({ adapter, page: document, frame, signal, onOutlived: () => frame.outlived(reloadSentence) });
};
