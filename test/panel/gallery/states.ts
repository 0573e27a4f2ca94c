import type { RelationView } from '../../../extension/messaging/protocol/customer-view.ts';
import type { HistoryEntry } from '../../../extension/messaging/protocol/history.ts';
import type { CustomerHit, PersonChip } from '../../../extension/messaging/protocol/people.ts';
import type { PanelView } from '../../../extension/messaging/protocol/panel-view.ts';
import type { Look } from '../../../extension/messaging/protocol/settings.ts';
import type { NewCustomer } from '../../../extension/messaging/protocol/requests.ts';
import { aCard, aFullCard } from './card.ts';
import { aCheckIn, aComplaint, aGesture, aKnownView, aNote, aTouch, aView, hitsFor, TODAY } from './people.ts';
import { aPast, pastOf, severalMailboxes } from './past.ts';
import type { Script } from './scripted-api.ts';
import { busySettings } from './settings.ts';
import { aFullDay, aToday } from './today.ts';

export interface State extends Omit<Script, 'look'> {
  /** How the panel looks, where that is not as usual. */
  readonly looks?: Partial<Look>;
  /** Clicked one after the other once the panel stands. */
  readonly clicks?: readonly string[];
  /** Typed into the first field of that selector after the clicks. */
  readonly typed?: { readonly into: string; readonly text: string };
  /** Clicked after that. */
  readonly clicksAfter?: readonly string[];
}

const CHANGE = '[data-part="next-gesture"] .row button';
const OPEN_CARD = ['[data-part="open-card"]'];
const DRAFT = '[data-part="draft"]';
const record = (index: number): string => `[data-part="record"] .kinds button:nth-child(${index})`;

const longHistory: readonly HistoryEntry[] = [
  aTouch({ id: 't1', day: '2026-11-08', direction: 'in', subject: 'CT-40 납기 문의드립니다' }),
  aTouch({ id: 't2', day: '2026-11-06', channel: 'call', subject: '', summary: '납기 통화, 공장 이전 계획 언급' }),
  { type: 'deal', id: 'd1', day: '2026-10-30', what: 'CT-40 두 대' },
  aTouch({ id: 't3', day: '2026-10-20', occasion: 'thanks-deal', subject: '주문해 주셔서 감사합니다' }),
  { type: 'favour', id: 'f1', day: '2026-10-02', kind: 'introduction', what: '이수정 대리' },
  aTouch({ id: 't4', day: '2026-09-14', channel: 'call', subject: '', reached: false }),
  aTouch({ id: 't5', day: '2026-08-02', channel: 'visit', subject: '', summary: '새 제어기 시연, 소음 자료 요청하심' }),
  aTouch({ id: 't6', day: '2025-12-18', channel: 'gift', subject: '', summary: '연말 선물: 제주 한라봉' }),
];

const koreanNote = aNote({
  occasion: 'check-in',
  gestureKey: 'tier-check-in minsu 2026-11-06',
  channel: 'call',
  channels: ['mail', 'call', 'messenger'],
  alternative: 'visit',
  language: 'ko',
  register: 'formal',
  subject: [],
  paragraphs: [
    ['김민수 부장님, 안녕하십니까. 마인드 박입니다.'],
    ['지난번 말씀하신 공장 이전은 잘 준비되고 있으신지요.'],
    ['필요하신 것이 있으면 언제든 말씀해 주십시오.'],
  ],
});

const minsu = {
  id: 'minsu',
  name: '김민수',
  initials: '김',
  form: '김민수 부장님',
  email: 'minsu@daehan.example',
  organisation: '대한정밀',
  role: '구매부',
  language: 'ko',
  register: 'formal',
  lastTouch: aTouch({ id: 't1', day: '2026-11-08', direction: 'in', subject: 'CT-40 납기 문의드립니다' }),
  lastContact: '2026-11-06',
  history: longHistory,
  historyTotal: 31,
} as const;

const overdueCheckIn = aKnownView({
  ...minsu,
  next: aCheckIn({
    key: 'tier-check-in minsu 2026-11-06',
    status: 'overdue',
    opens: '2026-11-12',
    due: '2026-11-13',
    lateAfter: '2026-11-15',
    strength: 'call',
    note: koreanNote,
  }),
});

const toAnswer = aComplaint();
const toAgree = aComplaint({ words: '', wants: '', next: 'agree', answeredOn: '2026-11-18' });
const agreed = aComplaint({
  next: 'carry-out',
  answeredOn: '2026-11-18',
  agreed: { what: 'a pump on loan, and the bearing replaced', by: '2026-11-24' },
});
const closed = aComplaint({ next: null, closedOn: '2026-11-16', satisfied: 'yes', followUpOn: '2026-11-23' });
const complaintsAround = [{ customerId: 'ruth', name: 'Ruth Ames', receivedOn: TODAY, isAnswered: true }];
const complaintGesture = aGesture({
  key: 'complaint-answer:dana:c1',
  rule: 'complaint-answer',
  status: 'overdue',
  opens: '2026-11-17',
  due: '2026-11-17',
  lateAfter: '2026-11-18',
  reason: { code: 'complaint-received', on: '2026-11-17', again: false, words: toAnswer.words },
  occasion: 'complaint-answer',
  note: aNote({
    occasion: 'complaint-answer',
    subject: ['The pump'],
    paragraphs: [
      ['Dear Dana,'],
      ['Thank you for telling me. I am sorry for the trouble this has caused you. What I do next: ', { gap: 'next_step' }, '.'],
    ],
    gaps: ['next_step'],
  }),
});

