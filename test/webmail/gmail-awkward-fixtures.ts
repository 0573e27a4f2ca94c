import type { AdapterFixture } from './contract.ts';
import {
  ANN,
  BEN,
  CARA,
  DAEMON,
  DAVID,
  FANG,
  JISU,
  LINA,
  LI,
  ME,
  MINSU,
  NOA,
  NA,
  NOA_ME,
  NO_ID,
  ORDER,
  ORDER_2,
  ORDER_3,
  PUMPS,
  QUOTE_2,
  QUOTE,
  RUTH,
  SALES,
  SALES_KO,
  SALES_ZH,
  SORA,
  WEI,
  box,
  conversation,
  jane,
  jisu,
  lina,
  message,
  nameOf,
  noa,
  none,
  order,
  person,
  quoteRequest,
  self,
} from './gmail-expected.ts';

type Thread = Parameters<typeof conversation>[0];

/** David asks Noa about order 4711. */
const hebrewOrder = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: noa,
    thread: ORDER.id,
    subject: 'הזמנה 4711',
    participants: [person(DAVID, 'from'), self(NOA_ME, 'to')],
    messages: [message(ORDER, person(DAVID, 'from'), [self(NOA_ME, 'to')])],
    ...facts,
  });

/** Wei asks Li Na for a quotation. */
const chineseQuote = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: lina,
    thread: ORDER.id,
    subject: '报价',
    participants: [person(WEI, 'from'), self(LI, 'to')],
    messages: [message(ORDER, person(WEI, 'from'), [self(LI, 'to')])],
    ...facts,
  });

const POP_OUTS: readonly AdapterFixture[] = [
  {
    file: '2026-05-popout-thread-zh',
    facts: chineseQuote({
      participants: [person(WEI, 'from'), self(LINA, 'from')],
      messages: [message(ORDER, person(WEI, 'from'), [self(LI, 'to')]), message(ORDER_2, self(LINA, 'from'), [person(WEI, 'to')])],
    }),
    answeredBy: { 'own-address': 'title' },
  },
  {
    file: '2026-05-popout-thread-reply-he',
    facts: hebrewOrder(),
    answeredBy: { 'own-address': 'title' },
    boxes: [box('7', { kind: 'reply', recipients: [person(DAVID, 'to')], thread: ORDER.id })],
  },
  {
    file: '2026-05-popout-compose-en',
    facts: none(jane),
    answeredBy: { 'own-address': 'title' },
    boxes: [box('5', { recipients: [person(CARA, 'to')], hasText: true, hasSignature: true })],
  },
  {
    file: '2026-05-popout-reply-ko',
    facts: none(jisu),
    boxes: [box('6', { kind: 'reply', recipients: [person(MINSU, 'to'), person(SORA, 'cc')], thread: QUOTE.id })],
  },
  {
    file: '2026-05-popout-compose-title-forged-en',
    facts: none(null),
    answeredBy: { 'own-address': null },
    boxes: [box('8', { recipients: [person(ANN, 'to')] })],
  },
];

const ACCOUNTS: readonly AdapterFixture[] = [
  { file: '2026-05-account-menu-open-en', facts: order(), answeredBy: { 'own-address': 'account button' } },
  { file: '2026-05-account-menu-lists-all-zh', facts: chineseQuote(), answeredBy: { 'own-address': 'account button' } },
  { file: '2026-05-account-menu-closed-he', facts: hebrewOrder() },
  {
    file: '2026-05-delegated-en',
    facts: order({
      ownAddress: SALES[1],
      participants: [person(ANN, 'from'), self(['me', SALES[1]], 'to')],
      messages: [message(ORDER, person(ANN, 'from'), [self(['me', SALES[1]], 'to')])],
    }),
  },
  {
    file: '2026-05-delegated-button-of-delegate-en',
    facts: order({
      ownAddress: null,
      participants: [person(ANN, 'from'), person(SALES, 'to')],
      messages: [message(ORDER, person(ANN, 'from'), [person(SALES, 'to')], { self: null })],
    }),
    answeredBy: { 'own-address': null },
  },
];

