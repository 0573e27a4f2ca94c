import { legacyId, threadToken } from '../ids.ts';
import type { Mail, Mailbox, MailThread, Person } from '../mail.ts';
import { onRemembered, recall, remember } from './memory.ts';

/** A mail on its way; without a thread it starts one. */
export interface OutgoingMail {
  readonly threadId: string | null;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly paragraphs: readonly string[];
}

/** The mailbox as it lives in an open page, whatever webmail draws it. */
export interface World {
  readonly mailbox: Mailbox;
  readonly now: () => number;
  readonly threads: () => readonly MailThread[];
  readonly thread: (id: string) => MailThread | undefined;
  readonly isOwn: (person: Person) => boolean;
  readonly isUnread: (id: string) => boolean;
  readonly markRead: (id: string) => void;
  readonly deliver: (mail: OutgoingMail & { readonly from: Person }) => MailThread;
  readonly withdraw: (threadId: string, mailId: string) => void;
  readonly onChange: (listener: () => void) => void;
}

export const createWorld = (mailbox: Mailbox): World => {
  const { clockOffsetMs, threads: remembered } = recall(mailbox);
  let threads = [...remembered];
  let serial = 9_000 + threads.flatMap((thread) => thread.mails).length;
  const unread = new Set(threads.slice(0, 3).map((thread) => thread.id));
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  const changed = (): void => {
    remember({ threads, clockOffsetMs });
    tell();
  };
  onRemembered((memory) => {
    threads = [...memory.threads];
    tell();
  });
  const now = (): number => Date.now() + clockOffsetMs;
  const isOwn = (person: Person): boolean => person.email.toLowerCase() === mailbox.own.email.toLowerCase();

  const deliver: World['deliver'] = ({ threadId, subject, from, to, cc, paragraphs }) => {
    serial += 1;
    const at = now();
    const mail: Mail = { id: legacyId(at, serial), at, from, to, cc, paragraphs };
    const former = threads.find((thread) => thread.id === threadId);
    const thread: MailThread = former
      ? { ...former, mails: [...former.mails, mail] }
      : { key: mail.id, id: mail.id, token: threadToken(mail.id), subject, mails: [mail] };
    threads = [thread, ...threads.filter((other) => other.id !== thread.id)];
    if (!isOwn(from)) unread.add(thread.id);
    changed();
    return thread;
  };

  const withdraw = (threadId: string, mailId: string): void => {
    threads = threads
      .map((thread) => (thread.id === threadId ? { ...thread, mails: thread.mails.filter((mail) => mail.id !== mailId) } : thread))
      .filter((thread) => thread.mails.length > 0);
    changed();
  };

  return {
    mailbox,
    now,
    threads: () => threads,
    thread: (id) => threads.find((thread) => thread.id === id),
    isOwn,
    isUnread: (id) => unread.has(id),
    markRead: (id) => {
      if (unread.delete(id)) changed();
    },
    deliver,
    withdraw,
    onChange: (listener) => listeners.push(listener),
  };
};
