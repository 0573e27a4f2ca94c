import { browser } from 'wxt/browser';
import type { AppRoute } from '../protocol/safety.ts';

/** Opens a page of the extension's own in a tab. */
export const openApp = async (route: AppRoute): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/app.html')}#/${route}` });
};
