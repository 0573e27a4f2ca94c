import type { ComplaintView, CustomerView, GestureView } from '../../../extension/messaging/protocol/customer-view.ts';
import type { TouchEntry } from '../../../extension/messaging/protocol/history.ts';
import type { NotePreview } from '../../../extension/messaging/protocol/note.ts';
import type { CustomerHit } from '../../../extension/messaging/protocol/people.ts';
import type { PanelView } from '../../../extension/messaging/protocol/panel-view.ts';

/** Invented people, as the background would show them. */

export const TODAY = '2026-11-20';

export const aView = (view: Partial<PanelView> = {}): PanelView => ({
  n: 1,
  thread: '19a1b2c3d4e5f607',
  about: 'conversation',
  state: 'none',
  mailbox: { address: 'mina@aftercare.example', status: 'in-use' },
  mailboxes: [{ address: 'mina@aftercare.example', use: true }],
  missing: [],
  health: [],
  person: null,
  suggestion: null,
  candidates: [],
  people: [],
  offers: [],
  canFindAddress: false,
  identity: null,
  customer: null,
  today: TODAY,
  nextWorkingDay: '2026-11-23',
  undo: null,
  repName: 'Mina Park',
  ...view,
});

export const aNote = (note: Partial<NotePreview> = {}): NotePreview => ({
  offer: null,
  occasion: 'thanks-deal',
  gestureKey: 'thank-for-deal dana deal-1',
  channel: 'mail',
  channels: ['mail', 'call', 'messenger', 'card'],
  alternative: null,
  variant: 'warm-1',
  language: 'en',
  register: 'warm',
  fallback: false,
  against: null,
  person: null,
  proposedDay: null,
  subject: ['Thank you for your order'],
  paragraphs: [
    ['Dear Dana,'],
    ['Thank you for choosing the second line. I will look after the dates myself, and you will hear from me before the first delivery.'],
    ['If anything should change on your side, a line to me is enough.'],
    ['Best regards,\nMina Park'],
  ],
  gaps: [],
  ...note,
});

/** A reply that thanks for an order placed the day before. */
export const aGesture = (gesture: Partial<GestureView> = {}): GestureView => ({
  key: 'thank-for-deal dana deal-1',
  rule: 'thank-for-deal',
  status: 'due',
  opens: '2026-11-19',
  due: TODAY,
  lateAfter: '2026-11-21',
  reason: { code: 'deal-closed', what: 'second line', on: '2026-11-19' },
  occasion: 'thanks-deal',
  strength: 'visit',
  note: aNote(),
  ...gesture,
});

export const aCheckIn = (gesture: Partial<GestureView> = {}): GestureView =>
  aGesture({
    key: 'tier-check-in dana 2026-11-06',
    rule: 'tier-check-in',
    status: 'upcoming',
    opens: '2026-12-05',
    due: '2026-12-07',
    lateAfter: '2026-12-09',
    reason: { code: 'cadence', tier: 'A', every: { count: 7, unit: 'days' }, lastContact: '2026-11-06' },
    occasion: 'check-in',
    note: null,
    ...gesture,
  });

export const aTouch = (touch: Partial<TouchEntry> = {}): TouchEntry => ({
  type: 'touch',
  id: 'touch-1',
  day: '2026-11-19',
  at: '2026-11-19T09:30:00Z',
  mailbox: null,
  channel: 'email',
  direction: 'out',
  reached: true,
  subject: 'Re: Delivery in December',
  summary: '',
  occasion: null,
  hook: '',
  noted: false,
  ...touch,
});

export const aCustomer = (customer: Partial<CustomerView> = {}): CustomerView => ({
  id: 'dana',
  name: 'Dana Fox',
  initials: 'DF',
  form: 'Dana Fox',
  email: 'dana@bright-mill.example',
  organisation: 'Bright Mill Ltd',
  role: 'Head of purchasing',
  tier: 'A',
  language: 'en',
  register: 'warm',
  lastTouch: aTouch(),
  lastContact: '2026-11-19',
  next: null,
  others: [],
  thanks: { occasion: 'thanks-mail', gestureKey: null, against: null },
  history: [aTouch()],
  historyTotal: 1,
  complaints: [],
  complaintsAround: [],
  promises: [],
  questions: [],
  hasDied: false,
  leftOn: null,
  hardship: null,
  hook: null,
  muted: [],
  closeTo: [],
  around: [],
  ...customer,
});

export const aKnownView = (customer: Partial<CustomerView> = {}, view: Partial<PanelView> = {}): PanelView => {
  const known = aCustomer(customer);
  return aView({ state: 'known', person: { name: known.name, email: known.email }, customer: known, ...view });
};

export const aComplaint = (complaint: Partial<ComplaintView> = {}): ComplaintView => ({
  id: 'c1',
  receivedOn: '2026-11-17',
  words: 'The pump has stopped twice this week.\nWe cannot go on like this: two shifts stood still.',
  wants: 'a pump in its place by Monday',
  next: 'answer',
  answeredOn: null,
  agreed: null,
  carriedOutOn: null,
  closedOn: null,
  satisfied: null,
  followUpOn: null,
  thread: null,
  ...complaint,
});

/** Customers that can be found by typing. */
const CUSTOMERS: readonly CustomerHit[] = [
  { id: 'dana', name: 'Dana Fox', email: 'dana@bright-mill.example', organisation: 'Bright Mill Ltd', tier: 'A' },
  { id: 'olu', name: 'Olu Ade', email: 'olu@ade.example', organisation: 'Ade & Co', tier: 'B' },
  { id: 'olu-2', name: 'Olu Ade', email: 'o.ade@harbour.example', organisation: 'Harbour Lines', tier: null },
  { id: 'sujeong', name: '이수정', email: 'sujeong@daehan.example', organisation: '대한정밀', tier: null },
  { id: 'wangli', name: '王丽', email: 'li@hongtu.example', organisation: '宏图贸易有限公司', tier: 'C' },
];

/** Whose name, organisation or address begins with these words. */
export const hitsFor = (text: string): readonly CustomerHit[] => {
  const begun = text.trim().toLowerCase();
  if (begun === '') return [];
  return CUSTOMERS.filter(({ name, email, organisation }) =>
    [name, email, organisation ?? ''].some((words) => words.toLowerCase().startsWith(begun)),
  );
};
