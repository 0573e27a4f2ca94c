import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { practiceGmail } from '../practice/gmail/gmail.ts';
import { openInWindow } from '../practice/outlook/hands.ts';
import { practiceOutlook } from '../practice/outlook/outlook.ts';
import { panelHands, type PanelHands } from '../support/panel.ts';
import { meet, type Session, startSession } from './session.ts';

const SECOND_ADDRESS = 'mina@cho-family.example';
const POPPED_OUT = new URL('../webmail/fixtures/gmail/2026-05-popout-thread-zh.html', import.meta.url);

const shown = (panel: PanelHands): Promise<readonly (string | null)[]> =>
  panel.part('customer').evaluate((node) => [node.getAttribute('data-state'), node.getAttribute('data-email')]);

/** A tab of the second account, with a mailbox of its own. */
const openSecondAccount = async ({ run }: Session): Promise<Page> => {
  const mailbox = createMailbox({ now: Date.now(), own: { name: 'Mina Cho', email: SECOND_ADDRESS } });
  await run.context.route('**/practice/mailbox.json', (route) =>
    route.request().frame().url().includes('/u/1/')
      ? route.fulfill({ contentType: 'application/json', body: JSON.stringify(mailbox) })
      : route.fallback(),
  );
  const tab = await run.context.newPage();
  await tab.goto('https://mail.google.com/mail/u/1/');
  await practiceGmail.hands.listShown(tab);
  return tab;
};

const openPoppedOut = async ({ run }: Session): Promise<Page> => {
  const html = await readFile(POPPED_OUT, 'utf8');
  await run.context.route('**/mail/u/0/?ui=2&view=btop*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const tab = await run.context.newPage();
  await tab.goto('https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1');
  return tab;
};

it('two tabs, two accounts and a thread of its own window each show their own person', async () => {
  const session = await startSession({ webmail: practiceGmail });
  const { run, panel, hands } = session;
  await meet(session, 'dana-order', people.dana.email);

  const secondTab = await run.context.newPage();
  await secondTab.goto(practiceGmail.inbox);
  await hands.listShown(secondTab);
  await hands.openMail(secondTab, threadOf(run.mailbox, 'minsu-delivery'));
  const second = await panelHands(run.inTab(secondTab));
  await second.shows(people.minsu.email, 'unknown');

  const otherAccount = await openSecondAccount(session);
  await hands.openMail(otherAccount, threadOf(run.mailbox, 'wang-second-order'));
  const third = await panelHands(run.inTab(otherAccount));
  await third.shows(people.wangLi.email, 'unknown');
  await third.frame.getByText(SECOND_ADDRESS).first().waitFor();

  const window = await openPoppedOut(session);
  const popped = await panelHands(run.inTab(window));
  await popped.frame.locator('[data-part="customer"][data-state="unknown"]').waitFor({ state: 'attached' });
  const [, poppedEmail] = await shown(popped);

  expect([await shown(panel), await shown(second), await shown(third)]).toEqual([
    ['known', people.dana.email],
    ['unknown', people.minsu.email],
    ['unknown', people.wangLi.email],
  ]);
  expect([people.dana.email, people.minsu.email, people.wangLi.email]).not.toContain(poppedEmail);

  await hands.openMail(run.page, threadOf(run.mailbox, 'grace-question'));
  await panel.shows(people.grace.email, 'unknown');
  expect([await shown(second), await shown(third), (await shown(popped))[1]]).toEqual([
    ['unknown', people.minsu.email],
    ['unknown', people.wangLi.email],
    poppedEmail,
  ]);
});

it('a mail read in a window of its own is told apart from the one in the main window', async () => {
  const webmail = practiceOutlook();
  const session = await startSession({ webmail });
  const { run, panel, hands } = session;
  await meet(session, 'dana-order', people.dana.email);
  const window = await openInWindow(run.page, threadOf(run.mailbox, 'minsu-delivery'));
  const own = await panelHands(run.inTab(window));
  await own.shows(people.minsu.email, 'unknown');
  await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
  await panel.shows(people.dana.email, 'known');
  expect(await shown(own)).toEqual(['unknown', people.minsu.email]);
});
