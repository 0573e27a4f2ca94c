import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { panelHands } from '../support/panel.ts';
import { meet, startSession } from './session.ts';

const { card, left, monthly, record } = en;

describe.each(webmailKinds)('people change in $name', (webmail) => {
  it('who left the company rests, also after the page is loaded again, and is kept under a new one', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    const press = (name: string | RegExp): Promise<void> => panel.frame.getByRole('button', { name, exact: true }).click();
    await panel.recordDeal('Twelve pumps');
    await expect.poll(panel.openRules).toContain('thank-for-deal');

    await panel.frame.locator('[data-part="open-card"]').click();
    await press(/^They have left/);
    await expect.poll(() => panel.frame.locator('[data-part="departure"]').innerText()).toContain(left.rests);
    await panel.frame.getByLabel(card.leftOn).waitFor();
    await press(en.panel.back);
    await expect.poll(panel.openRules).toEqual([]);

    await run.page.reload();
    const again = await panelHands(run);
    await again.shows(people.dana.email, 'known');
    const pressAgain = (name: string): Promise<void> => again.frame.getByRole('button', { name, exact: true }).click();
    await again.frame.locator('[data-part="departure"]').waitFor();
    await pressAgain(left.elsewhere);
    await again.frame.getByLabel(left.organisation).fill('Bright Mill');
    await pressAgain(en.panel.save);
    await expect.poll(() => again.frame.locator('[data-part="departure"]').count()).toBe(0);
    await expect.poll(again.openRules).toContain('thank-for-deal');
    await expect.poll(() => again.historyEntries(en.news.left)).toHaveLength(1);

    await again.undo('join-organisation');
    await again.frame.locator('[data-part="departure"]').waitFor();
  });

  it('a promise for every month stands on the file with its next day, and ends', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    const press = (name: string): Promise<void> => panel.frame.getByRole('button', { name, exact: true }).click();

    await press(record.promise);
    await panel.frame.getByLabel(record.promiseText).fill('the figures');
    await panel.frame.getByLabel(monthly.every).check();
    await panel.frame.getByLabel(monthly.on).fill('31');
    await press(en.panel.save);
    await expect.poll(() => panel.part('promises').innerText()).toContain(monthly.everyLast);

    await run.page.reload();
    const again = await panelHands(run);
    await again.shows(people.dana.email, 'known');
    await expect.poll(() => again.part('promises').innerText()).toContain(monthly.everyLast);
    await again.frame.getByRole('button', { name: en.promises.more.replace('{{what}}', 'the figures'), exact: true }).click();
    await again.frame.getByRole('menuitem', { name: en.promises.released }).click();
    await expect.poll(() => again.part('promises').isVisible()).toBe(false);
  });
});
