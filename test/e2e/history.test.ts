import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { panelHands } from '../support/panel.ts';
import { meet, type Session, startSession } from './session.ts';

const { history, past, record } = en;

interface Hands {
  readonly press: (name: string) => Promise<void>;
  readonly field: (label: string) => Locator;
  /** The row of the whole history that reads so. */
  readonly row: (text: string) => Locator;
  /** Picks from the menu of a row. */
  readonly choose: (text: string, choice: string) => Promise<void>;
}

const handsFor = ({ panel: { frame } }: Session): Hands => {
  const row = (text: string): Locator => frame.locator('[data-part="past"] li').filter({ hasText: text });
  return {
    press: (name) => frame.getByRole('button', { name, exact: true }).click(),
    field: (label) => frame.getByLabel(label, { exact: true }),
    row,
    choose: async (text, choice) => {
      await row(text)
        .getByRole('button', { name: past.more.replace('{{what}}', text) })
        .click();
      await frame.getByRole('menuitem', { name: choice, exact: true }).click();
    },
  };
};

const recordCall = async ({ panel }: Session, { press, field }: Hands, words: string, hook = ''): Promise<void> => {
  await press(record.contact);
  await field(record.words).fill(words);
  await field(record.hook).fill(hook);
  await press(record.reached);
  await panel.part('history').getByText(words).waitFor();
};

describe.each(webmailKinds)('the history in $name', (webmail) => {
  it('shows a call, which is corrected, deleted and brought back', async () => {
    const session = await startSession({ webmail });
    await meet(session, 'dana-order', people.dana.email);
    const hands = handsFor(session);
    const { press, field, row, choose } = hands;
    await recordCall(session, hands, 'Spoke about the pumps');

    await press(history.all);
    await choose('Spoke about the pumps', past.edit);
    await field(past.words).fill('Spoke about the hoses');
    await field(past.outcome).selectOption(past['not-reached']);
    await press(en.panel.save);
    await expect.poll(() => row('Spoke about the hoses').innerText()).toContain(history.notReached);
    expect(await row('Spoke about the pumps').count()).toBe(0);

    await choose('Spoke about the hoses', past.delete);
    await expect.poll(() => row('Spoke about the hoses').count()).toBe(0);
    await press(en.panel.undoLast.replace('{{what}}', en.command['delete-touch']));
    await row('Spoke about the hoses').waitFor();
  });

  it('takes a note, is filtered, and pins what is for next time until it was used', async () => {
    const session = await startSession({ webmail });
    await meet(session, 'dana-order', people.dana.email);
    const hands = handsFor(session);
    const { press, field, row } = hands;
    const pinned = session.panel.frame.locator('[data-part="hook"]:visible');
    await recordCall(session, hands, 'Spoke about the pumps', 'the plant in Leeds');
    await pinned.getByText('the plant in Leeds').waitFor();

    await press(history.all);
    await press(past.add);
    await field(past.note).fill('Budget is set in March');
    await press(en.panel.save);
    await row('Budget is set in March').waitFor();

    await field(past.show).selectOption(past.notes);
    await expect.poll(() => row('Spoke about the pumps').count()).toBe(0);
    await row('Budget is set in March').waitFor();
    await field(past.show).selectOption(past.contacts);
    await row('Spoke about the pumps').waitFor();
    await expect.poll(() => row('Budget is set in March').count()).toBe(0);

    await press(past.useHook.replace('{{what}}', 'the plant in Leeds'));
    await expect.poll(() => pinned.count()).toBe(0);
    await press(en.panel.back);
    await session.panel.part('history').getByText('Budget is set in March').waitFor();
  });

  it('leads from a complaint to the mail it came with', async () => {
    const session = await startSession({ webmail });
    const { run, hands: webmailHands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const { press, field } = handsFor(session);
    await press(record.complaint);
    await field(record.complaintWords).fill('The hose leaks.');
    await press(en.panel.save);
    await session.panel.part('complaints').getByText(en.complaint.ageToday).waitFor();
    const key = webmail.threadKey(threadOf(run.mailbox, 'dana-order'));

    await webmailHands.backToInbox(run.page);
    await session.panel.part('today').getByRole('option', { name: people.dana.name }).first().click();
    await session.panel.shows(people.dana.email, 'known');
    await press(history.openMail);
    await run.page.locator(webmail.subject).filter({ hasText: 'Order 4471' }).waitFor();
    const afterwards = await panelHands(run);
    await afterwards.shows(people.dana.email, 'known');
    await expect.poll(() => afterwards.part('customer').getAttribute('data-thread')).toBe(key);
    expect(run.context.pages()).toHaveLength(1);
  });

  it('leads from what is due today, and from an entry, straight to the mail', async () => {
    const session = await startSession({ webmail });
    const { run, hands: webmailHands, panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    await panel.recordFavour('payment', '');
    await expect.poll(() => panel.openRules()).toContain('thank-for-favour');
    const order = run.page.locator(webmail.subject).filter({ hasText: 'Order 4471' });
    const key = webmail.threadKey(threadOf(run.mailbox, 'dana-order'));

    await webmailHands.backToInbox(run.page);
    await panel.part('today').getByRole('option', { name: people.dana.name }).first().hover();
    await panel.part('today').getByRole('button', { name: history.openMail }).click();
    await order.waitFor();
    const there = await panelHands(run);
    await expect.poll(() => there.part('customer').getAttribute('data-thread')).toBe(key);

    await webmailHands.backToInbox(run.page);
    const elsewhere = await panelHands(run);
    await elsewhere.part('today').getByRole('option', { name: people.dana.name }).first().click();
    await elsewhere.shows(people.dana.email, 'known');
    await elsewhere.part('history').getByRole('button', { name: 'Order 4471' }).first().click();
    await order.waitFor();
    const back = await panelHands(run);
    await expect.poll(() => back.part('customer').getAttribute('data-thread')).toBe(key);
  });
});
