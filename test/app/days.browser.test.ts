import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { type OpenPage, openPage } from '../panel/gallery/open-page.ts';
import { faultsOf } from './faults.ts';
import type { DaysScript } from './gallery/scripted-days.ts';

const LANGUAGES = [
  ['en', en],
  ['ko', ko],
  ['zh-CN', zhCn],
] as const;

type TextsOf = Pick<Readonly<Record<keyof typeof en.daysOff, string>>, 'choose' | 'paste' | 'read' | 'take'>;

interface State extends DaysScript {
  /** A list that is pasted and looked at. */
  readonly pastes?: string;
  /** Bytes of a file that is chosen. */
  readonly picks?: readonly number[];
}

const MIXED = [
  '# Spring Festival 2027',
  '2027-02-05..2027-02-11 off Spring Festival',
  '2027-02-14 work',
  '20.02.2027 work',
  '2027-02-30 off',
  '2027-03-01 perhaps',
  '2027-05-02 off, a long name that somebody has given to this one day so that it does not fit into a line',
  '2027-05-09 work',
  '2027-05-09 off',
].join('\n');

const BUSY: DaysScript = {
  daysOff: {
    calendars: ['kr', 'cn'],
    freeDays: ['2025-12-24', '2026-12-24', '2026-12-28', '2026-12-29', '2027-02-05', '2027-02-08'],
    makeUpDays: ['2026-12-05', '2027-02-14'],
  },
};

const STATES: Readonly<Record<string, State>> = {
  'days-new': {},
  'days-busy': BUSY,
  'days-plan': { pastes: MIXED },
  'days-plan-nothing': { pastes: 'Dear all, we are closed next week.' },
  'days-encoding': { picks: [0xc8, 0xde, 0xb9, 0xab] },
  'days-silent': { silent: 100 },
};

let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage('app', join(import.meta.dirname, 'gallery'));
  page = opened.page;
});

afterAll(() => opened.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const asked = () => page.evaluate(() => window.app?.asked() ?? []);
const status = () => page.getByRole('status').innerText();
const part = (name: string) => page.locator(`[data-part="${name}"]`);
const ownDays = () => part('own-days').getByRole('listitem').allInnerTexts();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

const show = async ({ pastes, picks, ...script }: State, language = 'en', texts: TextsOf = en.daysOff): Promise<void> => {
  await page.evaluate(([given, lang]) => window.app?.showDays(given, lang), [script, language] as const);
  await page.locator('main[aria-busy="false"]').waitFor();
  if (picks !== undefined) await pick(Buffer.from(picks), texts);
  if (pastes !== undefined) await paste(pastes, texts);
};

const pick = async (buffer: Buffer, { choose }: TextsOf = en.daysOff): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await button(choose).click();
  await (await choosing).setFiles({ name: 'days.csv', mimeType: 'text/csv', buffer });
  await page.locator('[data-part="import-plan"], [data-part="import"] [role="alert"]').first().waitFor();
};

const paste = async (text: string, texts: TextsOf = en.daysOff): Promise<void> => {
  await page.getByLabel(texts.paste).fill(text);
  await button(texts.read).click();
  await part('import-plan').waitFor();
};

describe.each(LANGUAGES)('the page of days off in %s', (language, { daysOff }) => {
  it.each(Object.keys(STATES))('%s stands, narrow and wide, light and dark', async (state) => {
    await show(STATES[state] ?? {}, language, daysOff);
    expect(await faultsOf(page, state, language)).toEqual([]);
  });
});

describe('calendars of days off', () => {
  it('stand by their names, and one tick is one change that can be taken back', async () => {
    await show(BUSY);
    const ticks = part('calendars').getByRole('checkbox');
    expect(await part('calendars').locator('label').allInnerTexts()).toEqual([
      'Australia',
      'Canada',
      'France',
      'Germany',
      'Hong Kong',
      'Japan',
      'Korea',
      'Mainland China',
      'Singapore',
      'Taiwan',
      'United Kingdom',
      'United States',
    ]);
    expect(await ticks.evaluateAll((nodes) => nodes.flatMap((node, index) => (node.matches(':checked') ? [index] : [])))).toEqual([6, 7]);
    await page.getByLabel('Japan').click();
    await expect.poll(status).toContain(en.saved['set-setting']);
    expect(await page.getByLabel('Japan').isChecked()).toBe(true);
    await button(en.safety.undo).click();
    await expect.poll(status).toBe(en.saved.undo);
    expect(await page.getByLabel('Japan').isChecked()).toBe(false);
    expect(await asked()).toEqual([
      ['set', { key: 'holiday-calendars', member: 'jp', isIn: true }],
      ['undo', 'change-1'],
    ]);
  });
});

