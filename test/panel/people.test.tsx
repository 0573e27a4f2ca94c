// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FoundAddress } from '../../extension/messaging/protocol/people.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { Picked } from '../../extension/panel/use-panel.ts';
import { aKnownView, aView, hitsFor } from './gallery/people.ts';
import { later, stagePanel } from './stage.tsx';

const identity = { mailbox: 'mina@aftercare.example', name: 'Olu Ade', thread: 'first' } as const;

const nameOnly = aView({
  n: 1,
  thread: 'first',
  state: 'name-only',
  person: { name: 'Olu Ade', email: null },
  offers: hitsFor('Olu Ade'),
  canFindAddress: true,
  identity: { ...identity, known: false },
});

const next = aKnownView({}, { n: 2, thread: 'second' });

/** A background that writes down for whom it was asked. */
const asking = (answer: (pick: Picked) => PanelView): { readonly picks: Picked[]; readonly ask: (pick: Picked) => Promise<PanelView> } => {
  const picks: Picked[] = [];
  return {
    picks,
    ask: (pick) => {
      picks.push(pick);
      return Promise.resolve(answer(pick));
    },
  };
};

describe('people of a conversation', () => {
  const people = [
    { name: 'Dana Fox', email: 'dana@bright-mill.example', customerId: 'dana', tier: 'A', isShown: true },
    { name: 'Olu Ade', email: null, customerId: 'olu', tier: null, isShown: false },
    { name: '', email: 'desk@ade.example', customerId: null, tier: null, isShown: false },
  ] as const;
  const view = aKnownView({}, { n: 1, thread: 'first', people });

  it.each([
    { chip: 'Olu Ade', asked: [{ customerId: 'olu' }] },
    { chip: 'desk@ade.example', asked: [{ email: 'desk@ade.example' }] },
    { chip: 'Dana Fox Tier A', asked: [] },
  ])('a click on $chip asks for them, unless they are shown', async ({ chip, asked }) => {
    const { picks, ask } = asking(() => view);
    const stage = await stagePanel({ view, ask });
    stage.press(chip);
    await stage.settle();
    expect(picks.slice(1)).toEqual(asked);
  });

  it('of a long row the one shown is always there', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      name: `Guest ${String(index + 1)}`,
      email: `guest-${String(index + 1)}@fair.example`,
      customerId: null,
      tier: null,
      isShown: index === 7,
    }));
    const stage = await stagePanel({ view: { ...view, people: many } });
    const row = (): string => stage.part('people').textContent;
    expect(row()).toBe('Guest 1Guest 2Guest 3Guest 4Guest 84 more');
    stage.press('4 more');
    expect(row()).toBe(`${many.map(({ name }) => name).join('')}Fewer`);
  });

  it('are hidden where there is only one', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    expect(stage.has('people')).toBe(false);
  });
});