const hardTime = aKnownView({
  ...minsu,
  hardship: { kind: 'illness', quietUntil: null },
  hook: { touchId: 't2', text: '공장 이전 일정', day: '2026-11-06' },
  muted: ['thank-for-favour'],
});

const busyFile = aKnownView({
  next: aGesture(),
  others: [aGesture({ key: 'thank-for-favour:dana:f1', rule: 'thank-for-favour' }), aCheckIn()],
  hardship: { kind: 'bereavement', quietUntil: '2027-01-08' },
  hook: { touchId: 't2', text: 'when the new plant in Leeds opens, and who will run it', day: '2026-11-06' },
  promises: [
    { id: 'p1', text: 'noise figures of the second line', due: '2026-11-18', isLate: true, monthly: null, thread: null },
    { id: 'p2', text: 'price list', due: '2026-11-27', isLate: false, monthly: null, thread: null },
    { id: 'p3', text: 'call when the new catalogue is out', due: null, isLate: false, monthly: null, thread: null },
  ],
  questions: [
    { id: 'q1', kind: 'question', words: 'How long is the warranty on the bearing?', askedOn: '2026-11-19', sensed: false },
    { id: 'q2', kind: 'wish', words: '', askedOn: '2026-11-10', sensed: true },
  ],
});

const gone = aKnownView({ ...minsu, leftOn: '2026-11-03' });

const wedding = aGesture({
  key: 'wedding-anniversary:minsu:d2:2026',
  rule: 'wedding-anniversary',
  reason: { code: 'wedding-anniversary', on: TODAY },
  occasion: 'wedding-anniversary',
});

const yearly = { label: '', relation: null, person: '', calendar: 'iso8601', month: 5, day: 20, year: null, leapMonth: false } as const;
const endedDays = [
  { id: 'd1', entry: { ...yearly, kind: 'birthday' }, endedOn: null, next: { first: '2027-05-20', last: '2027-05-20' } },
  { id: 'd2', entry: { ...yearly, kind: 'wedding' }, endedOn: '2026-11-03', next: null },
  {
    id: 'd3',
    entry: { ...yearly, kind: 'birthday', relation: 'child', person: '하은', month: 9 },
    endedOn: null,
    next: { first: '2027-09-20', last: '2027-09-20' },
  },
] as const;

const monthlyFile = aKnownView({
  ...minsu,
  promises: [
    {
      id: 'p1',
      text: '소음 측정값 보내 드리기',
      due: TODAY,
      isLate: false,
      thread: null,
      monthly: {
        on: 20,
        early: 1,
        late: 2,
        gestureKey: 'promise-due:minsu:p1:2026-11',
        months: [
          { month: '2025-12', outcome: 'missed', days: 0 },
          { month: '2026-06', outcome: 'early', days: 2 },
          { month: '2026-07', outcome: 'late', days: 1 },
          { month: '2026-08', outcome: 'kept', days: 0 },
        ],
      },
    },
    {
      id: 'p2',
      text: 'price list',
      due: '2026-11-30',
      isLate: false,
      thread: 'elsewhere',
      monthly: { on: 31, early: 0, late: 0, gestureKey: null, months: [] },
    },
  ],
});

const HOSTILE_NAME = '<img src=x onerror=alert(1)>\u202Eevil\u202C ' + 'Wolfeschlegelsteinhausenbergerdorff'.repeat(14);

const hostile = aKnownView({
  id: 'hostile',
  name: HOSTILE_NAME.slice(0, 500),
  initials: '<i',
  form: `Dear ${HOSTILE_NAME}`.slice(0, 500),
  email: `${'very-long-address-'.repeat(6)}@bright-mill.example`,
  organisation: '</script><b>' + 'LongOrganisation'.repeat(12),
  role: '\u202Eelor',
  next: aGesture({
    status: 'overdue',
    lateAfter: '2026-11-18',
    reason: { code: 'deal-closed', what: `<marquee>${'x'.repeat(280)}`, on: '2026-11-15' },
    note: aNote({ paragraphs: [[`<script>alert(1)</script> ${'y'.repeat(200)}`]] }),
  }),
  history: [aTouch({ subject: `<svg onload=alert(1)> ${'z'.repeat(200)}` })],
});

const dueThanks = aKnownView({
  next: aGesture(),
  others: [aCheckIn()],
  thanks: { occasion: 'thanks-deal', gestureKey: aGesture().key, against: null },
});

const refusedOffer = aKnownView({
  next: aGesture({ rule: 'renewal', occasion: 'renewal', note: aNote({ occasion: 'renewal', offer: 'refused' }) }),
});

