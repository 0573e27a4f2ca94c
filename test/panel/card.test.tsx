// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CustomerCard } from '../../extension/messaging/protocol/card.ts';
import type { CommandResult } from '../../extension/messaging/protocol/results.ts';
import { aCard, aFullCard } from './gallery/card.ts';
import { aGesture, aKnownView } from './gallery/people.ts';
import type { Script } from './gallery/scripted-api.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const dana = aKnownView({}, { n: 1, thread: 'first' });
const minsu = aKnownView({ id: 'minsu', name: '김민수', email: 'minsu@daehan.example' }, { n: 2, thread: 'second' });

const OPEN = 'Open the card of Dana Fox';

interface CardStage extends Stage {
  readonly field: (label: string) => HTMLElement;
  readonly edits: () => readonly unknown[];
  readonly leave: (label: string) => Promise<void>;
}

/** The card of Dana stands open. What is stored can be changed under way. */
const stageCard = async (stored: { card: CustomerCard } = { card: aCard() }, script: Omit<Script, 'view'> = {}): Promise<CardStage> => {
  const stage = await stagePanel({
    view: dana,
    card: ({ customerId }) => Promise.resolve(customerId === 'dana' ? stored.card : aFullCard()),
    ...script,
  });
  stage.press(OPEN);
  await stage.settle();
  const field = (label: string): HTMLElement => {
    const found = [...stage.part('card').querySelectorAll<HTMLElement>('input, textarea, select')].find(
      (each) =>
        'labels' in each && [...document.querySelectorAll('label')].some((one) => one.textContent === label && one.htmlFor === each.id),
    );
    if (found === undefined) throw new Error(`There is no field ${label}`);
    return found;
  };
  return {
    ...stage,
    field,
    edits: () => stage.asked.flatMap(([name, data]) => (name === 'editCard' ? [data] : [])),
    leave: async (label) => {
      fireEvent.blur(field(label));
      await stage.settle();
      await stage.settle();
    },
  };
};

const EDIT_ROLE = { customerId: 'dana', edit: { type: 'fields', set: { role: 'Buyer' } } };

describe('the card', () => {
  it('stands in place of the file, which waits as it was; the arrow and Escape lead back to where the rep was', async () => {
    const stage = await stagePanel({ view: dana, card: () => Promise.resolve(aCard()) });
    stage.press('Deal');
    stage.type('What was agreed', 'CT-40');
    for (const back of ['arrow', 'Escape']) {
      stage.part('open-card').focus();
      stage.click(stage.part('open-card'));
      await stage.settle();
      expect([stage.has('card'), stage.has('record'), document.activeElement?.textContent]).toEqual([true, false, 'Card']);
      if (back === 'arrow') stage.press('Back');
      else fireEvent.keyDown(document.body, { key: 'Escape' });
      await new Promise(requestAnimationFrame);
      expect([stage.has('card'), stage.value('What was agreed'), document.activeElement]).toEqual([
        false,
        'CT-40',
        stage.part('open-card'),
      ]);
    }
  });

  it('opens from the name as well, in place of a note, whose words are kept', async () => {
    const stage = await stagePanel({ view: aKnownView({ next: aGesture() }), card: () => Promise.resolve(aCard()) });
    stage.press('Change');
    stage.type('Text', 'My own words');
    stage.press('Dana Fox');
    await stage.settle();
    expect([stage.has('card'), stage.has('preview')]).toEqual([true, false]);
    stage.press('Back');
    stage.press('Change');
    expect(stage.value('Text')).toBe('My own words');
  });

  it('folds what is sensitive until it is asked for', async () => {
    const stage = await stageCard({
      card: aCard({ privateNote: 'Likes hiking', hardship: { kind: 'illness', since: '2026-11-01', quietUntil: null } }),
    });
    expect(stage.part('card').textContent).not.toMatch(/Likes hiking|illness/);
    stage.press('Private note');
    expect(stage.value('For your eyes only')).toBe('Likes hiking');
  });

  it('of another customer never stands beside this one', async () => {
    const answer = later<CustomerCard>();
    const stage = await stagePanel({
      view: dana,
      card: ({ customerId }) => (customerId === 'dana' ? answer.promise : Promise.resolve(aFullCard())),
    });
    stage.press(OPEN);
    await stage.open(minsu);
    stage.press('Open the card of 김민수');
    await stage.settle();
    answer.give(aCard());
    await stage.settle();
    expect(stage.value('Family name')).toBe('김');
  });

  it('says so when it cannot be had', async () => {
    const stage = await stageCard({ card: aCard() }, { card: () => Promise.reject(new Error('Nobody answers')) });
    expect(stage.reads('This card cannot be shown just now. Nothing is lost.')).toBe(true);
  });
});

