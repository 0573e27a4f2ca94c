import * as z from 'zod/mini';
import { Day } from '#shared/schema/fields.ts';
import { channel, favour, id, monthly, text } from './request-fields.ts';

/** Schemas of what the panel asks about a customer's history; bounds as everywhere. */

const recordKind = z.enum(['touch', 'complaint', 'promise', 'question', 'lifeEvent']);

export const History = z.object({
  customerId: id,
  filter: z.enum(['all', 'mails', 'contacts', 'post', 'dealings', 'open-ends', 'notes']),
  limit: z.int().check(z.positive()),
});
export const AddNote = z.object({ customerId: id, day: Day, words: text });
export const EditTouch = z.object({
  touchId: id,
  summary: z.exactOptional(text),
  hook: z.exactOptional(text),
  day: z.exactOptional(Day),
  channel: z.exactOptional(channel),
  direction: z.exactOptional(z.enum(['in', 'out'])),
  outcome: z.exactOptional(z.enum(['reached', 'not-reached'])),
});
export const EditDeal = z.object({ dealId: id, what: text, closedOn: Day });
export const EditFavour = z.object({ favourId: id, kind: favour, what: text, on: Day });
export const EditComplaint = z.object({ complaintId: id, words: text, wants: text, receivedOn: Day });
export const EditPromise = z.object({ promiseId: id, text, madeOn: Day, due: z.nullable(Day), monthly: z.exactOptional(monthly) });
export const EditQuestion = z.object({ questionId: id, words: text, askedOn: Day });
export const EditNews = z.object({ eventId: id, words: text, on: Day });
export const DeleteEntry = z.object({ kind: z.enum([...recordKind.options, 'deal', 'favour']), id });
export const MarkHookUsed = z.object({ touchId: id });
export const OpenMail = z.union([
  z.object({ kind: recordKind, id }),
  z.object({ kind: z.literal('gesture'), customerId: id, gestureKey: id }),
]);
export const MailLink = z.nullable(z.object({ url: z.url({ protocol: /^https$/ }), isWriting: z.boolean() }));
