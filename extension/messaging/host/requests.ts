import * as z from 'zod/mini';
import { WEBMAILS } from '../../webmail/hosts.ts';
import { noteChannels, occasionIds } from '#shared/notes/note.ts';
import { Day, Email, Instant } from '#shared/schema/fields.ts';
import { channel, favour, id, language, line, list, MAX_LINE, monthly, nameOrder, register, rule, text } from './request-fields.ts';

/** Schemas of what reaches the host; those of the card, the history, the settings and the page of backups stand beside it. */

const MAX_DESCRIPTION = 1_000_000;
const MAX_LINK = 4_000;

/** Words of a mail: whoever wrote them shall not be able to keep the panel from reading it. */
const shown = z.string().check(z.overwrite((words) => words.slice(0, MAX_LINE)));
/** A date is read whole or not at all: a part of it may name another moment. */
const written = z.string().check(z.overwrite((words) => (words.length > MAX_LINE ? '' : words)));
/** Number of a page report. */
const n = z.int().check(z.nonnegative());
const webmail = z.enum(WEBMAILS);
const capability = z.enum([
  'root',
  'own-address',
  'thread',
  'subject',
  'messages',
  'sender',
  'recipients',
  'date',
  'compose',
  'compose-recipients',
  'compose-body',
  'send',
]);

const Participant = z.object({
  name: shown,
  email: z.nullable(Email),
  role: z.enum(['from', 'to', 'cc', 'bcc']),
  self: z.boolean(),
});

const context = {
  webmail,
  ownAddress: z.nullable(Email),
  language: shown,
  health: list(z.object({ capability, answeredBy: z.nullable(line) })),
};

const Facts = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('conversation'),
    ...context,
    thread: line,
    subject: shown,
    participants: list(Participant),
    messages: list(
      z.object({
        id: z.nullable(line),
        from: z.nullable(Participant),
        to: list(Participant),
        at: z.nullable(Instant),
        written,
        self: z.nullable(z.boolean()),
        machine: z.boolean(),
      }),
    ),
  }),
  z.object({ type: z.literal('none'), ...context }),
  z.object({ type: z.literal('unreadable'), ...context, missing: list(capability) }),
]);

export const PageReport = z.object({
  n,
  facts: Facts,
  visible: z.boolean(),
  strayed: z.exactOptional(list(z.object({ boxKey: line, names: list(line) }))),
  writing: z.exactOptional(z.object({ boxKey: line, thread: line, recipient: z.object({ name: shown, email: z.nullable(Email) }) })),
  canFindAddress: z.boolean(),
});

export const PageStructure = z.object({
  address: shown,
  structure: z.string().check(z.maxLength(MAX_DESCRIPTION)),
});

export const Address = z.nullable(Email);

export const SentEvent = z.object({
  webmail,
  certainty: z.enum(['certain', 'probable', 'scheduled', 'revoked', 'reopened']),
  boxKey: line,
  reopenedAs: z.exactOptional(line),
  recipients: list(Participant),
  subject: shown,
  thread: line,
  ownAddress: z.nullable(Email),
});

export const DraftPlaced = z.union([
  z.object({ ok: z.literal(true), where: z.enum(['open-box', 'reply', 'new-mail']), boxKey: line }),
  z.object({
    ok: z.literal(true),
    where: z.literal('window'),
    link: z.object({ url: z.url({ protocol: /^https$/ }).check(z.maxLength(MAX_LINK)), carriesText: z.boolean() }),
  }),
  z.object({ ok: z.literal(false), error: z.object({ type: z.enum(['other-conversation', 'no-box', 'not-inserted']) }) }),
  z.object({
    ok: z.literal(false),
    error: z.object({ type: z.literal('other-recipients'), boxKey: line, names: z.nullable(list(shown)) }),
  }),
]);

const tier = z.nullable(z.enum(['A', 'B', 'C']));
const occasion = z.enum(occasionIds);
const values = z.exactOptional(z.record(line, text));

export const Ask = z.object({ email: z.exactOptional(Email), customerId: z.exactOptional(id) });

export const IdentityRef = z.object({ mailbox: line, name: line, thread: line });
const relation = z.enum(['assistant', 'secretary', 'colleague', 'user', 'buyer', 'decider', 'introduced-by']);

export const AddCustomer = z.object({
  identity: z.exactOptional(IdentityRef),
  closeTo: z.exactOptional(z.object({ customerId: id, relation })),
  familyName: line,
  givenName: line,
  nameOrder,
  title: line,
  email: Email,
  organisation: line,
  language,
  tier,
});