const THREADS_AND_BOXES: readonly AdapterFixture[] = [
  {
    file: '2026-05-conversation-view-off-zh',
    facts: chineseQuote({
      thread: ORDER_3.id,
      subject: 'Re: 报价',
      messages: [message(ORDER_3, person(WEI, 'from'), [self(LI, 'to')])],
    }),
  },
  {
    file: '2026-05-super-collapsed-he',
    facts: hebrewOrder({
      participants: [person(RUTH, 'from'), person(DAVID, 'from'), self(NOA, 'from')],
      messages: [
        message(ORDER, person(RUTH, 'from'), []),
        message(ORDER_2, person(DAVID, 'from'), []),
        message(NO_ID, self(NOA, 'from'), []),
        message(ORDER_3, person(DAVID, 'from'), [self(NOA_ME, 'to')]),
      ],
    }),
  },
  {
    file: '2026-05-super-collapsed-nothing-inside-ko',
    facts: conversation({
      ownAddress: jisu,
      thread: QUOTE.id,
      subject: '납기',
      participants: [self(JISU, 'from'), person(MINSU, 'to')],
      messages: [message(QUOTE_2, self(JISU, 'from'), [person(MINSU, 'to')])],
    }),
  },
  {
    file: '2026-05-recipients-folded-to-names-en',
    facts: none(jane),
    boxes: [
      box('31', { recipients: [person(ANN, 'to'), person(BEN, 'to')], hasText: true }),
      box('32', { recipients: null, hasText: true }),
      box('33', { recipients: [person(ANN, 'to'), person(BEN, 'cc'), person(CARA, 'bcc')] }),
    ],
  },
  {
    file: '2026-05-recipients-open-rows-zh',
    facts: none(lina),
    boxes: [box('34', { recipients: [person(WEI, 'to'), person(FANG, 'cc'), self(LINA, 'bcc')] }), box('35', {})],
  },
  {
    file: '2026-05-compose-full-screen-he',
    facts: none(noa),
    boxes: [box('37', { recipients: [person(DAVID, 'to')], hasText: true })],
  },
  {
    file: '2026-05-compose-plain-text-ko',
    facts: none(jisu),
    boxes: [box('38', { recipients: [person(MINSU, 'to')], hasText: true }), box('39', { recipients: [person(SORA, 'to')] })],
  },
];

/** Somebody writes through a list: the name is theirs, the address the list's. */
const VIA: readonly AdapterFixture[] = [
  {
    file: '2026-05-via-group-en',
    facts: order({
      participants: [person(nameOf(ANN), 'from'), person(SALES, 'to')],
      messages: [message(ORDER, person(nameOf(ANN), 'from'), [person(SALES, 'to')], { self: null })],
    }),
  },
  {
    file: '2026-05-via-group-details-open-ko',
    facts: quoteRequest({
      thread: ORDER.id,
      participants: [person(MINSU, 'from'), person(SALES_KO, 'to')],
      messages: [message(ORDER, person(MINSU, 'from'), [person(SALES_KO, 'to')])],
    }),
  },
  {
    file: '2026-05-via-group-answers-to-another-zh',
    facts: chineseQuote({
      participants: [person(nameOf(WEI), 'from'), person(SALES_ZH, 'to')],
      messages: [message(ORDER, person(nameOf(WEI), 'from'), [person(SALES_ZH, 'to')], { self: null })],
    }),
  },
  {
    file: '2026-05-via-group-no-answer-row-zh',
    facts: chineseQuote({
      participants: [person(nameOf(WEI), 'from'), person(SALES_ZH, 'to'), person(WEI, 'to')],
      messages: [message(ORDER, person(nameOf(WEI), 'from'), [person(SALES_ZH, 'to'), person(WEI, 'to')], { self: null })],
    }),
  },
  { file: '2026-05-via-remark-he', facts: hebrewOrder() },
  {
    file: '2026-05-via-share-notice-ko',
    facts: quoteRequest({
      thread: ORDER.id,
      subject: '공유된 파일',
      participants: [person(nameOf(MINSU), 'from'), self(NA, 'to')],
      messages: [message(ORDER, person(nameOf(MINSU), 'from'), [self(NA, 'to')], { self: null, machine: true })],
    }),
  },
];

