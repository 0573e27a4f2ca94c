import type { ComposeBox, Message, OpenConversation, Participant } from '../../extension/webmail/adapter.ts';
import { expect } from 'vitest';
import type { AdapterFixture } from './contract.ts';

type Who = readonly [name: string, email: string | null];
type Role = Participant['role'];

const JANE: Who = ['Jane Doe', 'jane.doe@acme-pumps.example'];
const ANN: Who = ['Ann Bell', 'ann.bell@northmill.example'];
const BEN: Who = ['Ben Stone', 'ben.stone@northmill.example'];
const CARA: Who = ['Cara Voss', 'cara@voss-trading.example'];
const JISU: Who = ['한지수', 'jisu.han@haneul.example'];
const MINSU: Who = ['김민수 부장', 'minsu.kim@hanbit.example'];
const SORA: Who = ['이소라', 'sora.lee@hanbit.example'];
const DOYUN: Who = ['박도윤', 'doyun.park@hanbit.example'];
/** What Gmail writes for the rep as a recipient. */
const ME: Who = ['me', JANE[1]];
const NA: Who = ['나', JISU[1]];

const jane = 'jane.doe@acme-pumps.example';
const jisu = 'jisu.han@haneul.example';

/** The first eleven digits of an id are the moment; read off by hand with `date -d @$((16#…))`. */
const ORDER = { id: '19e20d3a5b6c7d80', at: '2026-05-13T10:13:21.974Z' };
const ORDER_2 = { id: '19e25f0b1c2d3e41', at: '2026-05-14T10:03:11.682Z' };
const ORDER_3 = { id: '19e2a8dc4e5f6072', at: '2026-05-15T07:33:14.597Z' };
const QUOTE = { id: '19e3051122334455', at: '2026-05-16T10:24:39.971Z' };
const QUOTE_2 = { id: '19e35aabbccddee1', at: '2026-05-17T11:20:42.188Z' };
const NO_ID = { id: null, at: null };
const OLD_THREAD = '19d0aa0011223344';

const person = ([name, email]: Who, role: Role, self = false): Participant => ({ name, email, role, self });
const self = (who: Who, role: Role): Participant => person(who, role, true);

const message = (
  { id, at }: Pick<Message, 'id' | 'at'>,
  from: Participant | null,
  to: readonly Participant[],
  rest: Partial<Message> = {},
): Message => ({ id, from, to, at, self: from?.self ?? null, machine: false, ...rest });

type Thread = Omit<OpenConversation, 'type' | 'webmail' | 'health'>;

const conversation = (thread: Thread): AdapterFixture['facts'] => ({ type: 'conversation', ...thread });
const none = (ownAddress: string | null): AdapterFixture['facts'] => ({ type: 'none', ownAddress });
const unreadable = (ownAddress: string, missing: 'root' | 'thread' | 'messages' | 'sender'): AdapterFixture['facts'] => ({
  type: 'unreadable',
  ownAddress,
  missing: [missing],
});

const box = (key: string, facts: Partial<ComposeBox>): ComposeBox => ({
  key,
  kind: 'new',
  recipients: [],
  thread: '',
  hasText: false,
  hasSignature: false,
  ...facts,
});

/** One mail from Ann to Jane, "Order 4711": what many pages show in their own way. */
const order = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jane,
    thread: ORDER.id,
    subject: 'Order 4711',
    participants: [person(ANN, 'from'), self(ME, 'to')],
    messages: [message(ORDER, person(ANN, 'from'), [self(ME, 'to')])],
    ...facts,
  });

const quoteRequest = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jisu,
    thread: QUOTE.id,
    subject: '견적 문의',
    participants: [person(MINSU, 'from'), self(NA, 'to')],
    messages: [message(QUOTE, person(MINSU, 'from'), [self(NA, 'to')])],
    ...facts,
  });

/** Boxes without an id of their own are counted. */
const UNNAMED_KEY: string = expect.stringMatching(/^unnamed-\d+$/);

const HOSTILE: Who = ['"><img src=x onerror=alert(1)> {{name}} \u202Egro.live\u202C', 'mallory@evil.example'];
const LONG: Who = ['L'.repeat(1000), 'long@evil.example'];
const BAD: Who = ['not an address', null];
const PARCEL: Who = ['Parcel Service', 'no-reply@parcel.example'];
const CALENDAR: Who = ['Google Calendar', 'calendar-notification@calendar.example'];
const NAMELESS: Who = ['Ann Bell', null];
const WEI: Who = ['王伟', 'wang.wei@dongfang.example'];
const LI: Who = ['我', 'li.na@huayu.example'];
const IVAN: Who = ['Иван Петров', 'ivan@volga.example'];
const OLGA: Who = ['Ольга', 'olga@sever.example'];
const BORIS: Who = ['Борис', 'boris@volga.example'];

