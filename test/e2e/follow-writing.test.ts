import { describe, expect, it } from 'vitest';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

describe.each(webmailKinds)('whom the rep writes to in $name', (webmail) => {
  it('is shown while they write, and no longer once the box is gone', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const box = await hands.writeNewMailTo(run.page, people.sam.email);
    await run.page.keyboard.type('Hello');
    await panel.shows(people.sam.email, 'unknown');
    expect(await panel.part('customer').getAttribute('data-about')).toBe('writing');
    await hands.discard(box);
    await panel.frame.locator('[data-part="customer"][data-about="conversation"]').waitFor({ state: 'attached' });
    expect(await panel.part('customer').getAttribute('data-email')).not.toBe(people.sam.email);
  });

  it('is nobody else while they answer the one the conversation is with', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    await hands.reply(run.page);
    await run.page.keyboard.type('Hello');
    await run.page.waitForTimeout(1_000);
    expect(await panel.part('customer').getAttribute('data-about')).toBe('conversation');
    await panel.shows(people.dana.email, 'known');
  });
});
