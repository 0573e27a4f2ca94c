import { afterEach, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { createMailbox } from '../practice/mailbox.ts';
import { type FirefoxRun, launchFirefox } from '../support/firefox.ts';

const WAIT = { timeout: 30_000 };

let run: FirefoxRun;

afterEach(() => run.close());

it('the page of backups stands in Firefox: the data can be read, and practice customers come and go', async () => {
  run = await launchFirefox({ mailbox: createMailbox({ now: Date.now() }) });
  const page = await run.itself.openExtensionPage('app.html#/safety');
  const text = (): Promise<string> => page.read('document.body.innerText');
  const button = '[data-part="practice"] button:enabled';
  const press = async (): Promise<void> => {
    await expect.poll(() => page.read(`document.querySelector('${button}') !== null`), WAIT).toBe('true');
    await page.read(`document.querySelector('${button}').scrollIntoView({ block: 'center' })`);
    await page.click(button);
  };
  await expect.poll(text, WAIT).toContain(en.storage.ready);
  expect(await text()).toContain(en.backup.never);
  await press();
  await expect.poll(text, WAIT).toContain(en.practice.here);
  await press();
  await expect.poll(text, WAIT).toContain(en.practice.none);
});
