import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { takeStep, type StepTaken } from '#shared/care/complaint.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import type { Calendar, CustomerFacts } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Day } from '#shared/schema/fields.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aFavour,
  aFile,
  aLifeEvent,
  aPromise,
  aQuestion,
  aRelation,
  aSpecialDate,
  aTouch,
} from '../support/builders.ts';
import type { Happening, Life } from './live-year.ts';

const customerId = 'customer-1';
const touchBefore = (day: Day) => [aTouch({ id: 'before', customerId, day })];
const officeOf = (country: CalendarId): Calendar => createCalendar({ workingDays: defaultWorkingDays, freeDays: [], calendars: [country] });

/** Everybody is invented. What happens to them is what happens to customers. */
export const lives: readonly Life[] = [
  {
    title: 'A · 김민수 부장, 한빛정밀, Korea',
    repName: '한지원',
    calendar: officeOf('kr'),
    settings: { ...defaultGestureSettings, visits: { A: { count: 2, unit: 'months' }, B: null, C: null } },
    file: aFile({
      customer: aCustomer({
        id: customerId,
        familyName: '김',
        givenName: '민수',
        nameOrder: 'family-first',
        title: '부장',
        tier: 'A',
        language: 'ko',
        register: 'formal',
        since: '2024-05-02',
        specialDates: {
          own: aSpecialDate({ month: 8, day: 3, calendar: 'dangi' }),
          spouse: aSpecialDate({ month: 3, day: 21, person: '박지영', relation: 'spouse' }),
          child: aSpecialDate({ month: 5, day: 9, person: '김하윤', relation: 'child' }),
          wedding: aSpecialDate({ kind: 'wedding', month: 10, day: 17 }),
        },
      }),
      deals: [aDeal({ id: 'contract', customerId, what: '연간 유지보수 계약', closedOn: '2025-11-30', renewalOn: '2026-11-30' })],
      touches: touchBefore('2025-12-29'),
    }),
    introduced: new Map([
      [
        'introduction',
        aCustomer({ id: 'newcomer', familyName: '이', givenName: '수정', nameOrder: 'family-first', title: '대리', language: 'ko' }),
      ],
    ]),
    happenings: [
      sale('2026-02-03', { id: 'pumps', what: '펌프 12대', promisedDelivery: '2026-03-10' }),
      arrival('2026-03-11', 'pumps'),
      ...complaint('2026-04-06', '펌프 두 대에서 소음이 심합니다', '두 대 교체'),
      happens('2026-05-20', 'he introduces a colleague at another firm', (file) => ({
        ...file,
        introductions: [
          ...file.introductions,
          aRelation({ id: 'introduction', customerId: 'newcomer', toId: customerId, relation: 'introduced-by', since: '2026-05-20' }),
        ],
      })),
      happens('2026-06-08', 'he is promoted', (file) => ({
        ...file,
        lifeEvents: [...file.lifeEvents, aLifeEvent({ id: 'promotion', customerId, on: '2026-06-08', words: '이사' })],
        customer: { ...file.customer, title: '이사' },
      })),
      happens('2026-07-06', 'we promise a test report for the 15th', (file) => ({
        ...file,
        promises: [...file.promises, aPromise({ customerId, text: '시험 성적서', madeOn: '2026-07-06', due: '2026-07-15' })],
      })),
      renewed('2026-11-16', 'contract', '2027-11-30'),
    ],
  },
  {
    title: 'B · Frau Dr. Keller, Nordwerk, Germany',
    repName: 'Jo Reed',
    calendar: officeOf('de'),
    settings: defaultGestureSettings,
    file: aFile({
      customer: aCustomer({
        id: customerId,
        familyName: 'Keller',
        givenName: 'Ines',
        honorific: 'Dr',
        tier: 'B',
        language: 'de',
        register: 'formal',
        calendars: { de: true },
        since: '2025-02-03',
        specialDates: { own: aSpecialDate({ month: 6, day: 14 }) },
      }),
      touches: touchBefore('2025-12-10'),
    }),
    introduced: new Map(),
    happenings: [
      sale('2026-01-20', { id: 'valves', what: 'forty valves' }),
      happens('2026-03-17', 'she tells us about a tender', (file) => ({
        ...file,
        favours: [...file.favours, aFavour({ customerId, what: 'the tender in Kiel', on: '2026-03-17' })],
      })),
      happens('2026-04-29', 'she asks about the warranty', (file) => ({
        ...file,
        questions: [...file.questions, aQuestion({ customerId, askedOn: '2026-04-29' })],
      })),
      happens('2026-09-02', 'her father has died; quiet for 49 days', (file) => ({
        ...file,
        customer: { ...file.customer, hardship: { kind: 'bereavement', since: '2026-09-02', quietUntil: '2026-10-21' } },
        lifeEvents: [
          ...file.lifeEvents,
          aLifeEvent({ id: 'death', customerId, kind: 'bereavement', on: '2026-09-02', words: '', died: 'father' }),
        ],
      })),
    ],
  },
  {
    title: 'C · 王思远采购经理, 云禾食品, China',
    repName: '陈静',
    calendar: officeOf('cn'),
    settings: defaultGestureSettings,
    file: aFile({
      customer: aCustomer({
        id: customerId,
        familyName: '王',
        givenName: '思远',
        nameOrder: 'family-first',
        title: '采购经理',
        tier: 'C',
        language: 'zh-CN',
        register: 'warm',
        since: '2025-06-10',
        specialDates: { own: aSpecialDate({ month: 8, day: 15, calendar: 'chinese' }) },
      }),
      touches: touchBefore('2025-10-20'),
    }),
    introduced: new Map(),
    happenings: [
      happens('2026-05-11', 'his firm moves to a new factory', (file) => ({
        ...file,
        lifeEvents: [...file.lifeEvents, aLifeEvent({ id: 'move', customerId, kind: 'move', on: '2026-05-11', words: '苏州新厂' })],
      })),
      sale('2026-07-08', { id: 'line', what: '灌装线', promisedDelivery: '2026-08-20' }),
      happens('2026-11-03', 'he writes to us', (file) => ({
        ...file,
        touches: [
          ...file.touches,
          aTouch({
            id: 'theirs',
            customerId,
            day: '2026-11-03',
            direction: 'in',
            position: 'from',
            subject: '备件报价',
            source: { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', messageId: 'm1' },
          }),
        ],
      })),
    ],
  },
];

function happens(day: Day, what: string, change: Happening['change']): Happening {
  return { day, what, change };
}

function sale(closedOn: Day, deal: Pick<ReturnType<typeof aDeal>, 'id' | 'what'> & { readonly promisedDelivery?: Day }): Happening {
  const delivery = deal.promisedDelivery === undefined ? '' : `, delivery promised for ${deal.promisedDelivery}`;
  return happens(closedOn, `a deal: ${deal.what}${delivery}`, (file) => ({
    ...file,
    deals: [...file.deals, aDeal({ ...deal, customerId, closedOn })],
  }));
}

function arrival(day: Day, id: string): Happening {
  return happens(day, 'it has arrived', (file) => ({
    ...file,
    deals: file.deals.map((deal) => (deal.id === id ? { ...deal, deliveredOn: day } : deal)),
  }));
}

function renewed(day: Day, id: string, renewalOn: Day): Happening {
  return happens(day, 'the contract is renewed', (file) => ({
    ...file,
    deals: file.deals.map((deal) => (deal.id === id ? { ...deal, renewalOn } : deal)),
  }));
}

/** Received and answered by the plan; agreed two days later, carried out after nine, closed after ten, followed up after eighteen. */
function complaint(receivedOn: Day, words: string, what: string): readonly Happening[] {
  const by = addDays(receivedOn, 9);
  const steps: readonly { readonly what: string; readonly taken: StepTaken }[] = [
    { what: `agreed: ${what}`, taken: { step: 'agreed', on: addDays(receivedOn, 2), agreed: { what, by } } },
    { what: 'carried out', taken: { step: 'carried-out', on: by } },
    { what: 'closed', taken: { step: 'closed', on: addDays(by, 1), satisfied: 'yes', followUpOn: addDays(by, 9) } },
  ];
  return [
    happens(receivedOn, `a complaint: ${words}`, (file) => ({
      ...file,
      complaints: [...file.complaints, aComplaint({ customerId, receivedOn, words })],
    })),
    ...steps.map((step) => happens(step.taken.on, step.what, (file) => afterStep(file, step.taken))),
  ];
}

function afterStep(file: CustomerFacts, taken: StepTaken): CustomerFacts {
  return {
    ...file,
    complaints: file.complaints.map((each) => {
      const step = takeStep(each, taken);
      if (!step.ok) throw new Error(`The complaint cannot be ${taken.step}`);
      return Object.assign({}, each, step.set);
    }),
  };
}
