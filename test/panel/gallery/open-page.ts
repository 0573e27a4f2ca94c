import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../support/browsers.ts';
import { serveGallery } from './serve.ts';

export interface OpenPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** A gallery in a real Chromium: the panel's, or the one in another folder. It stands as soon as its window has what `hands` names. */
export const openPage = async (hands: 'app' | 'gallery' | 'popup', folder?: string): Promise<OpenPage> => {
  const served = await serveGallery(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(served.url);
  await page.waitForFunction((name) => name in window, hands);
  return {
    page,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};
