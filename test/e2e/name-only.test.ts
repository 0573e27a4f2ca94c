import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { practiceOutlook } from '../practice/outlook/outlook.ts';
import { startSession } from './session.ts';

describe('a sender whom the webmail shows by name only', () => {
  it('is found by the rep’s click on the webmail’s own card, added, and known from then on', async () => {
    const { run, panel, hands } = await startSession({ webmail: practiceOutlook() });
    const thread = threadOf(run.mailbox, 'leo-forecast');
    await hands.openMail(run.page, thread);
    await panel.unfold();
    await panel.useMailboxIfAsked();
    const customer = panel.part('customer');
    await customer.and(panel.frame.locator('[data-state="name-only"]')).waitFor({ state: 'attached' });
    expect(await panel.frame.locator('[data-part="draft"]').count()).toBe(0);

    await panel.frame.locator('[data-part="find-address"]').click();
    await panel.shows(people.leo.email, 'unknown');
    await panel.addCustomer();
    await panel.shows(people.leo.email, 'known');
    expect(await run.page.locator('[data-log-region="LivePersonaCard"]').count()).toBe(0);

    await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
    await panel.shows(people.dana.email, 'unknown');
    await hands.openMail(run.page, thread);
    await panel.shows(people.leo.email, 'known');
    await panel.frame.getByText(en.nameOnly.known.replace('{{name}}', people.leo.name)).waitFor();
  });
});
