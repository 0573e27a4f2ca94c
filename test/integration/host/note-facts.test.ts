import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { NoteLanguage, OccasionId } from '#shared/notes/note.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import { type NoteFacts, noteFacts } from '../../../extension/messaging/host/note-facts.ts';
import { previewOf } from '../../../extension/messaging/host/note-preview.ts';
import {
  aCalendar,
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
} from '../../support/builders.ts';
import { aWorld, MONDAY, store } from '../../support/data-world.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { openFile } from '../../../extension/messaging/host/customer-file.ts';

const FRIDAY = '2026-03-06';

const subjectOf = (facts: CustomerFacts, today: Day = MONDAY, introduced: ReadonlyMap<string, Customer> = new Map()) => ({
  facts,
  introduced,
  plan: plan(facts, today, aCalendar(), defaultGestureSettings),
  today,
});

/** Facts for the note of the only gesture of a rule. */
const ofRule = (
  facts: CustomerFacts,
  rule: RuleId,
  {
    today = MONDAY,
    language = 'en',
    introduced = new Map(),
  }: { today?: Day; language?: NoteLanguage; introduced?: ReadonlyMap<string, Customer> } = {},
): NoteFacts => {
  const subject = subjectOf(facts, today, introduced);
  const [gesture, ...others] = subject.plan.gestures.filter((each) => each.rule === rule);
  if (gesture === undefined || others.length > 0) throw new Error(`${rule} is not due once`);
  return noteFacts(subject, { occasion: gesture.occasion, gestureKey: gesture.key, language });
};

const withoutGesture = (facts: CustomerFacts, occasion: OccasionId): NoteFacts =>
  noteFacts(subjectOf(facts), { occasion, gestureKey: null, language: 'en' });

