import type { Locator, Page } from 'playwright-core';
import type { MailThread } from '../mail.ts';
import { linesAbove, type PracticeHands, theOpenBox } from '../webmail.ts';
import { conversationId, messageHandle } from './ids.ts';

const PANE = '#ReadingPaneContainerId';
const BOX = '[data-app-section="ComposeForm"]';
const BODY = '[id^="editorParent_"] [contenteditable]';
const MAIL = '.practiceCard:has([id^="UniqueMessageBody"])';
const CHIP = '._EType_RECIPIENT_ENTITY';
const TO_FIELD = '[role=group][id$="_TO"] [contenteditable=true]';
const TRAILERS = '#Signature, #appendonsend, #divRplyFwdMsg';

export const outlookHands: PracticeHands = {
  listShown: (page) => page.locator('#MailList [role=option]').first().waitFor(),
  openMail: async (page, thread) => {
    await page.locator(`[role=option][data-convid="${conversationId(thread.id)}"]`).click();
    await page.locator(`${PANE} #CONV_${messageHandle(thread.id)}_SUBJECT`).waitFor();
    await page.locator(`${PANE} .replyRow`).waitFor();
  },
  backToInbox: async (page) => {
    await page.locator('[role=treeitem][data-folder-name=inbox]').click();
    await page.locator(`${PANE} .emptyPane`).waitFor();
  },
  reply: (page) => answer(page, 'ArrowReplyRegular'),
  replyToAll: (page) => answer(page, 'ArrowReplyAllRegular'),
  writeNewMailTo: async (page, address) => {
    await page.locator('#innerRibbonContainer button').click();
    const box = page.locator(`[data-app-section="MailReadCompose"] ${BOX}`);
    await outlookHands.addRecipient(box, address);
    await outlookHands.clickIntoText(box);
    return box;
  },
  boxes: (page) => page.locator(BOX),
  replyBoxes: (page) => page.locator(`#ConversationReadingPaneContainer ${BOX}`),
  bodyOf: (box) => box.locator(BODY),
  clickIntoText: (box) => box.locator(BODY).click({ position: { x: 4, y: 18 } }),
  recipientsOf: (box) => box.locator(CHIP).evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? '')),
  addRecipient: async (box, address) => {
    const chips = box.locator(`${TO_FIELD} ${CHIP}`);
    const before = await chips.count();
    await box.locator(TO_FIELD).focus();
    await box.page().keyboard.press('End');
    await box.page().keyboard.type(`${address};`);
    await chips.nth(before).waitFor();
  },
  sendButton: (box) => box.locator('[id$="__primaryActionButton"]'),
  closeButton: (box) => box.locator('#discardCompose'),
  discard: async (box) => {
    await box.locator('#discardCompose').click();
    await box.page().locator('[role=dialog] button').first().click();
  },
  typedText: (box) => linesAbove(box.locator(BODY), TRAILERS),
  trailerOf: (box) =>
    box.locator(BODY).evaluate((body, trailers) => {
      const children = [...body.children];
      return children.slice(children.findIndex((child) => child.matches(trailers))).map((child) => child.outerHTML);
    }, TRAILERS),
  newestMail: (page) => page.locator(`${PANE} ${MAIL}`).first(),
  textOf: (mail) => mail.locator('[id^="UniqueMessageBody"]'),
  senderOf: async (mail) => {
    const written = await mail.locator('[id^="MSG_"][id$="_FROM"]').innerText();
    return /<(.*)>$/.exec(written)?.[1] ?? written;
  },
  stripIcon: (page) => page.locator('.appbar .app').first(),
};

/** Opens a mail in a window of its own, and gives the window. */
export const openInWindow = async (page: Page, thread: MailThread): Promise<Page> => {
  const opened = page.context().waitForEvent('page');
  await page.locator(`[role=option][data-convid="${conversationId(thread.id)}"]`).dblclick();
  return opened;
};

const answer = async (page: Page, icon: string): Promise<Locator> => {
  await page.locator(`${PANE} .replyRow [data-icon-name="${icon}"]`).click();
  return theOpenBox(outlookHands, page);
};
