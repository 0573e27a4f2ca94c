// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteChannel } from '#shared/notes/note.ts';
import type { PanelApi } from '../../extension/messaging/panel-client.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { CommandResult } from '../../extension/messaging/protocol/results.ts';
import { aGesture, aKnownView, aNote, aTouch, TODAY } from './gallery/people.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const aView = (channel: NoteChannel) =>
  aKnownView({ next: aGesture({ note: aNote({ channel, paragraphs: [['Hello Dana.'], ['Thank you.']] }) }) });

const opened = async (channel: NoteChannel, script: Partial<Parameters<typeof stagePanel>[0]> = {}): Promise<Stage> => {
  const stage = await stagePanel({ view: aView(channel), ...script });
  stage.press('Change');
  return stage;
};

const NOTE = { occasion: 'thanks-deal', gestureKey: 'thank-for-deal dana deal-1', variant: 'warm-1', language: 'en', register: 'warm' };
const written = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  written.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } });
});

describe('the primary button of the next gesture', () => {
  it.each([
    { channel: 'mail', says: 'Draft thank-you', opens: false },
    { channel: 'call', says: 'See what to say', opens: true },
    { channel: 'messenger', says: 'Prepare the message', opens: true },
    { channel: 'card', says: 'Prepare the card', opens: true },
  ] as const)('of a $channel says “$says”', async ({ channel, says, opens }) => {
    const stage = await stagePanel({ view: aView(channel) });
    expect(stage.part('draft').textContent).toBe(says);
    stage.click(stage.part('draft'));
    await stage.settle();
    expect([stage.has('preview'), stage.asked.map(([name]) => name)]).toEqual(opens ? [true, []] : [false, ['draft']]);
  });
});

describe('a message', () => {
  it('is copied as the rep has changed it, and then to be logged', async () => {
    const stage = await opened('messenger');
    expect([stage.value('Text'), stage.primaries()]).toEqual(['Hello Dana.\nThank you.', ['Copy']]);
    stage.type('Text', 'Hello Dana, thanks!');
    stage.press('Copy');
    await stage.settle();
    expect(written.mock.calls).toEqual([['Hello Dana, thanks!']]);
    expect(stage.primaries()).toEqual(['Sent? Log it']);
    stage.press('Sent? Log it');
    await stage.settle();
    expect(stage.asked).toEqual([['logNote', { customerId: 'dana', channel: 'messenger', note: NOTE, edited: true }]]);
    expect([stage.has('preview'), stage.status()?.textContent]).toEqual([false, 'The message is in the history.']);
  });

  it('that was not copied is not said to be', async () => {
    written.mockRejectedValue(new Error('Not allowed'));
    const stage = await opened('messenger');
    stage.press('Copy');
    await stage.settle();
    expect(stage.primaries()).toEqual(['Not copied: select the text']);
  });

  it('that was changed after it was copied is to be copied again', async () => {
    const stage = await opened('messenger');
    stage.press('Copy');
    await stage.settle();
    stage.type('Text', 'Hello again');
    expect(stage.primaries()).toEqual(['Copy']);
  });

  it('has no subject and no tone to choose', async () => {
    const stage = await opened('messenger');
    expect([stage.has('preview'), stage.fields()]).toEqual([true, 1]);
  });

  it('is logged once, however often it is pressed', async () => {
    const answer = later<CommandResult>();
    const stage = await opened('card', { logNote: () => answer.promise });
    stage.press('Sent? Log it');
    stage.press('Sent? Log it');
    answer.give({ ok: true, changeId: 'change-1' });
    await stage.settle();
    expect(stage.asked.map(([name]) => name)).toEqual(['logNote']);
  });

  it('that could not be logged stays open, with what the rep wrote', async () => {
    const stage = await opened('card', { logNote: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } }) });
    stage.type('Text', 'My own words');
    stage.press('Sent? Log it');
    await stage.settle();
    expect(stage.value('Text')).toBe('My own words');
    stage.press('Sent? Log it');
    await stage.settle();
    expect(stage.asked).toHaveLength(2);
  });

  it('lacks words before it can be copied or logged', async () => {
    const stage = await stagePanel({
      view: aKnownView({
        next: aGesture({ note: aNote({ channel: 'messenger', paragraphs: [['How is ', { gap: 'topic' }, '?']], gaps: ['topic'] }) }),
      }),
    });
    stage.press('Change');
    stage.press('Copy');
    stage.press('Sent? Log it');
    await stage.settle();
    expect([written.mock.calls, stage.asked]).toEqual([[], []]);
  });
});

