import { expect } from 'vitest';
import type { ComposeBox, Message, OpenConversation, Participant } from '../../extension/webmail/adapter.ts';
import type { AdapterFixture } from './contract.ts';

type Who = readonly [name: string, email: string | null];
type Role = Participant['role'];
type Thread = Omit<OpenConversation, 'type' | 'webmail' | 'language' | 'health'>;
type Unread = 'root' | 'thread' | 'messages' | 'sender' | 'date';

const jane = 'jane.doe@acme-pumps.example';
const jisu = 'jisu.han@haneul.example';
const lina = 'li.na@huayu.example';
const noa = 'noa.levi@gesher.example';

const ANN: Who = ['Ann Bell', 'ann.bell@northmill.example'];
const BEN: Who = ['Ben Stone', 'ben.stone@northmill.example'];
const CARA: Who = ['Cara Voss', null];
const JANE: Who = ['Jane Doe', null];
const JISU: Who = ['한지수', null];
const MINSU: Who = ['김민수 부장', 'minsu.kim@hanbit.example'];
const SORA: Who = ['이소라', null];
const LI: Who = ['李娜', null];
const WEI: Who = ['王伟', 'wang.wei@dongfang.example'];
const NOA: Who = ['נועה לוי', null];
const DAN: Who = ['דן כהן', 'dan.cohen@alon.example'];
const HOSTILE: Who = ['"><img src=x onerror=alert(1)> {{name}} \u202Egro.live\u202C', 'mallory@evil.example'];
const PARCEL: Who = ['Parcel Service', 'no-reply@parcel.example'];

/** The pages carry this id as Exchange writes it, with `+` and `/`. */
const THREAD = 'AAQkAGMyZDJlNTY4LTQ3MTE_NDg5-LTk2AAQAK9x1Zb3tGdLk8c2a7F_q4E=';
const ORDER = 'wAH0HSIHwAA';
const QUOTE = 'wko4567890A';

/** Dates as the pages write them. */
const on = (written: string): { readonly written: string } => ({ written });
const ON_WEDNESDAY = on('Wed 5/13/2026 11:02 AM');
const ON_WEDNESDAY_HE = on('יום ד 13/05/2026 11:02');
const ON_SATURDAY = on('2026-05-16 (토) 오후 7:24');

const person = ([name, email]: Who, role: Role): Participant => ({ name, email, role, self: false });
const nameOnly = ([name]: Who): Who => [name, null];

const message = (id: string | null, from: Participant, to: readonly Participant[], rest: Partial<Message> = {}): Message => ({
  id,
  from,
  to,
  at: null,
  written: '',
  self: from.email === null ? null : from.self,
  machine: false,
  ...rest,
});

const conversation = (thread: Thread): AdapterFixture['facts'] => ({ type: 'conversation', ...thread });
const none = (ownAddress: string | null): AdapterFixture['facts'] => ({ type: 'none', ownAddress });
const unreadable = (ownAddress: string, missing: Unread): AdapterFixture['facts'] => ({
  type: 'unreadable',
  ownAddress,
  missing: [missing],
});

/** One mail to Jane, "Order 4711": what many pages show in their own way. */
const order = (from: Who = ANN, facts: Partial<Thread> = {}, rest: Partial<Message> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jane,
    thread: THREAD,
    subject: 'Order 4711',
    participants: [person(from, 'from'), person(JANE, 'to')],
    messages: [message(ORDER, person(from, 'from'), [person(JANE, 'to')], { ...ON_WEDNESDAY, ...rest })],
    ...facts,
  });

const quoteRequest = (facts: Partial<Thread> = {}, rest: Partial<Message> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jisu,
    thread: THREAD,
    subject: '견적 문의',
    participants: [person(MINSU, 'from'), person(JISU, 'to')],
    messages: [message(QUOTE, person(MINSU, 'from'), [person(JISU, 'to')], { ...ON_SATURDAY, ...rest })],
    ...facts,
  });

