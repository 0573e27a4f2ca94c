// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CustomerView } from '../../extension/messaging/protocol/customer-view.ts';
import { aCheckIn, aGesture, aKnownView, TODAY } from './gallery/people.ts';
import { type Stage, stagePanel } from './stage.tsx';

const listed = aGesture({ key: 'thank-for-favour:dana:f1', rule: 'thank-for-favour' });

const stageFor = (customer: Partial<CustomerView>): Promise<Stage> => stagePanel({ view: aKnownView(customer) });

const decision = (gestureKey: string, rest: object): unknown => ['decide', { customerId: 'dana', gestureKey, ...rest }];

describe.each([
  { where: 'the next gesture', menus: ['Remind me later', 'More options'], key: aGesture().key, what: 'Thanks for the order' },
  {
    where: 'a listed gesture',
    menus: ['Settle: Thanks for their help', 'Settle: Thanks for their help'],
    key: listed.key,
    what: 'Thanks for their help',
  },
])('$where', ({ menus: [later = '', more = ''], key, what }) => {
  it.each([
    { menu: later, item: 'Tomorrow', sends: { type: 'snoozed', until: '2026-11-21' }, says: `${what}: put off until Nov 21.` },
    { menu: later, item: 'Next working day', sends: { type: 'snoozed', until: '2026-11-23' }, says: `${what}: put off until Nov 23.` },
    { menu: later, item: 'In a week', sends: { type: 'snoozed', until: '2026-11-27' }, says: `${what}: put off until Nov 27.` },
    { menu: more, item: 'Already done elsewhere', sends: { type: 'done-elsewhere' }, says: `Done elsewhere: ${what}.` },
    { menu: more, item: 'Skip this time', sends: { type: 'skipped' }, says: `Skipped this time: ${what}.` },
  ])('$item', async ({ menu, item, sends, says }) => {
    const stage = await stageFor({ next: aGesture(), others: [listed] });
    stage.press(menu);
    await stage.settle();
    stage.menuItem(item);
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([[decision(key, sends)], says]);
  });

  it('a day that is picked', async () => {
    const stage = await stageFor({ next: aGesture(), others: [listed] });
    stage.press(later);
    await stage.settle();
    stage.menuItem('Pick a day');
    stage.type('Pick a day', '2026-12-24');
    stage.submit('Pick a day');
    await stage.settle();
    expect(stage.asked).toEqual([decision(key, { type: 'snoozed', until: '2026-12-24' })]);
  });
});

it('a listed gesture is done', async () => {
  const stage = await stageFor({ next: aGesture(), others: [listed] });
  stage.press('Settle: Thanks for their help');
  await stage.settle();
  stage.menuItem('Done');
  await stage.settle();
  expect([stage.asked, stage.status()?.textContent]).toEqual([[decision(listed.key, { type: 'done' })], 'Done: Thanks for their help.']);
});

it('what is only to come is not put off', async () => {
  const stage = await stageFor({ others: [aCheckIn()] });
  stage.press('Settle: Check-in');
  await stage.settle();
  expect(stage.menuItems()).toEqual(['Already done elsewhere', 'Skip this time', 'Never for this person']);
});

it('a mail that waits needs no answer if the rep says so', async () => {
  const mail = aGesture({ key: 'mail-unanswered:dana:m1', rule: 'mail-unanswered' });
  const stage = await stageFor({ next: mail });
  stage.press('More options');
  await stage.settle();
  expect(stage.menuItems()).toContain('No answer needed');
  stage.menuItem('No answer needed');
  await stage.settle();
  expect([stage.asked, stage.status()?.textContent]).toEqual([
    [decision(mail.key, { type: 'skipped' })],
    'Noted: this mail needs no answer.',
  ]);
});

it('what is owed cannot be muted', async () => {
  const stage = await stageFor({ next: aGesture({ rule: 'promise-due' }) });
  stage.press('More options');
  await stage.settle();
  expect(stage.menuItems()).toEqual(['Already done elsewhere', 'Skip this time']);
});

