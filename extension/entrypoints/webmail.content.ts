import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountFrame } from '../webmail/frame/frame.ts';
import { gmailAdapter } from '../webmail/gmail/adapter.ts';
import { startSession } from '../webmail/session.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main: (ctx) => {
    // Asked for now: once the extension has been updated, its texts are out of reach.
    const sentence = browser.i18n.getMessage('reloadTab');
    const adapter = gmailAdapter;
    const frame = mountFrame({
      page: document,
      window,
      panelUrl: browser.runtime.getURL('/panel.html'),
      signal: ctx.signal,
      keepClear: () => adapter.keepClear(document),
      railWidth: () => adapter.railWidth(document),
    });
    startSession({ adapter, page: document, frame, signal: ctx.signal, onOutlived: () => frame.outlived(sentence) });
  },
});
