import { afterEach, describe, expect, it } from 'vitest';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import { type ExtensionRun, launchExtension } from '../support/extension.ts';

const COMPLAINT = `console.error('planted')`;

let run: ExtensionRun;
afterEach(() => run.close());

describe('what the other tests rely on', () => {
  it('sees requests of the worker, stops the worker for good, and hears complaints', async () => {
    run = await launchExtension({ mailbox: createMailbox({ now: Date.now() }) });
    const worker = await run.worker();
    expect(run.hostsAsked().filter((host) => host !== 'mail.google.com')).toEqual([]);
    await worker.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
    expect(run.hostsAsked()).toContain('elsewhere.example');

    await worker.evaluate(() => Object.assign(globalThis, { remembered: true }));
    await run.stopWorker();
    await run.webmail.hands.openMail(run.page, threadOf(run.mailbox, 'sam-lunch'));
    expect(await worker.evaluate(() => 'remembered' in globalThis)).toBe(false);

    const panel = await run.panel();
    for (const place of [run.page, panel]) await place.evaluate(COMPLAINT);
    await worker.evaluate(COMPLAINT);
    await expect.poll(() => run.problems().filter((problem) => problem.endsWith('planted'))).toHaveLength(3);
  });
});