describe('facts for a note', () => {
  it('name the deal, the favour and the promise', () => {
    expect(ofRule(aFile({ deals: [aDeal()] }), 'thank-for-deal')).toEqual({ values: { what: 'Twelve pumps' } });
    expect(ofRule(aFile({ favours: [aFavour()] }), 'thank-for-favour')).toEqual({
      kind: 'information',
      values: { what: 'Told us about the tender' },
    });
    expect(ofRule(aFile({ promises: [aPromise()] }), 'promise-due')).toEqual({ values: { promise: 'the test report' } });
  });

  const what = 'Twelve pumps';

  it.each([
    { rule: 'delivery-check', deal: aDeal({ promisedDelivery: FRIDAY }), today: FRIDAY, values: { what, on_day: FRIDAY } },
    { rule: 'after-delivery-check', deal: aDeal({ deliveredOn: FRIDAY }), today: '2026-03-20', values: { what } },
    { rule: 'silence-after-sale', deal: aDeal(), today: '2026-04-01', values: { what } },
    { rule: 'renewal', deal: aDeal({ renewalOn: '2026-05-31' }), today: '2026-05-01', values: { what, on_day: '2026-05-31' } },
  ] as const)('of what we sold: $rule', ({ rule, deal, today, values }) => {
    expect(ofRule(aFile({ deals: [deal] }), rule, { today })).toEqual({ values });
  });

  it.each([
    { rule: 'family-birthday', date: aSpecialDate({ person: 'Jo', relation: 'child', month: 3, day: 2 }) },
    { rule: 'wedding-anniversary', date: aSpecialDate({ kind: 'wedding', month: 3, day: 2 }) },
  ] as const)('name nobody of a family: $rule', ({ rule, date }) => {
    expect(ofRule(aFile({ customer: aCustomer({ specialDates: { day: date } }) }), rule)).toEqual({ values: {} });
  });

  it('say whose birthday it is in a family only where the rep says so', () => {
    const customer = aCustomer({ specialDates: { day: aSpecialDate({ person: 'Ines', relation: 'child', month: 3, day: 2 }) } });
    const subject = {
      ...subjectOf(aFile({ customer })),
      used: [],
      templates: [],
      repName: 'Jo Reed',
      underName: [],
      otherwise: 'en',
      calendar: aCalendar(),
    } as const;
    const gestureKey = subject.plan.gestures[0]?.key ?? null;
    const textWith = (values: Readonly<Record<string, string>>) =>
      JSON.stringify(
        previewOf(subject, { occasion: 'family-birthday', gestureKey, channel: 'mail', variant: 'give-my-best', values }).paragraphs,
      );
    expect(textWith({})).not.toMatch(/Ines|daughter|son|child/u);
    expect(textWith({ family_member: 'daughter' })).toContain('your daughter');
    expect(textWith({ family_member: 'Ines' })).not.toContain('Ines');
  });

  const introduction = aRelation({ id: 'link', customerId: 'newcomer', toId: 'customer-1', relation: 'introduced-by', since: MONDAY });
  const lee = aCustomer({ id: 'newcomer', familyName: '이', givenName: '수정', nameOrder: 'family-first', title: '대리', language: 'ko' });
  const ruth = aCustomer({ id: 'newcomer', familyName: 'Ames', givenName: 'Ruth' });

  it.each<{ name: string; newcomer: Customer; language: NoteLanguage; values: object }>([
    { name: 'with their title in Korean', newcomer: lee, language: 'ko', values: { what: '이수정 대리님' } },
    { name: 'by name in English, where no form of address is known', newcomer: ruth, language: 'en', values: { what: 'Ruth Ames' } },
    {
      name: 'not in the words between them and the rep, nor with what else is known of them',
      newcomer: { ...ruth, addressAs: { en: 'Dear Ruthie' }, honorific: 'Ms', privateNote: 'just divorced' },
      language: 'en',
      values: { what: 'Ms Ames' },
    },
  ])('[S0-22] name who was introduced to whoever sent them: $name', ({ newcomer, language, values }) => {
    const found = ofRule(aFile({ introductions: [introduction] }), 'thank-referrer', {
      language,
      introduced: new Map([['link', newcomer]]),
    });
    expect(found).toEqual({ values });
  });

  it('know from the database who was introduced, unless that file is deleted', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), ruth, { ...lee, id: 'gone', deleted: true });
    await store(world, 'relation', introduction, { ...introduction, id: 'other', customerId: 'gone' });
    const file = await openFile(world.deps, await readSettings(world.db), 'customer-1');
    expect([...(file?.note.introduced ?? [])]).toMatchObject([['link', ruth]]);
    expect(file?.facts.introductions).toHaveLength(2);
  });

  it('name nobody where the file of who was introduced is gone, and of two whom the gesture is for', () => {
    const other = { ...introduction, id: 'other', since: '2026-02-10' };
    const facts = aFile({ introductions: [introduction, other] });
    expect(ofRule(facts, 'thank-referrer')).toEqual({ values: {} });
    expect(
      ofRule(facts, 'thank-referrer', {
        introduced: new Map([
          ['other', lee],
          ['link', ruth],
        ]),
      }),
    ).toEqual({ values: { what: 'Ruth Ames' } });
  });

  it.each([
    { question: aQuestion(), kind: 'spoken' },
    { question: aQuestion({ sensed: true }), kind: undefined },
    { question: aQuestion({ kind: 'wish' }), kind: undefined },
  ])('thank for a question only that was asked: $question.kind, sensed $question.sensed', ({ question, kind }) => {
    const facts = ofRule(aFile({ questions: [question] }), 'question-answer');
    expect([facts.kind, facts.values]).toEqual([kind, {}]);
  });

  it('never put a customer’s own sentences into a note', () => {
    expect(ofRule(aFile({ complaints: [aComplaint()] }), 'complaint-answer')).toEqual({ values: {} });
  });

  const agreed = { answeredOn: MONDAY, agreedOn: MONDAY, agreed: { what: 'Two new pumps', by: FRIDAY } };

  it.each([
    { name: 'what was agreed', complaint: aComplaint(agreed), today: FRIDAY, values: { next_step: 'Two new pumps', by_day: FRIDAY } },
    {
      name: 'no day that has passed',
      complaint: aComplaint(agreed),
      today: addDays(FRIDAY, 3),
      values: { next_step: 'Two new pumps', by_day: null },
    },
    {
      name: 'no day where none was named',
      complaint: aComplaint({ ...agreed, agreed: { what: 'A call', by: null } }),
      today: FRIDAY,
      values: { next_step: 'A call', by_day: null },
    },
    { name: 'nothing that is done', complaint: aComplaint({ ...agreed, carriedOutOn: MONDAY }), today: FRIDAY, values: {} },
    {
      name: 'nothing of the time before it was opened again',
      complaint: aComplaint({ agreed: agreed.agreed, reopenedOn: MONDAY, answeredOn: MONDAY }),
      today: FRIDAY,
      values: {},
    },
  ])('say of an open complaint $name', ({ complaint, today, values }) => {
    expect(ofRule(aFile({ complaints: [complaint] }), 'complaint-silence', { today })).toEqual({ values });
  });

  it.each([
    { language: 'en', festival: 'Chuseok' },
    { language: 'ko', festival: '추석' },
  ] as const)('call a festival what it is called in the note’s language: $festival', ({ language, festival }) => {
    const facts = aFile({ customer: aCustomer({ language: 'ko', calendars: { kr: true } }) });
    expect(ofRule(facts, 'holiday', { today: '2026-09-22', language })).toEqual({ kind: 'cheerful', values: { festival } });
  });

  it.each([
    { occasion: 'congratulations', kind: 'promotion', facts: { kind: 'promotion', values: { event: 'Head of Purchasing' } } },
    { occasion: 'congratulations', kind: 'other', facts: { values: {} } },
    { occasion: 'congratulations', kind: 'illness', facts: { values: {} } },
    { occasion: 'sympathy', kind: 'bereavement', facts: { kind: 'bereavement', values: {} } },
    { occasion: 'sympathy', kind: 'promotion', facts: { values: {} } },
    { occasion: 'birthday', kind: 'promotion', facts: { values: {} } },
  ] as const)('of news ($kind) for $occasion', ({ occasion, kind, facts }) => {
    expect(withoutGesture(aFile({ lifeEvents: [aLifeEvent({ kind, died: 'father' })] }), occasion)).toEqual(facts);
  });

  it.each([
    { name: 'news a month old', on: ['2026-01-30'], event: undefined },
    { name: 'the last day of that month', on: ['2026-01-31'], event: '2026-01-31' },
    { name: 'the newest of several', on: ['2026-02-20', '2026-02-27', '2026-02-13'], event: '2026-02-27' },
    { name: 'two on one day', on: ['2026-02-27', '2026-02-27'], event: undefined },
  ])('are of the newest news alone: $name', ({ on, event }) => {
    const lifeEvents = on.map((day, index) => aLifeEvent({ id: `news-${index}`, on: day, words: day }));
    expect(withoutGesture(aFile({ lifeEvents }), 'congratulations').values.event).toBe(event);
  });

  it('are none where the rep asked for a note without saying which of two gestures it is for', () => {
    const promises = [aPromise(), aPromise({ id: 'promise-2', text: 'the drawings' })];
    expect(withoutGesture(aFile({ promises }), 'promise-kept')).toEqual({ values: {} });
    expect(withoutGesture(aFile({ promises: [aPromise()] }), 'promise-kept')).toEqual({ values: { promise: 'the test report' } });
  });
});