describe('a customer beside the conversation', () => {
  const assistant = aKnownView(
    {
      id: 'sujeong',
      name: '이수정',
      closeTo: [
        { relationId: 'r1', relation: 'assistant', customerId: 'dana', name: 'Dana Fox', tier: 'A', email: 'dana@bright-mill.example' },
      ],
    },
    { n: 1, thread: 'first' },
  );
  const dana = aKnownView({}, { n: 1, thread: 'first' });

  it('is one click away from their assistant, and the open mail one click back', async () => {
    const { picks, ask } = asking(({ customerId }) => (customerId === 'dana' ? dana : assistant));
    const stage = await stagePanel({ view: assistant, ask });
    stage.press('Assistant of Dana Fox');
    await stage.settle();
    expect(stage.part('customer-name').textContent).toBe('Dana Fox');
    stage.press('Back to the open mail');
    await stage.settle();
    expect([picks, stage.part('customer-name').textContent]).toEqual([[{}, { customerId: 'dana' }, {}], '이수정']);
    expect(() => stage.press('Back to the open mail')).toThrow('Unable to find');
  });

  it('names a relation that a newer version knows a close contact', async () => {
    const relation = { relationId: 'r9', relation: 'godparent', customerId: 'olu', name: 'Olu Ade', tier: null, email: 'olu@ade.example' };
    const stage = await stagePanel({ view: aKnownView({ closeTo: [relation] }) });
    expect(stage.part('close-to').textContent.trim()).toBe('Close contact of Olu Ade');
  });

  it('is linked by two choices of the rep, and unlinked by one', async () => {
    const around = [
      { relationId: 'r1', relation: 'user', customerId: 'sujeong', name: '이수정', tier: null, email: 'sujeong@daehan.example' },
    ] as const;
    const stage = await stagePanel({ view: aKnownView({ around }) });
    stage.press('People around · 1');
    stage.press('Add somebody');
    stage.type('Who is close to Dana Fox?', 'olu');
    await stage.settle();
    stage.pick(/Ade & Co/);
    stage.press('Buyer');
    await stage.settle();
    stage.press('Unlink 이수정');
    await stage.settle();
    expect(stage.asked).toEqual([
      ['linkContact', { customerId: 'olu', toId: 'dana', relation: 'buyer' }],
      ['unlinkContact', { relationId: 'r1' }],
    ]);
  });

  it('offers neither themselves nor those who are linked already', async () => {
    const around = [
      { relationId: 'r1', relation: 'user', customerId: 'olu', name: 'Olu Ade', tier: null, email: 'olu@ade.example' },
    ] as const;
    const stage = await stagePanel({ view: aKnownView({ around }) });
    stage.press('People around · 1');
    stage.press('Add somebody');
    stage.type('Who is close to Dana Fox?', 'dana');
    await stage.settle();
    expect(stage.choices()).toEqual([]);
    stage.type('Who is close to Dana Fox?', 'olu');
    await stage.settle();
    expect(stage.choices()).toEqual(['Olu Ade Harbour Lines · o.ade@harbour.example']);
  });
});

describe('a name without an address', () => {
  it('is who the rep says it is', async () => {
    const stage = await stagePanel({ view: nameOnly });
    stage.press(/Harbour Lines/);
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([
      [['identify', { ...identity, customerId: 'olu-2' }]],
      'Remembered for this conversation.',
    ]);
  });

  it('is a customer found by typing', async () => {
    const stage = await stagePanel({ view: nameOnly });
    stage.press('It is another customer');
    stage.type('Find a customer', 'bright');
    await stage.settle();
    stage.pick(/Dana Fox/);
    await stage.settle();
    expect(stage.asked).toEqual([['identify', { ...identity, customerId: 'dana' }]]);
  });

  it('is looked up on its card, and the person of that address is asked for', async () => {
    const { picks, ask } = asking(() => nameOnly);
    const stage = await stagePanel({ view: nameOnly, ask, findAddress: () => Promise.resolve({ ok: true, email: 'olu@ade.example' }) });
    stage.press('Find address');
    await stage.settle();
    expect([stage.asked, picks]).toEqual([[['findAddress', { n: 1, name: 'Olu Ade' }]], [{}, { email: 'olu@ade.example' }]]);
  });

  it('stays nobody when the card shows no address', async () => {
    const stage = await stagePanel({ view: nameOnly });
    stage.press('Find address');
    await stage.settle();
    expect([stage.reads('Their card shows no address, or more than one.'), stage.part('customer').dataset['email']]).toEqual([true, '']);
  });

  it('is looked up once, however often the button is pressed meanwhile', async () => {
    const answer = later<FoundAddress>();
    const stage = await stagePanel({ view: nameOnly, findAddress: () => answer.promise });
    stage.press('Find address');
    stage.press('Find address');
    expect(stage.asked).toHaveLength(1);
  });

  it('lends its address to nobody else: another mail is open by the time it is found', async () => {
    const answer = later<FoundAddress>();
    let opened: PanelView = nameOnly;
    const { picks, ask } = asking(() => opened);
    const stage = await stagePanel({ view: nameOnly, ask, findAddress: () => answer.promise });
    stage.press('Find address');
    opened = next;
    await stage.open(next);
    answer.give({ ok: true, email: 'olu@ade.example' });
    await stage.settle();
    expect([picks, stage.part('customer').dataset['email']]).toEqual([[{}, {}], 'dana@bright-mill.example']);
  });

  it('becomes a customer with the address that the rep types', async () => {
    const stage = await stagePanel({ view: nameOnly });
    stage.press('Add as a customer');
    stage.press('Add as a customer');
    expect([stage.reads('New customer'), stage.asked]).toEqual([false, []]);
    stage.type('Mail address', ' Olu@Ade.example ');
    stage.press('Add as a customer');
    await stage.settle();
    expect(stage.asked).toMatchObject([['addCustomer', { familyName: 'Ade', givenName: 'Olu', email: 'olu@ade.example', identity }]]);
  });

  it('that was identified says so, and can be taken back', async () => {
    const stage = await stagePanel({ view: aKnownView({ name: 'Olu Ade' }, { identity: { ...identity, known: true } }) });
    expect(stage.part('identity').textContent).toBe('You said this is Olu Ade.Not them');
    stage.press('Not them');
    await stage.settle();
    expect(stage.asked).toEqual([['forgetIdentity', identity]]);
  });
});