describe('a field that is typed into', () => {
  it.each(['blur', 'Enter'])('is saved by %s, once', async (how) => {
    const stage = await stageCard();
    stage.type('Role', 'Buyer');
    if (how === 'Enter') fireEvent.keyDown(stage.field('Role'), { key: 'Enter' });
    await stage.leave('Role');
    expect(stage.edits()).toEqual([EDIT_ROLE]);
    expect(stage.status()?.textContent).toBe('Saved.');
  });

  it('shows what is stored once it is', async () => {
    const stored = { card: aCard() };
    const stage = await stageCard(stored, {
      editCard: () => {
        stored.card = aCard({ role: 'Buyer' });
        return Promise.resolve({ ok: true, changeId: 'c1' });
      },
    });
    stage.type('Role', 'Buyer  ');
    await stage.leave('Role');
    expect(stage.value('Role')).toBe('Buyer');
    stored.card = aCard({ role: 'as undone' });
    stage.tell('changed', {});
    await stage.open({ ...dana, n: 2 });
    await stage.settle();
    expect(stage.value('Role')).toBe('as undone');
  });

  it('writes nothing when it is as it was', async () => {
    const stage = await stageCard();
    stage.type('Role', 'Buyer');
    stage.type('Role', 'Head of purchasing');
    await stage.leave('Role');
    expect(stage.edits()).toEqual([]);
  });

  it('is not saved by the Enter that ends a syllable', async () => {
    const stage = await stageCard();
    stage.type('Role', '구매');
    fireEvent.keyDown(stage.field('Role'), { key: 'Enter', isComposing: true });
    await stage.settle();
    expect(stage.edits()).toEqual([]);
  });

  it('keeps what is typed while it is being saved', async () => {
    const answer = later<CommandResult>();
    const stage = await stageCard({ card: aCard() }, { editCard: () => answer.promise });
    stage.type('Role', 'Buyer');
    fireEvent.keyDown(stage.field('Role'), { key: 'Enter' });
    stage.type('Role', 'Buyer of pumps');
    answer.give({ ok: true, changeId: 'c1' });
    await stage.settle();
    await stage.settle();
    expect(stage.value('Role')).toBe('Buyer of pumps');
  });

  const left: readonly (readonly [string, (stage: CardStage) => void | Promise<void>])[] = [
    ['the card is closed', (stage) => stage.press('Back')],
    ['Escape is pressed', () => void fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['another mail opens', (stage) => stage.open(minsu)],
    ['a mail is being read', (stage) => stage.tell('reading', { n: 9 })],
    ['the page goes away', () => void fireEvent(window, new Event('pagehide'))],
  ];

  it.each(left)('is saved when %s', async (_name, happens) => {
    const stage = await stageCard();
    stage.type('Role', 'Buyer');
    await happens(stage);
    await stage.settle();
    expect(stage.edits()).toEqual([EDIT_ROLE]);
  });

  const refuses = { editCard: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const) };
  const REFUSED = ['Buyer', ['The disk is full: nothing was saved. Make room and try again.']];

  it.each(left.slice(0, 2))('stays as it was typed when %s and it could not be saved, and the file says so', async (_name, happens) => {
    const stage = await stageCard({ card: aCard() }, { ...refuses, ask: () => Promise.resolve(aKnownView({}, { n: 1, thread: 'first' })) });
    stage.type('Role', 'Buyer');
    await happens(stage);
    await stage.settle();
    await stage.settle();
    expect([stage.has('card'), stage.has('unsaved-card')]).toEqual([false, true]);
    stage.press('Look at it');
    await stage.settle();
    expect([stage.value('Role'), stage.alerts()]).toEqual(REFUSED);
  });

  it('stays as it was typed when another mail opens and it could not be saved', async () => {
    const stage = await stageCard({ card: aCard() }, refuses);
    stage.type('Role', 'Buyer');
    await stage.open(minsu);
    await stage.open({ ...dana, n: 5 });
    await stage.settle();
    expect([stage.value('Role'), stage.alerts()]).toEqual(REFUSED);
  });

  it('says that it is saved also where Escape closes the card', async () => {
    const stage = await stageCard();
    stage.type('Role', 'Buyer');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await stage.settle();
    expect([stage.has('card'), stage.edits(), stage.status()?.textContent]).toEqual([false, [EDIT_ROLE], 'Saved.']);
  });

  it('says nothing beside the next person', async () => {
    const stage = await stageCard();
    stage.type('Role', 'Buyer');
    await stage.open(minsu);
    await stage.settle();
    expect(stage.status()?.textContent).toBe('');
  });
});