describe('own days', () => {
  it('of this year and the next are listed in order, those of other years are counted', async () => {
    await show(BUSY);
    expect((await ownDays()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Saturday, December 5 · at work',
      'Thursday, December 24 · off',
      'Monday, December 28 · off',
      'Tuesday, December 29 · off',
      'Friday, February 5 · off',
      'Monday, February 8 · off',
      'Sunday, February 14 · at work',
    ]);
    await part('own-days').getByText('1 day of other years is kept as well.').waitFor();
  });

  it('are taken out one by one; the focus goes on to the next', async () => {
    await show(BUSY);
    await button('Remove Thursday, December 24, 2026').focus();
    await page.keyboard.press('Enter');
    await expect.poll(status).toContain('Thursday, December 24, 2026 is taken out.');
    expect(await focused()).toBe('Remove Monday, December 28, 2026');
    await page.keyboard.press('Enter');
    await expect.poll(status).toContain('Monday, December 28, 2026 is taken out.');
    await button('Remove Saturday, December 5, 2026').click();
    await expect.poll(status).toContain('Saturday, December 5, 2026 is taken out.');
    expect(await asked()).toEqual([
      ['set', { key: 'free-days', member: '2026-12-24', isIn: false }],
      ['set', { key: 'free-days', member: '2026-12-28', isIn: false }],
      ['set', { key: 'make-up-days', member: '2026-12-05', isIn: false }],
    ]);
    expect(await ownDays()).toHaveLength(4);
  });

  it('are put in, off or at work, and are never both', async () => {
    await show({});
    await button(en.settings.add).click();
    await page.getByText(en.daysOff.dayNeeded).waitFor();
    await page.getByLabel(en.daysOff.day, { exact: true }).fill('2026-12-26');
    await button(en.settings.add).focus();
    await page.keyboard.press('Enter');
    await expect.poll(status).toContain('Saturday, December 26, 2026 is a day off.');
    expect(await focused()).toBe('BUTTON');
    expect(await page.getByLabel(en.daysOff.day, { exact: true }).inputValue()).toBe('');
    await page.getByLabel(en.daysOff.day, { exact: true }).fill('2026-12-26');
    await page.getByLabel(en.daysOff.work).check();
    await button(en.settings.add).click();
    await expect.poll(status).toContain('Saturday, December 26, 2026 is a working day.');
    expect(await asked()).toEqual([
      ['importDays', { free: ['2026-12-26'], worked: [] }],
      ['importDays', { free: [], worked: ['2026-12-26'] }],
    ]);
    expect(await ownDays()).toHaveLength(1);
  });
});

