import type { Locator, Page } from 'playwright-core';
import type { MailThread } from './mail.ts';

/** What a rep does in the practice mailbox, by hand. */
export const openMail = async (page: Page, thread: MailThread): Promise<void> => {
  const row = page.locator(`tr.zA:visible:has([data-legacy-thread-id="${thread.id}"])`);
  if (!(await row.isVisible())) await backToInbox(page);
  await row.click();
  await openedThread(page, thread.id).waitFor();
  await page.locator('.ams.bkH:visible').waitFor();
};

export const backToInbox = async (page: Page): Promise<void> => {
  await page.locator('.nU a[href="#inbox"]').click();
  await page.locator('tr.zA:visible').first().waitFor();
};

export const openedThread = (page: Page, threadId: string): Locator => page.locator(`h2.hP[data-legacy-thread-id="${threadId}"]:visible`);

export const replyToAll = async (page: Page): Promise<Locator> => {
  await page.locator('.ams.bkI:visible').click();
  return theOpenBox(page);
};

/** Opens a docked box to one address and leaves the caret in its text. */
export const writeNewMailTo = async (page: Page, address: string): Promise<Locator> => {
  const before = await page.locator('.dw [data-compose-id]').count();
  await page.locator('[gh=cm]').click();
  const box = page.locator('.dw [data-compose-id]').first();
  await page.waitForFunction((count) => document.querySelectorAll('.dw [data-compose-id]').length > count, before);
  // A box that has just opened forgets its recipients once.
  await page.waitForTimeout(120);
  await box.locator('.anm[name=to] input[role=combobox]').pressSequentially(`${address},`);
  await clickIntoText(box);
  return box;
};

/** The visible compose box; there is to be one. */
export const theOpenBox = async (page: Page): Promise<Locator> => {
  const box = page.locator('[data-compose-id]:visible');
  await box.waitFor();
  return box;
};

export const bodyOf = (box: Locator): Locator => box.locator('[g_editable=true]');

/** Sets the caret into the first line; the middle of the text may be the signature. */
export const clickIntoText = (box: Locator): Promise<void> => bodyOf(box).click({ position: { x: 4, y: 18 } });

export const recipientsOf = (box: Locator): Promise<string[]> =>
  box.locator('.anm [role=option]').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id') ?? ''));

export const pressSend = (box: Locator): Promise<void> => box.locator('.aoO[role=button]').click();

/** What stands above signature and quote, line by line. */
export const typedText = (box: Locator): Promise<string> =>
  bodyOf(box).evaluate((body) => {
    let text = '';
    const read = (node: Node): boolean => {
      if (node instanceof Element && node.matches('.gmail_signature_prefix, .gmail_signature, .gmail_quote')) return false;
      if (node.nodeName === 'BR' || (node.nodeName === 'DIV' && node !== body)) text += '\n';
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
      return [...node.childNodes].every(read);
    };
    read(body);
    return text.replaceAll('\u00A0', ' ').trim();
  });

/** The newest mail of the open thread as it stands there now. */
export const newestMail = (page: Page): Locator => page.locator('div[role=main]:visible div.adn:visible').last();
