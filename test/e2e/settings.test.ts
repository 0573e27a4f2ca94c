import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCalendar, defaultWorkingDays, nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays, addInterval } from '#shared/calendar/days.ts';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { panelHands } from '../support/panel.ts';
import { meet, type Session, startSession } from './session.ts';

const { settings } = en;
const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: [] });

/** Opens the settings and one of their sections. */
const openSettings = async ({ frame }: Session['panel'], section: string): Promise<void> => {
  await frame.getByRole('button', { name: en.panel.menu, exact: true }).click();
  await frame.getByRole('menuitem', { name: settings.title }).click();
  await frame.getByRole('button', { name: section, exact: true }).click();
};

const undo = (frame: Frame): Promise<void> => frame.locator('[data-part="undo"]').click();

const paper = (frame: Frame): Promise<string> => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Everything the page could tell: what is drawn, what is read aloud, what tools read. */
const wholePage = (frame: Frame): Promise<string> => frame.evaluate(() => document.documentElement.outerHTML);

/** Of the browser. */
const todayIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  });

/** On which days something of that rule is due. */
const dueDays = async ({ panel }: Session, rule: string): Promise<readonly string[]> =>
  (await panel.gestures()).filter((gesture) => gesture.rule === rule).map(({ due }) => due);

/** The extension takes it for noon of the last day of this month: by then everybody's card of the month is due. */
const waitForTheEndOfTheMonth = async ({ run }: Session): Promise<void> => {
  const worker = await run.worker();
  await worker.evaluate(() => {
    const now = Date.now;
    const today = new Date();
    const waitedMs = new Date(today.getFullYear(), today.getMonth() + 1, 0, 12).getTime() - today.getTime();
    Date.now = () => now() + waitedMs;
  });
};

interface Scope {
  readonly chrome: {
    readonly tabs: { readonly query: (of: object) => Promise<readonly unknown[]> };
    readonly commands: { readonly onCommand: { readonly dispatch?: (command: string, tab: unknown) => void } };
  };
}

/** Keys of the browser itself never reach a page, so no test can press them: the browser's call is made in its place. Runs in the worker. */
const pressKeys = async ({ chrome }: Scope): Promise<boolean> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const { onCommand } = chrome.commands;
  if (tab === undefined || onCommand.dispatch === undefined) return false;
  onCommand.dispatch('toggle-panel', tab);
  return true;
};