describe('a call', () => {
  it.each([
    { button: 'We talked', reached: true, says: 'The call is in the history.' },
    { button: 'No answer', reached: false, says: 'Noted: no answer. It does not count as contact yet.' },
  ])('“$button” is logged', async ({ button, reached, says }) => {
    const stage = await opened('call');
    expect([stage.fields(), stage.primaries()]).toEqual([0, ['We talked']]);
    stage.press(button);
    await stage.settle();
    expect(stage.asked).toEqual([['logNote', { customerId: 'dana', channel: 'call', reached, note: NOTE, edited: false }]]);
    expect([stage.has('preview'), stage.status()?.textContent]).toEqual([false, says]);
  });
});

describe('a call that nobody answered', () => {
  const note = aNote({ channel: 'call', paragraphs: [['Hello Dana.']] });
  const before = aKnownView({ next: aGesture({ note }) });
  const unanswered = aTouch({ day: TODAY, channel: 'call', reached: false, subject: '' });
  const after = aKnownView({ next: aGesture({ note }), lastTouch: unanswered });

  /** Nobody answers the call for the next gesture; the file looks like `now` afterwards. */
  const callFor = async (now: PanelView): Promise<Stage> => {
    let view = before;
    const logNote: PanelApi['logNote'] = () => {
      view = now;
      return Promise.resolve({ ok: true, changeId: 'change-1' });
    };
    const stage = await stagePanel({ view: before, ask: () => Promise.resolve(view), logNote });
    stage.press('Change');
    stage.press('No answer');
    await stage.settle();
    return stage;
  };

  it('stays due, and is put off to the next working day by one press', async () => {
    const stage = await callFor(after);
    expect(stage.part('unanswered').textContent).toContain('No answer: this stays due.');
    stage.press(/^Put off until \D*23\D*$/u);
    await stage.settle();
    expect(stage.asked.at(-1)).toEqual([
      'decide',
      { customerId: 'dana', gestureKey: NOTE.gestureKey, type: 'snoozed', until: '2026-11-23' },
    ]);
  });

  it.each([
    { name: 'it was undone', now: before },
    { name: 'they called back', now: aKnownView({ next: aGesture({ note }), lastTouch: { ...unanswered, reached: true } }) },
    { name: 'another gesture comes next', now: aKnownView({ next: aGesture({ key: 'renewal:dana:d1', note }), lastTouch: unanswered }) },
  ])('is not spoken of where $name', async ({ now }) => {
    const stage = await callFor(now);
    expect([stage.has('next-gesture'), stage.has('unanswered')]).toEqual([true, false]);
  });

  it('is not spoken of where the rep has not called from here', async () => {
    const stage = await stagePanel({ view: after });
    expect(stage.has('unanswered')).toBe(false);
  });
});

it.each([
  { occasion: 'visit', alternative: 'check-in', says: 'Ask for a visit', press: 'Check in without a visit' },
  { occasion: 'check-in', alternative: 'visit', says: 'Prepare check-in', press: 'Ask for a visit instead' },
] as const)('a note of $occasion may become one of $alternative', async ({ occasion, alternative, says, press }) => {
  const note = aNote({ occasion, alternative, gestureKey: 'tier-check-in:dana:2026-11-06:1' });
  const stage = await stagePanel({ view: aKnownView({ next: aGesture({ occasion: 'check-in', rule: 'tier-check-in', note }) }) });
  expect(stage.part('draft').textContent).toBe(says);
  stage.press('Change');
  stage.press(press);
  await stage.settle();
  expect(stage.asked).toMatchObject([
    ['preview', { occasion: alternative, gestureKey: 'tier-check-in:dana:2026-11-06:1', channel: 'mail' }],
  ]);
});

it('another way is one press away, and what was written for the first one is kept', async () => {
  const stage = await opened('messenger');
  stage.type('Text', 'My own message');
  stage.press('Card');
  await stage.settle();
  expect(stage.value('Text')).not.toContain('My own message');
  stage.press('Message');
  await stage.settle();
  expect(stage.value('Text')).toBe('My own message');
});
