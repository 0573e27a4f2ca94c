// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { NotePreview } from '../../extension/messaging/protocol/note.ts';
import { aGesture, aKnownView, aNote, aView } from './gallery/people.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const dana = aKnownView({ next: aGesture() }, { n: 1, thread: 'first' });
const minsu = aKnownView(
  { id: 'minsu', name: '김민수', email: 'minsu@daehan.example', next: aGesture({ key: 'thank-for-deal minsu deal-2' }) },
  { n: 2, thread: 'second' },
);

/** What may happen to the panel while the rep is writing. */
const interruptions: readonly (readonly [name: string, happens: (stage: Stage) => void | Promise<void>])[] = [
  ['something was written elsewhere', (stage) => stage.tell('changed', {})],
  ['the same mail is drawn anew', (stage) => stage.open({ ...dana, n: 3 })],
  [
    'the rep looked at another mail and came back',
    async (stage) => {
      await stage.open(minsu);
      await stage.open({ ...dana, n: 3 });
    },
  ],
];

describe.each(interruptions)('when %s', (_name, happens) => {
  it('an edited note is as the rep left it', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Change');
    stage.type('Text', 'Dear Dana,\n\nthe second line is on its way.');
    await happens(stage);
    await stage.settle();
    expect(stage.value('Text')).toBe('Dear Dana,\n\nthe second line is on its way.');
  });

  it('a half-filled deal is as the rep left it', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Deal');
    stage.type('What was agreed', 'CT-40');
    stage.type('Day', '2026-11-02');
    await happens(stage);
    await stage.settle();
    expect([stage.value('What was agreed'), stage.value('Day')]).toEqual(['CT-40', '2026-11-02']);
  });
});

describe('a note that is open', () => {
  it.each([
    { channels: ['mail', 'call'], isHidden: false },
    { channels: ['mail'], isHidden: true },
  ] as const)('offers the ways that have words for it: $channels', async ({ channels, isHidden }) => {
    const stage = await stagePanel({ view: aKnownView({ next: aGesture({ note: aNote({ channels }) }) }) });
    stage.press('Change');
    const choice = stage.part('preview').querySelector<HTMLElement>('[role="group"]');
    expect(choice?.hidden).toBe(isHidden);
  });
});

describe('what was begun for one customer', () => {
  it('never stands beside another', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Deal');
    stage.type('What was agreed', 'CT-40');
    stage.press('Change');
    stage.type('Text', 'For Dana only');
    await stage.open(minsu);
    await stage.settle();
    expect(stage.fields()).toBe(0);
    stage.press('Change');
    expect(stage.value('Text')).not.toContain('Dana only');
  });

  it('outlives a closed note, and is gone once the note is in the mail', async () => {
    const stage = await stagePanel({ view: dana });
    stage.press('Change');
    stage.type('Text', 'My own words');
    stage.press('Cancel');
    stage.press('Change');
    expect(stage.value('Text')).toBe('My own words');
    stage.press('Put into the mail');
    await stage.settle();
    expect(stage.asked.map(([, data]) => data)).toMatchObject([{ n: 1, customerId: 'dana', edited: { paragraphs: ['My own words'] } }]);
    stage.press('Change');
    expect(stage.value('Text')).toContain('Dear Dana,');
  });

  it('is put into the mail also after a question about its box, and the note closes', async () => {
    const stage = await stagePanel({
      view: dana,
      draft: ({ box }) =>
        Promise.resolve(
          box === undefined
            ? { ok: false, error: { type: 'other-recipients', boxKey: 'box-1', names: ['Olu Ade'] } }
            : { ok: true, where: 'new-mail' },
        ),
    });
    stage.press('Change');
    stage.type('Text', 'My own words');
    stage.press('Put into the mail');
    await stage.settle();
    stage.press('Write a separate mail');
    await stage.settle();
    expect(stage.asked.at(-1)).toMatchObject(['draft', { box: 'apart', edited: { paragraphs: ['My own words'] } }]);
    expect(stage.has('preview')).toBe(false);
  });
});

it.each([
  { where: 'window', says: 'A new mail with the note opened in another tab. Nothing is sent until you press Send.', text: null },
  {
    where: 'window-empty',
    says: 'A new mail opened in another tab, without the note: it was too long to go along. Copy it from here.',
    text: 'Dear Dana, a long note',
  },
] as const)('a mail in a tab of its own is said: $where', async ({ where, says, text }) => {
  const answer = where === 'window' ? ({ ok: true, where } as const) : ({ ok: false, error: { type: where, text: text ?? '' } } as const);
  const stage = await stagePanel({ view: dana, draft: () => Promise.resolve(answer) });
  stage.click(stage.part('draft'));
  await stage.settle();
  expect([stage.status()?.textContent, text === null || stage.reads(text)]).toEqual([says, true]);
});

