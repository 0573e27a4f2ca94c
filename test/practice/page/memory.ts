import type { Mailbox, MailThread } from '../mail.ts';

const KEY = 'practice';

/** What outlives a reload and is the same in every window: the mail as it is by now, and how far this mailbox's clock is from the machine's. */
interface Memory {
  readonly threads: readonly MailThread[];
  readonly clockOffsetMs: number;
}

export const recall = (mailbox: Mailbox): Memory => {
  const stored = localStorage.getItem(KEY);
  if (stored !== null) return parse(stored);
  const memory = { threads: mailbox.threads, clockOffsetMs: mailbox.now - Date.now() };
  remember(memory);
  return memory;
};

export const remember = (memory: Memory): void => localStorage.setItem(KEY, JSON.stringify(memory));

/** Calls back when another window has changed the mail. */
export const onRemembered = (listener: (memory: Memory) => void): void =>
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) listener(parse(newValue));
  });

const parse = (text: string): Memory => JSON.parse(text);
