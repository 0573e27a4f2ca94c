import * as z from 'zod/mini';
import { Day } from '#shared/schema/fields.ts';
import { RecordContact, RecordFavour } from './requests.ts';

/** Schemas of what the panel asks about a customer's history; bounds as everywhere. */

const id = RecordContact.shape.customerId;
const words = RecordContact.shape.words;
const { channel } = RecordContact.shape;
const recordKind = z.enum(['touch', 'complaint', 'promise', 'question', 'lifeEvent']);

export const History = z.object({
  customerId: id,
  filter: z.enum(['all', 'mails', 'contacts', 'post', 'dealings', 'open-ends', 'notes']),
  limit: z.int().check(z.positive()),
});
export const AddNote = z.object({ customerId: id, day: Day, words });
export const EditTouch = z.object({
  touchId: id,
  summary: z.exactOptional(words),
  hook: z.exactOptional(words),
  day: z.exactOptional(Day),
  channel: z.exactOptional(channel),
  direction: z.exactOptional(z.enum(['in', 'out'])),
  outcome: z.exactOptional(z.enum(['reached', 'not-reached'])),
});
export const EditDeal = z.object({ dealId: id, what: words, closedOn: Day });
export const EditFavour = z.object({ favourId: id, kind: RecordFavour.shape.kind, what: words, on: Day });
export const EditComplaint = z.object({ complaintId: id, words, wants: words, receivedOn: Day });
export const EditPromise = z.object({ promiseId: id, text: words, madeOn: Day, due: z.nullable(Day) });
export const EditQuestion = z.object({ questionId: id, words, askedOn: Day });
export const EditNews = z.object({ eventId: id, words, on: Day });
export const DeleteEntry = z.object({ kind: z.enum([...recordKind.options, 'deal', 'favour']), id });
export const MarkHookUsed = z.object({ touchId: id });
export const OpenMail = z.union([
  z.object({ kind: recordKind, id }),
  z.object({ kind: z.literal('gesture'), customerId: id, gestureKey: id }),
]);
export const MailLink = z.nullable(z.object({ url: z.url({ protocol: /^https$/ }), isWriting: z.boolean() }));
