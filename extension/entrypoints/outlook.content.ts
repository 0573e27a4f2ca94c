import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlookAdapter } from '../webmail/outlook/adapter.ts';
import { HOSTS_OF } from '../webmail/hosts.ts';
import { startWebmail } from '../webmail/start.ts';

export default defineContentScript({
  matches: [...HOSTS_OF.outlook],
  main: (ctx) =>
    startWebmail({
      adapter: outlookAdapter,
      signal: ctx.signal,
      panelUrl: browser.runtime.getURL('/panel.html'),
      reloadSentence: browser.i18n.getMessage('reloadTab'),
    }),
});
