import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

/** What lies on top at the left end, in the middle and at the right end of an element's first line: the element itself, or what covers it. */
const onTop = (locator: Locator): Promise<readonly string[]> =>
  locator.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = [...range.getClientRects()].find((rect) => rect.width > 1 && rect.height > 1) ?? node.getBoundingClientRect();
    return [line.left + 2, (line.left + line.right) / 2, line.right - 2].map((x) => {
      const top = document.elementFromPoint(x, (line.top + line.bottom) / 2);
      return top !== null && node.contains(top) ? 'itself' : (top?.tagName ?? 'outside the window');
    });
  });

const ALL_FREE = ['itself', 'itself', 'itself'];

describe.each(webmailKinds)('room in the page of $name', (webmail) => {
  it.each([1100, 1366])('at %i px the open panel leaves the mail’s first line, Send and the box’s close button on top', async (width) => {
    const session = await startSession({ webmail, width });
    const { run, panel, hands } = session;
    const { page } = run;
    await meet(session, 'dana-order', people.dana.email);
    await expect.poll(() => panel.isOpen()).toBe(true);
    expect(await onTop(hands.textOf(hands.newestMail(page)))).toEqual(ALL_FREE);

    const send = hands.sendButton(await hands.reply(page));
    await send.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1_000);
    expect(await panel.isOpen()).toBe(true);
    expect(await onTop(send)).toEqual(ALL_FREE);

    const docked = await hands.writeNewMailTo(page, people.grace.email);
    await page.waitForTimeout(1_000);
    expect(await panel.isOpen()).toBe(true);
    expect(await onTop(hands.sendButton(docked))).toEqual(ALL_FREE);
    expect(await onTop(hands.closeButton(docked))).toEqual(ALL_FREE);
    expect(await onTop(hands.stripIcon(page))).toEqual(ALL_FREE);
  });
});
