import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { rep } from '../practice/people.ts';
import { servePracticeMail } from '../practice/serve.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { type ExtensionRun, launchExtension } from '../support/extension.ts';
import { panelHands } from '../support/panel.ts';
import { seededAddress } from '../support/seed.ts';
import { type Figure, median } from './figure.ts';
import { benchMailbox } from './mailbox.ts';
import { openAndMeasure, type Shown, watchPage, watchPanel } from './open-mail.ts';
import { seedBare, seedExtension } from './seed-script.ts';

const CUSTOMERS = 100_000;
const TOUCHES = 300_000;
const AWAKE_RUNS = 40;
const STOPPED_RUNS = 12;
const WARM_UP = 3;
const AWAKE_LIMIT_MS = 100;
const STOPPED_LIMIT_MS = 300;

const BARE = fileURLToPath(new URL('bare', import.meta.url));

interface Medians {
  readonly awake: number;
  readonly stopped: number;
}

/** From the page's last change to the customer drawn, with a full database: awake, and from a stopped worker; beside the bare way. */
export const openFigures = async (now: number): Promise<readonly Figure[]> => {
  const bare = await measured(
    now,
    () => bareShown,
    { extension: BARE },
    (_, frame) =>
      seedBare(
        frame,
        Array.from({ length: CUSTOMERS }, (_unused, number) => ({ email: seededAddress(number), name: `person ${String(number)}` })),
        TOUCHES,
      ),
  );
  const ours = await measured(now, customerShown, {}, async (run, frame) => {
    await seedExtension(frame, {
      customers: CUSTOMERS,
      touches: TOUCHES,
      today: new Date(now).toISOString().slice(0, 10),
      mailbox: rep.email,
    });
    const hands = await panelHands(run);
    await hands.unfold();
    await hands.useMailboxIfAsked();
  });
  return webmailKinds.flatMap(({ name }, index): readonly Figure[] => [
    { name: `${name}-open-mail-awake`, value: at(ours, index).awake, unit: 'ms', base: at(bare, index).awake, limit: AWAKE_LIMIT_MS },
    {
      name: `${name}-open-mail-stopped-worker`,
      value: at(ours, index).stopped,
      unit: 'ms',
      base: at(bare, index).stopped,
      limit: STOPPED_LIMIT_MS,
    },
  ]);
};

const at = (medians: readonly Medians[], index: number): Medians => {
  const found = medians[index];
  if (found === undefined) throw new Error('A webmail was not measured');
  return found;
};

const customerShown = (webmail: PracticeWebmail): Shown => ({
  marker: webmail.threadKey,
  markName: 'aftercare:drawn',
  selector: '[data-part="customer"][data-state="known"]',
  attribute: 'data-thread',
});

const bareShown: Shown = {
  marker: ({ key }) => `person ${key}`,
  markName: 'bare:drawn',
  selector: '#name',
  attribute: null,
};

/** One browser, filled once, in which every webmail is measured. */
const measured = async (
  now: number,
  shownIn: (webmail: PracticeWebmail) => Shown,
  options: { readonly extension?: string },
  fill: (run: ExtensionRun, frame: Frame) => Promise<void>,
): Promise<readonly Medians[]> => {
  const mailbox = benchMailbox(now, WARM_UP + AWAKE_RUNS + STOPPED_RUNS, CUSTOMERS);
  const run = await launchExtension({ mailbox, ...options });
  try {
    const extensionPage = await run.context.newPage();
    await extensionPage.goto(`chrome-extension://${run.extensionId}/panel.html`);
    await fill(run, extensionPage.mainFrame());
    await extensionPage.close();
    const medians: Medians[] = [];
    for (const webmail of webmailKinds) {
      if (webmail.host !== run.webmail.host) await servePracticeMail(run.context, webmail, mailbox);
      medians.push(await measuredIn(run, webmail, shownIn(webmail)));
    }
    return medians;
  } finally {
    await run.close();
  }
};

const measuredIn = async (run: ExtensionRun, webmail: PracticeWebmail, shown: Shown): Promise<Medians> => {
  await run.page.goto(webmail.inbox);
  await webmail.hands.listShown(run.page);
  const frame = await run.panel();
  await watchPage(run);
  await watchPanel(frame, shown);
  const times: number[] = [];
  for (const [index, thread] of run.mailbox.threads.entries()) {
    if (index >= WARM_UP + AWAKE_RUNS) await run.stopWorker();
    times.push(await openAndMeasure(run, frame, thread, shown));
  }
  return { awake: median(times.slice(WARM_UP, WARM_UP + AWAKE_RUNS)), stopped: median(times.slice(WARM_UP + AWAKE_RUNS)) };
};