it('somebody new may be a close contact of a customer', async () => {
  const suggestion = {
    familyName: 'Ames',
    givenName: 'Ruth',
    nameOrder: 'given-first',
    title: '',
    email: 'ruth@bright-mill.example',
    organisation: '',
    language: 'en',
    tier: null,
  } as const;
  const view = aView({ state: 'unknown', person: { name: 'Ruth Ames', email: 'ruth@bright-mill.example' }, suggestion });
  const stage = await stagePanel({ view });
  stage.press('Add as a customer');
  stage.press('Close contact of …');
  stage.type('Which customer are they close to?', 'dana');
  await stage.settle();
  stage.pick(/Dana Fox/);
  stage.press('Secretary');
  stage.press('Add as a customer');
  await stage.settle();
  expect(stage.asked).toEqual([['addCustomer', { ...suggestion, closeTo: { customerId: 'dana', relation: 'secretary' } }]]);
});

describe('two files of one person', () => {
  const candidates = [
    { name: '김민수', email: 'minsu@daehan.example', customerId: 'minsu' },
    { name: 'Minsu Kim', email: 'minsu@daehan.example', customerId: 'minsu-2' },
  ] as const;
  const choose = aView({ state: 'choose', candidates });

  it('become one only when the rep has said whose words win', async () => {
    const stage = await stagePanel({ view: choose });
    stage.press('These are one person');
    stage.press('Make one file');
    await stage.settle();
    expect([stage.asked, stage.reads('Pick a file first.')]).toEqual([[], true]);
    stage.choose(/Minsu Kim/);
    stage.press('Make one file');
    await stage.settle();
    expect([stage.asked, stage.status()?.textContent]).toEqual([
      [['mergeCustomers', { keepId: 'minsu-2', goneId: 'minsu' }]],
      'They have one file now.',
    ]);
  });

  it('of three, two become one at a time', async () => {
    const stage = await stagePanel({
      view: { ...choose, candidates: [...candidates, { name: '김민수 부장', email: 'minsu@daehan.example', customerId: 'minsu-3' }] },
    });
    stage.press('These are one person');
    stage.choose(/Minsu Kim/);
    stage.press('Make one file');
    await stage.settle();
    expect(stage.asked).toEqual([]);
    stage.chooseIn('Which file goes into it?', /김민수 부장/);
    stage.press('Make one file');
    await stage.settle();
    expect(stage.asked).toEqual([['mergeCustomers', { keepId: 'minsu-2', goneId: 'minsu-3' }]]);
  });

  it('are told apart by what is found of them', async () => {
    const found = [{ id: 'minsu', name: '김민수', email: 'minsu@daehan.example', organisation: '대한정밀', tier: 'A' }] as const;
    const stage = await stagePanel({ view: choose, findCustomers: () => Promise.resolve(found) });
    await stage.settle();
    expect(stage.part('customer').textContent).toContain('대한정밀 · minsu@daehan.example');
  });

  it('are no offer where two people are meant', async () => {
    const people = candidates.map(({ name }, index) => ({ name, email: `${String(index)}@daehan.example`, customerId: null }));
    const stage = await stagePanel({ view: { ...choose, candidates: people } });
    expect(stage.has('merge-offer')).toBe(false);
  });
});

describe('the box the rep writes in', () => {
  it('is said above the name of its recipient', async () => {
    const stage = await stagePanel({ view: aKnownView({}, { about: 'writing' }) });
    expect([stage.part('customer').dataset['about'], stage.reads('You are writing to')]).toEqual(['writing', true]);
  });

  it('is not spoken of beside an open mail', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    expect([stage.part('customer').dataset['about'], stage.reads('You are writing to')]).toEqual(['conversation', false]);
  });
});
