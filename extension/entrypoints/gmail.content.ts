import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whileAllowed } from '../permissions/working-hosts.ts';
import { gmailAdapter } from '../webmail/gmail/adapter.ts';
import { HOSTS_OF } from '../webmail/hosts.ts';
import { startWebmail } from '../webmail/start.ts';

export default defineContentScript({
  matches: [...HOSTS_OF.gmail],
  main: (ctx) =>
    startWebmail({
      adapter: gmailAdapter,
      signal: whileAllowed(location.hostname, ctx.signal),
      panelUrl: browser.runtime.getURL('/panel.html'),
      panelOrigin: new URL(browser.runtime.getURL('/')).origin,
      reloadSentence: browser.i18n.getMessage('reloadTab'),
    }),
});
