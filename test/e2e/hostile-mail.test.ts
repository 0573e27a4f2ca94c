import { describe, expect, it } from 'vitest';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

describe.each(webmailKinds)('hostile names and subjects in $name', (webmail) => {
  it.each([
    { thread: 'mallory-markup', person: people.markup },
    { thread: 'nadia-mirrored', person: people.mirrored },
  ])('stay text in panel and draft: $thread', async ({ thread, person }) => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, thread, person.email);
    await panel.thank();
    const box = await theOpenBox(hands, run.page);
    await expect.poll(() => hands.bodyOf(box).innerText()).toMatch(/thank/i);

    expect(await hands.bodyOf(box).locator('> img, > script, > b').count()).toBe(0);
    for (const frame of run.page.frames()) {
      expect(await frame.evaluate(() => 'practiceHarm' in window)).toBe(false);
      expect(await frame.locator('img[src="x"], img[onerror], script:not([src])').count()).toBe(0);
    }
    expect(await panel.part('customer-name').evaluate((name) => getComputedStyle(name).unicodeBidi)).toMatch(/isolate|plaintext/);
  });
});
