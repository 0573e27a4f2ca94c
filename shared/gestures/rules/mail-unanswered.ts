import { addWorkingDays } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Tier } from '../../schema/customer.ts';
import type { Touch, TouchSource } from '../../schema/touch.ts';
import { countsAsContact } from '../contact.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule } from '../rule.ts';

const WAIT_WORKING_DAYS: Readonly<Record<Tier, number>> = { A: 1, B: 2, C: 3 };
const POINTLESS_AFTER_DAYS = 21;
/** Far beyond what can still be due: ten years of mails are not gone through for those of the last weeks. */
const LOOKED_BACK_DAYS = 90;

/**
 * Answer a mail that was the last of its thread, as far as this device saw: after one working day for A, two for B, three for C; nobody else is waited
 * for. Not before, for most answers need no reminder, and not after three weeks. A conversation or a message since then answers it, and so does what was recorded
 * from it, which has a rule of its own; skipping says that it needs no answer. Key: the mail, so that the next one is asked for again.
 */
export const mailUnanswered: GestureRule = {
  id: 'mail-unanswered',
  kind: 'answer',
  *due(file, calendar, _, today) {
    const { customer } = file;
    const wait = waits.get(customer.tier ?? '');
    if (wait === undefined) return;
    const recent = addDays(today, -LOOKED_BACK_DAYS);
    for (const mail of lastOfThreads(file.touches.filter(({ day }) => day >= recent))) {
      if (mail.direction !== 'in' || isDealtWith(file, mail)) continue;
      const due = addWorkingDays(mail.day, wait, calendar);
      yield {
        key: gestureKey('mail-unanswered', customer.id, mail.id),
        announced: due,
        opens: due,
        due,
        lateAfter: due,
        closes: addDays(due, POINTLESS_AFTER_DAYS),
        reason: { code: 'mail-unanswered', subject: mail.subject ?? '', on: mail.day },
        occasion: 'mail-answer',
        strength: 'message',
      };
    }
  },
};

const waits: ReadonlyMap<string, number> = new Map(Object.entries(WAIT_WORKING_DAYS));

type Mail = Touch & { readonly source: TouchSource };

const lastOfThreads = (touches: readonly Touch[]): Iterable<Mail> => {
  const last = new Map<string, Mail>();
  for (const touch of touches) {
    if (!isMail(touch)) continue;
    const thread = threadOf(touch.source);
    const newest = last.get(thread);
    if (newest === undefined || isLater(touch, newest)) last.set(thread, touch);
  }
  return last.values();
};

const isMail = (touch: Touch): touch is Mail => touch.channel === 'email' && touch.source !== undefined && touch.source.thread !== '';

const threadOf = ({ webmail, mailbox, thread }: TouchSource): string => `${webmail} ${mailbox} ${thread}`;

const isLater = (one: Touch, other: Touch): boolean => (one.at === other.at ? one.id > other.id : one.at > other.at);

const isDealtWith = ({ touches, questions, complaints, promises, lifeEvents }: CustomerFacts, mail: Mail): boolean => {
  const wasSpoken = touches.some((touch) => touch.channel !== 'email' && touch.at > mail.at && countsAsContact(touch));
  const records = [
    ...questions.map(({ source, askedOn }) => ({ source, on: askedOn })),
    ...complaints.map(({ source, receivedOn }) => ({ source, on: receivedOn })),
    ...promises.map(({ source, madeOn }) => ({ source, on: madeOn })),
    ...lifeEvents.map(({ source, on }) => ({ source, on })),
  ];
  const isOfIt = ({ source, on }: (typeof records)[number]): boolean =>
    source !== undefined && threadOf(source) === threadOf(mail.source) && on >= mail.day;
  return wasSpoken || records.some(isOfIt);
};
