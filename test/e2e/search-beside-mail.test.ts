import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

describe.each(webmailKinds)('beside an open mail in $name', (webmail) => {
  it('anybody can be looked for in Korean, their file is shown, and the open mail is one click away; Today as well', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { frame } = panel;
    await meet(session, 'minsu-delivery', people.minsu.email);
    await panel.recordDeal('CT-40');
    await expect.poll(() => panel.openRules()).toContain('thank-for-deal');
    await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
    await panel.shows(people.dana.email, 'unknown');

    await frame.getByRole('button', { name: en.search.title, exact: true }).click();
    await frame.getByRole('combobox').fill('민수');
    await frame.getByRole('option', { name: people.minsu.name }).waitFor();
    await frame.getByRole('combobox').press('ArrowDown');
    await frame.getByRole('combobox').press('Enter');
    await panel.shows(people.minsu.email, 'known');
    await frame.getByRole('button', { name: en.people.back }).click();
    await panel.shows(people.dana.email, 'unknown');

    await frame.getByRole('button', { name: en.panel.menu, exact: true }).click();
    await frame.getByRole('menuitem', { name: en.today.title, exact: true }).click();
    await frame.getByRole('option', { name: people.minsu.name }).click();
    await panel.shows(people.minsu.email, 'known');
    await frame.getByRole('button', { name: en.people.back }).click();
    await panel.shows(people.dana.email, 'unknown');
  });
});