/** A greeting to somebody who likes messages best. */
const dueGreeting = aKnownView({
  ...minsu,
  next: aGesture({
    key: 'holiday:minsu:chuseok:2026',
    rule: 'holiday',
    reason: { code: 'holiday', holiday: 'chuseok', on: '2026-11-23', calendars: ['kr'], tone: 'cheerful' },
    occasion: 'chuseok',
    strength: 'message',
    note: aNote({
      occasion: 'chuseok',
      gestureKey: 'holiday:minsu:chuseok:2026',
      channel: 'messenger',
      language: 'ko',
      register: 'formal',
      subject: [],
      paragraphs: [['김민수 부장님, 안녕하세요. 박민아입니다.'], ['풍성한 한가위 보내세요. 가족분들과 편안한 시간 되시기 바랍니다.']],
    }),
  }),
});

const dueVisit = aKnownView({
  next: aCheckIn({
    status: 'due',
    due: TODAY,
    strength: 'visit',
    note: aNote({
      occasion: 'visit',
      gestureKey: 'tier-check-in dana 2026-11-06',
      channels: ['mail', 'call', 'messenger'],
      alternative: 'check-in',
      subject: ['May I come and see you?'],
      paragraphs: [
        ['Dear Dana,'],
        ['I would love to come and see you and hear how things are going. How about ', { gap: 'on_day' }, '?'],
        ['If that day is full, just tell me which one is better. I will be happy with half an hour.'],
        ['Best wishes,\nMina Park'],
      ],
      gaps: ['on_day'],
      proposedDay: '2026-11-27',
    }),
  }),
});

/** A child's birthday: the note names nobody until the rep wants it. */
const familyBirthday = aKnownView({
  ...minsu,
  next: aGesture({
    key: 'family-birthday:minsu:d3:2026',
    rule: 'family-birthday',
    reason: { code: 'family-birthday', relation: 'child', on: TODAY },
    occasion: 'family-birthday',
    strength: 'message',
    note: aNote({
      occasion: 'family-birthday',
      gestureKey: 'family-birthday:minsu:d3:2026',
      language: 'ko',
      register: 'formal',
      person: { value: 'family_member', choices: ['son', 'daughter'] },
      subject: ['가족분의 생일을 축하드립니다'],
      paragraphs: [
        ['김민수 부장님, 안녕하십니까.'],
        ['가족분의 생일을 맞아 축하 인사를 드립니다. 가정에 건강과 웃음이 늘 함께하기를 바랍니다.'],
      ],
    }),
  }),
});

/** The lines were said to nobody: afterwards the last that happened is a call without an answer. */
const unansweredCall = {
  ...overdueCheckIn,
  customer:
    overdueCheckIn.customer === null
      ? null
      : { ...overdueCheckIn.customer, lastTouch: aTouch({ id: 't9', day: TODAY, channel: 'call', subject: '', reached: false }) },
};

const gapNote = aNote({
  occasion: 'thanks-favour',
  gestureKey: 'thank-for-favour dana f1',
  subject: ['Thank you for ', { gap: 'what' }],
  paragraphs: [
    ['Dear Dana,'],
    ['Thank you for ', { gap: 'what' }, '. It helped us more than you may think.'],
    ['Best regards,\nMina Park'],
  ],
  gaps: ['what'],
});

const dueWithGap = aKnownView({
  next: aGesture({
    key: 'thank-for-favour dana f1',
    rule: 'thank-for-favour',
    reason: { code: 'favour-received', kind: 'information', what: '', on: '2026-11-19' },
    occasion: 'thanks-favour',
    strength: 'call',
    note: gapNote,
  }),
  thanks: { occasion: 'thanks-favour', gestureKey: 'thank-for-favour dana f1', against: null },
});

const suggestion: NewCustomer = {
  familyName: '왕',
  givenName: '리나',
  nameOrder: 'family-first',
  title: '차장',
  email: 'rina@hongtu.example',
  organisation: 'Hongtu',
  language: 'ko',
  tier: null,
};

const stranger = aView({
  state: 'unknown',
  person: { name: '왕리나', email: 'rina@hongtu.example' },
  suggestion,
});

const chip = (name: string, email: string | null, more: Partial<PersonChip> = {}): PersonChip => ({
  name,
  email,
  customerId: null,
  tier: null,
  isShown: false,
  ...more,
});

const threePeople: readonly PersonChip[] = [
  chip('Dana Fox', 'dana@bright-mill.example', { customerId: 'dana', tier: 'A', isShown: true }),
  chip('이수정', 'sujeong@daehan.example', { customerId: 'sujeong' }),
  chip('Olu Ade', null),
];

const manyPeople: readonly PersonChip[] = [
  chip('이수정', 'sujeong@daehan.example', { customerId: 'sujeong', isShown: true }),
  chip('', 'purchasing-and-maintenance-desk@bright-mill.example'),
  chip('王丽', 'li@hongtu.example', { customerId: 'wangli', tier: 'C' }),
  chip('Dana Fox', 'dana@bright-mill.example', { customerId: 'dana', tier: 'A' }),
  chip('Wolfeschlegelsteinhausenbergerdorff the Elder', 'w@long.example', { customerId: 'w', tier: 'B' }),
  ...Array.from({ length: 14 }, (_, index) => chip(`Guest ${String(index + 1)}`, `guest-${String(index + 1)}@fair.example`)),
];

