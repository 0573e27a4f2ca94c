import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { en } from '../../extension/locales/en/index.ts';
import { rep } from '../practice/people.ts';
import { type ExtensionRun, launchExtension } from '../support/extension.ts';
import { panelHands } from '../support/panel.ts';
import { seededAddress } from '../support/seed.ts';
import { type Figure, median } from './figure.ts';
import { benchMailbox } from './mailbox.ts';
import { seedBare, seedExtension } from './seed-script.ts';
import { timed } from './timed.ts';

const CUSTOMERS_OF_TODAY = 13_000;
const CUSTOMERS = 100_000;
const TOUCHES_EACH = 3;
const RUNS = 20;
const WARM_UP = 3;

const BARE = fileURLToPath(new URL('bare', import.meta.url));

/** Typed one after the other: what everybody has, what many have, what one has; names, organisations and addresses. */
const TYPED = [
  'g',
  'gi',
  'given',
  'given1',
  'given12',
  'given123',
  'given12345',
  'f',
  'family4',
  'family4711',
  'firm',
  'firm 7',
  'firm 712',
  'person9',
  'person99@',
  'given7 firm',
];

interface Times {
  readonly today: number;
  readonly search: number;
  readonly record: number;
}

/** From a click or a key stroke until it is painted: what is due, the first hits of a search, and what was recorded; beside the bare way. */
export const dayFigures = async (now: number): Promise<readonly Figure[]> => {
  const bare = await bareTimes(now);
  const ours = await ourTimes(now);
  return [
    { name: 'today-13000-customers', value: ours.today, unit: 'ms', base: bare.today, limit: 300 },
    { name: 'search-100000-customers', value: ours.search, unit: 'ms', base: bare.search, limit: 50 },
    { name: 'record-100000-customers', value: ours.record, unit: 'ms', base: bare.record, limit: 50 },
  ];
};

const bareTimes = async (now: number): Promise<Times> => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ email: seededAddress(number), name: `given${String(number)}` }));
  const measure = (frame: Frame, wish: string, given: (run: number) => object): Promise<number> =>
    medianOf(async (run) => {
      await frame.evaluate(
        ([name = '', text = '']) => {
          document.getElementById('rows')?.replaceChildren();
          document.getElementById(name)?.setAttribute('data-wish', text);
        },
        [wish, JSON.stringify(given(run))],
      );
      return timed(frame, { at: `#${wish}`, until: '#rows button' });
    });
  const filled = (customers: number) => (_: ExtensionRun, frame: Frame) => seedBare(frame, people(customers), customers * TOUCHES_EACH);
  return {
    today: await inBrowser(now, CUSTOMERS_OF_TODAY, { extension: BARE }, filled(CUSTOMERS_OF_TODAY), async (run) =>
      measure(await run.panel(), 'due', () => ({})),
    ),
    ...(await inBrowser(now, CUSTOMERS, { extension: BARE }, filled(CUSTOMERS), async (run) => {
      const frame = await run.panel();
      return {
        search: await measure(frame, 'find', (index) => ({ text: `given${String(index)}` })),
        record: await measure(frame, 'record', (index) => ({ customerId: index, id: CUSTOMERS * TOUCHES_EACH + index })),
      };
    })),
  };
};

const ourTimes = async (now: number): Promise<Times> => {
  const filled = (customers: number) => (_: ExtensionRun, frame: Frame) =>
    seedExtension(frame, {
      customers,
      touches: customers * TOUCHES_EACH,
      today: new Date(now).toISOString().slice(0, 10),
      mailbox: rep.email,
    });
  return {
    today: await inBrowser(now, CUSTOMERS_OF_TODAY, {}, filled(CUSTOMERS_OF_TODAY), todayShown),
    ...(await inBrowser(now, CUSTOMERS, {}, filled(CUSTOMERS), async (run) => ({
      search: await hitsShown(run),
      record: await recordShown(run),
    }))),
  };
};

const todayShown = async (run: ExtensionRun): Promise<number> => {
  const { frame } = await atFirstMail(run);
  return medianOf(async () => {
    await frame.locator('.top [aria-haspopup="menu"]').click();
    await frame.locator('[data-choice="today"]').waitFor();
    const ms = await timed(frame, { at: '[data-choice="today"]', until: '[data-part="today"][aria-busy="false"] .due-entry' });
    await frame.getByRole('button', { name: en.panel.back, exact: true }).click();
    await frame.locator('[data-part="customer-name"]').waitFor();
    return ms;
  });
};

const hitsShown = async (run: ExtensionRun): Promise<number> => {
  const { frame } = await atFirstMail(run);
  await frame.getByRole('button', { name: en.search.title, exact: true }).click();
  const field = frame.getByRole('combobox');
  const times = await medianOf(async (index) => {
    await field.fill('');
    await frame.locator('[role="option"]').first().waitFor({ state: 'detached' });
    const text = TYPED[index % TYPED.length] ?? '';
    const ms = await timed(frame, { at: '[role="combobox"]', text, until: '[role="option"]' });
    return ms;
  }, TYPED.length * 2);
  await frame.getByRole('button', { name: en.panel.back, exact: true }).click();
  return times;
};

const recordShown = async (run: ExtensionRun): Promise<number> => {
  const { frame, hands } = await atFirstMail(run);
  return medianOf(async (index) => {
    const thread = run.mailbox.threads[index];
    if (thread === undefined) throw new Error('There are too few mails');
    await run.webmail.hands.openMail(run.page, thread);
    await hands.shows(thread.mails[0]?.from.email ?? '', 'known');
    const shown = await frame.locator('[data-rule="thank-for-favour"]').count();
    await frame.getByRole('button', { name: en.record.favour, exact: true }).click();
    await frame.getByRole('button', { name: en.favour.payment, exact: true }).evaluate((button) => button.setAttribute('data-bench', ''));
    return timed(frame, { at: '[data-bench]', until: '[data-rule="thank-for-favour"]', count: shown + 1 });
  });
};

const atFirstMail = async (run: ExtensionRun) => {
  const [thread] = run.mailbox.threads;
  if (thread === undefined) throw new Error('There is no mail');
  const hands = await panelHands(run);
  await hands.unfold();
  await hands.useMailboxIfAsked();
  await run.webmail.hands.openMail(run.page, thread);
  await hands.shows(thread.mails[0]?.from.email ?? '', 'known');
  return { frame: hands.frame, hands };
};

const medianOf = async (once: (run: number) => Promise<number>, runs = RUNS): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + runs; run += 1) times.push(await once(run));
  return median(times.slice(WARM_UP));
};

/** One browser, filled once. */
const inBrowser = async <Result>(
  now: number,
  customers: number,
  options: { readonly extension?: string },
  fill: (run: ExtensionRun, frame: Frame) => Promise<void>,
  measure: (run: ExtensionRun) => Promise<Result>,
): Promise<Result> => {
  const run = await launchExtension({ mailbox: benchMailbox(now, WARM_UP + RUNS, customers), ...options });
  try {
    const page = await run.context.newPage();
    await page.goto(`chrome-extension://${run.extensionId}/panel.html`);
    await fill(run, page.mainFrame());
    await page.close();
    await run.page.reload();
    await run.webmail.hands.listShown(run.page);
    return await measure(run);
  } finally {
    await run.close();
  }
};
