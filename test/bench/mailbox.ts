import { legacyId, threadToken } from '../practice/ids.ts';
import type { Mailbox } from '../practice/mail.ts';
import { rep } from '../practice/people.ts';
import { seededAddress } from '../support/seed.ts';

const HOUR_MS = 3_600_000;

/** Threads with customers spread over the whole database, so that no read finds its page in memory. */
export const benchMailbox = (now: number, threads: number, customers: number): Mailbox => ({
  own: rep,
  language: 'en',
  now,
  signature: [],
  undoMs: 0,
  threads: Array.from({ length: threads }, (_, index) => {
    const number = Math.floor((index * customers) / threads);
    const from = { name: `Given${String(number)} Family${String(number)}`, email: seededAddress(number) };
    const at = now - (index + 1) * HOUR_MS;
    const id = legacyId(at, index + 1);
    return {
      key: String(number),
      id,
      token: threadToken(id),
      subject: `Order ${String(number)}`,
      mails: [{ id, at, from, to: [rep], cc: [], paragraphs: ['Please go ahead.'] }],
    };
  }),
});