const ROUTES: readonly AdapterFixture[] = [
  { file: '2026-05-search-results-en', facts: none(jane) },
  { file: '2026-05-search-thread-he', facts: hebrewOrder() },
  { file: '2026-05-label-named-like-an-address-zh', facts: none(lina) },
  { file: '2026-05-category-ko', facts: none(jisu) },
  {
    file: '2026-05-sent-thread-he',
    facts: hebrewOrder({
      subject: 'הצעת מחיר',
      participants: [self(NOA, 'from'), person(DAVID, 'to')],
      messages: [message(ORDER, self(NOA, 'from'), [person(DAVID, 'to')])],
    }),
  },
  {
    file: '2026-05-scheduled-thread-ko',
    facts: quoteRequest({
      subject: '감사 인사',
      participants: [self(JISU, 'from'), person(MINSU, 'to')],
      messages: [message(QUOTE, self(JISU, 'from'), [person(MINSU, 'to')])],
    }),
  },
  { file: '2026-05-scheduled-list-zh', facts: none(lina) },
  { file: '2026-05-draft-opened-en', facts: none(jane), boxes: [box('41', { recipients: [person(CARA, 'to')], hasText: true })] },
  { file: '2026-05-chat-en', facts: none(jane) },
  { file: '2026-05-chat-frame-he', facts: none(noa) },
  { file: '2026-05-contacts-ko', facts: none(jisu) },
  { file: '2026-05-print-view-en', facts: none(null) },
  { file: '2026-05-original-zh', facts: none(null) },
];

/** The mail's own text says, in Gmail's markup, that somebody else wrote it and that the mailbox is another. */
const IMITATIONS: readonly AdapterFixture[] = [
  {
    file: '2026-05-imitation-in-text-en',
    facts: order({
      participants: [person(nameOf(ANN), 'from'), person(SALES, 'to')],
      messages: [message(ORDER, person(nameOf(ANN), 'from'), [person(SALES, 'to')], { self: null })],
    }),
    answeredBy: { 'own-address': 'account button' },
  },
  { file: '2026-05-imitation-in-popout-thread-en', facts: order(), answeredBy: { 'own-address': 'title' } },
  {
    file: '2026-05-imitation-in-quote-popout-he',
    facts: none(noa),
    boxes: [box('9', { kind: 'reply', recipients: [person(DAVID, 'to')], thread: ORDER.id })],
  },
];

const MACHINES: readonly AdapterFixture[] = [
  {
    file: '2026-05-machine-auto-reply-zh',
    facts: chineseQuote({
      subject: '自动回复：报价',
      messages: [message(ORDER, person(WEI, 'from'), [self(LI, 'to')], { machine: true })],
    }),
  },
  {
    file: '2026-05-machine-calendar-zh',
    facts: chineseQuote({
      subject: '邀请：项目评审 @ 2026年6月1日 周一 10:00',
      messages: [message(ORDER, person(WEI, 'from'), [self(LI, 'to')], { machine: true })],
    }),
  },
  {
    file: '2026-05-machine-out-of-office-he',
    facts: hebrewOrder({
      subject: 'תשובה אוטומטית: הזמנה 4711',
      messages: [message(ORDER, person(DAVID, 'from'), [self(NOA_ME, 'to')], { machine: true })],
    }),
  },
  {
    file: '2026-05-machine-bounce-ko',
    facts: quoteRequest({
      thread: ORDER.id,
      subject: '전송 상태 알림 (실패)',
      participants: [person(DAEMON, 'from'), self(NA, 'to')],
      messages: [message(ORDER, person(DAEMON, 'from'), [self(NA, 'to')], { machine: true })],
    }),
  },
  {
    file: '2026-05-machine-list-en',
    facts: order({
      subject: '[pumps] Digest 12',
      participants: [person(PUMPS, 'from'), self(ME, 'to')],
      messages: [message(ORDER, person(PUMPS, 'from'), [self(ME, 'to')], { machine: true })],
    }),
  },
];

/** Gmail's hard cases; the plain ones are in `gmail-fixtures.ts`. */
export const GMAIL_AWKWARD_FIXTURES: readonly AdapterFixture[] = [
  ...POP_OUTS,
  ...ACCOUNTS,
  ...THREADS_AND_BOXES,
  ...VIA,
  ...ROUTES,
  ...IMITATIONS,
  ...MACHINES,
];