describe('a note made of them', () => {
  const preview = (facts: CustomerFacts, occasion: OccasionId, gestureKey: string | null) =>
    previewOf(
      { ...subjectOf(facts), used: [], templates: [], repName: 'Mina Park', underName: [], otherwise: 'en', calendar: aCalendar() },
      { occasion, gestureKey, channel: 'mail' },
    );

  it('asks for what is not known: the day of an answer to a complaint, and the answer to a question', () => {
    const complaint = aFile({ complaints: [aComplaint()] });
    expect(preview(complaint, 'complaint-answer', null).gaps).toEqual(['by_day']);
    expect(preview(aFile({ questions: [aQuestion()] }), 'question-answer', null).gaps).toEqual(['answer']);
  });

  it.each([
    { rule: 'delivery-check', deal: aDeal({ promisedDelivery: FRIDAY }), today: FRIDAY, says: ['Twelve pumps', '6 March'] },
    { rule: 'after-delivery-check', deal: aDeal({ deliveredOn: FRIDAY }), today: '2026-03-20', says: ['Twelve pumps'] },
    { rule: 'silence-after-sale', deal: aDeal(), today: '2026-04-01', says: ['Twelve pumps'] },
    { rule: 'renewal', deal: aDeal({ renewalOn: '2026-05-31' }), today: '2026-05-01', says: ['Twelve pumps', '31 May'] },
  ] as const)('is ready as it is: $rule', ({ rule, deal, today, says }) => {
    const subject = subjectOf(aFile({ deals: [deal] }), today);
    const [gesture] = subject.plan.gestures.filter((each) => each.rule === rule);
    if (gesture === undefined) throw new Error(`${rule} is not due`);
    const choice = { occasion: gesture.occasion, gestureKey: gesture.key, channel: 'call' } as const;
    const note = previewOf(
      { ...subject, used: [], templates: [], repName: 'Mina Park', underName: [], otherwise: 'en', calendar: aCalendar() },
      choice,
    );
    expect([note.channel, note.gaps]).toEqual(['call', []]);
    for (const words of says) expect(JSON.stringify(note.paragraphs)).toContain(words);
  });

  it.each(['sympathy', 'promise-kept'] as const)('never greets the dead: %s', (occasion) => {
    const death = aLifeEvent({ kind: 'bereavement', died: 'customer' });
    const facts = aFile({ customer: aCustomer({ addressAs: { en: 'Dana' } }), lifeEvents: [death], promises: [aPromise()] });
    const context = {
      ...subjectOf(facts),
      used: [],
      templates: [],
      repName: 'Mina Park',
      underName: [],
      otherwise: 'en',
      calendar: aCalendar(),
    } as const;
    const choice = { occasion, gestureKey: null, channel: 'mail' } as const;
    const note = previewOf(context, choice);
    expect(note.gaps).toEqual(['salutation']);
    expect(JSON.stringify(note.paragraphs)).not.toMatch(/Dana|Fox/u);
    const filled = previewOf(context, { ...choice, values: { salutation: 'Dear Ms Fox and family,' } });
    expect([filled.gaps, filled.paragraphs[0]]).toEqual([[], ['Dear Ms Fox and family,']]);
  });

  it('asks what to answer to a mail', () => {
    expect(preview(aFile(), 'mail-answer', null).gaps).toEqual(['answer']);
  });

  it.each([
    { name: 'lines to say', occasion: 'check-in', customer: {}, given: 'call' },
    { name: 'the mail, where there are none', occasion: 'thanks-mail', customer: {}, given: 'mail' },
    { name: 'the mail to who wants no calls', occasion: 'check-in', customer: { noCalls: true }, given: 'mail' },
  ] as const)('asked for a call it gives $name', ({ occasion, customer, given }) => {
    const facts = aFile({ customer: aCustomer(customer) });
    const note = previewOf(
      { ...subjectOf(facts), used: [], templates: [], repName: 'Mina Park', underName: [], otherwise: 'en', calendar: aCalendar() },
      { occasion, gestureKey: null, channel: 'call' },
    );
    expect([note.channel, note.channels.includes('call')]).toEqual([given, given === 'call']);
  });

  it('knows no other way than a mail once the customer has died', () => {
    const death = aLifeEvent({ kind: 'bereavement', died: 'customer' });
    const note = previewOf(
      {
        ...subjectOf(aFile({ lifeEvents: [death] })),
        used: [],
        templates: [],
        repName: 'Mina Park',
        underName: [],
        otherwise: 'en',
        calendar: aCalendar(),
      },
      { occasion: 'sympathy', gestureKey: null, channel: 'messenger' },
    );
    expect([note.channel, note.channels]).toEqual(['mail', ['mail']]);
  });

  it('needs nothing more to say that a promise is kept', () => {
    expect(preview(aFile({ promises: [aPromise()] }), 'promise-kept', null).gaps).toEqual([]);
  });

  it('names a festival to a customer whose language has no notes by its English name', () => {
    const facts = aFile({ customer: aCustomer({ language: 'de', calendars: { tw: true }, festivals: { 'double-ninth': true } }) });
    const subject = subjectOf(facts, '2026-10-15');
    const gesture = subject.plan.gestures.find(({ occasion }) => occasion === 'holiday');
    const note = previewOf(
      { ...subject, used: [], templates: [], repName: 'Mina Park', underName: [], otherwise: 'en', calendar: aCalendar() },
      { occasion: 'holiday', gestureKey: gesture?.key ?? '', channel: 'mail' },
    );
    expect([note.language, note.gaps]).toEqual(['en', []]);
    expect(JSON.stringify([note.subject, note.paragraphs])).toContain('Double Ninth');
  });
});