it('a kind is muted for the person, and offered again', async () => {
  const stage = await stageFor({ others: [aCheckIn()], muted: ['thank-for-deal'] });
  stage.press('Settle: Check-in');
  await stage.settle();
  stage.menuItem('Never for this person');
  await stage.settle();
  expect([stage.asked, stage.status()?.textContent]).toEqual([
    [['muteRule', { customerId: 'dana', rule: 'tier-check-in', muted: true }]],
    'Check-in: no longer offered here.',
  ]);
  stage.press('Offer again');
  await stage.settle();
  expect(stage.asked.at(-1)).toEqual(['muteRule', { customerId: 'dana', rule: 'thank-for-deal', muted: false }]);
});

describe('a promise', () => {
  const promises = [
    { id: 'p1', text: 'noise figures', due: '2026-11-18', isLate: true, monthly: null, thread: null },
    { id: 'p2', text: 'price list', due: '2026-11-27', isLate: false, monthly: null, thread: null },
    { id: 'p3', text: 'the catalogue', due: null, isLate: false, monthly: null, thread: null },
  ] as const;

  it('says by when', async () => {
    const stage = await stageFor({ promises });
    expect(stage.items('promises')).toEqual(['noise figureswas due Nov 18', 'price listby Nov 27', 'the catalogueno day named']);
  });

  it('is kept with one click', async () => {
    const stage = await stageFor({ promises });
    stage.press('Kept: price list');
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([
      [['endPromise', { promiseId: 'p2', as: 'kept' }]],
      'Promise kept. Well done.',
    ]);
  });

  it.each([
    { item: 'Cannot be kept', as: 'broken', says: 'Noted: this promise is not kept.' },
    { item: 'No longer wanted', as: 'released', says: 'Noted: they no longer want it.' },
  ])('$item', async ({ item, as, says }) => {
    const stage = await stageFor({ promises });
    stage.press('More about: noise figures');
    await stage.settle();
    stage.menuItem(item);
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([[['endPromise', { promiseId: 'p1', as }]], says]);
  });
});

it('a question is answered with one click', async () => {
  const questions = [
    { id: 'q1', kind: 'question', words: 'How long is the warranty?', askedOn: '2026-11-19', sensed: false },
    { id: 'q2', kind: 'wish', words: '', askedOn: TODAY, sensed: true },
  ] as const;
  const stage = await stageFor({ questions });
  expect(stage.items('questions')).toEqual(['How long is the warranty?asked yesterday', 'A wishsensed today']);
  stage.press('Answered: A wish');
  await stage.settle();
  expect([stage.asked, stage.status()?.textContent]).toEqual([[['answerQuestion', { questionId: 'q2' }]], 'Noted as answered.']);
});

describe('a hard time', () => {
  it.each([
    { hardship: { kind: 'illness', quietUntil: null }, says: 'Quiet for now: illness' },
    { hardship: { kind: 'bereavement', quietUntil: '2027-05-03' }, says: 'Quiet until May 3, 2027: a bereavement' },
    { hardship: { kind: 'divorce', quietUntil: null }, says: 'Quiet for now: a hard time' },
  ])('$says', async ({ hardship, says }) => {
    const stage = await stageFor({ hardship });
    expect(stage.reads(says)).toBe(true);
    stage.press('End the quiet time');
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([[['endHardship', { customerId: 'dana' }]], 'The quiet time has ended.']);
  });
});

it('what to come back to is pinned until the rep has used it', async () => {
  const stage = await stageFor({ hook: { touchId: 't1', text: 'the new plant', day: '2026-11-06' } });
  expect(stage.part('hook').querySelector('p')?.textContent).toBe('For next time: the new plant');
  stage.press('Used: the new plant');
  expect(stage.asked).toEqual([['markHookUsed', { touchId: 't1' }]]);
  await stage.settle();
  expect(stage.status()?.textContent).toBe('Used, and no longer pinned.');
});