const oluHere = { mailbox: 'mina@aftercare.example', name: 'Olu Ade', thread: '19a1b2c3d4e5f607' } as const;

const nameOnly = aView({
  state: 'name-only',
  person: { name: 'Olu Ade', email: null },
  offers: hitsFor('Olu Ade'),
  canFindAddress: true,
  identity: { ...oluHere, known: false },
});

const assistant = {
  id: 'sujeong',
  name: '이수정',
  initials: '이',
  form: '이수정 대리님',
  email: 'sujeong@daehan.example',
  organisation: '대한정밀',
  role: '일정 담당',
  tier: null,
  language: 'ko',
} as const;

const closeToDana: readonly RelationView[] = [
  { relationId: 'r1', relation: 'secretary', customerId: 'dana', name: 'Dana Fox', tier: 'A', email: 'dana@bright-mill.example' },
  { relationId: 'r2', relation: 'introduced-by', customerId: 'wangli', name: '王丽', tier: 'C', email: 'li@hongtu.example' },
];

const aroundDana: readonly RelationView[] = [
  { relationId: 'r1', relation: 'assistant', customerId: 'sujeong', name: '이수정', tier: null, email: 'sujeong@daehan.example' },
  { relationId: 'r3', relation: 'decider', customerId: 'olu', name: 'Olu Ade', tier: 'B', email: 'olu@ade.example' },
  { relationId: 'r4', relation: 'godparent', customerId: 'desk', name: '', tier: null, email: 'desk@bright-mill.example' },
];

const AROUND = '[data-part="around"] [aria-expanded]';
const ADD_CONTACT = '[data-part="around"] .start';

const filesOfMinsu: readonly CustomerHit[] = [
  { id: 'minsu', name: '김민수', email: 'minsu@daehan.example', organisation: '대한정밀', tier: 'A' },
  { id: 'minsu-2', name: 'Minsu Kim', email: 'minsu@daehan.example', organisation: null, tier: null },
  { id: 'minsu-3', name: '김민수 부장', email: 'minsu@daehan.example', organisation: 'Daehan Precision', tier: 'C' },
];

const twoFiles = aView({
  state: 'choose',
  candidates: filesOfMinsu.slice(0, 2).map(({ id, name, email }) => ({ name, email, customerId: id })),
});

const MERGE = '[data-part="merge-offer"]';
const PANEL_MENU = '.top [aria-haspopup="menu"]';
/** Stands first of the buttons at the top. */
const SEARCH = '.top .side > button:first-child';
const HEALTH = [PANEL_MENU, '[data-choice="health"]'];
const SETTINGS = [PANEL_MENU, '[data-choice="settings"]'];
const section = (name: string): string => `[data-part="settings-${name}"] .fold`;

const readWell: PanelView['health'] = [
  { capability: 'own-address', answeredBy: 'title' },
  { capability: 'thread', answeredBy: 'h2[data-legacy-thread-id]' },
  { capability: 'subject', answeredBy: 'h2.hP' },
  { capability: 'messages', answeredBy: 'div.adn[data-legacy-message-id]' },
  { capability: 'sender', answeredBy: 'span.gD[email]' },
  { capability: 'date', answeredBy: null },
];

const readBadly: PanelView['health'] = [
  { capability: 'own-address', answeredBy: 'title' },
  { capability: 'messages', answeredBy: null },
  { capability: 'date', answeredBy: null },
];

const PICK_ANOTHER = '.others button:first-child';
const ADD_NAMED = '.others button:last-child';

const asksForMailbox = { address: 'mina@aftercare.example', status: 'ask' } as const;

const noConversation = aView({ thread: '' });

const ALL_OF_IT = '[data-part="whole-history"]';
const menuOf = (entry: string): string => `[data-entry="${entry}"] [aria-haspopup="menu"]`;
const past = { view: severalMailboxes, history: pastOf(aPast()), clicks: [ALL_OF_IT] };
const editing = (entry: string): State => ({ ...past, clicks: [ALL_OF_IT, menuOf(entry), '[role="menuitem"]:first-child'] });

