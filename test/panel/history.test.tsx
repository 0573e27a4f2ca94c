// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { HistoryEntry, HistoryRequest, OpenedMail } from '../../extension/messaging/protocol/history.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import { aPast, pastOf, severalMailboxes } from './gallery/past.ts';
import { aComplaint, aKnownView, aTouch, aView, TODAY } from './gallery/people.ts';
import type { Script } from './gallery/scripted-api.ts';
import { type Stage, stagePanel } from './stage.tsx';

const call = aTouch({ id: 'call', channel: 'call', subject: '', summary: 'Spoke about pumps', noted: true });
const mail = aTouch({ id: 'mail', mailbox: 'mina@aftercare.example', subject: 'Delivery' });
const note = aTouch({ id: 'note', channel: 'note', subject: '', summary: 'Budget in March', noted: true });
const deal: HistoryEntry = { type: 'deal', id: 'd1', day: '2026-11-10', what: 'CT-40' };
const favour: HistoryEntry = { type: 'favour', id: 'f1', day: '2026-11-10', kind: 'payment', what: '' };
const complaint: HistoryEntry = {
  type: 'complaint',
  id: 'c1',
  day: '2026-11-10',
  step: 'received',
  words: 'It leaks',
  wants: 'a new one',
  mailbox: 'mina@aftercare.example',
};
const promise: HistoryEntry = {
  type: 'promise',
  id: 'p1',
  day: '2026-11-10',
  step: 'made',
  text: 'a list',
  due: '2026-11-20',
  monthly: null,
  mailbox: null,
};
const question: HistoryEntry = {
  type: 'question',
  id: 'q1',
  day: '2026-11-10',
  step: 'asked',
  kind: 'question',
  words: 'How long?',
  sensed: false,
  mailbox: null,
};
const news: HistoryEntry = { type: 'news', id: 'n1', day: '2026-11-10', kind: 'move', words: 'Leeds', died: null, mailbox: null };

const stagePast = async (entries: readonly HistoryEntry[], more: Partial<Script> = {}): Promise<Stage> => {
  const stage = await stagePanel({ view: aKnownView(), history: pastOf(aPast({ entries, total: entries.length, hooks: [] })), ...more });
  stage.press('All of it');
  await stage.settle();
  return stage;
};

/** Each look at the file is a new one, as the background gives it. */
const anew = (): Promise<PanelView> => Promise.resolve(aKnownView());

const choose = async (stage: Stage, what: string, choice: string): Promise<void> => {
  stage.press(`More about: ${what}`);
  await stage.settle();
  stage.menuItem(choice);
  await stage.settle();
};

describe('the whole history', () => {
  it('stands in place of the file, and the way back leads to the file', async () => {
    const stage = await stagePast([call, mail]);
    expect(stage.items('past')).toHaveLength(2);
    expect(stage.has('record')).toBe(false);
    stage.press('Back');
    expect(stage.has('past')).toBe(false);
    expect(stage.has('record')).toBe(true);
  });

  it('is read by kind and further back, and anew after each change', async () => {
    const wishes: HistoryRequest[] = [];
    const page = aPast({ entries: [call], total: 31, hooks: [] });
    const stage = await stagePast([], { ask: anew, history: (wish) => Promise.resolve((wishes.push(wish), page)) });
    expect(stage.reads('1 of 31')).toBe(true);
    stage.press('Show older ones');
    await stage.settle();
    stage.type('Show', 'mails');
    await stage.settle();
    await choose(stage, 'Spoke about pumps', 'Delete');
    expect(wishes.map(({ filter, limit }) => [filter, limit])).toEqual([
      ['all', 30],
      ['all', 60],
      ['mails', 30],
      ['mails', 30],
    ]);
  });

  it('says what is not there, what cannot be read, and that nobody answered', async () => {
    const empty = await stagePast([]);
    expect(empty.reads('Nothing yet. Mails you read and send here appear by themselves.')).toBe(true);
    empty.type('Show', 'post');
    await empty.settle();
    expect(empty.reads('Nothing of this kind yet.')).toBe(true);
  });

  it('says that nobody answered, and tries again', async () => {
    let answers = false;
    const read = (): Promise<ReturnType<typeof aPast>> =>
      answers ? Promise.resolve(aPast({ unreadable: 1 })) : Promise.reject(new Error());
    const stage = await stagePast([], { ask: anew, history: read });
    expect(stage.reads('The history could not be read. Please try again.')).toBe(true);
    answers = true;
    stage.press('Try again');
    await stage.settle();
    expect(stage.reads('1 entry cannot be read and is missing here.')).toBe(true);
  });

  it('takes a note, which needs words', async () => {
    const stage = await stagePast([]);
    stage.press('Add a note');
    stage.submit('Your note');
    expect(stage.alerts()).toEqual(['Please write down a few words.']);
    stage.type('Your note', ' Budget in March ');
    stage.submit('Your note');
    await stage.settle();
    expect(stage.asked).toEqual([['addNote', { customerId: 'dana', day: TODAY, words: 'Budget in March' }]]);
    expect(stage.status()?.textContent).toBe('Noted.');
    expect(stage.fields()).toBe(0);
  });

  it('keeps what was begun while the rep looks at another mail', async () => {
    const stage = await stagePast([call]);
    await choose(stage, 'Spoke about pumps', 'Edit');
    stage.type('In your words (optional)', 'Half a sen');
    stage.press('Add a note');
    stage.type('Your note', 'Half a no');
    await stage.open(aView({ n: 2, thread: 'other' }));
    await stage.open(aKnownView({}, { n: 3 }));
    expect([stage.value('In your words (optional)'), stage.value('Your note')]).toEqual(['Half a sen', 'Half a no']);
  });
});

