// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FromMail } from '../../extension/messaging/protocol/requests.ts';
import { aCard } from './gallery/card.ts';
import { aKnownView, TODAY } from './gallery/people.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const dana = aKnownView({}, { n: 1, thread: 'first' });
const FROM: FromMail = { n: 1, messageId: null };

const sent = (stage: Stage): unknown => stage.asked.at(-1);

describe('two clicks record', () => {
  it.each([
    {
      kind: 'They helped',
      save: 'Paid',
      sends: ['recordFavour', { customerId: 'dana', kind: 'payment', what: '', on: TODAY }],
      says: 'Their help is recorded.',
    },
    {
      kind: 'Complaint',
      save: 'Save',
      sends: ['recordComplaint', { customerId: 'dana', receivedOn: TODAY, words: '', wants: '', from: FROM }],
      says: 'Complaint recorded. It stands first until it is settled.',
    },
    {
      kind: 'They asked',
      save: 'A wish',
      sends: ['recordQuestion', { customerId: 'dana', kind: 'wish', sensed: false, words: '', askedOn: TODAY, from: FROM }],
      says: 'Noted. You will be reminded to answer.',
    },
    {
      kind: 'Their news',
      save: 'Promotion',
      sends: ['recordNews', { customerId: 'dana', kind: 'promotion', on: TODAY, words: '', from: FROM }],
      says: 'Their news is recorded.',
    },
    {
      kind: 'Contact',
      save: 'Call, not reached',
      sends: ['recordContact', { customerId: 'dana', channel: 'call', day: TODAY, words: '', hook: '', reached: false }],
      says: 'Contact recorded.',
    },
    {
      kind: 'Contact',
      save: 'Visit',
      sends: ['recordContact', { customerId: 'dana', channel: 'visit', day: TODAY, words: '', hook: '' }],
      says: 'Contact recorded.',
    },
  ])('$kind, $save', async ({ kind, save, sends, says }) => {
    const stage = await stagePanel({ view: dana });
    stage.press(kind);
    stage.press(save);
    await stage.settle();
    expect([sent(stage), stage.status()?.textContent, stage.fields()]).toEqual([sends, says, 0]);
  });
});

describe('a deal', () => {
  it('says what was agreed, and may say what follows', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Deal');
    stage.press('Save');
    expect(stage.asked).toEqual([]);
    stage.type('What was agreed', ' CT-40 ');
    stage.press('Delivery and renewal');
    stage.type('Delivery promised for (optional)', '2026-12-03');
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordDeal', { customerId: 'dana', what: 'CT-40', closedOn: TODAY, promisedDelivery: '2026-12-03' }]);
  });
});

describe('their news of a hard time', () => {
  it.each([
    { kind: 'Bereavement', hardship: { kind: 'bereavement', died: 'unknown', quietUntil: '2027-01-08' } },
    { kind: 'Illness', hardship: { kind: 'illness', quietUntil: null } },
    { kind: 'Accident', hardship: { kind: 'accident', quietUntil: null } },
  ])('$kind proposes how long to keep quiet', async ({ kind, hardship }) => {
    const stage = await stagePanel({ view: dana });
    stage.press('Their news');
    stage.press(kind);
    expect(stage.asked).toEqual([]);
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordNews', { customerId: 'dana', on: TODAY, words: '', ...hardship, from: FROM }]);
  });

  it('takes the days the rep gives it, and the proposal follows the day of the death', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Their news');
    stage.press('Bereavement');
    stage.type('Day', '2026-11-01');
    expect(stage.value('No cheerful notes until')).toBe('2026-12-20');
    stage.type('Who died? (may stay open)', 'mother');
    stage.type('No cheerful notes until', '');
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toMatchObject(['recordNews', { kind: 'bereavement', died: 'mother', quietUntil: null, on: '2026-11-01' }]);
  });
});

