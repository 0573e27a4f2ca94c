import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { rep } from '../practice/people.ts';
import { type ExtensionRun, launchExtension } from '../support/extension.ts';
import { seededAddress } from '../support/seed.ts';
import { dayFigures, hitsShown, measureBare, recordShown, type Times, todayShown, TWO_COMMON, TYPED } from './day-figures.ts';
import type { Figure } from './figure.ts';
import { benchMailbox } from './mailbox.ts';
import { measureOpening, type Medians, OPENED, openFigures } from './open-figures.ts';
import { seedBare, seedExtension } from './seed-script.ts';

const CUSTOMERS_OF_TODAY = 13_000;
const CUSTOMERS = 100_000;
const TOUCHES_EACH = 3;

const BARE = fileURLToPath(new URL('bare', import.meta.url));

interface Measured extends Times {
  readonly opening: readonly Medians[];
}

/** Everything that is measured with a full database, in browsers that are filled once each; ours beside the bare way. */
export const filledFigures = async (now: number): Promise<readonly Figure[]> => {
  const bare = await measuredBare(now);
  const ours = await measuredOurs(now);
  return [...openFigures(ours.opening, bare.opening), ...dayFigures(ours, bare)];
};

const measuredBare = async (now: number): Promise<Measured> => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ email: seededAddress(number), name: `person ${String(number)}` }));
  const filled = (customers: number) => (frame: Frame) => seedBare(frame, people(customers), customers * TOUCHES_EACH);
  const today = await inBrowser(now, CUSTOMERS_OF_TODAY, filled(CUSTOMERS_OF_TODAY), { extension: BARE }, async (run) =>
    measureBare(await run.panel(), 'due', () => ({})),
  );
  return inBrowser(now, CUSTOMERS, filled(CUSTOMERS), { extension: BARE }, async (run) => {
    const opening = await measureOpening(run, 'bare');
    const frame = await run.panel();
    const search = await measureBare(frame, 'find', (index) => ({ text: `person ${String(index)}` }));
    const record = await measureBare(frame, 'record', (index) => ({ customerId: index, id: CUSTOMERS * TOUCHES_EACH + index }));
    return { today, opening, search, searchTwo: search, record };
  });
};

const measuredOurs = async (now: number): Promise<Measured> => {
  const filled = (customers: number) => (frame: Frame) =>
    seedExtension(frame, {
      customers,
      touches: customers * TOUCHES_EACH,
      today: new Date(now).toISOString().slice(0, 10),
      mailbox: rep.email,
    });
  const today = await inBrowser(now, CUSTOMERS_OF_TODAY, filled(CUSTOMERS_OF_TODAY), {}, todayShown);
  return inBrowser(now, CUSTOMERS, filled(CUSTOMERS), {}, async (run) => {
    const search = await hitsShown(run, TYPED);
    const searchTwo = await hitsShown(run, TWO_COMMON);
    const record = await recordShown(run);
    return { today, search, searchTwo, record, opening: await measureOpening(run, 'ours') };
  });
};

/** One browser, filled once. */
const inBrowser = async <Result>(
  now: number,
  customers: number,
  fill: (frame: Frame) => Promise<void>,
  options: { readonly extension?: string },
  measure: (run: ExtensionRun) => Promise<Result>,
): Promise<Result> => {
  const run = await launchExtension({ mailbox: benchMailbox(now, OPENED, customers), ...options });
  try {
    const page = await run.context.newPage();
    await page.goto(`chrome-extension://${run.extensionId}/panel.html`);
    await fill(page.mainFrame());
    await page.close();
    await run.page.reload();
    await run.webmail.hands.listShown(run.page);
    return await measure(run);
  } finally {
    await run.close();
  }
};