export const SetTier = z.object({ customerId: id, tier });
export const RecordDeal = z.object({
  customerId: id,
  what: line,
  closedOn: Day,
  promisedDelivery: z.exactOptional(Day),
  renewalOn: z.exactOptional(Day),
});
export const RecordFavour = z.object({
  customerId: id,
  kind: favour,
  what: line,
  on: Day,
});
const from = z.exactOptional(z.object({ n, messageId: z.nullable(line) }));
export const RecordComplaint = z.object({ customerId: id, receivedOn: Day, words: text, wants: text, from });
export const RecordQuestion = z.object({
  customerId: id,
  kind: z.enum(['question', 'wish']),
  sensed: z.boolean(),
  words: text,
  askedOn: Day,
  from,
});
export const RecordPromise = z.object({ customerId: id, text, due: z.nullable(Day), monthly: z.exactOptional(monthly), from });
export const RecordNews = z.object({
  customerId: id,
  kind: z.enum(['promotion', 'move', 'new-product', 'certificate', 'accident', 'illness', 'bereavement', 'other']),
  on: Day,
  words: text,
  died: z.exactOptional(z.enum(['customer', 'spouse', 'father', 'mother', 'child', 'other', 'unknown'])),
  diedName: z.exactOptional(line),
  quietUntil: z.exactOptional(z.nullable(Day)),
  from,
});
export const RecordContact = z.object({
  customerId: id,
  channel,
  day: Day,
  reached: z.exactOptional(z.boolean()),
  words: text,
  hook: text,
  satisfaction: z.exactOptional(z.enum(['good', 'so-so', 'bad'])),
});
export const SelectionRequest = z.object({ n });
export const SelectedWords = z.nullable(z.object({ words: text, messageId: z.nullable(line) }));
export const PromisedDay = z.object({ words: text });
export const ComplaintStep = z.discriminatedUnion('step', [
  z.object({ complaintId: id, step: z.enum(['answer', 'carry-out', 'reopen']) }),
  z.object({ complaintId: id, step: z.literal('agree'), what: text, by: z.nullable(Day) }),
  z.object({ complaintId: id, step: z.literal('close'), satisfied: z.enum(['yes', 'no', 'not-asked']), followUpOn: Day }),
]);
export const EndPromise = z.object({ promiseId: id, as: z.enum(['kept', 'broken', 'released']) });
export const AnswerQuestion = z.object({ questionId: id });
export const EndHardship = z.object({ customerId: id });
export const MuteRule = z.object({ customerId: id, rule, muted: z.boolean() });
export const Today = z.object({ only: z.enum(['all', 'complaints']) });
export const Decide = z.object({
  customerId: id,
  gestureKey: id,
  type: z.enum(['done', 'done-elsewhere', 'skipped', 'snoozed']),
  until: z.exactOptional(Day),
});
export const SetMailbox = z.object({ address: Email, use: z.boolean() });
export const Identify = z.object({ ...IdentityRef.shape, customerId: id });
export const LinkContact = z.object({ customerId: id, toId: id, relation });
export const UnlinkContact = z.object({ relationId: id });
export const MergeCustomers = z.object({ keepId: id, goneId: id });
export const FindAddress = z.object({ n, name: line });
export const FindCustomers = z.object({ text: line });
export const Nothing = z.object({});
export const Undo = z.object({ changeId: id });
export const Fold = z.object({ folded: z.boolean() });

export const PreviewRequest = z.object({
  customerId: id,
  occasion,
  gestureKey: z.nullable(id),
  channel: z.enum(noteChannels),
  language: z.exactOptional(language),
  register: z.exactOptional(register),
  otherThan: z.exactOptional(line),
  values,
});

const noteRef = z.object({ occasion, gestureKey: z.nullable(id), variant: line, language, register });

export const LogNote = z.object({
  customerId: id,
  channel: z.enum(['call', 'messenger', 'card']),
  note: noteRef,
  edited: z.boolean(),
  reached: z.exactOptional(z.boolean()),
});

export const DraftRequest = z.object({
  n,
  customerId: id,
  note: noteRef,
  edited: z.exactOptional(z.object({ subject: text, paragraphs: list(text) })),
  values,
  offerAnyway: z.exactOptional(z.literal(true)),
  box: z.exactOptional(z.union([z.object({ confirmed: line }), z.literal('apart')])),
});