export const STATES = {
  past,
  'past-menu': { ...past, clicks: [ALL_OF_IT, menuOf('touch t3 ')] },
  'past-call': editing('touch t3 '),
  'past-mail': editing('touch t1 '),
  'past-complaint': editing('complaint c1 received'),
  'past-promise': editing('promise p1 made'),
  'past-favour': editing('favour f1 '),
  'past-note': { ...past, clicks: [ALL_OF_IT, '[data-part="past"] > .start'] },
  'past-nothing': { view: aKnownView(), clicks: [ALL_OF_IT] },
  'past-unreadable': { ...past, history: pastOf(aPast({ unreadable: 2, total: 14, hooks: [] })) },
  'past-failed': { view: aKnownView(), history: () => Promise.reject(new Error('Nobody answers')), clicks: [ALL_OF_IT] },
  'customer-died': {
    view: aKnownView({
      hasDied: true,
      hardship: { kind: 'bereavement', quietUntil: null },
      promises: [{ id: 'p1', text: 'the papers for the warranty', due: '2026-11-27', isLate: false, monthly: null, thread: 'elsewhere' }],
      complaints: [aComplaint({ thread: 'elsewhere' })],
    }),
  },
  left: { view: gone },
  'left-successor': { view: gone, clicks: ['[data-part="departure"] button:nth-of-type(1)'] },
  'left-elsewhere': {
    view: gone,
    clicks: ['[data-part="departure"] button:nth-of-type(2)', '[data-part="departure"] [type="submit"]'],
  },
  'left-card': {
    view: gone,
    card: () => Promise.resolve(aFullCard({ leftOn: '2026-11-03', specialDates: endedDays })),
    clicks: [...OPEN_CARD, '[data-part="card-days"] button'],
  },
  'day-ends': { view: aKnownView({ ...minsu, others: [wedding] }), clicks: ['[data-part="gestures"] .acted [aria-haspopup="menu"]'] },
  'monthly-promises': { view: monthlyFile },
  'record-monthly': { view: dueThanks, clicks: [record(5), '[data-part="record"] .check input', '[data-part="record"] [type="submit"]'] },
  'against-wish': {
    view: aKnownView({ ...minsu, thanks: { occasion: 'thanks-mail', gestureKey: null, against: 'none' } }),
  },
  'due-thanks': { view: dueThanks },
  'overdue-check-in': { view: overdueCheckIn },
  'nothing-due': {
    view: aKnownView({
      name: '王丽',
      initials: '王',
      form: '王经理',
      email: 'li@hongtu.example',
      organisation: '宏图贸易有限公司',
      role: '采购经理',
      tier: 'B',
      language: 'zh-CN',
      others: [aCheckIn({ reason: { code: 'cadence', tier: 'B', every: { count: 1, unit: 'months' }, lastContact: '2026-11-06' } })],
      history: [aTouch({ subject: '关于十二月交货的安排' })],
    }),
  },
  'no-tier': { view: aKnownView({ tier: null, organisation: null, role: null, lastTouch: null, history: [], historyTotal: 0 }) },
  'no-name': { view: aKnownView({ name: '', form: '', initials: '', tier: 'C', organisation: null, role: null }) },
  hostile: { view: hostile },
  'two-gestures': {
    view: aKnownView({
      next: aGesture({ status: 'overdue', lateAfter: '2026-11-18' }),
      others: [
        aGesture({
          key: 'thank-for-favour dana f1',
          rule: 'thank-for-favour',
          status: 'overdue',
          lateAfter: '2026-11-19',
          reason: { code: 'favour-received', kind: 'introduction', what: 'Ruth Ames', on: '2026-11-17' },
          occasion: 'thanks-favour',
          note: null,
        }),
        aCheckIn(),
      ],
    }),
  },
  fallback: { view: aKnownView({ language: 'fr', next: aGesture({ note: aNote({ fallback: true }) }) }) },
  preview: { view: dueThanks, clicks: [CHANGE] },
  'preview-offer': { view: refusedOffer, clicks: [CHANGE] },
  'preview-offer-asked': {
    view: refusedOffer,
    clicks: [CHANGE, '[data-part="preview"] .primary'],
    draft: () => Promise.resolve({ ok: false, error: { type: 'offer-refused' } }),
  },
  'preview-kept': {
    view: dueThanks,
    clicks: [CHANGE],
    typed: { into: '[data-part="preview"] textarea', text: 'Dear Dana, in my own words.' },
    clicksAfter: ['[data-part="keep-text"] button'],
  },
  'preview-gap': { view: dueWithGap, clicks: [DRAFT] },
  'preview-call': { view: overdueCheckIn, clicks: [CHANGE] },
  'unanswered-call': { view: unansweredCall, clicks: [CHANGE, '[data-part="preview"] .actions > button:nth-child(2)'] },
  'preview-person': { view: familyBirthday, clicks: [CHANGE] },
  'preview-person-edited': {
    view: familyBirthday,
    clicks: [CHANGE],
    typed: { into: '[data-part="preview"] textarea', text: '부장님, 축하드립니다.' },
  },
  'preview-visit': { view: dueVisit, clicks: [DRAFT] },
  'preview-message': { view: dueGreeting, clicks: [DRAFT] },
  'preview-card': { view: dueThanks, clicks: [CHANGE, '[data-part="preview"] .ways button:last-child'] },
  'due-greeting': { view: dueGreeting },
  'box-question': {
    view: dueThanks,
    clicks: [DRAFT],
    draft: () =>
      Promise.resolve({ ok: false, error: { type: 'other-recipients', boxKey: 'box-1', names: ['Olu Ade', '王丽 <li@hongtu.example>'] } }),
  },
  leftover: {
    view: dueThanks,
    clicks: [DRAFT],
    draft: () =>
      Promise.resolve({
        ok: false,
        error: { type: 'no-box', text: 'Dear Dana,\n\nThank you for choosing the second line.\n\nBest regards,\nMina Park' },
      }),
  },
  placed: { view: { ...dueThanks, undo: { changeId: 'change-1', command: 'record-deal' } }, clicks: [DRAFT] },
  'pick-day': { view: dueThanks, clicks: ['[data-part="next-gesture"] [aria-haspopup="menu"]', '[role="menuitem"]:last-child'] },
  menu: { view: dueThanks, clicks: ['[data-part="next-gesture"] [aria-haspopup="menu"]'] },
  'record-deal': { view: dueThanks, clicks: [record(1), '[data-part="record"] [type="submit"]'] },
  'record-favour': { view: dueThanks, clicks: [record(2)] },
  'record-complaint': { view: dueThanks, clicks: [record(3), '[data-part="take-words"]'] },
  'record-question': { view: dueThanks, clicks: [record(4)] },
  'record-promise': {
    view: dueThanks,
    promisedDay: () => Promise.resolve('2026-11-27'),
    clicks: [record(5)],
    clicksAfter: ['[data-part="record"] [aria-live]:not(:empty)'],
    typed: { into: '[data-part="record"] textarea', text: 'the price list by Friday' },
  },
  'record-news': { view: dueThanks, clicks: [record(6), '[data-part="record"] .pair:last-of-type button:last-child'] },
  'record-contact': { view: dueThanks, clicks: [record(7), '[data-part="record"] .pair button:last-child'] },
  complaint: {
    view: aKnownView({ complaints: [toAnswer], complaintsAround, next: complaintGesture }),
    clicks: ['.complaint [aria-expanded]'],
  },
  'complaint-agree': {
    view: aKnownView({ ...minsu, complaints: [toAgree], next: aGesture() }),
    clicks: ['[data-part="complaint-step"]', '.complaint [type="submit"]'],
  },
  'complaint-carry-out': { view: aKnownView({ complaints: [agreed, { ...closed, id: 'c4' }] }) },
  'complaint-close': {
    view: aKnownView({ complaints: [{ ...agreed, next: 'close', carriedOutOn: TODAY }] }),
    clicks: ['[data-part="complaint-step"]'],
  },
  'hard-time': { view: hardTime },
  'busy-file': { view: busyFile, clicks: ['[data-part="gestures"] .acted [aria-haspopup="menu"]'] },
  'pick-day-listed': {
    view: busyFile,
    clicks: ['[data-part="gestures"] .acted [aria-haspopup="menu"]', '[data-part="gestures"] .menu button:last-of-type'],
  },
  unknown: { view: stranger },
  'new-customer': { view: stranger, clicks: ['.empty .primary'] },
  'new-customer-error': {
    view: stranger,
    clicks: ['.empty .primary', '[type="submit"]'],
    addCustomer: () => Promise.resolve({ ok: false, error: { type: 'address-taken' } }),
  },
  'name-only': { view: nameOnly },
  'name-only-nobody': { view: { ...nameOnly, offers: [], canFindAddress: false } },
  'name-only-not-found': { view: nameOnly, clicks: ['[data-part="find-address"]'] },
  'name-only-search': { view: nameOnly, clicks: [PICK_ANOTHER], typed: { into: '[role="combobox"]', text: 'o' } },
  'name-only-search-none': { view: nameOnly, clicks: [PICK_ANOTHER], typed: { into: '[role="combobox"]', text: 'zz' } },
  'name-only-new': { view: nameOnly, clicks: [ADD_NAMED, '[type="submit"]'] },
  'close-contact': { view: aKnownView({ ...assistant, closeTo: closeToDana }) },
  around: { view: aKnownView({ around: aroundDana }), clicks: [AROUND] },
  'around-nobody': { view: aKnownView({}), clicks: [AROUND] },
  'around-search': {
    view: aKnownView({ around: aroundDana }),
    clicks: [AROUND, ADD_CONTACT],
    typed: { into: '[role="combobox"]', text: 'o' },
  },
  'around-relation': {
    view: aKnownView({ around: aroundDana }),
    clicks: [AROUND, ADD_CONTACT],
    typed: { into: '[role="combobox"]', text: '王' },
    clicksAfter: ['[role="option"]'],
  },
  'new-customer-close': {
    view: stranger,
    clicks: ['.empty .primary', '[data-part="newcomer-contact"]'],
    typed: { into: '[role="combobox"]', text: 'dana' },
    clicksAfter: ['[role="option"]', '[data-part="contact-picker"] .chip'],
  },
  identified: {
    view: aKnownView({ next: aGesture() }, { identity: { ...oluHere, known: true }, person: { name: 'Olu Ade', email: null } }),
  },
  people: { view: aKnownView({ next: aGesture() }, { people: threePeople }) },
  'people-many': { view: aKnownView({ name: '이수정', form: '이수정 대리님', initials: '이' }, { people: manyPeople }) },
  'people-all': { view: aKnownView({}, { people: manyPeople }), clicks: ['.chips > :last-child'] },
  writing: { view: aKnownView({}, { about: 'writing' }) },
  'writing-to-unknown': { view: { ...stranger, about: 'writing' } },
  'probably-sent': { view: aKnownView({}, { undo: { changeId: 'change-1', command: 'log-probably-sent' } }) },
  'window-empty': {
    view: dueThanks,
    clicks: [DRAFT],
    draft: () =>
      Promise.resolve({ ok: false, error: { type: 'window-empty', text: 'Dear Dana,\n\nThank you for choosing the second line.' } }),
  },
  choose: {
    view: aView({
      state: 'choose',
      candidates: [
        { name: 'Olu Ade', email: 'olu@ade.example', customerId: null },
        { name: '', email: 'desk@ade.example', customerId: null },
        { name: '이수정 대리', email: 'sujeong@daehan.example', customerId: 'sujeong' },
      ],
    }),
  },
  'choose-files': { view: twoFiles, findCustomers: () => Promise.resolve(filesOfMinsu) },
  merge: { view: twoFiles, findCustomers: () => Promise.resolve(filesOfMinsu), clicks: [MERGE] },
  'merge-three': {
    view: { ...twoFiles, candidates: filesOfMinsu.map(({ id, name, email }) => ({ name, email, customerId: id })) },
    findCustomers: () => Promise.resolve(filesOfMinsu),
    clicks: [MERGE, '[data-part="merge"] [type="radio"]', '[data-part="merge"] [type="submit"]'],
  },
  card: { view: aKnownView({}), card: () => Promise.resolve(aCard()), clicks: OPEN_CARD },
  'card-full': {
    view: aKnownView({
      ...minsu,
      muted: ['thank-for-favour'],
      hardship: { kind: 'illness', quietUntil: '2027-01-08' },
      complaintsAround,
    }),
    card: () => Promise.resolve(aFullCard()),
    clicks: [
      ...OPEN_CARD,
      '[data-part="card-names"] [aria-expanded]',
      ...['days', 'festivals', 'quiet', 'note'].map((part) => `[data-part="card-${part}"] .fold`),
    ],
  },
  'card-day': {
    view: aKnownView({}),
    card: () => Promise.resolve(aCard()),
    clicks: [...OPEN_CARD, '[data-part="card-days"] .fold', '[data-part="card-days"] .link', '[data-part="card-days"] [type="submit"]'],
  },
  'card-refused': {
    view: aKnownView({}),
    card: () => Promise.resolve(aCard()),
    editCard: () => Promise.resolve({ ok: false, error: { type: 'address-taken' } }),
    clicks: OPEN_CARD,
    typed: { into: '[data-part="card-addresses"] input', text: 'ruth@bright-mill.example' },
    clicksAfter: ['[data-part="card-addresses"] [type="submit"]'],
  },
  'card-gone': { view: aKnownView({}), clicks: OPEN_CARD },
  settings: { view: aKnownView(), clicks: SETTINGS },
  'settings-you': { view: aKnownView(), clicks: [...SETTINGS, section('you')], settings: () => Promise.resolve(busySettings) },
  'settings-addresses': {
    view: aKnownView(
      {},
      {
        mailboxes: [
          { address: 'an.older.address.of.mina.park@long-since-merged-company.example', use: false },
          { address: 'mina@aftercare.example', use: true },
          { address: 'sales@aftercare.example', use: true },
        ],
      },
    ),
    clicks: [...SETTINGS, section('addresses')],
    settings: () => Promise.resolve(busySettings),
  },
  'settings-addresses-none': {
    view: aView({ mailbox: { address: null, status: 'unknown' }, mailboxes: [] }),
    clicks: [...SETTINGS, section('addresses')],
  },
  'settings-logging': { view: aKnownView(), clicks: [...SETTINGS, section('logging')], settings: () => Promise.resolve(busySettings) },
  'settings-logging-wrong': {
    view: aKnownView(),
    clicks: [...SETTINGS, section('logging'), '[data-part="settings-logging"] [type="submit"]'],
    setSetting: () => Promise.resolve({ ok: false, error: { type: 'invalid' } }),
  },
  'settings-languages': { view: aKnownView(), clicks: [...SETTINGS, section('languages')] },
  'settings-time': { view: aKnownView(), clicks: [...SETTINGS, section('time')], settings: () => Promise.resolve(busySettings) },
  'settings-time-new': { view: aKnownView(), clicks: [...SETTINGS, section('time')] },
  'settings-rhythm': { view: aKnownView(), clicks: [...SETTINGS, section('rhythm')] },
  'settings-rhythm-own': { view: aKnownView(), clicks: [...SETTINGS, section('rhythm')], settings: () => Promise.resolve(busySettings) },
  'settings-rhythm-wrong': {
    view: aKnownView(),
    clicks: [...SETTINGS, section('rhythm')],
    typed: { into: '[data-part="settings-visit-days"] input', text: 'often' },
    clicksAfter: ['[data-part="settings-rhythm"] [type="submit"]'],
  },
  'settings-notice': {
    view: aKnownView(),
    clicks: [...SETTINGS, section('rhythm'), '[data-part="settings-rhythm"] .link'],
    settings: () => Promise.resolve(busySettings),
  },
  'settings-kinds': { view: aKnownView(), clicks: [...SETTINGS, section('kinds')], settings: () => Promise.resolve(busySettings) },
  'settings-look': { view: aKnownView(), clicks: [...SETTINGS, section('look')] },
  'settings-failed': { view: aKnownView(), clicks: SETTINGS, settings: () => Promise.reject(new Error('Nobody answers')) },
  hidden: { view: aKnownView({ next: aGesture() }), looks: { isHidden: true } },
  'always-dark': { view: dueThanks, looks: { appearance: 'dark' } },
  'always-light': { view: dueThanks, looks: { appearance: 'light' } },
  health: { view: aKnownView({}, { health: readWell }), clicks: HEALTH },
  'health-missing': { view: aView({ state: 'unreadable', missing: ['sender', 'messages'], health: readBadly }), clicks: HEALTH },
  'health-report': {
    view: aKnownView({}, { health: readWell }),
    clicks: [...HEALTH, '[data-part="make-report"]'],
    describePage: () =>
      Promise.resolve({
        webmail: 'gmail',
        address: '/mail/u/#/#inbox/…',
        health: readWell,
        structure: ['div.nH[role=main]', '  h2.hP', '    «text 21»', '  div.adn.ads[data-legacy-message-id]', '    span.gD[email]'].join(
          '\n',
        ),
      }),
  },
  'health-no-report': { view: aKnownView({}, { health: readWell }), clicks: [...HEALTH, '[data-part="make-report"]'] },
  'today-full': {
    view: noConversation,
    ask: ({ customerId }) =>
      Promise.resolve(customerId === undefined ? noConversation : aKnownView({ id: customerId, next: aGesture() }, { thread: '' })),
    today: () => Promise.resolve(aFullDay),
  },
  'today-soon': { view: noConversation, today: () => Promise.resolve(aToday({ soon: aFullDay.soon })) },
  'today-snooze': {
    view: noConversation,
    today: () => Promise.resolve(aFullDay),
    clicks: ['.due-actions [aria-haspopup="menu"]', '[role="menuitem"]:last-child'],
  },
  'today-beside-mail': {
    view: aKnownView(),
    ask: ({ customerId }) => Promise.resolve(customerId === undefined ? aKnownView() : aKnownView(minsu)),
    today: () => Promise.resolve(aFullDay),
    clicks: [PANEL_MENU, '[data-choice="today"]'],
  },
  'search-beside-mail': {
    view: aKnownView(),
    ask: ({ customerId }) =>
      Promise.resolve(customerId === undefined ? aKnownView() : aKnownView({ id: customerId, name: '이수정', initials: '이' })),
    clicks: [SEARCH],
    typed: { into: '[role="combobox"]', text: 'd' },
  },
  'search-nobody': { view: aKnownView(), clicks: [SEARCH], typed: { into: '[role="combobox"]', text: 'zz' } },
  'today-complaints': { view: noConversation, clicks: ['[data-part="today"] .chip'] },
  'today-failed': { view: noConversation, today: () => Promise.reject(new Error('Nobody answers')) },
  'today-practice-offer': {
    view: noConversation,
    safety: () => Promise.resolve({ hasCustomers: false, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false }),
  },
  'today-practice-asked': {
    view: { ...noConversation, mailbox: asksForMailbox },
    safety: () => Promise.resolve({ hasCustomers: false, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false }),
  },
  'today-practice-and-backup': {
    view: noConversation,
    today: () => Promise.resolve(aFullDay),
    safety: () => Promise.resolve({ hasCustomers: true, practiceCustomers: 30, lastBackup: '2026-10-02', remindsOfBackup: true }),
  },
  'today-no-backup': {
    view: noConversation,
    safety: () => Promise.resolve({ hasCustomers: true, practiceCustomers: 0, lastBackup: null, remindsOfBackup: true }),
  },
  'panel-menu': { view: aView(), clicks: [PANEL_MENU] },
  machine: { view: aView({ state: 'machine', person: { name: 'Parcel news', email: 'no-reply@parcels.example' } }) },
  none: { view: aView({ thread: '' }) },
  unreadable: { view: aView({ thread: '', state: 'unreadable', missing: ['sender', 'messages'] }) },
  strayed: { view: aKnownView({}, { strayed: [{ customer: 'Dana Fox', names: ['Olu Ade <olu@ade.example>'] }] }) },
  'no-database': { view: aView({ thread: '', state: 'unreadable', trouble: 'storage-unavailable' }) },
  'disk-full': { view: aView({ thread: '', state: 'unreadable', trouble: 'storage-full' }) },
  'backup-restoring': { view: aView({ thread: '', state: 'unreadable', trouble: 'restoring' }) },
  'damaged-file': { view: aView({ thread: '', state: 'unreadable', trouble: 'file-unreadable' }) },
  'mailbox-ask': { view: { ...dueThanks, mailbox: asksForMailbox } },
  'mailbox-ask-none': { view: aView({ mailbox: asksForMailbox }) },
  'mailbox-unknown': { view: aView({ mailbox: { address: null, status: 'unknown' } }), clicks: ['[type="submit"]'] },
  'not-here': { view: aView({ mailbox: { address: 'mina@aftercare.example', status: 'not-here' } }) },
  reading: { view: 'reading' },
  silent: { view: 'silent' },
} as const satisfies Readonly<Record<string, State>>;
