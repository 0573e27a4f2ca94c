import { servePracticeMail } from '../practice/serve.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import type { ExtensionRun } from '../support/extension.ts';
import { type Figure, median } from './figure.ts';
import { openAndMeasure, type Shown, watchPage, watchPanel } from './open-mail.ts';

const AWAKE_RUNS = 40;
const STOPPED_RUNS = 12;
const WARM_UP = 3;
const AWAKE_LIMIT_MS = 100;
const STOPPED_LIMIT_MS = 300;

export interface Medians {
  readonly awake: number;
  readonly stopped: number;
}

/** How many mails the measurements open. */
export const OPENED = WARM_UP + AWAKE_RUNS + STOPPED_RUNS;

/** How soon whoever wrote is shown in each webmail. */
export const openFigures = (ours: readonly Medians[], bare: readonly Medians[]): readonly Figure[] =>
  webmailKinds.flatMap(({ name }, index): readonly Figure[] => [
    { name: `${name}-open-mail-awake`, value: at(ours, index).awake, unit: 'ms', base: at(bare, index).awake, limit: AWAKE_LIMIT_MS },
    {
      name: `${name}-open-mail-stopped-worker`,
      value: at(ours, index).stopped,
      unit: 'ms',
      base: at(bare, index).stopped,
      limit: STOPPED_LIMIT_MS,
    },
  ]);

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

/** From the page's last change to the customer drawn, in every webmail: awake, and from a stopped worker. */
export const measureOpening = async (run: ExtensionRun, whose: 'ours' | 'bare'): Promise<readonly Medians[]> => {
  const medians: Medians[] = [];
  for (const webmail of webmailKinds) {
    if (webmail.host !== run.webmail.host) await servePracticeMail(run.context, webmail, run.mailbox);
    medians.push(await measuredIn(run, webmail, whose === 'ours' ? customerShown(webmail) : bareShown));
  }
  return medians;
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
