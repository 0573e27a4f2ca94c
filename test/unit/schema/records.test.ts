import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { recordKinds } from '#shared/schema/index.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aFavour,
  aLifeEvent,
  aPromise,
  aQuestion,
  aRelation,
  aSpecialDate,
  aTouch,
} from '../../support/builders.ts';

const euros = { amount: 40, currency: 'EUR' };
const customer = aCustomer({
  specialDates: { own: aSpecialDate(), child: aSpecialDate({ person: 'Ines', relation: 'child', day: null, calendar: 'dangi' }) },
  calendars: { kr: true, cn: false },
  festivals: { christmas: true },
  preferredChannels: { call: true },
  contact: { level: 'no-greetings', since: '2026-03-02', how: 'said so on the phone' },
  noCalls: true,
  giftLimit: euros,
  hardship: { kind: 'illness', since: '2026-03-02', quietUntil: null },
});
const deal = aDeal({ products: { Pump: { quantity: 12 } }, amount: euros, promisedDelivery: '2026-04-01', renewalOn: '2027-03-02' });
const touch = aTouch({
  callResult: 'interest',
  satisfaction: 'so-so',
  hook: { text: 'The fair in May' },
  gift: { what: 'Tea', cost: euros },
});
const complaint = aComplaint({ agreed: { what: 'Two new pumps', by: null }, satisfied: 'not-asked' });

describe('records', () => {
  it.each([
    { kind: 'customer', row: customer },
    { kind: 'deal', row: deal },
    { kind: 'touch', row: touch },
    { kind: 'favour', row: aFavour() },
    { kind: 'relation', row: aRelation() },
    { kind: 'complaint', row: complaint },
    { kind: 'promise', row: aPromise({ complaintId: 'complaint-1' }) },
    { kind: 'question', row: aQuestion({ sensed: true, kind: 'wish' }) },
    { kind: 'lifeEvent', row: aLifeEvent({ kind: 'bereavement', died: 'father', words: '' }) },
  ] as const)('a $kind keeps every field, one that only a later version knows too', ({ kind, row }) => {
    const stored = { ...row, fromALaterVersion: { anything: 1 } };
    expect(z.parse(recordKinds[kind].schema, stored)).toEqual(stored);
  });

  it.each([
    { kind: 'complaint', row: { ...aComplaint(), satisfied: 'delighted' } },
    { kind: 'question', row: { ...aQuestion(), kind: 'riddle' } },
    { kind: 'lifeEvent', row: { ...aLifeEvent(), kind: 'wedding', died: 'aunt' } },
    { kind: 'customer', row: aCustomer({ contact: { level: 'post-only', since: '2026-03-02' } }) },
    { kind: 'customer', row: aCustomer({ specialDates: { own: aSpecialDate({ kind: 'name-day', calendar: 'hebrew' }) } }) },
  ] as const)('a $kind keeps a word that only a later version knows', ({ kind, row }) => {
    expect(z.parse(recordKinds[kind].schema, row)).toEqual(row);
  });

  it.each([
    { kind: 'complaint', row: { ...aComplaint(), receivedOn: '2026-02-30' } },
    { kind: 'complaint', row: { ...aComplaint(), words: undefined } },
    { kind: 'promise', row: { ...aPromise(), due: 'soon' } },
    { kind: 'question', row: { ...aQuestion(), sensed: 'yes' } },
    { kind: 'lifeEvent', row: { ...aLifeEvent(), kind: '' } },
    { kind: 'deal', row: { ...aDeal(), amount: { amount: 40, currency: 'euro' } } },
    { kind: 'touch', row: { ...aTouch(), hook: 'The fair in May' } },
    { kind: 'customer', row: { ...aCustomer(), hardship: { kind: 'illness', since: '2026-03-02' } } },
  ] as const)('a $kind that is none is refused: $row', ({ kind, row }) => {
    expect(z.safeParse(recordKinds[kind].schema, row).success).toBe(false);
  });

  it('a map is a field of its record', () => {
    for (const { privacy, maps } of Object.values(recordKinds)) expect(Object.keys(privacy)).toEqual(expect.arrayContaining([...maps]));
  });
});
