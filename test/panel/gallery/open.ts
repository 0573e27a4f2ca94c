import type { Page } from 'playwright-core';
import { openPage } from './open-page.ts';

export interface Gallery {
  readonly page: Page;
  readonly show: (state: string, language: string) => Promise<void>;
  /** Another mail is open, as in that state; the panel stays as it stands. */
  readonly open: (state: string) => Promise<void>;
  /** The commands that the panel has sent since it was shown: name and data. */
  readonly asked: () => Promise<readonly (readonly [name: string, data: unknown])[]>;
  readonly close: () => Promise<void>;
}

/** The panel's gallery in a real Chromium. */
export const openGallery = async (): Promise<Gallery> => {
  const { page, close } = await openPage('gallery');
  return {
    page,
    show: (state, language) => page.evaluate(([name = '', lang = '']) => window.gallery?.show(name, lang), [state, language]),
    open: (state) => page.evaluate((name) => window.gallery?.open(name), state),
    asked: () => page.evaluate(() => window.gallery?.asked() ?? []),
    close,
  };
};
