import { dayOf } from '#shared/calendar/days.ts';
import type { Day, Instant } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { CommandResult } from '../../messaging/protocol.ts';
import { commit, type Planned } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { creation, deletion, type Patch } from '../patch.ts';
import { provisionalTouches } from '../queries/provisional-touches.ts';
import { isDeleted } from '../rows.ts';
import { storageFailure } from '../storage-failure.ts';
import { mailTouchId } from '../touch-id.ts';
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
 * place of that note where exactly one fits; where that is uncertain nothing is logged for it.
 */
export const logMail = async (deps: DataDeps, mail: SeenMail): Promise<CommandResult> => {
  try {
    if ((await unknownTo(deps.db, mail)).length === 0) return { ok: true, changeId: null };
  } catch (error) {
    const type = storageFailure(error);
    if (type === null) throw error;
    return refused(type);
  }
  return commit(deps, 'log-mail', () => planLog(deps.db, mail));
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

const planLog = async (db: AftercareDb, mail: SeenMail): Promise<Planned> => {
  const matches = await Promise.all(
    (await unknownTo(db, mail)).map(async (message) => ({
      message,
      provisional: message.direction === 'out' ? await provisionalTouches(db, mail, message) : [],
    })),
  );
  const claims = matches.flatMap(({ provisional }) => provisional.map(({ id }) => id));
  const isClaimedOnce = (touch: Touch): boolean => claims.filter((id) => id === touch.id).length === 1;
  return {
    ok: true,
    patches: matches.flatMap(({ message, provisional }): readonly Patch[] => {
      const [noted, ...others] = provisional;
      if (noted === undefined) return [creation('touch', touchOf(mail, message, null))];
      if (others.length > 0 || !isClaimedOnce(noted)) return [];
      return [creation('touch', touchOf(mail, message, noted)), deletion('touch', noted.id)];
    }),
  };
};

const touchOf = ({ webmail, mailbox, thread, subject }: SeenMail, message: NewTouch, noted: Touch | null): Touch => ({
  id: message.touchId,
  customerId: message.customerId,
  at: message.at,
  day: message.day,
  channel: 'email',
  direction: message.direction,
  position: message.position,
  subject,
  source: { webmail, mailbox, thread, messageId: message.id },
  ...(noted?.summary === undefined ? {} : { summary: noted.summary }),
  ...(noted?.gestureKey === undefined ? {} : { gestureKey: noted.gestureKey }),
  ...(noted?.note === undefined ? {} : { note: noted.note }),
});