it('a new customer half entered is there again after another mail', async () => {
  const suggestion = {
    familyName: 'Ade',
    givenName: 'Olu',
    nameOrder: 'given-first',
    title: '',
    email: 'olu@ade.example',
    organisation: '',
    language: 'en',
    tier: null,
  } as const;
  const olu = aView({ n: 1, thread: 'first', state: 'unknown', person: { name: 'Olu Ade', email: 'olu@ade.example' }, suggestion });
  const stage = await stagePanel({ view: olu });
  stage.press('Add as a customer');
  stage.type('Organisation', 'Ade & Co');
  await stage.open(minsu);
  await stage.open({ ...olu, n: 3 });
  await stage.settle();
  expect(stage.value('Organisation')).toBe('Ade & Co');
});

it('of two wordings asked for, the last one is shown, whichever comes first', async () => {
  const answers = [later<NotePreview>(), later<NotePreview>()];
  let asked = 0;
  const stage = await stagePanel({ view: dana, preview: () => answers[asked++]?.promise ?? Promise.resolve(aNote()) });
  stage.press('Change');
  stage.press('Another wording');
  stage.press('Another wording');
  answers[1]?.give(aNote({ variant: 'warm-3', subject: ['The last one'] }));
  await stage.settle();
  answers[0]?.give(aNote({ variant: 'warm-2', subject: ['The one before'] }));
  await stage.settle();
  expect(stage.value('Subject')).toBe('The last one');
});

it('words typed while another wording is on its way are kept', async () => {
  const answer = later<NotePreview>();
  const stage = await stagePanel({ view: dana, preview: () => answer.promise });
  stage.press('Change');
  stage.press('Another wording');
  stage.type('Text', 'Typed meanwhile');
  answer.give(aNote({ variant: 'warm-2', subject: ['Another one'] }));
  await stage.settle();
  await stage.settle();
  expect([stage.value('Subject'), stage.reads('Your changes are kept while you look at other wordings.')]).toEqual(['Another one', true]);
});

describe('what is said', () => {
  it('is read out from a region that stands from the start, and replaced by the next', async () => {
    const stage = await stagePanel({ view: dana });
    const status = stage.status();
    stage.press('Tier B');
    await stage.settle();
    expect([stage.status() === status, status?.textContent]).toEqual([true, 'Tier changed.']);
    stage.click(stage.part('draft'));
    await stage.settle();
    expect(status?.textContent).toBe('The note is in a reply. Nothing is sent until you press Send.');
  });

  it('stands empty while a mail is read, and beside the next person', async () => {
    const stage = await stagePanel({ view: dana });
    const status = stage.status();
    stage.press('Tier B');
    await stage.settle();
    stage.tell('reading', { n: 2 });
    expect(status?.textContent).toBe('');
    await stage.open(minsu);
    expect([stage.status() === status, status?.textContent]).toEqual([true, '']);
  });

  it('names the trouble when a command without a form fails', async () => {
    const stage = await stagePanel({ view: dana, setTier: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } }) });
    stage.press('Tier B');
    await stage.settle();
    expect(stage.status()?.textContent).toBe('The disk is full: nothing was saved. Make room and try again.');
  });
});

describe('a mail that was sent', () => {
  const sent = { ...dana, undo: { changeId: 'sent-1', command: 'log-sent' } } as const;

  it('is said once, when it has been written down', async () => {
    const stage = await stagePanel({ view: dana });
    await stage.open(sent);
    await stage.open({ ...sent, n: sent.n + 1 });
    expect(stage.status()?.textContent).toBe('Sent, and noted in the history.');
  });

  it.each([
    { command: 'log-probably-sent', says: 'Looks sent: noted in the history.', undo: 'It was not sent' },
    { command: 'log-scheduled', says: 'Scheduled. The gesture rests until the mail has left.', undo: 'Undo: scheduled mail noted' },
  ] as const)('is said as it is known: $command', async ({ command, says, undo }) => {
    const stage = await stagePanel({ view: dana });
    await stage.open({ ...dana, undo: { changeId: 'sent-1', command } });
    expect([stage.status()?.textContent, stage.part('undo').textContent]).toEqual([says, undo]);
    stage.press(undo);
    await stage.settle();
    expect(stage.asked).toEqual([['undo', { changeId: 'sent-1' }]]);
  });

  it('is no news when it was sent before the panel stood', async () => {
    const stage = await stagePanel({ view: sent });
    await stage.open({ ...sent, n: sent.n + 1 });
    expect(stage.status()?.textContent).toBe('');
  });
});
