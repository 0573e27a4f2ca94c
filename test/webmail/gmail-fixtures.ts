import type { AdapterFixture } from './contract.ts';
import { GMAIL_AWKWARD_FIXTURES } from './gmail-awkward-fixtures.ts';
import {
  JANE,
  ANN,
  BEN,
  CARA,
  JISU,
  MINSU,
  SORA,
  DOYUN,
  ME,
  NA,
  jane,
  jisu,
  ORDER,
  ORDER_2,
  ORDER_3,
  QUOTE,
  QUOTE_2,
  NO_ID,
  OLD_THREAD,
  person,
  self,
  message,
  conversation,
  none,
  unreadable,
  box,
  order,
  quoteRequest,
  UNNAMED_KEY,
  HOSTILE,
  LONG,
  BAD,
  PARCEL,
  CALENDAR,
  NAMELESS,
  WEI,
  LI,
  IVAN,
  OLGA,
  BORIS,
} from './gmail-expected.ts';

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
  ...GMAIL_AWKWARD_FIXTURES,
];