describe('a list', () => {
  it('is shown with what is left out and why, and changes nothing before the rep says so', async () => {
    await show({ pastes: MIXED });
    expect(await focused()).toBe('H3');
    const plan = part('import-plan');
    await plan.getByText('In this list: 8 days off and 1 working day').waitFor();
    expect(await plan.locator('.found').first().getByRole('listitem').allInnerTexts()).toEqual([
      'Friday, February 5, 2027 – Thursday, February 11, 2027 · off · Spring Festival',
      'Sunday, February 14, 2027 · at work',
      expect.stringMatching(/^Sunday, May 2, 2027 · off · a long name that/),
    ]);
    const left = (await part('left-out').getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(left).toEqual([
      `Line 4: ${en.daysOff['why-no-day']}`,
      `Line 5: ${en.daysOff['why-no-day']}`,
      `Line 6: ${en.daysOff['why-no-word']}`,
      `Line 8: ${en.daysOff['why-contradicted']}`,
      `Line 9: ${en.daysOff['why-contradicted']}`,
    ]);
    expect(await asked()).toEqual([]);
    await button(en.panel.cancel).click();
    expect(await page.getByLabel(en.daysOff.paste).inputValue()).toBe(MIXED);
    expect(await asked()).toEqual([]);
  });

  it('is taken over from a file as one change, and taken back', async () => {
    await show({});
    await pick(Buffer.from('\uFEFF2027-02-05..2027-02-06 휴무\r\n2027-02-13 근무\r\n'));
    await button(en.daysOff.take).click();
    await expect.poll(status).toContain(en.saved['import-days']);
    expect(await ownDays()).toHaveLength(3);
    await expect.poll(focused).not.toBe('BODY');
    await button(en.safety.undo).click();
    await expect.poll(status).toBe(en.saved.undo);
    expect(await ownDays()).toHaveLength(0);
    expect(await asked()).toEqual([
      ['importDays', { free: ['2027-02-05', '2027-02-06'], worked: ['2027-02-13'] }],
      ['undo', 'change-1'],
    ]);
  });

  it('in a calendar file is read by its events', async () => {
    await show({});
    const events = [
      ['DTSTART;VALUE=DATE:20270205', 'DTEND;VALUE=DATE:20270208', 'SUMMARY:春节（休）'],
      ['DTSTART;VALUE=DATE:20270214', 'SUMMARY:春节（班）'],
      ['DTSTART;VALUE=DATE:20270401', 'RRULE:FREQ=YEARLY', 'SUMMARY:Stocktaking'],
    ].map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
    await pick(Buffer.from(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')));
    expect(await part('import-plan').getByRole('listitem').allInnerTexts()).toEqual([
      'Friday, February 5, 2027 – Sunday, February 7, 2027 · off · 春节（休）',
      'Sunday, February 14, 2027 · at work · 春节（班）',
      `Line 11: ${en.daysOff['why-repeats']}\nStocktaking`,
    ]);
    await button(en.daysOff.take).click();
    await expect.poll(status).toContain(en.saved['import-days']);
    expect(await asked()).toEqual([['importDays', { free: ['2027-02-05', '2027-02-06', '2027-02-07'], worked: ['2027-02-14'] }]]);
  });

  it('is taken over once, however often it is clicked', async () => {
    await show({ pastes: '2027-02-05 off' });
    await button(en.daysOff.take).dblclick();
    await expect.poll(status).toContain(en.safety.undo);
    expect(await asked()).toHaveLength(1);
  });

  it('that is known already changes nothing and says so', async () => {
    await show({ daysOff: { freeDays: ['2027-02-05'] }, pastes: '2027-02-05 off' });
    await button(en.daysOff.take).click();
    await expect.poll(status).toBe(en.daysOff.known);
  });

  it('that is refused stays to be looked at, in words', async () => {
    await show({ error: 'storage-full', pastes: '2027-02-05 off' });
    await button(en.daysOff.take).click();
    await expect.poll(status).toBe(en.error['storage-full']);
    expect(await part('import-plan').count()).toBe(1);
  });

  it('of more days than fit is not offered', async () => {
    const years = Array.from({ length: 40 }, (_, index) => `${String(2027 + index)}-01-01..${String(2027 + index)}-03-01 off`);
    await show({ pastes: years.join('\n') });
    await part('import-plan').getByText('These are more than 2000 days').waitFor();
    expect(await button(en.daysOff.take).count()).toBe(0);
  });

  it.each([
    { name: 'in another encoding', bytes: Buffer.from([0xc8, 0xde, 0xb9, 0xab]), error: 'encoding' },
    { name: 'of wide letters', bytes: Buffer.from('\uFEFF2027-02-05 off', 'utf16le'), error: 'encoding' },
    { name: 'without text', bytes: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]), error: 'binary' },
    { name: 'of 5 MB', bytes: Buffer.alloc(5_000_001, '#'), error: 'too-large' },
  ] as const)('in a file $name is refused in words', async ({ bytes, error }) => {
    await show({});
    await pick(bytes);
    await part('import').getByRole('alert').getByText(en.daysOff[`error-${error}`]).waitFor();
    expect(await asked()).toEqual([]);
  });

  it('without a day has nothing to take over', async () => {
    await show({ pastes: 'Dear all, we are closed next week.' });
    await part('import-plan').getByText(en.daysOff.nothingClear).waitFor();
    expect(await button(en.daysOff.take).count()).toBe(0);
    await button(en.daysOff.other).click();
    await page.getByLabel(en.daysOff.paste).waitFor();
  });
});

it('where nobody answers the page says so, and asks again', async () => {
  await show({ silent: 1 });
  await button(en.panel.again).click();
  await expect.poll(() => part('own-days').count()).toBe(1);
});
