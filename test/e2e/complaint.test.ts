import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { panelHands } from '../support/panel.ts';
import { meet, startSession } from './session.ts';

const { complaint, record } = en;

describe.each(webmailKinds)('a complaint in $name', (webmail) => {
  it('is taken from the mail in the customer’s own words, stands first, and is led to its end step by step', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { page } = run;
    await meet(session, 'dana-order', people.dana.email);
    const press = (name: string): Promise<void> => panel.frame.getByRole('button', { name, exact: true }).click();
    const complaints = panel.part('complaints');

    await press(record.complaint);
    await hands.textOf(hands.newestMail(page)).evaluate((text) => getSelection()?.selectAllChildren(text));
    await press(record.takeWords);
    await expect.poll(() => panel.frame.getByLabel(record.complaintWords).inputValue()).toContain('Twelve pumps');
    await press(en.panel.save);
    await expect.poll(() => complaints.innerText()).toContain(complaint.ageToday);
    expect(await panel.part('next-gesture').getAttribute('data-rule')).toBe('complaint-answer');

    await press(complaint.answered);
    await press(complaint.startAgree);
    await panel.frame.getByLabel(complaint.what).fill('a new pump');
    await press(complaint.saveAgree);
    await expect.poll(() => complaints.innerText()).toContain('a new pump');
    await press(complaint.carriedOut);
    await press(complaint.startClose);
    await press(complaint.yes);
    await press(complaint.saveClose);
    await expect.poll(() => complaints.innerText()).toContain(complaint.closedPlain);

    await page.reload();
    const afterwards = await panelHands(run);
    await afterwards.shows(people.dana.email, 'known');
    await expect.poll(() => afterwards.part('complaints').innerText()).toContain(complaint.closedPlain);
  });

  it('is the first thing of the day while nothing is open', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const press = (name: string): Promise<void> => panel.frame.getByRole('button', { name, exact: true }).click();
    await press(record.complaint);
    await panel.frame.getByLabel(record.complaintWords).fill('The hose leaks.');
    await press(en.panel.save);
    await expect.poll(() => panel.part('complaints').innerText()).toContain(complaint.ageToday);
    await hands.backToInbox(run.page);
    await expect.poll(() => panel.part('today').innerText()).toContain(people.dana.name);
  });
});
