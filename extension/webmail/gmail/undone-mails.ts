import type { SentEvent } from '../adapter.ts';
import { type ComposeElements, findComposeElements } from './compose-elements.ts';
import { type OutgoingMail, isSameMail, mailIn } from './outgoing-mail.ts';

const REOPEN_WAIT_MS = 10_000;
const SAMPLES_ALIKE = 3;

/** Follows mails that the rep called back to the box they come back in. */
export interface UndoneMails {
  /** The rep pressed undo. A single mail is called back at once if that is sure; of several, or if it is not, the one whose box comes back. */
  readonly undo: (mails: readonly OutgoingMail[], isSure: boolean, now: number) => void;
  readonly sample: (now: number) => void;
  readonly isWaiting: () => boolean;
}

interface Waiting {
  readonly mails: readonly OutgoingMail[];
  /** Boxes that stood in the page when the rep pressed undo: a mail does not come back in one of them. */
  readonly before: ReadonlySet<Element>;
  readonly until: number;
  match: Match | null;
  samplesAlike: number;
}

interface Match {
  readonly mail: OutgoingMail;
  readonly box: ComposeElements;
}

/** Two boxes, or two mails, that could be meant are none. */
export const followUndone = (page: Document, onSent: (event: SentEvent) => void): UndoneMails => {
  const revoked = new WeakSet<OutgoingMail>();
  let waiting: Waiting | null = null;

  const revoke = (mail: OutgoingMail): void => {
    if (revoked.has(mail)) return;
    revoked.add(mail);
    onSent({ ...mail.facts, certainty: 'revoked' });
  };

  const undo: UndoneMails['undo'] = (mails, isSure, now) => {
    const [only, ...others] = mails;
    if (only === undefined) return;
    if (isSure && others.length === 0) revoke(only);
    const before = new Set(findComposeElements(page).map(({ region }) => region));
    waiting = { mails, before, until: now + REOPEN_WAIT_MS, match: null, samplesAlike: 0 };
  };

  const sample: UndoneMails['sample'] = (now) => {
    if (waiting === null) return;
    const matches = matchesOf(page, waiting);
    const [match = null] = matches;
    if (matches.length > 1 || now > waiting.until) {
      waiting = null;
      return;
    }
    waiting.samplesAlike = match !== null && match.box.region === waiting.match?.box.region ? waiting.samplesAlike + 1 : 1;
    waiting.match = match;
    if (match === null || waiting.samplesAlike < SAMPLES_ALIKE) return;
    waiting = null;
    revoke(match.mail);
    const { facts } = match.mail;
    if (match.box.key !== facts.boxKey) onSent({ ...facts, certainty: 'reopened', reopenedAs: match.box.key });
  };

  return { undo, sample, isWaiting: () => waiting !== null };
};

const matchesOf = (page: Document, { mails, before }: Waiting): readonly Match[] =>
  findComposeElements(page)
    .filter(({ region }) => !before.has(region))
    .flatMap((box) => {
      const shown = mailIn(page, box);
      return mails.filter((mail) => isSameMail(mail, shown)).map((mail) => ({ mail, box }));
    });
