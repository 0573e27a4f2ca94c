import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { en } from '../../extension/locales/en/index.ts';
import { practiceCustomers } from '../practice/customer-threads.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import type { ExtensionRun } from '../support/extension.ts';
import { meet, panelHands } from '../support/panel.ts';

const PICTURES = fileURLToPath(new URL('../../.output/tour/', import.meta.url));
const SLOW_MS = 15_000;

/** The main job, done once in the practice mailbox; every line said was read from page or panel. Throws when something does not come to pass. */
export const tour = async (run: ExtensionRun, say: (line: string) => void): Promise<void> => {
  const { page } = run;
  const { hands } = run.webmail;
  const { dana } = people;
  const panel = await panelHands(run);
  await mkdir(PICTURES, { recursive: true });
  const picture = (name: string) => page.screenshot({ path: `${PICTURES}${run.webmail.name}-${name}.png` });

  const { nora } = practiceCustomers;
  await panel.unfold();
  await panel.useMailboxIfAsked();
  await panel.frame.getByRole('button', { name: en.practice.add }).click();
  await panel.part('today').getByText(en.practice.here).waitFor();
  const due = await panel.part('today').getByRole('option').count();
  say(`Today           ${String(due)} entries, with practice customers`);
  await picture('1-today');

  await hands.openMail(page, threadOf(run.mailbox, 'nora-pumps'));
  await panel.shows(nora.email, 'known');
  say(`Known           ${await panel.part('customer-name').innerText()}, ${oneLine(await panel.part('last-touch').innerText())}`);
  await picture('2-known');

  await meet(run, panel, threadOf(run.mailbox, 'dana-order'), dana.email);
  say(
    `Correspondent   ${await panel.part('customer-name').innerText()} <${(await panel.part('customer').getAttribute('data-email')) ?? ''}>`,
  );
  await picture('3-customer');

  await panel.recordDeal('twelve pumps');
  await panel.part('next-gesture').waitFor();
  const gesture = await panel.part('next-gesture').getAttribute('data-rule');
  say(`Gesture         ${gesture ?? ''}, due ${(await panel.part('next-gesture').getAttribute('data-due')) ?? ''}`);
  await picture('4-gesture');

  await panel.thank();
  const box = await theOpenBox(hands, page);
  const text = await until(
    'the draft',
    () => hands.typedText(box),
    (typed) => typed !== '',
  );
  say(`Draft inserted  ${oneLine(text)}`);
  await picture('5-draft');

  await hands.sendButton(box).click();
  const sent = await until(
    'the sent mail',
    () => hands.textOf(hands.newestMail(page)).innerText(),
    (mail) => mail.includes(firstLine(text)),
  );
  say(`Sent            ${oneLine(sent)}`);

  const logged = await until(
    'the history',
    () => panel.historyEntries('Mail to them'),
    (entries) => entries.length > 0,
  );
  say(`Logged          ${oneLine(logged[0] ?? '')}`);
  await until(
    'the gesture',
    () => panel.openRules(),
    (rules) => !rules.includes(gesture ?? ''),
  );
  say(`Settled         ${gesture ?? ''}`);
  await picture('6-settled');

  const problems = run.problems();
  if (problems.length > 0) throw new Error(`The browser complained: ${problems.join('\n')}`);
  say(`Pictures        ${PICTURES}`);
};

const until = async <T>(what: string, read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> => {
  const deadline = Date.now() + SLOW_MS;
  for (;;) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
