import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import { aCustomer, aDeal, aPromise, aQuestion, aRelation, aSpecialDate, aTouch } from '../support/builders.ts';
import { store, type World } from '../support/data-world.ts';

/** The rep of the week: Mina Park of Seoul, who works from Monday to Friday. */
export const MINA = 'mina.park@rep.example';
export const SEOUL = 'Asia/Seoul';

export const addressOf = (key: string): string => `${key}@mail.example`;

const firms = {
  harbour: 'Harbour Works',
  alder: 'Alder & Finch',
  northgate: 'Northgate Dairy',
  hanbit: '한빛정밀',
  saebom: '새봄식품',
  narae: '나래물산',
  yunhe: '云禾食品',
  lanting: '蓝汀设备',
} as const;

/** Everybody is invented. Keys are the ids of their files. */
const customers: readonly (Partial<Customer> & Pick<Customer, 'id'>)[] = [
  english('nora', 'Whitcombe', 'Nora', 'harbour', 'A'),
  english('marcus', 'Oyedele', 'Marcus', 'harbour', 'B'),
  english('owen', 'Gallagher', 'Owen', 'harbour', null),
  english('priya', 'Raghavan', 'Priya', 'alder', 'A'),
  english('tomas', 'Ferreira', 'Tomás', 'alder', 'B'),
  english('hannah', 'Lindqvist', 'Hannah', 'alder', 'C'),
  { ...english('elise', 'Brandvold', 'Elise', 'northgate', 'C'), since: '2026-03-30' },
  eastAsian('doyun', '김', '도윤', '부장', 'hanbit', 'A', 'ko'),
  eastAsian('seoyeon', '이', '서연', '과장', 'hanbit', 'B', 'ko'),
  {
    ...eastAsian('jihoon', '박', '지훈', '대리', 'saebom', 'C', 'ko'),
    specialDates: { own: aSpecialDate({ month: 8, day: 15, calendar: 'dangi' }) },
  },
  {
    ...eastAsian('minseo', '최', '민서', '팀장', 'narae', 'B', 'ko'),
    contact: { level: 'no-greetings', since: '2026-01-12', how: 'asked by phone' },
  },
  eastAsian('siyuan', '王', '思远', '采购经理', 'yunhe', 'A', 'zh-CN'),
  {
    ...eastAsian('jingyi', '李', '静怡', '厂长', 'yunhe', 'B', 'zh-CN'),
    specialDates: { own: aSpecialDate({ month: 9, day: 27 }) },
  },
  eastAsian('guodong', '陈', '国栋', '总监', 'lanting', 'C', 'zh-CN'),
];

const touches: readonly Touch[] = [
  wroteTo('nora', '2026-09-15'),
  called('marcus', '2026-09-01'),
  { ...called('priya', '2026-09-14'), hook: { text: 'her audit in October' } },
  wroteTo('tomas', '2026-09-10'),
  wroteTo('hannah', '2026-09-11'),
  aTouch({ id: 'visit-doyun', customerId: 'doyun', day: '2026-09-16', channel: 'visit', hook: { text: '따님 대학 입시' } }),
  wroteTo('seoyeon', '2026-08-31'),
  wroteTo('jihoon', '2026-05-12'),
  called('minseo', '2026-09-10'),
  wroteTo('siyuan', '2026-09-18'),
  wroteTo('jingyi', '2026-08-28'),
  wroteTo('guodong', '2026-03-20'),
];

/** The book as it stands on the Monday morning, with what the weeks before left. */
export const settleIn = async (world: World): Promise<void> => {
  await store(world, 'organisation', ...organisations);
  await store(world, 'customer', ...customers.map((customer) => aCustomer({ register: 'formal', since: '2025-09-01', ...customer })));
  await store(world, 'relation', aRelation({ customerId: 'owen', toId: 'nora' }));
  await store(world, 'touch', ...touches);
  await store(world, 'deal', aDeal({ id: 'deal-hannah', customerId: 'hannah', what: 'a spare pump', closedOn: '2026-09-18' }));
  const report = { text: '시험 성적서', madeOn: '2026-09-16', due: '2026-09-22' };
  await store(world, 'promise', aPromise({ id: 'promise-doyun', customerId: 'doyun', ...report }));
  const words = 'Does the coating stand salt water?';
  await store(world, 'question', aQuestion({ id: 'question-tomas', customerId: 'tomas', askedOn: '2026-09-18', words }));
};

const organisations = Object.entries(firms).map(([id, name]) => ({ id, name }));

function english(id: string, familyName: string, givenName: string, organisationId: keyof typeof firms, tier: Customer['tier']) {
  return { id, familyName, givenName, organisationId, tier, language: 'en', emails: { [addressOf(id)]: { preferred: true } } };
}

function eastAsian(
  id: string,
  familyName: string,
  givenName: string,
  title: string,
  organisationId: keyof typeof firms,
  tier: Customer['tier'],
  language: Customer['language'],
) {
  return { ...english(id, familyName, givenName, organisationId, tier), nameOrder: 'family-first', title, language };
}

function wroteTo(customerId: string, day: Day): Touch {
  return aTouch({ id: `mail-${customerId}`, customerId, day, subject: 'Hello' });
}

function called(customerId: string, day: Day): Touch {
  return aTouch({ id: `call-${customerId}`, customerId, day, channel: 'call', outcome: 'reached' });
}
