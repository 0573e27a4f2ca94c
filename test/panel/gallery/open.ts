import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../support/browsers.ts';
import { serveGallery } from './serve.ts';

export interface Gallery {
  readonly page: Page;
  readonly show: (state: string, language: string) => Promise<void>;
  /** Another mail is open, as in that state; the panel stays as it stands. */
  readonly open: (state: string) => Promise<void>;
  /** The commands that the panel has sent since it was shown: name and data. */
  readonly asked: () => Promise<readonly (readonly [name: string, data: unknown])[]>;
  readonly close: () => Promise<void>;
}

/** The gallery in a real Chromium. */
export const openGallery = async (): Promise<Gallery> => {
  const served = await serveGallery();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => window.gallery !== undefined);
  return {
    page,
    show: (state, language) => page.evaluate(([name = '', lang = '']) => window.gallery?.show(name, lang), [state, language]),
    open: (state) => page.evaluate((name) => window.gallery?.open(name), state),
    asked: () => page.evaluate(() => window.gallery?.asked() ?? []),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};