export const GMAIL_FIXTURES: readonly AdapterFixture[] = [
  { file: '2026-05-inbox-en', facts: none(jane), answeredBy: { 'own-address': 'account button', root: 'main' } },
  { file: '2026-05-inbox-ko', facts: none(jisu) },
  { file: '2026-05-settings-ko', facts: none(jisu) },
  {
    file: '2026-05-thread-theirs-last-en',
    facts: order({
      subject: 'Order 4711: delivery 🚚 next week',
      participants: [person(ANN, 'from'), self(JANE, 'from'), person(BEN, 'to')],
      messages: [
        message(ORDER, person(ANN, 'from'), [self(ME, 'to')]),
        message(ORDER_2, self(JANE, 'from'), [person(ANN, 'to')]),
        message(ORDER_3, person(ANN, 'from'), [self(ME, 'to'), person(BEN, 'to')]),
      ],
    }),
    answeredBy: { thread: 'heading', subject: 'heading', sender: 'span.gD[email]', date: 'message id' },
  },
  {
    file: '2026-05-thread-own-last-ko',
    facts: quoteRequest({
      participants: [person(MINSU, 'from'), self(JISU, 'from')],
      messages: [message(QUOTE, person(MINSU, 'from'), [self(NA, 'to')]), message(QUOTE_2, self(JISU, 'from'), [person(MINSU, 'to')])],
    }),
  },
  {
    file: '2026-05-thread-collapsed-en',
    facts: order({
      subject: 'Pump noise',
      participants: [person(ANN, 'from'), self(JANE, 'from'), person(BEN, 'from'), person(CARA, 'from')],
      messages: [
        message(ORDER, person(ANN, 'from'), []),
        message({ id: '19e20f3a5b6c7d81', at: '2026-05-13T10:48:19.126Z' }, self(JANE, 'from'), []),
        message({ id: '19e2113a5b6c7d82', at: '2026-05-13T11:23:16.278Z' }, person(BEN, 'from'), []),
        message({ id: '19e2133a5b6c7d83', at: '2026-05-13T11:58:13.430Z' }, person(CARA, 'from'), []),
        message({ id: '19e2153a5b6c7d84', at: '2026-05-13T12:33:10.582Z' }, person(ANN, 'from'), [self(ME, 'to'), person(CARA, 'cc')]),
      ],
    }),
  },
  {
    file: '2026-05-thread-collapsed-ko',
    facts: quoteRequest({
      subject: '납기',
      participants: [person(SORA, 'from'), self(JISU, 'from')],
      messages: [
        message(QUOTE, person(SORA, 'from'), []),
        message({ id: '19e3071122334456', at: '2026-05-16T10:59:37.123Z' }, self(JISU, 'from'), []),
        message({ id: '19e3091122334457', at: '2026-05-16T11:34:34.275Z' }, person(SORA, 'from'), [self(NA, 'to')]),
      ],
    }),
  },
  { file: '2023-11-split-pane-open-en', facts: order(), answeredBy: { thread: 'selected row' } },
  { file: '2023-11-split-pane-open-ko', facts: quoteRequest(), answeredBy: { thread: 'heading' } },
  { file: '2023-11-split-pane-row-lags-en', facts: order({ thread: '' }), answeredBy: { thread: null } },
  { file: '2023-11-split-pane-empty-ko', facts: none(jisu) },
  {
    file: '2026-05-two-composes-en',
    facts: order(),
    answeredBy: { compose: 'data-compose-id' },
    boxes: [
      box('15', { kind: 'reply', recipients: [person(ANN, 'to')], thread: ORDER.id, hasSignature: true }),
      box('14', { recipients: [person(CARA, 'to')], hasText: true, hasSignature: true }),
    ],
  },
  {
    file: '2026-05-reply-all-ko',
    facts: quoteRequest({
      participants: [person(MINSU, 'from'), self(NA, 'to'), person(SORA, 'to'), person(DOYUN, 'cc')],
      messages: [message(QUOTE, person(MINSU, 'from'), [self(NA, 'to'), person(SORA, 'to'), person(DOYUN, 'cc')])],
    }),
    boxes: [
      box('4', { kind: 'reply', recipients: [person(MINSU, 'to'), person(SORA, 'cc'), person(DOYUN, 'cc')], thread: QUOTE.id }),
      box('3', {}),
    ],
  },
  {
    file: '2026-05-composes-over-inbox-ko',
    facts: none(jisu),
    boxes: [
      box('8', { kind: 'reply', recipients: [person(SORA, 'to')], thread: OLD_THREAD, hasText: true }),
      box('9', { recipients: null }),
    ],
  },
  { file: '2026-05-compose-minimised-en', facts: none(jane) },
  {
    file: '2020-10-compose-before-chips-en',
    facts: none(jane),
    answeredBy: { compose: 'M9', send: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])' },
    boxes: [box(UNNAMED_KEY, { recipients: [person(ANN, 'to')] })],
  },
  { file: '2020-10-compose-plain-text-en', facts: none(jane), boxes: [box(UNNAMED_KEY, { hasText: true })] },
  { file: '2026-05-stale-thread-en', facts: order() },
  { file: '2026-05-stale-thread-behind-inbox-ko', facts: none(jisu) },
  { file: '2026-05-two-threads-en', facts: unreadable(jane, 'root') },
  { file: '2026-05-two-headings-ko', facts: unreadable(jisu, 'thread') },
  { file: '2026-05-thread-loading-en', facts: unreadable(jane, 'messages') },
  {
    file: '2025-11-undefined-ids-en',
    facts: order({
      thread: '',
      participants: [person(ANN, 'from'), self(JANE, 'from')],
      messages: [message(NO_ID, person(ANN, 'from'), [self(ME, 'to')]), message(NO_ID, self(JANE, 'from'), [person(ANN, 'to')])],
    }),
    answeredBy: { thread: null, messages: null, date: null },
  },
  {
    file: '2025-11-permanent-ids-ko',
    facts: quoteRequest({
      messages: [message(QUOTE, person(MINSU, 'from'), [self(NA, 'to')]), message(NO_ID, person(MINSU, 'from'), [self(NA, 'to')])],
    }),
    answeredBy: { thread: 'heading permanent' },
  },
  {
    file: '2026-05-own-unknown-ko',
    facts: quoteRequest({
      ownAddress: null,
      participants: [person(MINSU, 'from'), person(JISU, 'from')],
      messages: [
        message(QUOTE, person(MINSU, 'from'), [person(NA, 'to')], { self: null }),
        message(QUOTE_2, person(JISU, 'from'), [person(MINSU, 'to')], { self: null }),
      ],
    }),
    answeredBy: { 'own-address': null },
  },
  {
    file: '2026-05-own-disagreeing-en',
    facts: order({
      ownAddress: null,
      participants: [person(ANN, 'from'), person(ME, 'to')],
      messages: [message(ORDER, person(ANN, 'from'), [person(ME, 'to')], { self: null })],
    }),
    answeredBy: { 'own-address': null },
  },
  { file: '2026-05-own-from-title-en', facts: order(), answeredBy: { 'own-address': 'title' } },
  {
    file: '2026-05-title-forged-en',
    facts: order({
      ownAddress: null,
      subject: 'Hi - boss@evil.example - Gmail',
      participants: [person(ANN, 'from'), person(JANE, 'to')],
      messages: [message(ORDER, person(ANN, 'from'), [person(JANE, 'to')], { self: null })],
    }),
  },
  {
    file: '2026-05-name-only-en',
    facts: order({
      participants: [person(NAMELESS, 'from'), self(ME, 'to')],
      messages: [message(ORDER, person(NAMELESS, 'from'), [self(ME, 'to')], { self: null })],
    }),
    answeredBy: { sender: 'name only' },
  },
  { file: '2026-05-no-sender-ko', facts: unreadable(jisu, 'sender'), answeredBy: { sender: null } },
  { file: '2026-05-two-senders-en', facts: unreadable(jane, 'sender'), answeredBy: { sender: null } },
  {
    file: '2026-05-hostile-en',
    facts: order({
      subject: `<b>Free</b> 🎁 ${'S'.repeat(1000 - '<b>Free</b> 🎁 '.length)}`,
      participants: [person(HOSTILE, 'from'), self(ME, 'to'), person(LONG, 'from'), person(BAD, 'to')],
      messages: [
        message(ORDER, person(HOSTILE, 'from'), [self(ME, 'to')]),
        message(ORDER_2, person(LONG, 'from'), [self(ME, 'to'), person(BAD, 'to')]),
      ],
    }),
  },
  {
    file: '2026-05-machine-mail-en',
    facts: order({
      subject: 'Your parcel',
      participants: [person(PARCEL, 'from'), self(ME, 'to'), person(CALENDAR, 'from')],
      messages: [
        message(ORDER, person(PARCEL, 'from'), [self(ME, 'to')], { machine: true }),
        message(ORDER_2, person(CALENDAR, 'from'), [self(ME, 'to')], { machine: true }),
      ],
    }),
  },
  {
    file: '2026-05-auto-reply-ko',
    facts: quoteRequest({
      subject: '자동 회신: 견적 문의',
      messages: [
        message(QUOTE, person(MINSU, 'from'), [self(NA, 'to')], { machine: true }),
        message(QUOTE_2, person(MINSU, 'from'), [self(NA, 'to')]),
      ],
    }),
  },
  {
    file: '2016-05-thread-zh',
    facts: conversation({
      ownAddress: 'li.na@huayu.example',
      thread: '',
      subject: '报价',
      participants: [person(WEI, 'from'), self(LI, 'to')],
      messages: [message(NO_ID, person(WEI, 'from'), [self(LI, 'to')])],
    }),
  },
  {
    file: '2020-01-collapsed-ru',
    facts: conversation({
      ownAddress: 'olga@sever.example',
      thread: '16f4363f2a1b2c3d',
      subject: 'Счёт',
      participants: [person(IVAN, 'from'), self(OLGA, 'from'), person(BORIS, 'cc')],
      messages: [
        message(NO_ID, person(IVAN, 'from'), []),
        message({ id: '16f43e3f2a1b2c3e', at: '2019-12-26T20:26:49.889Z' }, self(OLGA, 'from'), [person(IVAN, 'to'), person(BORIS, 'cc')]),
      ],
    }),
  },
];
