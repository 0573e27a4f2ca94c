import { describe, expect, it } from 'vitest';
import type { Mailbox, Person } from '../../practice/mail.ts';
import { threadOf } from '../../practice/mailbox.ts';
import { rep } from '../../practice/people.ts';
import { webmailKinds } from '../../practice/webmails.ts';
import { meet, startSession, type Session } from '../session.ts';
import { seenIn, type Seen, watchNames, watchThreads, wrongNames } from '../names-shown.ts';

const NAVIGATIONS = 200;
const STOP_WORKER_EVERY = 40;
const SETTLE_EVERY = 20;
const SEED = 20_261_122;
/** As in `never-a-wrong-name`: so long a name may outlast the thread it belonged to. */
const HANDOVER_MS = 250;
/** Beside a list a name is stale, but nobody else's: after a stop of the worker on a busy machine it takes a moment longer. */
const LEAVING_MS = 1_000;
/** Where several may be meant, the panel names nobody. */
const NOBODY: Person = { name: '', email: '' };
/** Customers; everybody else stays unknown. */
const KNOWN = ['dana-order', 'minsu-delivery', 'wang-second-order', 'grace-question'];

/** Numbers from 0 to 1 that are the same in every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Who a thread is with: whoever but the rep wrote last, or the one the rep alone wrote to; null where several may be meant. */
const partnerIn = (mailbox: Mailbox, key: string): Person | null => {
  const { mails } = threadOf(mailbox, key);
  const theirs = mails.findLast(({ from }) => from.email !== rep.email);
  const [only = null, ...others] = mails.at(-1)?.to ?? [];
  return theirs?.from ?? (others.length === 0 ? only : null);
};

/** What the panel says of them: the address, or where the webmail shows none the name alone. */
const isShownAs = (words: string, partner: Person | null | undefined): boolean =>
  partner !== null && partner !== undefined && (words.includes('@') ? words.includes(partner.email) : words === partner.name);

/** Webmails draw emoji as images and put buttons' white space around a subject. */
const asDrawn = (subject: string): string =>
  subject
    .replaceAll(/\p{Extended_Pictographic}\uFE0F?|\s+/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();

interface Log {
  readonly names: Seen[];
  readonly threads: Seen[];
}

/** A stretch without a watcher has no names and no thread. */
const collect = async ({ run, panel }: Session, log: Log): Promise<void> => {
  const end = { at: await run.page.evaluate(() => performance.timeOrigin + performance.now()), what: '' };
  log.names.push(...(await seenIn(panel.frame)), end);
  log.threads.push(...(await seenIn(run.page)), end);
};

describe.each(webmailKinds)('two hundred random steps through $name', (webmail) => {
  it('never show a name that is not that of the open conversation', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { page, mailbox } = run;
    for (const key of KNOWN) await meet(session, key, partnerIn(mailbox, key)?.email ?? '');
    await watchThreads(page, webmail.subject);
    await watchNames(panel.frame);

    const random = randomFrom(SEED);
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const open = (id: string): Promise<void> => page.evaluate((thread) => window.practice?.open(thread), id);
    const steps: readonly (() => Promise<unknown>)[] = [
      () => open(pick(mailbox.threads).id),
      () => open(pick(mailbox.threads).id),
      () => hands.openMail(page, pick(mailbox.threads)),
      () => hands.backToInbox(page),
      () => page.evaluate(() => history.back()),
      () => page.evaluate(() => history.forward()),
    ];
    const log: Log = { names: [], threads: [] };
    for (let step = 1; step <= NAVIGATIONS; step += 1) {
      if (step % STOP_WORKER_EVERY === 0) await run.stopWorker();
      await pick(steps)();
      await page.waitForTimeout(pick([0, 0, 30, 80, 200]));
      if (step % SETTLE_EVERY === 0) {
        const thread = pick(mailbox.threads);
        await open(thread.id);
        await panel.frame.waitForFunction(
          (partner) => {
            const words = window.seenByTest?.at(-1)?.what ?? '';
            return words.includes('@') ? words.includes(partner.email) : words === partner.name;
          },
          partnerIn(mailbox, thread.key) ?? NOBODY,
        );
      }
    }
    await collect(session, log);

    const partnerBySubject = new Map(mailbox.threads.map(({ key, subject }) => [asDrawn(subject), partnerIn(mailbox, key)]));
    const wrong = wrongNames(log.names, log.threads, (words, subject) => isShownAs(words, partnerBySubject.get(asDrawn(subject))));
    expect(log.threads.length).toBeGreaterThan(NAVIGATIONS / 2);
    expect(log.names.length).toBeGreaterThan(NAVIGATIONS / 4);
    expect(wrong.filter(({ whileOpen, forMs }) => forMs > (whileOpen === '' ? LEAVING_MS : HANDOVER_MS))).toEqual([]);
  });
});
