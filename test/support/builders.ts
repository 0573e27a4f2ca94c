import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import type { Calendar, CustomerFacts } from '#shared/gestures/rule.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Deal } from '#shared/schema/deal.ts';
import type { Decision } from '#shared/schema/decision.ts';
import type { Favour } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import type { Question } from '#shared/schema/question.ts';
import type { Relation } from '#shared/schema/relation.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import type { Touch } from '#shared/schema/touch.ts';

/** The maps of a record without a member, as the database writes them with a new record. */
export const emptyMaps = (kind: RecordKind): Readonly<Record<string, object>> =>
  Object.fromEntries(recordKinds[kind].maps.map((field) => [field, {}]));

/** Records with sensible defaults: a test names only what it is about. The days lie in the working week of Monday, 2 March 2026. */
export const aCustomer = (overrides: Partial<Customer> = {}): Customer => ({
  id: 'customer-1',
  familyName: 'Fox',
  givenName: 'Dana',
  nameOrder: 'given-first',
  emails: { 'dana.fox@harbour.example': {} },
  tier: null,
  language: 'en',
  register: 'warm',
  since: '2026-01-05',
  ...overrides,
});

/** Muted rules: what a sale asks for weeks later, for tests of what it asks for at once. */
export const NOTHING_LATER: Readonly<Record<string, boolean>> = { 'silence-after-sale': true, 'still-here': true };

export const aDeal = (overrides: Partial<Deal> = {}): Deal => ({
  id: 'deal-1',
  customerId: 'customer-1',
  what: 'Twelve pumps',
  closedOn: '2026-03-02',
  ...overrides,
});

/** A deal under negotiation: nothing is agreed yet. */
export const anOpenDeal = (overrides: Partial<Omit<Deal, 'closedOn'>> = {}): Deal => ({
  id: 'deal-1',
  customerId: 'customer-1',
  what: 'Twelve pumps',
  ...overrides,
});

export const aFavour = (overrides: Partial<Favour> = {}): Favour => ({
  id: 'favour-1',
  customerId: 'customer-1',
  kind: 'information',
  what: 'Told us about the tender',
  on: '2026-03-02',
  ...overrides,
});

/** A mail of ours to the customer, who stands in To: it counts as contact. `at` follows `day` unless given. */
export const aTouch = (overrides: Partial<Touch> = {}): Touch => ({
  id: 'touch-1',
  customerId: 'customer-1',
  at: `${overrides.day ?? '2026-03-02'}T09:00:00.000Z`,
  day: '2026-03-02',
  channel: 'email',
  direction: 'out',
  position: 'to',
  ...overrides,
});

/** Received on the Monday, and nothing done about it yet. */
export const aComplaint = (overrides: Partial<Complaint> = {}): Complaint => ({
  id: 'complaint-1',
  customerId: 'customer-1',
  receivedOn: '2026-03-02',
  words: 'Two of the pumps arrived with a cracked housing.',
  ...overrides,
});

/** Made on the Monday, for the Friday. */
export const aPromise = (overrides: Partial<CarePromise> = {}): CarePromise => ({
  id: 'promise-1',
  customerId: 'customer-1',
  text: 'the test report',
  madeOn: '2026-03-02',
  due: '2026-03-06',
  ...overrides,
});

export const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 'question-1',
  customerId: 'customer-1',
  askedOn: '2026-03-02',
  words: 'How long is the warranty?',
  kind: 'question',
  sensed: false,
  ...overrides,
});

export const aLifeEvent = (overrides: Partial<LifeEvent> = {}): LifeEvent => ({
  id: 'life-event-1',
  customerId: 'customer-1',
  kind: 'promotion',
  on: '2026-03-02',
  words: 'Head of Purchasing',
  ...overrides,
});

/** Their own birthday, solar, without a year: 20 May. */
export const aSpecialDate = (overrides: Partial<SpecialDate> = {}): SpecialDate => ({
  kind: 'birthday',
  month: 5,
  day: 20,
  year: null,
  calendar: 'iso8601',
  leapMonth: false,
  ...overrides,
});

/** The id is the key of the gesture that was decided. */
export const aDecision = (overrides: Partial<Decision> & Pick<Decision, 'id'>): Decision => ({
  customerId: 'customer-1',
  type: 'done',
  at: `${overrides.day ?? '2026-03-02'}T09:00:00.000Z`,
  day: '2026-03-02',
  ...overrides,
});

/** All facts about one customer, as the rules see them. */
export const aFile = (
  parts: Partial<Omit<CustomerFacts, 'decisions'>> & { readonly decisions?: readonly Decision[] } = {},
): CustomerFacts => ({
  customer: parts.customer ?? aCustomer(),
  deals: parts.deals ?? [],
  favours: parts.favours ?? [],
  complaints: parts.complaints ?? [],
  promises: parts.promises ?? [],
  questions: parts.questions ?? [],
  lifeEvents: parts.lifeEvents ?? [],
  introductions: parts.introductions ?? [],
  touches: parts.touches ?? [],
  decisions: new Map((parts.decisions ?? []).map((decision) => [decision.id, decision])),
});

/** Monday to Friday, without the free days named. */
export const aCalendar = (...freeDays: readonly Day[]): Calendar => createCalendar({ workingDays: defaultWorkingDays, freeDays });

/** The first customer is the assistant of the second. */
export const aRelation = (overrides: Partial<Relation> = {}): Relation => ({
  id: 'relation-1',
  customerId: 'customer-1',
  toId: 'customer-2',
  relation: 'assistant',
  ...overrides,
});
