// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageDescription } from '../../extension/messaging/protocol/page.ts';
import { aKnownView, aView } from './gallery/people.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const mailboxes = [
  { address: 'sales@aftercare.example', use: false },
  { address: 'mina@aftercare.example', use: true },
] as const;

const health = [
  { capability: 'subject', answeredBy: 'h2.hP' },
  { capability: 'date', answeredBy: null },
] as const;

const page: PageDescription = { webmail: 'gmail', address: '/mail/u/#/#inbox/…', health, structure: 'div[role=main]\n  h2.hP' };

const openAside = async (stage: Stage, name: string): Promise<void> => {
  stage.press('Menu');
  await stage.settle();
  stage.menuItem(name);
  await stage.settle();
};

const openMailboxes = async (stage: Stage): Promise<void> => {
  await openAside(stage, 'Settings');
  stage.press('Your addresses and mailboxes');
};

describe('the mailboxes', () => {
  it('stand with the open one first, and are switched one by one', async () => {
    const stage = await stagePanel({ view: aKnownView({}, { mailboxes }) });
    await openMailboxes(stage);
    expect(stage.switches()).toEqual([
      ['Use Aftercare in mina@aftercare.example', true],
      ['Use Aftercare in sales@aftercare.example', false],
    ]);
    stage.flip('Use Aftercare in sales@aftercare.example');
    await stage.settle();
    stage.flip('Use Aftercare in mina@aftercare.example');
    await stage.settle();
    expect(stage.asked).toEqual([
      ['setMailbox', { address: 'sales@aftercare.example', use: true }],
      ['setMailbox', { address: 'mina@aftercare.example', use: false }],
    ]);
  });

  it('name the open one although the rep was not asked about it yet', async () => {
    const stage = await stagePanel({ view: aView({ mailbox: { address: 'new@aftercare.example', status: 'ask' }, mailboxes: [] }) });
    await openMailboxes(stage);
    expect(stage.switches()).toEqual([['Use Aftercare in new@aftercare.example', false]]);
  });

  it('give way to the person as soon as another mail is open', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    await openMailboxes(stage);
    expect([stage.has('aside'), stage.has('customer-name')]).toEqual([true, false]);
    await stage.open(aKnownView({ name: 'Olu Ade' }, { n: 2 }));
    expect([stage.has('aside'), stage.part('customer-name').textContent]).toEqual([false, 'Olu Ade']);
  });

  it('keep the facts of the open mail at hand for tools', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    await openMailboxes(stage);
    const { email, state } = stage.part('customer').dataset;
    expect([email, state]).toEqual(['dana@bright-mill.example', 'known']);
  });
});

describe('how the page is read', () => {
  it('says of each part whether it was read, and by what', async () => {
    const stage = await stagePanel({ view: aView({ state: 'unreadable', missing: ['sender', 'date'], health }) });
    stage.press('How this page is read');
    await stage.settle();
    expect(stage.items('aside')).toEqual(['the sendernot found, and needed', 'the subjecth2.hPread', 'the datenot found, and needed']);
  });

  it('makes a report that is shown before it is copied', async () => {
    const stage = await stagePanel({ view: aKnownView({}, { health }), describePage: () => Promise.resolve(page) });
    await openAside(stage, 'How this page is read');
    stage.press('Make an anonymised report');
    await stage.settle();
    expect(stage.value('The report').split('\n')).toEqual([
      'Aftercare 1.2.3',
      `Browser: ${navigator.userAgent}`,
      'Webmail: gmail',
      'Address: /mail/u/#/#inbox/…',
      'Needed and missing: nothing',
      'Read by:',
      '  subject: h2.hP',
      '  date: missed',
      'Structure:',
      'div[role=main]',
      '  h2.hP',
    ]);
  });

  it('says so when the page does not answer', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    await openAside(stage, 'How this page is read');
    stage.press('Make an anonymised report');
    await stage.settle();
    expect([stage.reads('The page does not answer, so there is no report. Reload the tab and try again.'), stage.fields()]).toEqual([
      true,
      0,
    ]);
  });

  it('reports nothing of a mail that is closed by the time the answer comes', async () => {
    const answer = later<PageDescription | null>();
    const stage = await stagePanel({ view: aKnownView({}, { health }), describePage: () => answer.promise });
    await openAside(stage, 'How this page is read');
    stage.press('Make an anonymised report');
    await stage.open(aKnownView({}, { n: 2 }));
    answer.give(page);
    await stage.settle();
    expect([stage.has('aside'), stage.fields()]).toEqual([false, 0]);
  });
});