describe('what cannot be saved', () => {
  it.each([
    ['Every how many days, instead of the tier (optional)', 'often', 'Please enter a number of days, 1 to 3650.'],
    ['Every how many days, instead of the tier (optional)', '0', 'Please enter a number of days, 1 to 3650.'],
    ['Visit every how many days, instead of the tier (optional)', '3651', 'Please enter a number of days, 1 to 3650.'],
    ['Nothing is due until (optional)', '2026-11-20', 'Please pick a day after today.'],
    ['Gifts up to (optional)', '1,000', 'Please enter an amount, for example 50.'],
  ])('is said at the field: %s "%s"', async (label, text, why) => {
    const stage = await stageCard();
    stage.type(label, text);
    await stage.leave(label);
    const field = stage.field(label);
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect([stage.edits(), stage.alerts(), field.getAttribute('aria-invalid'), described?.textContent]).toEqual([[], [why], 'true', why]);
  });

  it('is a card without a name, whichever of the two goes first', async () => {
    const stage = await stageCard({ card: aCard({ familyName: '' }) });
    stage.type('Given name', '');
    await stage.leave('Given name');
    expect([stage.edits(), stage.alerts()]).toEqual([[], ['Please leave a name: nobody stays without one.']]);
  });

  it('is an address that somebody else has: it stays to be read again', async () => {
    const stage = await stageCard({ card: aCard() }, { editCard: () => Promise.resolve({ ok: false, error: { type: 'address-taken' } }) });
    stage.type('Another address', 'ruth@bright-mill.example');
    stage.submit('Another address');
    await stage.settle();
    expect([stage.value('Another address'), stage.alerts()]).toEqual([
      'ruth@bright-mill.example',
      ['Somebody with this address is already one of your customers.'],
    ]);
  });
});

describe('one click', () => {
  it.each<[string, (stage: CardStage) => void, unknown]>([
    ['a channel', (stage) => stage.press('Letter'), { type: 'fields', set: { preferredChannels: { letter: true } } }],
    [
      'no calls',
      (stage) => stage.click(stage.part('card').querySelector('.check input') ?? document.body),
      { type: 'fields', set: { noCalls: true } },
    ],
    [
      'what they allow, from today on',
      (stage) => void fireEvent.change(stage.field('What they allow'), { target: { value: 'no-greetings' } }),
      { type: 'fields', set: { contact: { level: 'no-greetings', since: '2026-11-20', how: '' } } },
    ],
    [
      'the tone',
      (stage) => void fireEvent.change(stage.field('Tone'), { target: { value: 'formal' } }),
      { type: 'fields', set: { register: 'formal' } },
    ],
    ['the archive', (stage) => stage.press('Archive this customer'), { type: 'fields', set: { archived: true } }],
    [
      'a quiet time, from today on',
      (stage) => {
        stage.press('A hard time');
        stage.press('illness');
      },
      { type: 'hardship', kind: 'illness', since: '2026-11-20', quietUntil: null },
    ],
  ])('saves %s', async (_name, click, edit) => {
    const stage = await stageCard();
    click(stage);
    await stage.settle();
    expect(stage.edits()).toEqual([{ customerId: 'dana', edit }]);
  });

  it('offers again what was muted', async () => {
    const stage = await stagePanel({ view: aKnownView({ muted: ['thank-for-favour'] }), card: () => Promise.resolve(aCard()) });
    stage.press(OPEN);
    await stage.settle();
    stage.press(/^Offer again: /);
    await stage.settle();
    expect(stage.asked.at(-1)).toEqual(['muteRule', { customerId: 'dana', rule: 'thank-for-favour', muted: false }]);
  });

  it('that takes its own button away leaves the focus in its section', async () => {
    // This document forgets that it has the focus when the element that had it goes away; a browser does not.
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const stored = { card: aFullCard() };
    const stage = await stageCard(stored, {
      ask: () => Promise.resolve(aKnownView({}, { n: 1, thread: 'first' })),
      editCard: () => {
        stored.card = aFullCard({ addresses: [{ email: 'minsu@daehan.example', isPreferred: true }] });
        return Promise.resolve({ ok: true, changeId: 'c1' });
      },
    });
    const remove = stage.part('card-addresses').querySelector<HTMLElement>('li:last-child .icon') ?? document.body;
    remove.focus();
    stage.click(remove);
    await stage.settle();
    await expect.poll(() => document.activeElement === stage.field('Another address')).toBe(true);
  });

  it('the last address cannot be removed', async () => {
    const stage = await stageCard();
    expect(stage.part('card-addresses').querySelectorAll('li button')).toHaveLength(0);
  });
});

