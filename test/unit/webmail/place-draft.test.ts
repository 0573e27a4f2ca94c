import { expect, it } from 'vitest';
import type { ComposeBox, DraftText, OpenConversation, Participant, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import type { DraftOrder, DraftPlaced } from '../../../extension/messaging/protocol/page.ts';
import { placeDraft } from '../../../extension/webmail/place-draft.ts';

const DANA = 'dana@bright-mill.example';
const RUTH = 'ruth@ames.example';

const person = (email: string, role: Participant['role'] = 'to'): Participant => ({ name: '', email, role, self: false });

const box = (key: string, recipients: readonly Participant[] | null, more: Partial<ComposeBox> = {}): ComposeBox => ({
  key,
  kind: 'reply',
  recipients,
  thread: '',
  hasText: false,
  hasSignature: false,
  ...more,
});

const conversation: OpenConversation = {
  type: 'conversation',
  webmail: 'gmail',
  ownAddress: 'mina@firm.example',
  language: 'en',
  health: [],
  thread: '19a83a0b2d6f1850',
  subject: 'Order',
  participants: [person(DANA, 'from')],
  messages: [{ id: '19a83a0b2d6f1850', from: person(DANA, 'from'), to: [], at: null, written: '', self: false, machine: false }],
};

const order: DraftOrder = {
  n: 1,
  addresses: [DANA],
  preferredAddress: DANA,
  answersConversation: true,
  subject: 'Thank you',
  paragraphs: ['Dear Dana,', 'Kind regards,\nMina'],
  unsigned: ['Dear Dana,', 'Kind regards,'],
  box: null,
};

interface Page {
  readonly boxes: readonly ComposeBox[];
  readonly reply?: ComposeBox | null;
  readonly compose?: ComposeBox | null;
}

const place = async (
  page: Page,
  change: Partial<DraftOrder> = {},
): Promise<{ placed: DraftPlaced; written: readonly [string, DraftText][] }> => {
  const written: [string, DraftText][] = [];
  const adapter = {
    composeBoxes: () => page.boxes,
    openReply: () => Promise.resolve(page.reply ?? null),
    openCompose: () => Promise.resolve(page.compose ?? null),
    insert: (_: Document, key: string, draft: DraftText) => {
      written.push([key, draft]);
      return { ok: true, subjectSet: false };
    },
  } satisfies Partial<WebmailAdapter>;
  const placed = await placeDraft(
    adapter as unknown as WebmailAdapter,
    {} as Document,
    conversation,
    { ...order, ...change },
    new AbortController().signal,
  );
  return { placed, written };
};

const ask = (boxKey: string, names: readonly string[] | null): DraftPlaced => ({
  ok: false,
  error: { type: 'other-recipients', boxKey, names },
});
const noBox: DraftPlaced = { ok: false, error: { type: 'no-box' } };

it.each<{ name: string; page: Page; order?: Partial<DraftOrder>; placed: DraftPlaced; into: string | null }>([
  {
    name: 'the open box of this one customer',
    page: { boxes: [box('r1', [person(DANA)])] },
    placed: { ok: true, where: 'open-box', boxKey: 'r1' },
    into: 'r1',
  },
  {
    name: 'reply-all with three people: asked, nothing written',
    page: { boxes: [box('r1', [person(DANA), person(RUTH, 'cc'), person('olu@ade.example', 'cc')])] },
    placed: ask('r1', [DANA, RUTH, 'olu@ade.example']),
    into: null,
  },
  {
    name: 'a note of its own (birthday, family, sympathy) beside a box with a second person: asked, nothing written',
    page: { boxes: [box('c1', [person(DANA), person(RUTH)], { kind: 'new' })], compose: box('c2', [person(DANA)], { kind: 'new' }) },
    order: { answersConversation: false },
    placed: ask('c1', [DANA, RUTH]),
    into: null,
  },
  {
    name: 'a box for somebody else: asked, nothing written',
    page: { boxes: [box('c1', [person(RUTH)], { kind: 'new' })] },
    placed: ask('c1', [RUTH]),
    into: null,
  },
  { name: 'a box whose recipients cannot be read: asked', page: { boxes: [box('c1', null)] }, placed: ask('c1', null), into: null },
  {
    name: 'the rep wants it in the other box all the same',
    page: { boxes: [box('c1', [person(RUTH)])] },
    order: { box: { confirmed: 'c1' } },
    placed: { ok: true, where: 'open-box', boxKey: 'c1' },
    into: 'c1',
  },
  {
    name: 'the confirmed box was closed meanwhile',
    page: { boxes: [box('c2', [person(RUTH)])] },
    order: { box: { confirmed: 'c1' } },
    placed: noBox,
    into: null,
  },
  {
    name: 'the rep wants a mail of its own beside the other box',
    page: { boxes: [box('c1', [person(RUTH)])], reply: box('r2', [person(DANA)]) },
    order: { box: 'apart' },
    placed: { ok: true, where: 'reply', boxKey: 'r2' },
    into: 'r2',
  },
  {
    name: 'no box open: a reply',
    page: { boxes: [], reply: box('r1', [person(DANA)]) },
    placed: { ok: true, where: 'reply', boxKey: 'r1' },
    into: 'r1',
  },
  {
    name: 'the reply opened for more people: asked, nothing written',
    page: { boxes: [], reply: box('r1', [person(DANA), person(RUTH, 'cc')]) },
    placed: ask('r1', [DANA, RUTH]),
    into: null,
  },
  { name: 'no reply box appeared', page: { boxes: [], reply: null }, placed: noBox, into: null },
  {
    name: 'a note that does not answer opens a new mail',
    page: { boxes: [], compose: box('c1', [person(DANA)], { kind: 'new' }) },
    order: { answersConversation: false },
    placed: { ok: true, where: 'new-mail', boxKey: 'c1' },
    into: 'c1',
  },
  {
    name: 'two boxes for the customer: an answer goes into the reply',
    page: { boxes: [box('c1', [person(DANA)], { kind: 'new' }), box('r1', [person(DANA)])] },
    placed: { ok: true, where: 'open-box', boxKey: 'r1' },
    into: 'r1',
  },
  {
    name: 'two replies for the customer: two candidates are none',
    page: { boxes: [box('r1', [person(DANA)]), box('r2', [person(DANA)])] },
    placed: noBox,
    into: null,
  },
  {
    name: 'an empty new box is nobody’s: a reply of its own',
    page: { boxes: [box('c1', [], { kind: 'new' })], reply: box('r1', [person(DANA)]) },
    placed: { ok: true, where: 'reply', boxKey: 'r1' },
    into: 'r1',
  },
])('$name', async ({ page, order: change, placed, into }) => {
  const result = await place(page, change);
  expect(result).toEqual({ placed, written: into === null ? [] : [[into, { subject: order.subject, paragraphs: order.paragraphs }]] });
});

it('leaves the rep’s name to the signature of the box', async () => {
  const { written } = await place({ boxes: [box('r1', [person(DANA)], { hasSignature: true })] });
  expect(written).toEqual([['r1', { subject: order.subject, paragraphs: order.unsigned }]]);
});
