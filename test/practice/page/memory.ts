import type { Mailbox, MailThread } from '../mail.ts';

const KEY = 'practice';

/** What outlives a reload of this tab: the mail as it is by now, and how far this mailbox's clock is from the machine's. */
interface Memory {
  readonly threads: readonly MailThread[];
  readonly clockOffsetMs: number;
}

export const recall = (mailbox: Mailbox): Memory => {
  const stored = sessionStorage.getItem(KEY);
  if (stored !== null) return parse(stored);
  const memory = { threads: mailbox.threads, clockOffsetMs: mailbox.now - Date.now() };
  remember(memory);
  return memory;
};

export const remember = (memory: Memory): void => sessionStorage.setItem(KEY, JSON.stringify(memory));

const parse = (text: string): Memory => JSON.parse(text);
