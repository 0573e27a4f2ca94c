import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { smallTargets } from '../panel/gallery/small-targets.ts';

const SCREENS = join(import.meta.dirname, '../../.output/screens');
/** Pictures are for eyes; where nobody looks they only take time. */
const UNWATCHED = process.env['CI'] === 'true';
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** Whether it is asked here what hinders people. */
  readonly isAudited: boolean;
}

/** Each look and each width is audited once: together they cover what an audit looks at. */
const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 1_000, isAudited: true },
  { colorScheme: 'dark', width: 320, isAudited: true },
  { colorScheme: 'dark', width: 1_000, isAudited: false },
  { colorScheme: 'light', width: 320, isAudited: false },
];

/** Where nobody looks at pictures only what is audited is looked at; other languages than English are, but not audited again, where room is scarcest. */
const watched = (looks: readonly Look[], language: string): readonly Look[] =>
  UNWATCHED ? looks.filter(({ width, isAudited }) => isAudited && (language === 'en' || width < 400)) : looks;

/** What is wrong with how a state looks in a language: too wide, not accessible, too small to hit, two main actions. Leaves pictures. */
export const faultsOf = async (page: Page, state: string, language: string, looks = LOOKS): Promise<readonly string[]> => {
  const faults: string[] = [];
  mkdirSync(SCREENS, { recursive: true });
  for (const { colorScheme, width, isAudited } of watched(looks, language)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) faults.push(`${String(excess)} px too wide at ${String(width)}`);
    if (!UNWATCHED)
      await page.screenshot({ path: join(SCREENS, `${state}-${language}-${colorScheme}-${String(width)}.png`), fullPage: true });
    if (!isAudited || (UNWATCHED && language !== 'en')) continue;
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)));
  }
  const primaries = await page.locator('.primary:visible').count();
  return [...faults, ...(await smallTargets(page)), ...(primaries > 1 ? [`${String(primaries)} main actions`] : [])];
};