describe('an entry', () => {
  it.each<{ name: string; entry: HistoryEntry; title: string; label: string; asks: readonly [string, unknown] }>([
    {
      name: 'a deal',
      entry: deal,
      title: 'Deal: CT-40',
      label: 'What was agreed',
      asks: ['editDeal', { dealId: 'd1', what: 'New', closedOn: '2026-11-10' }],
    },
    {
      name: 'a favour',
      entry: favour,
      title: 'Paid',
      label: 'In a few words (optional)',
      asks: ['editFavour', { favourId: 'f1', kind: 'payment', what: 'New', on: '2026-11-10' }],
    },
    {
      name: 'a complaint',
      entry: complaint,
      title: 'Complaint: It leaks',
      label: 'What went wrong, in their words (optional)',
      asks: ['editComplaint', { complaintId: 'c1', words: 'New', wants: 'a new one', receivedOn: '2026-11-10' }],
    },
    {
      name: 'a promise',
      entry: promise,
      title: 'Promised: a list',
      label: 'What you promised',
      asks: ['editPromise', { promiseId: 'p1', text: 'New', madeOn: '2026-11-10', due: '2026-11-20' }],
    },
    {
      name: 'a promise for every month',
      entry: { ...promise, due: null, monthly: { on: 5, early: 0, late: 2 } },
      title: 'Promised: a list',
      label: 'What you promised',
      asks: ['editPromise', { promiseId: 'p1', text: 'New', madeOn: '2026-11-10', due: null, monthly: { on: 5, early: 0, late: 2 } }],
    },
    {
      name: 'a question',
      entry: question,
      title: 'They asked: How long?',
      label: 'What they want to know or have (optional)',
      asks: ['editQuestion', { questionId: 'q1', words: 'New', askedOn: '2026-11-10' }],
    },
    {
      name: 'news',
      entry: news,
      title: 'Move: Leeds',
      label: 'In a few words (optional)',
      asks: ['editNews', { eventId: 'n1', words: 'New', on: '2026-11-10' }],
    },
    {
      name: 'a call',
      entry: call,
      title: 'Spoke about pumps',
      label: 'In your words (optional)',
      asks: [
        'editTouch',
        { touchId: 'call', summary: 'New', hook: '', day: '2026-11-19', channel: 'call', direction: 'out', outcome: 'reached' },
      ],
    },
    {
      name: 'a note',
      entry: note,
      title: 'Budget in March',
      label: 'Your note',
      asks: ['editTouch', { touchId: 'note', summary: 'New', hook: '', day: '2026-11-19' }],
    },
    {
      name: 'a mail: only the words',
      entry: mail,
      title: 'Delivery',
      label: 'In your words (optional)',
      asks: ['editTouch', { touchId: 'mail', summary: 'New', hook: '' }],
    },
  ])('is corrected: $name', async ({ entry, title, label, asks }) => {
    const stage = await stagePast([entry]);
    await choose(stage, title, 'Edit');
    stage.type(label, 'New');
    stage.submit(label);
    await stage.settle();
    expect(stage.asked).toEqual([asks]);
    expect(stage.fields()).toBe(0);
  });

  it('becomes a visit from them, which nobody has to reach', async () => {
    const stage = await stagePast([call]);
    await choose(stage, 'Spoke about pumps', 'Edit');
    stage.type('How', 'visit');
    stage.type('Who got in touch', 'in');
    stage.type('Day', '2026-11-12');
    stage.submit('In your words (optional)');
    await stage.settle();
    const visit = { channel: 'visit', direction: 'in', day: '2026-11-12' };
    expect(stage.asked).toEqual([['editTouch', { touchId: 'call', summary: 'Spoke about pumps', hook: '', ...visit }]]);
  });

  it.each([
    { entry: deal, title: 'Deal: CT-40', label: 'What was agreed', says: 'Please say what it is: the note mentions it.' },
    { entry: promise, title: 'Promised: a list', label: 'What you promised', says: 'Please say what you promised.' },
    { entry: note, title: 'Budget in March', label: 'Your note', says: 'Please write down a few words.' },
  ])('needs words: $title', async ({ entry, title, label, says }) => {
    const stage = await stagePast([entry]);
    await choose(stage, title, 'Edit');
    stage.type(label, ' ');
    stage.submit(label);
    expect(stage.alerts()).toEqual([says]);
    expect(stage.asked).toEqual([]);
  });

  it('that could not be saved says why and keeps what was typed', async () => {
    const stage = await stagePast([deal], { editDeal: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } }) });
    await choose(stage, 'Deal: CT-40', 'Edit');
    stage.type('What was agreed', 'New');
    stage.submit('What was agreed');
    await stage.settle();
    expect(stage.alerts()).toEqual(['The disk is full: nothing was saved. Make room and try again.']);
    expect(stage.value('What was agreed')).toBe('New');
  });

  it.each<[string, HistoryEntry, unknown, string]>([
    ['Spoke about pumps', call, { kind: 'touch', id: 'call' }, 'Deleted from the history.'],
    ['Complaint: It leaks', complaint, { kind: 'complaint', id: 'c1' }, 'Complaint deleted.'],
    ['Move: Leeds', news, { kind: 'lifeEvent', id: 'n1' }, 'Deleted.'],
  ])('is deleted: %s', async (title, entry, ref, said) => {
    const stage = await stagePast([entry]);
    await choose(stage, title, 'Delete');
    expect(stage.asked).toEqual([['deleteEntry', ref]]);
    expect(stage.status()?.textContent).toBe(said);
  });

  it('that ends something is changed where that is led', async () => {
    const stage = await stagePast([{ ...promise, step: 'kept' }]);
    expect(() => stage.press(/More about/)).toThrow('Unable to find');
    expect(stage.items('past')).toEqual(['Promise kept: a listNov 10']);
  });
});

