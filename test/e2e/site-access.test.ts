import { readFile } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { createMailbox } from '../practice/mailbox.ts';
import { type ExtensionRun, launchExtension } from '../support/extension.ts';
import { consentTo, setSiteAccess } from '../support/site-access.ts';

const COMPANY = 'outlook.company.example';
const OUTLOOK_PAGE = new URL('../webmail/fixtures/outlook/2026-10-conversation-en.html', import.meta.url);
const MARK = '<meta name="application-name" content="owamail">';
const SENDER = 'ann.bell@northmill.example';

let run: ExtensionRun;

afterEach(() => run.close());

/** A browser that also knows the company: its mail, another page on the same host, and a page of somebody else's. */
const launch = async (): Promise<void> => {
  run = await launchExtension({ mailbox: createMailbox({ now: Date.now() }) });
  const mail = (await readFile(OUTLOOK_PAGE, 'utf8')).replace('<head>', `<head>${MARK}`);
  await run.context.route('https://*.example/**', (route) => {
    const { host, pathname } = new URL(route.request().url());
    const body = host === COMPANY && pathname === '/owa/' ? mail : '<!DOCTYPE html><title>Intranet</title><p>Canteen';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
};

const open = async (url: string): Promise<Page> => {
  const page = await run.context.newPage();
  await page.goto(url);
  return page;
};

const openPopup = (): Promise<Page> => open(`chrome-extension://${run.extensionId}/popup.html`);

const hostRow = (popup: Page, host: string) => popup.locator(`[data-host="${host}"]`);

const addCompany = async (popup: Page): Promise<void> => {
  await popup.getByText(en.access.ownTitle).click();
  await popup.getByLabel(en.access.address).fill(`https://${COMPANY}/owa/`);
  await popup.getByRole('button', { name: en.access.add, exact: true }).click();
};

const customerIn = (page: Page) => page.frameLocator('aftercare-panel iframe').locator('[data-part="customer"]');

const panels = (page: Page): Promise<number> => page.locator('aftercare-panel').count();

interface Scope {
  readonly chrome: {
    readonly action: { getBadgeText: (of: object) => Promise<string>; getTitle: (of: object) => Promise<string> };
    readonly permissions: { getAll: () => Promise<{ origins: string[] }> };
    readonly scripting: {
      getRegisteredContentScripts: () => Promise<{ matches?: string[] }[]>;
      unregisterContentScripts: () => Promise<void>;
    };
  };
}

const inWorker = async <Answer>(task: (scope: Scope) => Promise<Answer>): Promise<Answer> => {
  const worker: Worker = await run.worker();
  return worker.evaluate(`(${task.toString()})(globalThis)`);
};

const registered = (): Promise<string[]> =>
  inWorker(async ({ chrome }) => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));

const badge = (): Promise<string[]> =>
  inWorker(async ({ chrome }) => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);

it("works on a company's own Outlook once the rep has added it, tells every tab of it the news, and leaves when it is removed", async () => {
  await launch();
  const mail = await open(`https://${COMPANY}/owa/`);
  expect(await panels(mail)).toBe(0);

  await consentTo(run.context, run.extensionId, COMPANY);
  const popup = await openPopup();
  await addCompany(popup);
  await hostRow(popup, COMPANY).and(popup.locator('[data-allowed="true"]')).waitFor();
  await expect.poll(registered).toEqual([`https://${COMPANY}/*`]);

  await expect.poll(() => customerIn(mail).getAttribute('data-email')).toBe(SENDER);
  const other = await open(`https://${COMPANY}/owa/`);
  await expect.poll(() => customerIn(other).getAttribute('data-state')).toBe('unknown');

  await other.locator('aftercare-panel').getByRole('button', { name: 'Aftercare' }).click();
  const panel = other.frameLocator('aftercare-panel iframe');
  await panel.getByRole('button', { name: en.mailbox.yes }).click();
  await panel.getByRole('button', { name: en.unknown.add }).first().click();
  await panel.getByRole('heading', { name: en.form.title }).waitFor();
  await panel.getByRole('button', { name: en.unknown.add }).last().click();
  await expect.poll(() => customerIn(other).getAttribute('data-state')).toBe('known');
  await expect.poll(() => customerIn(mail).getAttribute('data-state')).toBe('known');

  await hostRow(popup, COMPANY)
    .getByRole('button', { name: en.access.removeHost.replace('{{host}}', COMPANY) })
    .click();
  await expect.poll(() => panels(mail)).toBe(0);
  await expect.poll(() => panels(other)).toBe(0);
  await expect.poll(registered).toEqual([]);
  expect((await inWorker(({ chrome }) => chrome.permissions.getAll())).origins).not.toContain(`https://${COMPANY}/*`);
  expect(await hostRow(popup, COMPANY).count()).toBe(0);
  await mail.reload();
  expect(await panels(mail)).toBe(0);
  expect(run.problems()).toEqual([]);
});

it('mounts nothing on other pages of an added host, and no page can find out who has the extension', async () => {
  await launch();
  await consentTo(run.context, run.extensionId, COMPANY);
  await addCompany(await openPopup());
  await expect.poll(registered).toEqual([`https://${COMPANY}/*`]);

  const canteen = await open(`https://${COMPANY}/canteen`);
  const stranger = await open('https://stranger.example/');
  const mail = await open(`https://${COMPANY}/owa/`);
  await expect.poll(() => panels(mail)).toBe(1);
  expect([await panels(canteen), await panels(stranger)]).toEqual([0, 0]);

  const finds = (page: Page): Promise<boolean> =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `chrome-extension://${run.extensionId}/panel.html`,
    );
  expect(await Promise.all([canteen, stranger, mail].map(finds))).toEqual([false, false, false]);
});

it('restores the script of an added host when the background starts and it is gone', async () => {
  await launch();
  await consentTo(run.context, run.extensionId, COMPANY);
  await addCompany(await openPopup());
  await expect.poll(registered).toEqual([`https://${COMPANY}/*`]);
  await inWorker(({ chrome }) => chrome.scripting.unregisterContentScripts());
  await run.stopWorker();
  await run.page.reload();
  await expect.poll(registered).toEqual([`https://${COMPANY}/*`]);
});

it('says on the icon and in the popup what the browser refuses, and starts in the open mail once it is allowed', async () => {
  await launch();
  await expect.poll(() => panels(run.page)).toBe(1);
  await expect.poll(badge).toEqual(['', 'Aftercare']);
  const popup = await openPopup();
  await popup.getByText(en.access.fine).waitFor();

  await setSiteAccess(run.context, run.extensionId, 'none');
  await expect.poll(badge).toEqual(['!', 'Aftercare is not allowed to work in your mail yet. Click to see where.']);
  await popup.getByText(en.access.missing).waitFor();
  expect(await popup.locator('[data-allowed="false"]').count()).toBe(5);
  await popup.getByRole('button', { name: en.access.allow, exact: true }).waitFor();
  await expect.poll(() => panels(run.page)).toBe(0);

  await setSiteAccess(run.context, run.extensionId, 'all');
  await popup.getByText(en.access.fine).waitFor();
  await expect.poll(badge).toEqual(['', 'Aftercare']);
  await expect.poll(() => panels(run.page)).toBe(1);
});