describe('a special date', () => {
  const begin = async (): Promise<CardStage> => {
    const stage = await stageCard();
    stage.press('Birthday and other days');
    stage.press('Add a day');
    fireEvent.change(stage.field('Counted by'), { target: { value: 'dangi' } });
    stage.type('Month', '1');
    return stage;
  };

  it('says while it is typed on which solar day it falls, and is saved as it was said', async () => {
    const stage = await begin();
    stage.type('Day (may stay open)', '1');
    expect(stage.reads('Next on Feb 7, 2027 (lunar month 1, day 1)')).toBe(true);
    stage.submit('Month');
    await stage.settle();
    const date = {
      kind: 'birthday',
      label: '',
      relation: null,
      person: '',
      calendar: 'dangi',
      month: 1,
      day: 1,
      year: null,
      leapMonth: false,
    };
    expect(stage.edits()).toEqual([{ customerId: 'dana', edit: { type: 'special-date', dateId: null, date } }]);
    expect(stage.has('card-days') && stage.part('card-days').querySelector('form')).toBeNull();
  });

  it.each([
    [{ 'Day (may stay open)': '31' }, 'There is no such day in this month.'],
    [{ Month: '13' }, 'There is no such month.'],
    [{ Month: '' }, 'There is no such month.'],
    [{ 'Year (may stay open)': '2027' }, 'Please check the year.'],
  ])('says at its field what is wrong: %o', async (typed, why) => {
    const stage = await begin();
    for (const [label, text] of Object.entries(typed)) stage.type(label, text);
    stage.submit('Month');
    await stage.settle();
    expect([stage.alerts(), stage.edits()]).toEqual([[why], []]);
  });

  it('of a spouse needs a name, so that it does not pass for the customer’s own', async () => {
    const stage = await begin();
    fireEvent.change(stage.field('Whose day'), { target: { value: 'spouse' } });
    stage.submit('Month');
    await stage.settle();
    expect(stage.alerts()).toEqual(['Please enter a name, so that the day is not taken for the customer’s own.']);
  });

  it('half entered is there again after another mail', async () => {
    const stage = await begin();
    await stage.open(minsu);
    await stage.open({ ...dana, n: 3 });
    await stage.settle();
    stage.press('Birthday and other days');
    expect(stage.value('Month')).toBe('1');
  });
});

describe('the festivals of a customer', () => {
  const checks = (stage: CardStage): readonly HTMLElement[] => [
    ...stage.part('card-festivals').querySelectorAll<HTMLElement>('[type="checkbox"]'),
  ];
  const nameOf = (box: HTMLElement): string => box.closest('label')?.textContent ?? '';

  it('go by any of the thirteen calendars, and by several', async () => {
    const stage = await stageCard();
    stage.press('Festivals');
    expect(checks(stage).slice(0, 13).map(nameOf)).toEqual([
      'Australia',
      'Canada',
      'Mainland China',
      'Germany',
      'France',
      'United Kingdom',
      'Hong Kong',
      'International',
      'Japan',
      'Korea',
      'Singapore',
      'Taiwan',
      'United States',
    ]);
    for (const name of ['Mainland China', 'Korea']) {
      stage.click(checks(stage).find((box) => nameOf(box) === name) ?? document.body);
      await stage.settle();
    }
    expect(stage.edits()).toEqual([
      { customerId: 'dana', edit: { type: 'calendar', calendar: 'cn', isOn: true } },
      { customerId: 'dana', edit: { type: 'calendar', calendar: 'kr', isOn: true } },
    ]);
  });

  it('that are only kept where ticked can be ticked', async () => {
    const stage = await stageCard({ card: aCard({ festivals: [{ id: 'parents-day', day: '2027-05-08', isGreeted: false }] }) });
    stage.press('Festivals');
    stage.click(checks(stage)[13] ?? document.body);
    await stage.settle();
    expect(stage.edits()).toEqual([{ customerId: 'dana', edit: { type: 'fields', set: { festivals: { 'parents-day': true } } } }]);
  });
});
