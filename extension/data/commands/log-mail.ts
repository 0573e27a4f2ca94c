import { dayOf } from '#shared/calendar/days.ts';
import type { Day, Instant } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit, type Planned } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { creation, deletion, type Patch } from '../patch.ts';
import { provisionalTouches } from '../queries/provisional-touches.ts';
import { type ScheduledDecision, scheduledMails } from '../queries/scheduled-mails.ts';
import { isDeleted } from '../rows.ts';
import { storageFailure } from '../storage-failure.ts';
import { mailTouchId } from '../touch-id.ts';
import { settledByContact } from './decide.ts';
import { refused } from './result.ts';

/** Messages of one conversation that the host judged worth keeping: of known customers, not by machines, with a certain id and moment. */
export interface SeenMail {
  readonly webmail: WebmailId;
  readonly mailbox: string;
  readonly thread: string;
  readonly subject: string;
  /** The rep's, for the day of each message. */
  readonly timeZone: string;
  readonly messages: readonly SeenMessage[];
}

/** One per customer: a mail to three customers is three. */
export interface SeenMessage {
  readonly id: string;
  readonly at: Instant;
  readonly direction: 'in' | 'out';
  readonly position: 'from' | 'to' | 'cc';
  readonly customerId: string;
}

/**
 * Seen messages become touches, each once, and never again after the rep deleted one. A mail that `logSent` noted without an id takes the
 * place of that note where exactly one fits; where that is uncertain nothing is logged for it. A mail that `logScheduled` waits for settles its
 * gesture where it can be no other; otherwise it is a mail like any.
 */
export const logMail = async (deps: DataDeps, mail: SeenMail): Promise<CommandResult> => {
  try {
    if ((await unknownTo(deps.db, mail)).length === 0) return { ok: true, changeId: null };
  } catch (error) {
    const type = storageFailure(error);
    if (type === null) throw error;
    return refused(type);
  }
  return commit(deps, 'log-mail', () => planLog(deps, mail));
};

interface NewTouch extends SeenMessage {
  readonly touchId: string;
  readonly day: Day;
}

const unknownTo = async (db: AftercareDb, mail: SeenMail): Promise<readonly NewTouch[]> => {
  const touches = new Map(mail.messages.flatMap((message) => newTouch(mail, message)).map((touch) => [touch.touchId, touch]));
  const [stored, customers] = await db.transaction('r', [db.touch, db.customer], () =>
    Promise.all([
      db.touch.bulkGet([...touches.keys()]),
      db.customer.bulkGet([...new Set(mail.messages.map(({ customerId }) => customerId))]),
    ]),
  );
  const known = new Set(stored.map((touch) => touch?.id));
  const present = new Set(customers.map((customer) => (customer === undefined || isDeleted(customer) ? undefined : customer.id)));
  return [...touches.values()].filter(({ touchId, customerId }) => !known.has(touchId) && present.has(customerId));
};

/** Nothing for a message whose moment does not exist: it has no certain day. */
const newTouch = (mail: SeenMail, message: SeenMessage): readonly NewTouch[] => {
  const moment = new Date(message.at);
  if (Number.isNaN(moment.getTime())) return [];
  const at = moment.toISOString();
  return [{ ...message, at, touchId: mailTouchId(mail, message.id, message.customerId), day: dayOf(at, mail.timeZone) }];
};

const planLog = async (deps: DataDeps, mail: SeenMail): Promise<Planned> => {
  const matches = await Promise.all((await unknownTo(deps.db, mail)).map((message) => matched(deps.db, mail, message)));
  const claims = matches.flatMap(({ provisional, scheduled }) => [...provisional, ...scheduled].map(({ id }) => id));
  const isClaimedOnce = ({ id }: { readonly id: string }): boolean => claims.filter((claim) => claim === id).length === 1;
  const patches = matches.map(async ({ message, provisional, scheduled }): Promise<readonly Patch[]> => {
    const [noted, ...others] = provisional;
    if (noted !== undefined) {
      const isCertain = others.length === 0 && isClaimedOnce(noted);
      return isCertain ? replacing(mail, message, noted) : [];
    }
    const [waiting, ...more] = scheduled;
    const isSettled = waiting !== undefined && more.length === 0 && isClaimedOnce(waiting);
    return isSettled ? settled(deps, mail, message, waiting) : [creation('touch', touchOf(mail, message, null))];
  });
  return { ok: true, patches: (await Promise.all(patches)).flat() };
};

/**
 * The message of a sent mail that was noted takes the note's place. Where the rep deleted the note, the message is remembered as deleted and
 * stays away; the note takes its id, so that it stands for no second message and can still come back by an undo.
 */
const replacing = (mail: SeenMail, message: NewTouch, noted: Touch): readonly Patch[] => {
  const touch = touchOf(mail, message, noted);
  if (noted.deleted !== true) return [creation('touch', touch), deletion('touch', noted.id)];
  return [creation('touch', { ...touch, deleted: true }), { kind: 'touch', id: noted.id, set: { source: touch.source } }];
};

interface Matches {
  readonly message: NewTouch;
  /** Touches without an id that this message may be. */
  readonly provisional: readonly Touch[];
  /** Gestures that rest until a mail leaves, which this message may be. */
  readonly scheduled: readonly ScheduledDecision[];
}

const matched = async (db: AftercareDb, mail: SeenMail, message: NewTouch): Promise<Matches> => {
  const isOurs = message.direction === 'out';
  return {
    message,
    provisional: isOurs ? await provisionalTouches(db, mail, message) : [],
    scheduled: isOurs && message.position === 'to' ? await scheduledMails(db, mail, message) : [],
  };
};

/** A scheduled mail has left: its message takes note and gesture, and the gesture is settled on that day. */
const settled = async (
  deps: DataDeps,
  mail: SeenMail,
  message: NewTouch,
  { id, customerId, mail: left }: ScheduledDecision,
): Promise<readonly Patch[]> => [
  creation('touch', touchOf(mail, message, { gestureKey: id, note: left.note ?? undefined })),
  ...(await settledByContact(deps, customerId, id, message.day)),
];

/** What a touch takes over from what was known of its mail before. */
type Noted = { readonly [Field in (typeof TAKEN_OVER)[number]]?: Touch[Field] | undefined };

const TAKEN_OVER = ['summary', 'gestureKey', 'note', 'satisfaction', 'hook'] as const satisfies readonly (keyof Touch)[];

const touchOf = ({ webmail, mailbox, thread, subject }: SeenMail, message: NewTouch, noted: Noted | null): Touch => ({
  id: message.touchId,
  customerId: message.customerId,
  at: message.at,
  day: message.day,
  channel: 'email',
  direction: message.direction,
  position: message.position,
  subject,
  source: { webmail, mailbox, thread, messageId: message.id },
  ...Object.fromEntries(TAKEN_OVER.flatMap((field) => (noted?.[field] === undefined ? [] : [[field, noted[field]]]))),
});
