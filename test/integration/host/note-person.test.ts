import { describe, expect, it } from 'vitest';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { OccasionId } from '#shared/notes/note.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { type NoteChoice, previewOf } from '../../../extension/messaging/host/note-preview.ts';
import { aCalendar, aCustomer, aFile, aLifeEvent, aSpecialDate } from '../../support/builders.ts';
import { MONDAY } from '../../support/data-world.ts';

const preview = (facts: CustomerFacts, occasion: OccasionId, more: Partial<NoteChoice> = {}) => {
  const found = plan(facts, MONDAY, aCalendar(), defaultGestureSettings);
  return previewOf(
    {
      facts,
      introduced: new Map(),
      plan: found,
      today: MONDAY,
      used: [],
      templates: [],
      repName: 'Mina Park',
      underName: [],
      otherwise: 'en',
      calendar: aCalendar(),
    },
    { occasion, gestureKey: found.gestures.find((gesture) => gesture.occasion === occasion)?.key ?? null, channel: 'mail', ...more },
  );
};

const family = (date: Partial<SpecialDate>) =>
  aFile({ customer: aCustomer({ specialDates: { day: aSpecialDate({ person: 'Ines', month: 3, day: 2, ...date }) } }) });

const mourning = (event: Partial<LifeEvent>) => aFile({ lifeEvents: [aLifeEvent({ kind: 'bereavement', on: MONDAY, ...event })] });

describe('whom the note of a birthday in the family may name', () => {
  it.each([
    { relation: 'spouse', choices: ['wife', 'husband'] },
    { relation: 'child', choices: ['son', 'daughter'] },
  ] as const)('of a $relation', ({ relation, choices }) => {
    expect(preview(family({ relation }), 'family-birthday').person).toEqual({ value: 'family_member', choices });
  });

  it('is nobody of whom it is not known who they are, and nobody at a wedding anniversary', () => {
    expect(preview(family({ relation: 'other' }), 'family-birthday').person).toBe(null);
    expect(preview(family({ relation: 'aunt' }), 'family-birthday').person).toBe(null);
    expect(preview(family({ kind: 'wedding', relation: 'spouse' }), 'wedding-anniversary').person).toBe(null);
  });

  it('is nobody in a wording that has no place for them', () => {
    const chinese = { language: 'zh-CN', register: 'brief' } as const;
    const named = preview(family({ relation: 'child' }), 'family-birthday', { ...chinese, variant: 'good-wishes' });
    const unnamed = preview(family({ relation: 'child' }), 'family-birthday', { ...chinese, variant: 'celebration' });
    expect([named.person?.choices, unnamed.person]).toEqual([['son', 'daughter'], null]);
  });
});

describe('whom a condolence may name', () => {
  it.each([
    { died: 'father', choices: ['father'] },
    { died: 'mother', choices: ['mother'] },
    { died: 'spouse', choices: ['wife', 'husband'] },
    { died: 'unknown', choices: ['father', 'mother', 'wife', 'husband'] },
    { died: 'child', choices: undefined },
    { died: 'other', choices: undefined },
    { died: 'customer', choices: undefined },
  ] as const)('where $died died', ({ died, choices }) => {
    expect(preview(mourning({ died }), 'sympathy', { variant: 'bereavement-sorry' }).person?.choices).toEqual(choices);
  });

  it.each([
    { language: 'ko', choices: undefined },
    { language: 'zh-CN', choices: ['wife'] },
  ] as const)('is only whom $language has a certain form for', ({ language, choices }) => {
    const note = preview(mourning({ died: 'spouse' }), 'sympathy', { variant: 'bereavement-sorry', language, register: 'formal' });
    expect(note.person?.choices).toEqual(choices);
  });

  it('is nobody where it is about an illness', () => {
    expect(preview(aFile({ lifeEvents: [aLifeEvent({ kind: 'illness', on: MONDAY })] }), 'sympathy').person).toBe(null);
  });
});

it('a note that names nobody yet says nothing of who it is, whatever is chosen for others', () => {
  const facts = family({ relation: 'child' });
  const choice = { variant: 'give-my-best', values: { family_member: '', deceased: 'father' } };
  expect(JSON.stringify(preview(facts, 'family-birthday', choice))).not.toMatch(/your (son|daughter|father)|Ines/u);
});

describe('the day of a visit', () => {
  it('is proposed where the note lacks it, and gone once it has one', () => {
    const note = preview(aFile(), 'visit');
    expect([note.gaps, note.proposedDay]).toEqual([['on_day'], '2026-03-09']);
    expect(preview(aFile(), 'visit', { values: { on_day: '2026-03-10' } }).proposedDay).toBe(null);
    expect(preview(aFile(), 'complaint-answer').proposedDay).toBe(null);
  });
});
