import { describe, expect, it } from 'vitest';
import { threadOf } from '../../practice/mailbox.ts';
import { people } from '../../practice/people.ts';
import { webmailKinds } from '../../practice/webmails.ts';
import { seenIn, watchNames, watchThreads, wrongNames } from '../names-shown.ts';
import { meet, startSession } from '../session.ts';

/** Page and panel are different processes on a busy machine: so long may a name outlast the thread it belonged to, less than a glance. */
const HANDOVER_MS = 250;
/** Back in the list nothing is open: the name goes once the page has settled. */
const LEAVING_MS = 600;

const conversations = [
  { key: 'dana-order', email: people.dana.email, known: true },
  { key: 'minsu-delivery', email: people.minsu.email, known: true },
  { key: 'dana-namesake', email: people.danaNamesake.email, known: false },
  { key: 'wang-second-order', email: people.wangLi.email, known: true },
  { key: 'sam-lunch', email: people.sam.email, known: false },
  { key: 'priya-answered', email: people.priya.email, known: true },
  { key: 'trade-weekly', email: people.tradeWeekly.email, known: false },
  { key: 'seoyeon-thanks', email: people.seoyeon.email, known: false },
  { key: 'grace-question', email: people.grace.email, known: true },
  { key: 'chen-catalogue', email: people.chenWei.email, known: false },
] as const;

describe.each(webmailKinds)('ten conversations in a row in $name', (webmail) => {
  it('never shows a name beside somebody else’s mail, whether the rep waits or hurries and whether the worker lives', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { page } = run;
    for (const { key, email, known } of conversations) if (known) await meet(session, key, email);
    await watchThreads(page, run.webmail.subject);
    await watchNames(panel.frame);

    for (const [index, { key, email }] of conversations.entries()) {
      if (index % 3 === 1) await run.stopWorker();
      const thread = threadOf(run.mailbox, key);
      await hands.openMail(page, thread);
      await expect
        .poll(() =>
          panel.part('customer').evaluate((node) => ({ email: node.getAttribute('data-email'), thread: node.getAttribute('data-thread') })),
        )
        .toEqual({ email, thread: run.webmail.threadKey(thread) });
    }
    for (const pauseMs of [300, 120, 60, 20, 0]) {
      for (const [index, { key }] of conversations.entries()) {
        if (index === 5) await run.stopWorker();
        await page.evaluate((id) => window.practice?.open(id), threadOf(run.mailbox, key).id);
        await page.waitForTimeout(pauseMs);
      }
    }
    const last = conversations.at(-1);
    await panel.shows(last?.email ?? '', 'unknown');

    const emailBySubject = new Map(conversations.map(({ key, email }) => [threadOf(run.mailbox, key).subject, email]));
    const names = await seenIn(panel.frame);
    expect(names.length).toBeGreaterThan(2 * conversations.length);
    const wrong = wrongNames(names, await seenIn(page), (name, subject) => name.includes(emailBySubject.get(subject) ?? '-'));
    expect(wrong.filter(({ whileOpen, forMs }) => forMs > (whileOpen === '' ? LEAVING_MS : HANDOVER_MS))).toEqual([]);
  });
});