describe('the way to the mail', () => {
  it.each<{ name: string; answer: OpenedMail | null; said: string | undefined }>([
    { name: 'in this tab', answer: { ok: true, where: 'here' }, said: '' },
    { name: 'in another', answer: { ok: true, where: 'tab' }, said: 'The mail is open in another tab.' },
    { name: 'of no mail', answer: { ok: false, error: { type: 'no-mail' } }, said: 'No mail is known for this.' },
    {
      name: 'of a mailbox that is closed',
      answer: { ok: false, error: { type: 'mailbox-closed', mailbox: 'm@x.example' } },
      said: 'Please open m@x.example in another tab first. Then the mail can be opened from here.',
    },
    { name: 'when nobody answers', answer: null, said: 'The mail could not be opened. Please try again.' },
  ])('$name', async ({ answer, said }) => {
    const openMail = (): Promise<OpenedMail> => (answer === null ? Promise.reject(new Error()) : Promise.resolve(answer));
    const stage = await stagePast([mail], { openMail });
    stage.press('Delivery');
    await stage.settle();
    expect(stage.asked).toEqual([['openMail', { kind: 'touch', id: 'mail' }]]);
    expect(stage.status()?.textContent).toBe(said);
  });

  it('names the mailbox where the rep uses several, and only there', async () => {
    const one = await stagePast([mail]);
    expect(one.items('past')[0]).not.toContain('mina@aftercare.example');
    const several = await stagePast([mail, call], { view: severalMailboxes });
    expect(several.items('past').map((item) => item.includes('in mina@aftercare.example'))).toEqual([true, false]);
  });

  it('stands at a complaint and a promise that came in another mail of this mailbox', async () => {
    const promises = [{ id: 'p1', text: 'a list', due: null, isLate: false, monthly: null, thread: 'elsewhere' }];
    const stage = await stagePanel({ view: aKnownView({ complaints: [aComplaint({ thread: 'elsewhere' })], promises }) });
    stage.press('Open the mail');
    await choose(stage, 'a list', 'Open the mail');
    expect(stage.asked).toEqual([
      ['openMail', { kind: 'complaint', id: 'c1' }],
      ['openMail', { kind: 'promise', id: 'p1' }],
    ]);
  });

  it('is left out where the mail is the open one', async () => {
    const { thread } = aView();
    const stage = await stagePanel({ view: aKnownView({ complaints: [aComplaint({ thread })] }) });
    expect(() => stage.press('Open the mail')).toThrow('Unable to find');
  });
});

describe('a customer who has died', () => {
  it('is spoken of with their name; nothing is offered, and no quiet time is to be ended', async () => {
    const stage = await stagePanel({ view: aKnownView({ hasDied: true, hardship: { kind: 'bereavement', quietUntil: null } }) });
    expect(stage.part('hardship').textContent).toBe(
      'Dana Fox has died. Nothing is suggested any more, except what is still promised or open.',
    );
    expect(stage.has('thank-you')).toBe(false);
    expect(() => stage.press('End the quiet time')).toThrow('Unable to find');
  });
});
