import { addWorkingDays } from '../../calendar/calendar.ts';
import { beganOn, isOpen, stepsTaken } from '../../care/complaint.ts';
import type { Complaint } from '../../schema/complaint.ts';
import type { Day } from '../../schema/fields.ts';
import { complaintKey } from '../complaint-key.ts';
import { lastContactDay } from '../contact.ts';
import type { Calendar, CustomerFacts, GestureRule } from '../rule.ts';
import { isSettling } from '../settled.ts';
import { strengthFor } from '../strength.ts';

const SILENT_WORKING_DAYS = 2;

/**
 * Tell a customer where their open complaint stands when they have not heard from us for two working days (S0-09). A contact, a step of the complaint
 * and a gesture marked as done or skipped count as heard. While the answer itself is waiting, that is what is due and this is not; and where what was
 * agreed is to be done by the day on which word would be due, that promise stands in its place for the day.
 *
 * Key: the day of the last sign, and how many of these were settled since.
 */
export const complaintSilence: GestureRule = {
  id: 'complaint-silence',
  kind: 'trouble',
  *due(file, calendar) {
    const { customer, complaints } = file;
    for (const complaint of complaints) {
      if (!isOpen(complaint) || isAnswerWaiting(file, complaint)) continue;
      const since = lastSign(file, complaint);
      const due = dueAfter(since, agreedFor(complaint), calendar);
      yield {
        key: nextKey(file, complaint, since),
        opens: due,
        due,
        lateAfter: due,
        closes: null,
        reason: { code: 'complaint-silent', since, words: complaint.words },
        occasion: 'complaint-update',
        strength: strengthFor(customer),
      };
    }
  },
};

const dueAfter = (since: Day, agreed: Day | null, calendar: Calendar): Day => {
  const due = addWorkingDays(since, SILENT_WORKING_DAYS, calendar);
  return agreed !== null && since <= agreed && agreed <= due ? addWorkingDays(agreed, 1, calendar) : due;
};

/** The day named for what was agreed in this round; null where there is none, or when it is done. */
const agreedFor = ({ agreed, agreedOn, promiseId, carriedOutOn }: Complaint): Day | null =>
  agreedOn === undefined || promiseId === undefined || carriedOutOn !== undefined ? null : (agreed?.by ?? null);

const isAnswerWaiting = ({ customer, decisions }: CustomerFacts, complaint: Complaint): boolean =>
  complaint.answeredOn === undefined && !isSettling(decisions.get(complaintKey('complaint-answer', complaint, customer)));

const lastSign = ({ customer, touches, decisions }: CustomerFacts, complaint: Complaint): Day => {
  const own = [complaintKey('complaint-answer', complaint, customer), `${complaintKey('complaint-silence', complaint, customer)}:`];
  const settled = [...decisions].filter(([key, decision]) => isSettling(decision) && own.some((each) => key.startsWith(each)));
  const signs = [
    beganOn(complaint),
    ...stepsTaken(complaint).map(({ on }) => on),
    ...settled.map(([, { day }]) => day),
    lastContactDay(touches) ?? complaint.receivedOn,
  ];
  return signs.reduce((last, day) => (day > last ? day : last));
};

const nextKey = ({ customer, decisions }: CustomerFacts, complaint: Complaint, since: Day): string => {
  const keyOf = (occurrence: number): string => complaintKey('complaint-silence', complaint, customer, since, occurrence);
  let occurrence = 0;
  while (isSettling(decisions.get(keyOf(occurrence)))) occurrence += 1;
  return keyOf(occurrence);
};
