// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeBox, OpenConversation, PageFacts, Participant, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { followWriting } from '../../../extension/webmail/follow-writing.ts';

const DANA: Participant = { name: 'Dana Fox', email: 'dana@bright-mill.example', role: 'to', self: false };
const RUTH: Participant = { name: 'Ruth Ames', email: 'ruth@ames.example', role: 'to', self: false };
const NONE: PageFacts = { type: 'none', webmail: 'gmail', ownAddress: 'mina@firm.example', language: 'en', health: [] };
const LOOK_MS = 700;

const box = (key: string, recipients: readonly Participant[] | null): ComposeBox => ({
  key,
  kind: 'new',
  recipients,
  thread: '',
  hasText: false,
  hasSignature: false,
});

const message = (from: Participant, to: readonly Participant[], self: boolean): OpenConversation['messages'][number] => ({
  id: 'm1',
  from,
  to,
  at: null,
  written: '',
  self,
  machine: false,
});

const conversation = (...messages: OpenConversation['messages']): OpenConversation => ({
  ...NONE,
  type: 'conversation',
  thread: '18c2f0a1b2c3d4e5',
  subject: '',
  participants: [],
  messages,
});

const writtenTo = (facts: PageFacts, writing: ReturnType<typeof following>): string | null =>
  writing.pen.writing(facts)?.recipient.name ?? null;

let boxes: readonly ComposeBox[];

/** Two boxes and a list; a test plays the rep. */
const following = () => {
  document.body.innerHTML = `<input id="list"><div data-box="1"><input id="one"></div><div data-box="2"><input id="two"></div>
    <aftercare-panel tabindex="0"></aftercare-panel>`;
  const stop = new AbortController();
  const onChange = vi.fn<() => void>();
  const adapter = {
    composeBoxes: () => boxes,
    boxAround: (_: Document, element: Element) => element.closest('[data-box]')?.getAttribute('data-box') ?? null,
  } satisfies Partial<WebmailAdapter> as unknown as WebmailAdapter;
  const pen = followWriting(adapter, document, stop.signal, onChange);
  return {
    pen,
    onChange,
    stop,
    focus: (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(),
    type: (selector: string) => document.querySelector(selector)?.dispatchEvent(new Event('input', { bubbles: true })),
    later: () => vi.advanceTimersByTime(LOOK_MS),
  };
};

beforeEach(() => {
  vi.useFakeTimers();
  boxes = [box('1', [DANA]), box('2', [RUTH])];
});
afterEach(() => vi.useRealTimers());

describe('the box the rep writes in', () => {
  it('counts while it has the focus, and says so once', () => {
    const rep = following();
    expect(writtenTo(NONE, rep)).toBeNull();
    rep.focus('#one');
    expect([writtenTo(NONE, rep), rep.onChange.mock.calls.length]).toEqual(['Dana Fox', 1]);
    rep.later();
    expect(rep.onChange).toHaveBeenCalledTimes(1);
    rep.focus('#list');
    expect([writtenTo(NONE, rep), rep.onChange.mock.calls.length]).toEqual([null, 2]);
  });

  it('goes on counting after they typed in it, until it is closed', () => {
    const rep = following();
    rep.focus('#one');
    rep.type('#one');
    rep.focus('#list');
    expect(writtenTo(NONE, rep)).toBe('Dana Fox');
    boxes = [box('2', [RUTH])];
    rep.later();
    expect([writtenTo(NONE, rep), rep.onChange.mock.calls.length]).toEqual([null, 2]);
  });

  it('is the newest they went to', () => {
    const rep = following();
    rep.type('#one');
    rep.focus('#two');
    expect(writtenTo(NONE, rep)).toBe('Ruth Ames');
  });

  it('stays while they turn to the panel', () => {
    const rep = following();
    rep.focus('#one');
    rep.focus('aftercare-panel');
    expect(writtenTo(NONE, rep)).toBe('Dana Fox');
  });

  it('follows its first recipient', () => {
    const rep = following();
    rep.focus('#one');
    boxes = [box('1', [RUTH, DANA])];
    rep.later();
    expect([writtenTo(NONE, rep), rep.onChange.mock.calls.length]).toEqual(['Ruth Ames', 2]);
  });

  it.each([
    ['nobody yet', []],
    ['a half-typed address', null],
  ])('is nobody’s with %s', (_name, recipients) => {
    boxes = [box('1', recipients)];
    const rep = following();
    rep.focus('#one');
    expect(writtenTo(NONE, rep)).toBeNull();
  });

  it('is no turning away while it goes to whoever wrote last', () => {
    const rep = following();
    rep.focus('#one');
    const theirs = message({ ...DANA, role: 'from' }, [], false);
    expect(writtenTo(conversation(theirs), rep)).toBeNull();
    expect(writtenTo(conversation(theirs, message({ ...RUTH, role: 'from' }, [], false)), rep)).toBe('Dana Fox');
  });

  it('is no turning away while it goes to the one the rep alone wrote to', () => {
    const rep = following();
    rep.focus('#one');
    const me: Participant = { name: 'Mina', email: 'mina@firm.example', role: 'from', self: true };
    expect(writtenTo(conversation(message(me, [DANA], true)), rep)).toBeNull();
    expect(writtenTo(conversation(message(me, [DANA, RUTH], true)), rep)).toBe('Dana Fox');
  });

  it('is forgotten once the rep opens another conversation, and counts again when they come back', () => {
    const rep = following();
    rep.type('#one');
    rep.pen.forget();
    rep.later();
    expect(writtenTo(NONE, rep)).toBeNull();
    rep.type('#one');
    expect(writtenTo(NONE, rep)).toBe('Dana Fox');
  });

  it('is nobody’s concern once the extension is gone', () => {
    const rep = following();
    rep.focus('#one');
    rep.stop.abort();
    boxes = [];
    rep.later();
    rep.focus('#two');
    expect(rep.onChange).toHaveBeenCalledTimes(1);
  });
});