describe.each(webmailKinds)('the settings in $name', (webmail) => {
  it('switch the language of the panel at once, and of the popup; undoing switches it back', async () => {
    const { run, panel } = await startSession({ webmail });
    const { frame } = panel;
    await panel.unfold();
    await panel.useMailboxIfAsked();
    await openSettings(panel, settings.languages);
    await frame.getByLabel(settings.ui).selectOption('ko');
    await frame.getByRole('heading', { name: ko.settings.title }).waitFor();
    await frame.getByText(ko.saved['set-setting']).waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('ko');

    const popup = await run.context.newPage();
    await popup.goto(`chrome-extension://${run.extensionId}/popup.html`);
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('ko');
    await popup.close();

    await undo(frame);
    await frame.getByRole('heading', { name: settings.title }).waitFor();
    await frame.getByLabel(settings.ui).selectOption('zh-CN');
    await frame.getByRole('heading', { name: zhCn.settings.title }).waitFor();
  });

  it('keep the mails of a domain out of the history, until it is taken off the list', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { frame } = panel;
    const domain = people.dana.email.replace(/^.*@/, '');
    await panel.unfold();
    await panel.useMailboxIfAsked();
    await openSettings(panel, settings.logging);
    await frame.getByLabel(settings.neverAdd).fill('no address at all');
    await frame.getByRole('button', { name: settings.add, exact: true }).click();
    await frame.getByText(settings.neverWrong).waitFor();
    await frame.getByLabel(settings.neverAdd).fill(domain);
    await frame.getByRole('button', { name: settings.add, exact: true }).click();
    await frame.getByText(domain, { exact: true }).waitFor();

    await meet(session, 'dana-order', people.dana.email);
    await meet(session, 'minsu-delivery', people.minsu.email);
    await expect.poll(async () => (await panel.historyEntries('Mail from them')).length).toBeGreaterThan(0);
    await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
    await panel.shows(people.dana.email, 'known');
    expect(await panel.historyEntries('Mail from them')).toEqual([]);

    await openSettings(panel, settings.logging);
    await frame.getByRole('button', { name: settings.remove.replace('{{what}}', domain) }).click();
    await frame.getByText(settings.neverEmpty).waitFor();
    await hands.openMail(run.page, threadOf(run.mailbox, 'minsu-delivery'));
    await panel.shows(people.minsu.email, 'known');
    await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
    await panel.shows(people.dana.email, 'known');
    await expect.poll(async () => (await panel.historyEntries('Mail from them')).length).toBeGreaterThan(0);
  });

  it('put the rep’s lines under their name, and leave both to a signature of the mail’s own', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { frame } = panel;
    await meet(session, 'dana-order', people.dana.email);
    await openSettings(panel, settings.you);
    const save = async (label: string, text: string): Promise<void> => {
      await frame.getByLabel(label).fill(text);
      await frame
        .locator('form', { has: frame.getByLabel(label) })
        .getByRole('button', { name: en.panel.save })
        .click();
      await expect
        .poll(() =>
          frame
            .locator('form', { has: frame.getByLabel(label) })
            .getByRole('button')
            .getAttribute('aria-disabled'),
        )
        .toBe('true');
    };
    await save(settings.name, 'Robin Vale');
    await save(settings.signature, 'Harbour Works\n+1 555 0100');
    await frame.getByRole('button', { name: en.panel.back }).click();

    await panel.recordDeal('twelve pumps');
    await panel.part('next-gesture').getByRole('button', { name: en.act.change }).click();
    await expect.poll(() => frame.getByLabel(en.note.text).inputValue()).toMatch(/\nRobin Vale\nHarbour Works\n\+1 555 0100$/);
    await frame.getByRole('button', { name: en.note.insert, exact: true }).click();
    const box = await theOpenBox(hands, run.page);
    await expect.poll(() => hands.typedText(box)).toContain('Dana');
    expect(await hands.typedText(box)).not.toContain('Harbour Works');
  });

  it('move the next check-in with the rhythm of all; undoing moves it back', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    const { frame } = panel;
    await meet(session, 'dana-order', people.dana.email);
    // Good wishes for a day take the place of a check-in: which festival comes next is none of this.
    await openSettings(panel, settings.kinds);
    const festivals = frame.getByRole('switch', { name: en.gesture['short-holiday'] });
    await festivals.click();
    await expect.poll(() => festivals.getAttribute('aria-checked')).toBe('false');
    await frame.getByRole('button', { name: en.panel.back }).click();
    await panel.part('tier').getByRole('button', { name: 'Tier A' }).click();
    await frame.getByRole('button', { name: en.record.contact, exact: true }).click();
    await frame.getByRole('button', { name: en.record.reached, exact: true }).click();
    const today = await todayIn(frame);
    const weekly = nextWorkingDay(addDays(today, 7), calendar);
    await expect.poll(() => dueDays(session, 'tier-check-in')).toEqual([weekly]);

    await openSettings(panel, settings.rhythm);
    await frame.getByRole('radio', { name: settings['checkIns-quarterly'] }).click();
    await expect.poll(() => frame.getByRole('radio', { name: settings['checkIns-quarterly'] }).isChecked()).toBe(true);
    await frame.getByRole('button', { name: en.panel.back }).click();
    const quarterly = nextWorkingDay(addInterval(today, { count: 3, unit: 'months' }), calendar);
    await expect.poll(() => dueDays(session, 'tier-check-in')).toEqual([quarterly]);
    await undo(frame);
    await expect.poll(() => dueDays(session, 'tier-check-in')).toEqual([weekly]);
  });

  it('ask for a card in every month once the rep wants it', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    const { frame } = panel;
    await meet(session, 'dana-order', people.dana.email);
    await waitForTheEndOfTheMonth(session);
    await openSettings(panel, settings.kinds);
    const card = frame.getByRole('switch', { name: en.gesture['short-monthly-card'] });
    expect(await card.getAttribute('aria-checked')).toBe('false');
    await card.click();
    await expect.poll(() => card.getAttribute('aria-checked')).toBe('true');
    await frame.getByRole('button', { name: en.panel.back }).click();
    await expect.poll(() => dueDays(session, 'monthly-card')).toHaveLength(1);
    await undo(frame);
    await expect.poll(() => dueDays(session, 'monthly-card')).toEqual([]);
  });

  it('make the panel dark on a light system, on this device', async () => {
    const { run, panel } = await startSession({ webmail });
    const { frame } = panel;
    await panel.unfold();
    await panel.useMailboxIfAsked();
    const light = await paper(frame);
    await openSettings(panel, settings.look);
    await frame.getByLabel(settings.appearance, { exact: true }).selectOption('dark');
    await frame.getByText(settings.deviceOnly).waitFor();
    await expect.poll(() => paper(frame)).not.toBe(light);
    await run.page.reload();
    const afterwards = await panelHands(run);
    await expect.poll(() => paper(afterwards.frame)).not.toBe(light);
    await afterwards.frame.getByRole('button', { name: en.panel.menu, exact: true }).click();
    const ground = await afterwards.frame.getByRole('menu').evaluate((menu) => getComputedStyle(menu).backgroundColor);
    expect(ground).toMatch(/^rgb\(/u);
  });

  it('hide what the panel shows with one key, in every tab and after a reload, until it is shown again', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    const { frame } = panel;
    await meet(session, 'dana-order', people.dana.email);
    const second = await run.context.newPage();
    await second.goto(run.page.url());
    const other = await panelHands(run.inTab(second));
    await other.shows(people.dana.email, 'known');

    await run.page.bringToFront();
    await frame.getByRole('heading', { name: people.dana.name }).click();
    await run.page.keyboard.press('h');
    await frame.getByRole('heading', { name: settings.hidden }).waitFor();
    await other.frame.getByRole('heading', { name: settings.hidden }).waitFor();
    for (const each of [frame, other.frame]) {
      const page = await wholePage(each);
      expect([people.dana.name, 'Dana', people.dana.email].filter((name) => page.includes(name))).toEqual([]);
    }

    await run.page.reload();
    const afterwards = await panelHands(run);
    await afterwards.frame.getByRole('heading', { name: settings.hidden }).waitFor();
    expect(await wholePage(afterwards.frame)).not.toContain('Dana');
    await afterwards.frame.getByRole('button', { name: settings.showAgain, exact: true }).click();
    await afterwards.shows(people.dana.email, 'known');
    await other.shows(people.dana.email, 'known');
  });

  it('name the keys that open the panel, and these open it, go into it and fold it', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    const { frame } = panel;
    await panel.unfold();
    await panel.useMailboxIfAsked();
    await openSettings(panel, settings.look);
    await frame.getByText('Alt+Shift+K', { exact: true }).waitFor();
    await frame.getByRole('button', { name: en.panel.fold }).click();
    await expect.poll(() => panel.isOpen()).toBe(false);

    const worker = await run.worker();
    const pressed = await worker.evaluate(`(${pressKeys.toString()})(globalThis)`);
    expect(pressed).toBe(true);
    await expect.poll(() => panel.isOpen()).toBe(true);
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  });
});
