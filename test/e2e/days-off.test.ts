import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, type Session, startSession } from './session.ts';

const { daysOff, settings } = en;

const button = (page: Pick<Page, 'getByRole'>, name: string) => page.getByRole('button', { name, exact: true });

/** The page of days off, opened from the settings of the panel. */
const openDays = async ({ run, panel }: Session): Promise<Page> => {
  const { frame } = panel;
  await button(frame, en.panel.menu).click();
  await frame.getByRole('menuitem', { name: settings.title }).click();
  await button(frame, settings.time).click();
  await frame.getByText(settings.daysOffNone).waitFor();
  const opened = run.context.waitForEvent('page');
  await button(frame, settings.daysOffOpen).click();
  const page = await opened;
  await page.locator('main[aria-busy="false"]').waitFor();
  return page;
};

const chooseList = async (page: Page, text: string): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await button(page, daysOff.choose).click();
  await (await choosing).setFiles({ name: 'days.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
};

const status = (page: Page) => page.getByRole('status').innerText();

describe.each(webmailKinds)('a list of days off, beside $name', (webmail) => {
  it('moves a check-in to the make-up day after a free day, and back when it is undone', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    const { frame } = panel;
    const due = async (): Promise<readonly string[]> =>
      (await panel.gestures()).filter(({ rule }) => rule === 'tier-check-in').map((gesture) => gesture.due);
    await meet(session, 'dana-order', people.dana.email);
    await panel.part('tier').getByRole('button', { name: 'Tier A' }).click();
    await expect.poll(due).toHaveLength(1);
    const [planned = ''] = await due();

    const page = await openDays(session);
    await chooseList(page, `${planned} off\n${addDays(planned, 1)} work\nand then we shall see`);
    await page.getByText(daysOff.line.replace('{{line}}', '3').replace('{{why}}', daysOff['why-no-day'])).waitFor();
    await button(page, daysOff.take).click();
    await expect.poll(() => status(page)).toContain(en.saved['import-days']);
    expect(await page.locator('[data-part="own-days"]').getByRole('listitem').count()).toBe(2);

    await run.page.bringToFront();
    await frame.getByText(settings.daysOffOwn_one.replace('{{count}}', '1')).waitFor();
    await button(frame, en.panel.back).click();
    await panel.shows(people.dana.email, 'known');
    await expect.poll(due).toEqual([addDays(planned, 1)]);

    await page.bringToFront();
    await button(page, en.safety.undo).click();
    await expect.poll(() => status(page)).toBe(en.saved.undo);
    await run.page.bringToFront();
    await expect.poll(due).toEqual([planned]);
  });
});
