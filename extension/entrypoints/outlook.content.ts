import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whileAllowed } from '../permissions/working-hosts.ts';
import { outlookAdapter } from '../webmail/outlook/adapter.ts';
import { HOSTS_OF } from '../webmail/hosts.ts';
import { isOutlookPage } from '../webmail/outlook/own-page.ts';
import { startWebmail } from '../webmail/start.ts';

export default defineContentScript({
  matches: [...HOSTS_OF.outlook],
  main: (ctx) =>
    startWebmail({
      adapter: outlookAdapter,
      signal: whileAllowed(location.hostname, ctx.signal),
      panelUrl: browser.runtime.getURL('/panel.html'),
      panelOrigin: new URL(browser.runtime.getURL('/')).origin,
      reloadSentence: browser.i18n.getMessage('reloadTab'),
      isOwnPage: isOutlookPage,
    }),
});
