// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aCard } from './gallery/card.ts';
import { aGesture, aKnownView, TODAY } from './gallery/people.ts';
import { stagePanel } from './stage.tsx';

const gone = aKnownView({ leftOn: '2026-11-03' });
const edits = (asked: readonly (readonly [string, unknown])[]) => asked.flatMap(([name, data]) => (name === 'editCard' ? [data] : []));

describe('somebody left the company', () => {
  it('is said with one click on the card, and can be taken back', async () => {
    const stage = await stagePanel({ view: aKnownView(), card: () => Promise.resolve(aCard()) });
    stage.click(stage.part('open-card'));
    await stage.settle();
    stage.press('They have left Bright Mill Ltd');
    await stage.settle();
    expect(edits(stage.asked)).toEqual([{ customerId: 'dana', edit: { type: 'left', on: TODAY } }]);
    expect(stage.status()?.textContent).toBe('Noted that they left. Everything else stays in the file.');
  });

  it('the day is put right on the card; a day to come is refused', async () => {
    const stage = await stagePanel({ view: gone, card: () => Promise.resolve(aCard({ leftOn: '2026-11-03' })) });
    stage.click(stage.part('open-card'));
    await stage.settle();
    expect(stage.value('Left on')).toBe('2026-11-03');
  });

  it('stands on the file with what rests', async () => {
    const stage = await stagePanel({ view: gone });
    expect(stage.part('departure').textContent).toContain(
      'Left Bright Mill Ltd: Nov 3. Nothing is suggested any more, except what is still promised or open there.',
    );
  });

  it('without an organisation it is said without one', async () => {
    const stage = await stagePanel({ view: aKnownView({ leftOn: '2026-11-03', organisation: null }) });
    expect(stage.part('departure').textContent).toContain('Left their company: Nov 3.');
  });

  it('asks for the successor, of the same organisation; nobody else’s name stands on the file', async () => {
    const identity = { mailbox: 'mina@aftercare.example', name: 'Dana', thread: 't1', known: true };
    const stage = await stagePanel({ view: { ...gone, identity } });
    stage.press('Add their successor');
    await stage.settle();
    expect(stage.value('Organisation')).toBe('Bright Mill Ltd');
    expect(stage.part('customer-name').textContent).toBe('Dana Fox');
    stage.type('Given name', 'Noor');
    stage.type('Mail address', ' Noor@Bright-Mill.example ');
    stage.press('Add as a customer');
    await stage.settle();
    expect(stage.asked).toEqual([
      [
        'addCustomer',
        {
          familyName: '',
          givenName: 'Noor',
          nameOrder: 'given-first',
          title: '',
          email: 'noor@bright-mill.example',
          organisation: 'Bright Mill Ltd',
          language: 'en',
          tier: null,
        },
      ],
    ]);
  });

  it('is kept under a new organisation', async () => {
    const stage = await stagePanel({ view: gone });
    stage.press('They work elsewhere now');
    stage.press('Save');
    expect(stage.alerts()).toEqual(['Please say where they work now.']);
    stage.type('Where they work now', 'Hongtu');
    stage.type('Their new mail address (optional)', 'dana');
    stage.press('Save');
    expect(stage.asked).toEqual([]);
    stage.type('Their new mail address (optional)', 'Dana@Hongtu.example');
    stage.press('Save');
    await stage.settle();
    expect(edits(stage.asked)).toEqual([
      { customerId: 'dana', edit: { type: 'joined', organisation: 'Hongtu', email: 'dana@hongtu.example' } },
    ]);
  });
});

describe('divorced', () => {
  const wedding = aGesture({
    key: 'wedding-anniversary:dana:day%3A1:2026',
    rule: 'wedding-anniversary',
    reason: { code: 'wedding-anniversary', on: TODAY },
  });

  it('the day goes with one click in the menu of its gesture', async () => {
    const stage = await stagePanel({ view: aKnownView({ next: wedding }) });
    stage.press('More options');
    await stage.settle();
    stage.menuItem('This day is no longer kept');
    await stage.settle();
    expect(stage.asked).toEqual([['editCard', { customerId: 'dana', edit: { type: 'special-date-ended', dateId: 'day:1' } }]]);
    expect(stage.status()?.textContent).toBe('This day is no longer kept.');
  });

  it('no other gesture offers it', async () => {
    const stage = await stagePanel({ view: aKnownView({ next: aGesture() }) });
    stage.press('More options');
    await stage.settle();
    expect(stage.menuItems()).not.toContain('This day is no longer kept');
  });

  it('the day goes with one click on the card; what has ended says so and offers no more', async () => {
    const entry = { label: '', relation: null, person: '', calendar: 'iso8601', month: 5, day: 20, year: null, leapMonth: false } as const;
    const next = { first: '2027-05-20', last: '2027-05-20' };
    const specialDates = [
      { id: 'own', entry: { ...entry, kind: 'birthday' }, endedOn: null, next },
      { id: 'day', entry: { ...entry, kind: 'wedding' }, endedOn: null, next },
      { id: 'old', entry: { ...entry, kind: 'other', label: 'Opening' }, endedOn: '2026-11-03', next },
    ] as const;
    const stage = await stagePanel({ view: aKnownView(), card: () => Promise.resolve(aCard({ specialDates })) });
    stage.click(stage.part('open-card'));
    await stage.settle();
    stage.press('Birthday and other days');
    await stage.settle();
    const labels = [...stage.part('card-days').querySelectorAll('li button')].map((button) => button.getAttribute('aria-label'));
    expect(labels.filter((label) => label?.startsWith('No longer kept'))).toEqual(['No longer kept: Wedding anniversary']);
    expect(stage.part('card-days').textContent).toContain('no longer kept since Nov 3');
    stage.press('No longer kept: Wedding anniversary');
    await stage.settle();
    expect(edits(stage.asked)).toEqual([{ customerId: 'dana', edit: { type: 'special-date-ended', dateId: 'day' } }]);
  });
});