/** Three mails about a price, and a fourth by somebody who is shown by name. */
const priceInquiry = (fourth: Who | null = null): AdapterFixture['facts'] => {
  const messages = [
    message(null, person(nameOnly(WEI), 'from'), [], on('2026/5/13 周三 9:12')),
    message(null, person(LI, 'from'), [], on('2026/5/13 周三 10:12')),
    message('wzh4567890A', person(WEI, 'from'), [person(LI, 'to')], on('2026/5/14 周四 10:12')),
    ...(fourth === null ? [] : [message(null, person(fourth, 'from'), [], on('2026/5/15 周五 8:30'))]),
  ];
  return conversation({
    ownAddress: lina,
    thread: THREAD,
    subject: '报价',
    participants: [nameOnly(WEI), LI, WEI, ...(fourth === null ? [] : [fourth])].map((who) => person(who, 'from')),
    messages,
  });
};

const box = (facts: Partial<ComposeBox>): ComposeBox => ({
  key: expect.stringMatching(/^editor-\d+$/) as string,
  kind: 'new',
  recipients: [],
  thread: '',
  hasText: false,
  hasSignature: false,
  ...facts,
});

const SELF_UNKNOWN = { self: null };

export const OUTLOOK_FIXTURES: readonly AdapterFixture[] = [
  { file: '2026-10-inbox-en', facts: none(jane), answeredBy: { 'own-address': 'mailbox root', root: '#ReadingPaneContainerId' } },
  { file: '2026-08-selected-row-empty-pane-ko', facts: none(jisu) },
  {
    file: '2026-10-conversation-en',
    facts: order(),
    answeredBy: {
      root: '#ConversationReadingPaneContainer, #ItemReadingPaneContainer',
      thread: 'selected row',
      subject: 'CONV_SUBJECT',
      sender: 'written address',
      messages: 'MSG_',
      recipients: 'MSG_TO',
    },
  },
  { file: '2026-10-copilot-button-en', facts: order() },
  {
    file: '2026-10-newest-on-top-ko',
    facts: quoteRequest({
      participants: [
        person(SORA, 'from'),
        { name: '한지수', email: jisu, role: 'from', self: true },
        person(nameOnly(MINSU), 'to'),
        person(MINSU, 'from'),
        person(JISU, 'to'),
        person(['이소라', 'sora.lee@hanbit.example'], 'cc'),
      ],
      messages: [
        message(null, person(SORA, 'from'), [], on('2026-05-16 (토) 오전 9:00')),
        message('h2aaaaaaaaa', { name: '한지수', email: jisu, role: 'from', self: true }, [person(nameOnly(MINSU), 'to')], ON_SATURDAY),
        message(
          'h3aaaaaaaaa',
          person(MINSU, 'from'),
          [person(JISU, 'to'), person(['이소라', 'sora.lee@hanbit.example'], 'cc')],
          on('2026-05-17 (일) 오후 4:30'),
        ),
      ],
    }),
    answeredBy: { date: 'newest-first' },
  },
  {
    file: '2026-10-oldest-first-zh',
    facts: priceInquiry(),
    answeredBy: { date: 'oldest-first', sender: 'written address' },
  },
  { file: '2026-10-order-unknown-en', facts: unreadable(jane, 'date'), answeredBy: { date: null } },
  {
    file: '2026-10-order-does-not-matter-en',
    facts: order(nameOnly(ANN), {
      messages: [
        message(null, person(nameOnly(ANN), 'from'), [], on('13-May-26')),
        message(ORDER, person(nameOnly(ANN), 'from'), [person(JANE, 'to')], ON_WEDNESDAY),
      ],
    }),
    answeredBy: { date: null, sender: 'name only' },
  },
  {
    file: '2026-10-reading-pane-he',
    facts: conversation({
      ownAddress: noa,
      thread: THREAD,
      subject: 'הזמנה 4711',
      participants: [person(DAN, 'from')],
      messages: [message(ORDER, person(DAN, 'from'), [])],
    }),
    answeredBy: { root: '#ReadingPaneContainerId', sender: 'written address' },
  },
  {
    file: '2026-10-name-only-he',
    facts: conversation({
      ownAddress: noa,
      thread: THREAD,
      subject: 'הזמנה 4711',
      participants: [person(nameOnly(DAN), 'from'), person(NOA, 'to')],
      messages: [message('wHe4567890A', person(nameOnly(DAN), 'from'), [person(NOA, 'to')], ON_WEDNESDAY_HE)],
    }),
    answeredBy: { sender: 'name only' },
  },
  { file: '2026-04-name-only-en', facts: order(nameOnly(ANN)), answeredBy: { sender: 'name only' } },
  { file: '2026-08-name-from-row-en', facts: order(), answeredBy: { sender: 'selected row' } },
  { file: '2026-08-row-of-somebody-else-en', facts: order(nameOnly(ANN)), answeredBy: { sender: 'name only', thread: 'selected row' } },
  { file: '2026-08-row-of-another-conversation-en', facts: order(nameOnly(ANN), { thread: '' }), answeredBy: { thread: null } },
  { file: '2026-08-row-with-reply-mark-ko', facts: quoteRequest(), answeredBy: { sender: 'selected row' } },
  {
    file: '2026-10-item-view-zh',
    facts: conversation({
      ownAddress: lina,
      thread: THREAD,
      subject: '回复: 报价',
      participants: [person(WEI, 'from'), person(LI, 'to'), person(CARA, 'cc')],
      messages: [message('wzh4567890A', person(WEI, 'from'), [person(LI, 'to'), person(CARA, 'cc')], on('2026/5/14 周四 10:12'))],
    }),
    answeredBy: { subject: 'MSG_SUBJECT' },
  },
  {
    file: '2026-07-deeplink-read-en',
    facts: order(ANN, { ownAddress: null, thread: '' }, SELF_UNKNOWN),
    answeredBy: { 'own-address': null },
  },
  { file: '2026-10-loading-en', facts: unreadable(jane, 'messages') },
  { file: '2026-10-no-sender-en', facts: unreadable(jane, 'sender'), answeredBy: { sender: null } },
  { file: '2026-10-two-addresses-en', facts: order(['Ann Bell <ann.bell@northmill.example><mallory@evil.example>', null]) },
  { file: '2026-10-address-as-name-en', facts: order(['Ann Bell', null]), answeredBy: { sender: 'name only' } },
  { file: '2026-10-no-display-name-en', facts: order(['', 'orders@northmill.example']), answeredBy: { sender: 'written address' } },
  { file: '2026-02-no-avatar-en', facts: order(nameOnly(ANN)), answeredBy: { sender: 'name only' } },
  { file: '2026-02-no-avatar-title-en', facts: order(), answeredBy: { sender: 'written address' } },
  { file: '2026-10-without-ids-of-headings-en', facts: order(ANN, { thread: '' }), answeredBy: { subject: 'first heading', thread: null } },
  { file: '2026-10-heading-is-the-sender-en', facts: order(ANN, { thread: '', subject: '' }), answeredBy: { subject: null, thread: null } },
  {
    // Nothing in the page but the name tells that the rep wrote this: it is not taken as proof.
    file: '2026-10-own-last-by-name-ko',
    facts: quoteRequest({
      participants: [person(MINSU, 'from'), person(JISU, 'from'), person(nameOnly(MINSU), 'to')],
      messages: [
        message(QUOTE, person(MINSU, 'from'), [person(JISU, 'to')], ON_SATURDAY),
        message('wko4567890C', person(JISU, 'from'), [person(nameOnly(MINSU), 'to')], on('2026-05-17 (일) 오전 9:00')),
      ],
    }),
    answeredBy: { sender: 'name only' },
  },
  { file: '2026-10-two-panes-ko', facts: unreadable(jisu, 'root') },
  { file: '2026-10-two-subjects-en', facts: unreadable(jane, 'thread') },
  { file: '2026-10-stale-hidden-pane-en', facts: order() },
  { file: '2026-10-own-unknown-en', facts: order(ANN, { ownAddress: null }, SELF_UNKNOWN), answeredBy: { 'own-address': null } },
  { file: '2026-10-own-disagreeing-en', facts: order(ANN, { ownAddress: null }, SELF_UNKNOWN), answeredBy: { 'own-address': null } },
  { file: '2026-10-shared-mailbox-en', facts: order(ANN, { ownAddress: null }, SELF_UNKNOWN), answeredBy: { 'own-address': null } },
  { file: '2026-10-own-from-account-button-ko', facts: none(jisu), answeredBy: { 'own-address': 'account button' } },
  { file: '2026-10-own-from-tree-zh', facts: none(lina), answeredBy: { 'own-address': 'folder tree' } },
  {
    file: '2026-10-hostile-en',
    facts: order(HOSTILE, {
      thread: '',
      subject: `<b>Free</b> 🎁 ${'S'.repeat(1000 - '<b>Free</b> 🎁 '.length)}`,
      participants: [person(HOSTILE, 'from'), person(JANE, 'to'), person(['boss@corp.example', null], 'to')],
      messages: [message(ORDER, person(HOSTILE, 'from'), [person(JANE, 'to'), person(['boss@corp.example', null], 'to')], ON_WEDNESDAY)],
    }),
  },
  { file: '2026-10-machine-mail-en', facts: order(PARCEL, { subject: 'Your parcel' }, { machine: true }) },
  { file: '2026-10-auto-reply-ko', facts: quoteRequest({ thread: '', subject: '자동 회신: 견적 문의' }, { machine: true }) },
  {
    file: '2026-10-compose-inline-en',
    facts: order(),
    answeredBy: { compose: '[id^="editorParent_"] [contenteditable]', send: 'button[id^="splitButton-"][id$="__primaryActionButton"]' },
    boxes: [box({ kind: 'reply', recipients: [person(ANN, 'to')], thread: THREAD, hasSignature: true })],
  },
  {
    file: '2026-10-compose-docked-and-inline-ko',
    facts: quoteRequest(),
    boxes: [
      box({
        kind: 'reply',
        recipients: [person(MINSU, 'to'), person(['이소라', 'sora.lee@hanbit.example'], 'cc')],
        thread: THREAD,
        hasText: true,
      }),
      box({ recipients: null }),
    ],
  },
  { file: '2026-10-compose-new-zh', facts: none(lina), boxes: [box({ hasSignature: true })] },
  {
    file: '2026-10-compose-half-typed-en',
    facts: none(jane),
    answeredBy: { 'compose-recipients': null },
    boxes: [box({ recipients: null })],
  },
  { file: '2026-10-compose-folded-head-en', facts: order(), boxes: [box({ kind: 'reply', recipients: null, thread: THREAD })] },
  {
    file: '2026-03-compose-without-ids-en',
    facts: none(jane),
    answeredBy: { compose: '[contenteditable][role="textbox"][aria-multiline="true"]', send: 'button[title*="Ctrl+Enter"]' },
    boxes: [box({ recipients: [person(ANN, 'to'), person(BEN, 'cc')], hasText: true })],
  },
  {
    file: '2026-10-compose-with-from-en',
    facts: order(),
    answeredBy: { 'own-address': 'mailbox root' },
    boxes: [box({ kind: 'reply', recipients: [person(ANN, 'to')], thread: THREAD, hasSignature: true })],
  },
  {
    file: '2026-10-compose-window-ko',
    facts: none(null),
    answeredBy: { compose: '[id^="editorParent_"] [contenteditable]', root: null },
    boxes: [box({ recipients: [person(MINSU, 'to')], hasText: true, hasSignature: true })],
  },
  {
    file: '2026-10-compose-folded-row-he',
    facts: conversation({
      ownAddress: noa,
      thread: THREAD,
      subject: 'הזמנה 4711',
      participants: [person(DAN, 'from'), person(NOA, 'to')],
      messages: [message('wHe4567890A', person(DAN, 'from'), [person(NOA, 'to')], ON_WEDNESDAY_HE)],
    }),
    boxes: [box({ kind: 'reply', recipients: null, thread: THREAD })],
  },
  { file: '2026-10-search-result-ko', facts: quoteRequest(), answeredBy: { thread: 'selected row', sender: 'selected row' } },
  { file: '2026-10-draft-in-thread-zh', facts: priceInquiry() },
  {
    // Somebody else wrote last; their words begin like the mark of a draft.
    file: '2026-10-preview-like-draft-zh',
    facts: priceInquiry(['陈明', null]),
    answeredBy: { sender: 'name only' },
  },
  {
    file: '2026-10-name-only-several-he',
    facts: conversation({
      ownAddress: noa,
      thread: THREAD,
      subject: 'הזמנה 4711',
      participants: [person(nameOnly(DAN), 'from'), person(NOA, 'to')],
      messages: [
        message('wHe4567890A', person(nameOnly(DAN), 'from'), [person(NOA, 'to')], ON_WEDNESDAY_HE),
        message('wHe4567890B', person(nameOnly(DAN), 'from'), [person(NOA, 'to')], on('יום ה 14/05/2026 9:05')),
        message('wHe4567890C', person(nameOnly(DAN), 'from'), [person(NOA, 'to')], on('יום ו 15/05/2026 16:40')),
      ],
    }),
    answeredBy: { sender: 'name only', date: 'oldest-first' },
  },
];