describe('the death of a child', () => {
  const birthdayOf = (person: string) => ({
    id: person,
    entry: {
      kind: 'birthday',
      label: '',
      relation: 'child',
      person,
      calendar: 'iso8601',
      month: 5,
      day: 20,
      year: null,
      leapMonth: false,
    } as const,
    endedOn: null,
    next: null,
  });
  const stageWith = async (...children: readonly string[]): Promise<Stage> => {
    const stage = await stagePanel({ view: dana, card: () => Promise.resolve(aCard({ specialDates: children.map(birthdayOf) })) });
    stage.press('Their news');
    stage.press('Bereavement');
    stage.type('Who died? (may stay open)', 'child');
    await stage.settle();
    return stage;
  };
  const WHICH = 'Which child? (may stay open)';

  it('of several asks which one, and may stay open', async () => {
    const stage = await stageWith('Ben', 'Ada');
    expect(stage.value(WHICH)).toBe('');
    stage.type(WHICH, 'Ada');
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toMatchObject(['recordNews', { kind: 'bereavement', died: 'child', diedName: 'Ada' }]);
  });

  it('says nobody where the rep picks nobody', async () => {
    const stage = await stageWith('Ben', 'Ada');
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual([
      'recordNews',
      { customerId: 'dana', kind: 'bereavement', on: TODAY, words: '', died: 'child', quietUntil: '2027-01-08', from: FROM },
    ]);
  });

  it('of an only one asks nothing more', async () => {
    await stageWith('Ben');
    expect(document.body.textContent).not.toContain(WHICH);
  });
});

describe('a contact', () => {
  it('keeps what to come back to and how content they seemed, and a second tap takes that back', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Contact');
    stage.type('For next time (optional)', 'the new plant');
    stage.press('Content');
    stage.press('So-so');
    stage.press('Call, reached');
    await stage.settle();
    expect(sent(stage)).toMatchObject(['recordContact', { reached: true, hook: 'the new plant', satisfaction: 'so-so' }]);
    stage.press('Contact');
    stage.press('Not content');
    stage.press('Not content');
    stage.press('Other ways');
    stage.press('Fax');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordContact', { customerId: 'dana', channel: 'fax', day: TODAY, words: '', hook: '' }]);
  });

  it('is recorded once, however often the button is clicked while it is saved', async () => {
    const answer = later<{ readonly ok: true; readonly changeId: string }>();
    const stage = await stagePanel({ view: dana, recordContact: () => answer.promise });
    stage.press('Contact');
    stage.press('Letter');
    stage.press('Letter');
    answer.give({ ok: true, changeId: 'change-1' });
    await stage.settle();
    expect(stage.asked.map(([name]) => name)).toEqual(['recordContact']);
  });

  it('stays as it was written when it cannot be saved', async () => {
    const stage = await stagePanel({
      view: dana,
      recordContact: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const),
    });
    stage.press('Contact');
    stage.type('In a few words (optional)', 'noise figures');
    stage.press('Visit');
    await stage.settle();
    expect([stage.value('In a few words (optional)'), stage.alerts()]).toEqual([
      'noise figures',
      ['The disk is full: nothing was saved. Make room and try again.'],
    ]);
  });
});

describe('the selected words', () => {
  const selected = { words: 'The pump\nstopped again.', messageId: 'm7' };

  it('come along on a click, verbatim, with the mail they are of', async () => {
    const stage = await stagePanel({ view: dana, selectedWords: () => Promise.resolve(selected) });
    stage.press('Complaint');
    stage.press('Take the selected words');
    await stage.settle();
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toMatchObject(['recordComplaint', { words: selected.words, from: { n: 1, messageId: 'm7' } }]);
  });

  it('stand behind what was written, in one line where there is only one', async () => {
    const stage = await stagePanel({ view: dana, selectedWords: () => Promise.resolve(selected) });
    stage.press('Deal');
    stage.type('What was agreed', 'CT-40:');
    stage.press('Take the selected words');
    await stage.settle();
    expect(stage.value('What was agreed')).toBe('CT-40: The pump stopped again.');
  });

  it.each([
    ['none are', (): Promise<null> => Promise.resolve(null)],
    ['nobody answers', (): Promise<null> => Promise.reject(new Error('Nobody answers'))],
  ])('are asked for when %s', async (_name, selectedWords) => {
    const stage = await stagePanel({ view: dana, selectedWords });
    stage.press('Complaint');
    stage.type('What went wrong, in their words (optional)', 'noise');
    stage.press('Take the selected words');
    await stage.settle();
    expect([stage.reads('Select words in one mail first.'), stage.value('What went wrong, in their words (optional)')]).toEqual([
      true,
      'noise',
    ]);
  });

  it('of a mail that is closed by the time they come are dropped', async () => {
    const answer = later<typeof selected>();
    const stage = await stagePanel({ view: dana, selectedWords: () => answer.promise });
    stage.press('Complaint');
    stage.press('Take the selected words');
    await stage.open({ ...dana, n: 2, thread: 'second' });
    answer.give(selected);
    await stage.settle();
    expect(stage.value('What went wrong, in their words (optional)')).toBe('');
  });
});

