import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../support/browsers.ts';
import { bundled } from './bundled.ts';
import type { Figure } from './figure.ts';
import type { measureRestoring, RestoreTimes } from './restore-page.ts';

const CUSTOMERS = 13_000;
const TOUCHES = 30_000;
/** Waiting, with the progress in view, once in a device's life. */
const LIMIT_MS = 60_000;
const PAGE = 'https://restore.example/';

/** A backup of many customers into an empty database, and once more onto itself, beside putting the bare rows. */
export const restoreFigures = async (): Promise<readonly Figure[]> => {
  const { bare, empty, again } = await restoreTimes();
  return [
    { name: 'restore-13000-customers', value: empty, unit: 'ms', base: bare, limit: LIMIT_MS },
    { name: 'restore-13000-customers-again', value: again, unit: 'ms', base: bare, limit: LIMIT_MS },
  ];
};

/** In a browser with a profile on disk: a private window's database is in memory only. */
const restoreTimes = async (): Promise<RestoreTimes> => {
  const profile = await mkdtemp(join(tmpdir(), 'aftercare-restore-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await context.newPage();
    await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Restore</title>' }));
    await page.goto(PAGE);
    await page.evaluate(await bundled('restore-page.ts', 'aftercareRestore'));
    return await page.evaluate(
      ([customers, touches]) =>
        (globalThis as unknown as { aftercareRestore: { measureRestoring: typeof measureRestoring } }).aftercareRestore.measureRestoring(
          customers,
          touches,
        ),
      [CUSTOMERS, TOUCHES] as const,
    );
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
};
