import { legacyId, threadToken } from './ids.ts';
import type { Mail, Mailbox, MailThread, Person, PageLanguage } from './mail.ts';
import { rep, repSignature } from './people.ts';
import { type ThreadSeed, threadSeeds } from './threads.ts';

export interface MailboxOptions {
  readonly now: number;
  readonly language?: PageLanguage;
  readonly own?: Person;
  readonly undoMs?: number;
  readonly ownByName?: boolean;
  /** Newest first; the usual mail unless given. */
  readonly seeds?: readonly ThreadSeed[];
}

/** A mailbox full of invented mail, dated backwards from `now`. */
export const createMailbox = ({
  now,
  language = 'en',
  own = rep,
  undoMs = 6_000,
  ownByName = false,
  seeds = threadSeeds,
}: MailboxOptions): Mailbox => ({
  own,
  language,
  now,
  signature: repSignature,
  undoMs,
  ownByName,
  threads: seeds.map((seed, index) => {
    const mails = seed.mails.map((mail, position): Mail => {
      const at = Math.round(now - mail.hoursAgo * 3_600_000);
      return {
        id: legacyId(at, index * 64 + position + 1),
        at,
        from: mail.from,
        to: mail.to ?? [own],
        cc: mail.cc ?? [],
        paragraphs: mail.paragraphs,
      };
    });
    const id = mails[0]?.id ?? legacyId(now, index);
    return { key: seed.key, id, token: threadToken(id), subject: seed.subject, mails };
  }),
});

export const threadOf = (mailbox: Mailbox, key: string): MailThread => {
  const thread = mailbox.threads.find((candidate) => candidate.key === key);
  if (thread === undefined) throw new Error(`no practice thread is called ${key}`);
  return thread;
};
