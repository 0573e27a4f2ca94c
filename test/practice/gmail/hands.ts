import type { Page } from 'playwright-core';
import { linesAbove, type PracticeHands, theOpenBox } from '../webmail.ts';

const ROWS = 'tr.zA:visible';
const BOX = '[data-compose-id]';
const BODY = '[g_editable=true]';

export const gmailHands: PracticeHands = {
  listShown: (page) => page.locator(ROWS).first().waitFor(),
  openMail: async (page, thread) => {
    const row = page.locator(`${ROWS}:has([data-legacy-thread-id="${thread.id}"])`);
    if (!(await row.isVisible())) await gmailHands.backToInbox(page);
    await row.click();
    await page.locator(`h2.hP[data-legacy-thread-id="${thread.id}"]:visible`).waitFor();
    await page.locator('.ams.bkH:visible').waitFor();
  },
  backToInbox: async (page) => {
    await page.locator('.nU a[href="#inbox"]').click();
    await gmailHands.listShown(page);
  },
  reply: (page) => answer(page, '.ams.bkH:visible'),
  replyToAll: (page) => answer(page, '.ams.bkI:visible'),
  writeNewMailTo: async (page, address) => {
    const before = await page.locator(`.dw ${BOX}`).count();
    await page.locator('[gh=cm]').click();
    const box = page.locator(`.dw ${BOX}`).first();
    await page.waitForFunction((count) => document.querySelectorAll('.dw [data-compose-id]').length > count, before);
    // A box that has just opened forgets its recipients once.
    await page.waitForTimeout(120);
    await box.locator('.anm[name=to] input[role=combobox]').pressSequentially(`${address},`);
    await gmailHands.clickIntoText(box);
    return box;
  },
  boxes: (page) => page.locator(`${BOX}:visible`),
  replyBoxes: (page) => page.locator(`[role=main] ${BOX}`),
  bodyOf: (box) => box.locator(BODY),
  clickIntoText: (box) => box.locator(BODY).click({ position: { x: 4, y: 18 } }),
  recipientsOf: (box) =>
    box.locator('.anm [role=option]').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id') ?? '')),
  addRecipient: async (box, address) => {
    await box.locator('.aoD.hl').click();
    await box.locator('.anm[name=to] input[role=combobox]').pressSequentially(`${address},`);
  },
  sendButton: (box) => box.locator('.aoO[role=button]'),
  closeButton: (box) => box.locator('xpath=ancestor::div[@role="dialog"]').locator('img.Ha'),
  discard: (box) => box.locator('.oh[role=button]').click(),
  typedText: (box) => linesAbove(box.locator(BODY), '.gmail_signature_prefix, .gmail_signature, .gmail_quote'),
  trailerOf: (box) => box.locator(`${BODY} > [class*=gmail_]`).evaluateAll((parts) => parts.map((part) => part.outerHTML)),
  newestMail: (page) => page.locator('div[role=main]:visible div.adn:visible').last(),
  textOf: (mail) => mail.locator('.a3s'),
  senderOf: (mail) => mail.locator('.gD').getAttribute('email'),
  stripIcon: (page) => page.locator('.brC-aT5-aOt-Jw .aT5-aOt-I').first(),
};

const answer = async (page: Page, button: string) => {
  await page.locator(button).click();
  return theOpenBox(gmailHands, page);
};
