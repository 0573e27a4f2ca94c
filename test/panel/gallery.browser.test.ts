import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from './gallery/open.ts';
import { smallTargets } from './gallery/small-targets.ts';
import { STATES } from './gallery/states.ts';

const LANGUAGES = ['en', 'ko', 'zh-CN'];
/** Each look and each width is audited once, and each language once: together they cover what an audit looks at. */
const LOOKS = [
  { scheme: 'light', width: 420, isAudited: (language: string) => language === 'en' },
  { scheme: 'dark', width: 420, isAudited: () => false },
  { scheme: 'dark', width: 300, isAudited: () => true },
  { scheme: 'light', width: 300, isAudited: () => false },
] as const;
const SCREENS = join(import.meta.dirname, '../../.output/screens');
/** Pictures are for eyes; where nobody looks they only take time. */
const UNWATCHED = process.env['CI'] === 'true';
/** Where nobody looks at pictures only what is audited is looked at; other languages than English are, but not audited again, where room is scarcest. */
const looksOf = (language: string) =>
  LOOKS.filter(({ width, isAudited }) => !UNWATCHED || (isAudited(language) && (language === 'en' || width === 300)));

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  gallery = await openGallery();
  page = gallery.page;
});

afterAll(() => gallery.close());

const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const visiblePrimaries = (): Promise<number> => page.locator('.primary:visible').count();

describe.each(Object.keys(STATES))('%s', (state) => {
  it.each(LANGUAGES)('stands in %s, wide and narrow, light and dark', async (language) => {
    await gallery.show(state, language);
    for (const { scheme, width, isAudited } of looksOf(language)) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(overflow, { message: `${scheme} ${String(width)} px` }).toBeLessThanOrEqual(0);
      if (!UNWATCHED) await page.screenshot({ path: join(SCREENS, `${state}-${language}-${scheme}-${String(width)}.png`) });
      if (!isAudited(language) || (UNWATCHED && language !== 'en')) continue;
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        `${scheme} ${String(width)} px`,
      ).toEqual([]);
    }
    expect(await visiblePrimaries()).toBeLessThanOrEqual(1);
    expect(await smallTargets(page)).toEqual([]);
  });
});