describe('the source of a record', () => {
  const begin = async (stage: Stage): Promise<void> => {
    stage.press('Complaint');
    stage.type('What went wrong, in their words (optional)', 'noise');
    await stage.settle();
  };

  it('is no mail that was opened after the record was begun', async () => {
    const stage = await stagePanel({ view: dana });
    await begin(stage);
    await stage.open({ ...dana, n: 2, thread: 'second' });
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordComplaint', { customerId: 'dana', receivedOn: TODAY, words: 'noise', wants: '' }]);
  });

  it('is the mail it was begun in, under its newest number', async () => {
    const stage = await stagePanel({ view: dana });
    await begin(stage);
    await stage.open({ ...dana, n: 2, thread: 'second' });
    await stage.open({ ...dana, n: 3 });
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toMatchObject(['recordComplaint', { words: 'noise', from: { n: 3, messageId: null } }]);
  });

  it('is nothing where no mail is open', async () => {
    const stage = await stagePanel({ view: { ...dana, thread: '' } });
    await begin(stage);
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordComplaint', { customerId: 'dana', receivedOn: TODAY, words: 'noise', wants: '' }]);
  });
});

describe('a promise', () => {
  const TEXT = 'What you promised';
  const DAY = 'By when (optional)';

  it('reads its day from the words', async () => {
    const stage = await stagePanel({
      view: dana,
      promisedDay: ({ words }) => Promise.resolve(words.endsWith('by Friday') ? '2026-11-27' : null),
    });
    stage.press('I promised');
    stage.type(TEXT, 'the price list');
    stage.type(TEXT, 'the price list by Friday');
    await expect.poll(() => stage.value(DAY)).toBe('2026-11-27');
    expect(stage.reads('Read from your words: Friday, November 27, 2026')).toBe(true);
    stage.press('Save');
    await stage.settle();
    expect(sent(stage)).toEqual(['recordPromise', { customerId: 'dana', text: 'the price list by Friday', due: '2026-11-27', from: FROM }]);
  });

  it('keeps the day that the rep has set', async () => {
    const read: string[] = [];
    const stage = await stagePanel({
      view: dana,
      promisedDay: ({ words }) => {
        read.push(words);
        return Promise.resolve('2026-11-27');
      },
    });
    stage.press('I promised');
    stage.type(TEXT, 'by Friday');
    await expect.poll(() => stage.value(DAY)).toBe('2026-11-27');
    stage.type(DAY, '2026-12-01');
    stage.type(TEXT, 'by Friday, or later');
    stage.press('Save');
    await stage.settle();
    expect([sent(stage), read]).toMatchObject([['recordPromise', { due: '2026-12-01' }], ['by Friday']]);
  });

  it('loses no word that was typed while its day was read', async () => {
    const answer = later<string | null>();
    const asked: string[] = [];
    const stage = await stagePanel({
      view: dana,
      promisedDay: ({ words }) => {
        asked.push(words);
        return asked.length === 1 ? answer.promise : Promise.resolve('2026-11-30');
      },
    });
    stage.press('I promised');
    stage.type(TEXT, 'by Friday');
    await expect.poll(() => asked).toEqual(['by Friday']);
    stage.type(TEXT, 'by Monday');
    answer.give('2026-11-27');
    await stage.settle();
    expect([stage.value(TEXT), stage.value(DAY)]).toEqual(['by Monday', '']);
    await expect.poll(() => stage.value(DAY)).toBe('2026-11-30');
  });

  it('needs words', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('I promised');
    stage.press('Save');
    expect([stage.asked, stage.alerts()]).toEqual([[], ['Please say what you promised.']]);
  });
});
