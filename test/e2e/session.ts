import { afterEach } from 'vitest';
import type { UiLanguage } from '../practice/mail.ts';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import type { PracticeHands } from '../practice/webmail.ts';
import { type ExtensionRun, launchExtension, type LaunchOptions } from '../support/extension.ts';
import { meet as meetIn, panelHands, type PanelHands } from '../support/panel.ts';

export interface Session {
  readonly run: ExtensionRun;
  readonly panel: PanelHands;
  /** The rep's hands in the webmail. */
  readonly hands: PracticeHands;
}

interface SessionOptions extends Omit<LaunchOptions, 'mailbox'> {
  readonly mailboxLanguage?: UiLanguage;
}

const open = new Set<ExtensionRun>();

/** A browser with the extension beside the practice mailbox, in use by the rep. It is closed after the test, which fails if anything complained or talked to anybody. */
export const startSession = async ({ mailboxLanguage = 'en', ...options }: SessionOptions = {}): Promise<Session> => {
  return sessionOf(await launchExtension({ mailbox: createMailbox({ now: Date.now(), language: mailboxLanguage }), ...options }));
};

/** The browser is closed and started again, with the same customers and the same mailbox. */
export const restarted = async ({ run }: Session): Promise<Session> => {
  open.delete(run);
  const again = await run.restart();
  nothingToComplain([run]);
  return sessionOf(again);
};

const sessionOf = async (run: ExtensionRun): Promise<Session> => {
  open.add(run);
  const panel = await panelHands(run);
  return { run, panel, hands: run.webmail.hands };
};

afterEach(async () => {
  const runs = [...open];
  open.clear();
  await Promise.all(runs.map((run) => run.close()));
  nothingToComplain(runs);
});

const nothingToComplain = (runs: readonly ExtensionRun[]): void => {
  const complaints = runs.flatMap((run) => run.problems());
  const strangers = runs.flatMap((run) => run.hostsAsked().filter((host) => host !== run.webmail.host));
  if (complaints.length + strangers.length > 0) throw new Error(`Complaints: ${complaints.join('\n')}\nHosts asked: ${strangers.join()}`);
};

/** Opens the thread of this name and makes its correspondent a customer. */
export const meet = ({ run, panel }: Pick<Session, 'run' | 'panel'>, key: string, email: string): Promise<void> =>
  meetIn(run, panel, threadOf(run.mailbox, key), email);
