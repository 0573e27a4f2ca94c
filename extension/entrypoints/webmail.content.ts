import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountFrame } from '../webmail/frame/frame.ts';
import { MAIL_HOSTS } from '../webmail/hosts.ts';
import { adapters } from '../webmail/index.ts';
import { startSession } from '../webmail/session.ts';

export default defineContentScript({
  matches: [...MAIL_HOSTS],
  main: (ctx) => {
    // Asked for now: once the extension has been updated, its texts are out of reach.
    const sentence = browser.i18n.getMessage('reloadTab');
    const adapter = adapters.find(({ hosts }) => hosts.includes(location.hostname));
    if (adapter === undefined) return;
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
