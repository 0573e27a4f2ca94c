import type { Frame } from 'playwright-core';
import { en } from '../../extension/locales/en/index.ts';
import type { ExtensionRun } from '../support/extension.ts';
import { panelHands } from '../support/panel.ts';
import { type Figure, median } from './figure.ts';
import { timed } from './timed.ts';

const RUNS = 20;
const WARM_UP = 3;

/** Typed one after the other: what everybody has, what many have, what one has; names, organisations and addresses. */
export const TYPED = [
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

/** Words that many or all have, together: those who have both are all or some. */
export const TWO_COMMON = ['given firm', 'firm fam', 'given1 firm1', 'family9 firm', 'person1 given1'];

export interface Times {
  readonly today: number;
  readonly search: number;
  readonly searchTwo: number;
  readonly record: number;
}

/** From a click or a key stroke until it is painted: what is due, the first hits of a search, and what was recorded; beside the bare way. */
export const dayFigures = (ours: Times, bare: Times): readonly Figure[] => [
  { name: 'today-13000-customers', value: ours.today, unit: 'ms', base: bare.today, limit: 300 },
  { name: 'search-100000-customers', value: ours.search, unit: 'ms', base: bare.search, limit: 50 },
  { name: 'search-two-common-words', value: ours.searchTwo, unit: 'ms', base: bare.searchTwo, limit: 50 },
  { name: 'record-100000-customers', value: ours.record, unit: 'ms', base: bare.record, limit: 50 },
];

/** A click of the bare panel until its rows stand there. */
export const measureBare = (frame: Frame, wish: 'due' | 'find' | 'record', given: (run: number) => object): Promise<number> =>
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

export const todayShown = async (run: ExtensionRun): Promise<number> => {
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

/** One after the other, each of these texts. */
export const hitsShown = async (run: ExtensionRun, texts: readonly string[]): Promise<number> => {
  const { frame } = await atFirstMail(run);
  await frame.getByRole('button', { name: en.search.title, exact: true }).click();
  const field = frame.getByRole('combobox');
  const times = await medianOf(async (index) => {
    await field.fill('');
    await frame.locator('[role="option"]').first().waitFor({ state: 'detached' });
    const text = texts[index % texts.length] ?? '';
    return timed(frame, { at: '[role="combobox"]', text, until: '[role="option"]' });
  }, texts.length * 2);
  await frame.getByRole('button', { name: en.panel.back, exact: true }).click();
  return times;
};

export const recordShown = async (run: ExtensionRun): Promise<number> => {
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
