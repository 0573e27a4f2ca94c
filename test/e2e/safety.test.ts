import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, restarted, type Session, startSession } from './session.ts';

const { backup, practice, restore, safety } = en;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The page of backups, opened from the menu of the panel. */
const openSafety = async ({ run, panel }: Session): Promise<Page> => {
  const opened = run.context.waitForEvent('page');
  await panel.unfold();
  await panel.frame.getByRole('button', { name: en.panel.menu }).click();
  await panel.frame.getByRole('menuitem', { name: safety.title }).click();
  const page = await opened;
  await page.locator('main[aria-busy="false"]').waitFor();
  return page;
};

const saveBackup = async (page: Page): Promise<string> => {
  const downloading = page.waitForEvent('download');
  await button(page, backup.save).click();
  return readFile(await (await downloading).path(), 'utf8');
};

const chooseFile = async (page: Page, text: string): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await button(page, restore.choose).click();
  await (await choosing).setFiles({ name: 'aftercare-backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

const status = (page: Page) => page.getByRole('status').innerText();

const openDana = async ({ run, panel, hands }: Session): Promise<void> => {
  await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
  await panel.unfold();
  await panel.useMailboxIfAsked();
};

describe.each(webmailKinds)('a backup in $name', (webmail) => {
  it('is saved, and brings the customer back beside the mail in another browser; that is taken back, also after a restart', async () => {
    const first = await startSession({ webmail });
    await meet(first, 'dana-order', people.dana.email);
    await first.panel.recordFavour('payment', 'paid early');
    const page = await openSafety(first);
    await page.getByText(backup.never).waitFor();
    const text = await saveBackup(page);
    await expect.poll(() => status(page)).toBe(backup.saved);
    expect(await page.locator('[data-part="backup"]').innerText()).not.toContain(backup.never);
    expect(JSON.parse(text)).toMatchObject({
      format: 'aftercare-backup',
      records: { customer: [{ row: { familyName: 'Fox' } }], favour: [{ row: { what: 'paid early' } }] },
    });

    const second = await startSession({ webmail });
    await openDana(second);
    await second.panel.shows(people.dana.email, 'unknown');
    const there = await openSafety(second);
    await chooseFile(there, text);
    await there.getByText(restore.customer_one.replace('{{count}}', '1'), { exact: false }).waitFor();
    await button(there, restore.start).click();
    await button(there, restore.undo).waitFor();
    await second.run.page.bringToFront();
    await second.panel.shows(people.dana.email, 'known');
    expect(await second.panel.openRules()).toContain('thank-for-favour');

    const third = await restarted(second);
    await openDana(third);
    await third.panel.shows(people.dana.email, 'known');
    const again = await openSafety(third);
    await button(again, restore.undo).click();
    await expect.poll(() => status(again)).toBe(restore.undone);
    await third.run.page.bringToFront();
    await third.panel.shows(people.dana.email, 'unknown');
  });
});

it('a file that is damaged, foreign or altered is refused in words and changes nothing', async () => {
  const session = await startSession();
  await meet(session, 'dana-order', people.dana.email);
  const page = await openSafety(session);
  const text = await saveBackup(page);
  const refused = page.getByRole('alert');
  await chooseFile(page, text.slice(0, text.length / 2));
  await refused.getByText(restore['error-damaged']).waitFor();
  await chooseFile(page, 'Name,E-mail');
  await refused.getByText(restore['error-foreign']).waitFor();
  await chooseFile(page, text.replace('"Fox"', '"Wolf"'));
  await refused.getByText(restore['error-altered']).waitFor();
  await session.run.page.bringToFront();
  await session.panel.shows(people.dana.email, 'known');
  expect(await session.panel.part('customer-name').innerText()).toBe(people.dana.name);
});

const openToday = async ({ run, panel, hands }: Session): Promise<void> => {
  await openDana({ run, panel, hands });
  await hands.backToInbox(run.page);
  await panel.part('today').getByText(practice.offer).waitFor();
};

describe.each(webmailKinds)('practice customers in $name', (webmail) => {
  it('are added from the empty day, opened from it, removed and brought back', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    await openToday(session);
    const today = panel.part('today');
    const press = (name: string): Promise<void> => panel.frame.getByRole('button', { name, exact: true }).click();
    await press(practice.add);
    await today.getByText(practice.here).waitFor();
    const entries = today.getByRole('option');
    await expect.poll(() => entries.count()).toBeGreaterThan(5);
    const nora = entries.filter({ hasText: 'Nora Whitcombe' }).first();
    await nora.click();
    await panel.shows('nora@harbourworks.example', 'known');
    await expect.poll(() => panel.part('history').innerText()).toMatch(/8 of \d{2}/);

    await press(en.today.back);
    await press(practice.remove);
    await today.getByText(practice.offer).waitFor();
    await press(en.panel.undoLast.replace('{{what}}', en.command['remove-practice-data']));
    await today.getByText(practice.here).waitFor();
    await expect.poll(() => entries.count()).toBeGreaterThan(5);
  });
});
