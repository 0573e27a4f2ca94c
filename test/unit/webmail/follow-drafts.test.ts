import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComposeBox, Participant, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { followDrafts } from '../../../extension/webmail/follow-drafts.ts';

const DANA: Participant = { name: 'Dana Fox', email: 'dana@bright-mill.example', role: 'to', self: false };
const RUTH: Participant = { name: '', email: 'ruth@ames.example', role: 'to', self: false };
const LOOK_MS = 700;

const box = (recipients: readonly Participant[] | null, key = '1'): ComposeBox => ({
  key,
  kind: 'new',
  recipients,
  thread: '',
  hasText: true,
  hasSignature: false,
});

let boxes: readonly ComposeBox[];
const page = {} as Document;

const following = () => {
  const stop = new AbortController();
  const onChange = vi.fn<() => void>();
  const adapter = { composeBoxes: () => boxes } satisfies Partial<WebmailAdapter> as unknown as WebmailAdapter;
  const drafts = followDrafts(adapter, page, stop.signal, onChange);
  const now = (changed: readonly ComposeBox[]) => {
    boxes = changed;
    vi.advanceTimersByTime(LOOK_MS);
    return drafts.strayed();
  };
  return { drafts, onChange, now, stop };
};

beforeEach(() => {
  vi.useFakeTimers();
  boxes = [box([DANA])];
});
afterEach(() => vi.useRealTimers());

it('says once that a box with a note goes to somebody else, and once that it is right again', () => {
  const { drafts, now, onChange } = following();
  drafts.follow('1');
  expect([now([box([DANA])]), now([box([RUTH])]), now([box([RUTH])])]).toEqual([
    [],
    [{ boxKey: '1', names: ['ruth@ames.example'] }],
    [{ boxKey: '1', names: ['ruth@ames.example'] }],
  ]);
  expect([now([box([DANA])]), onChange.mock.calls.length]).toEqual([[], 2]);
});

it.each<[string, readonly ComposeBox[], readonly string[]]>([
  ['one more recipient', [box([DANA, RUTH])], ['Dana Fox <dana@bright-mill.example>', 'ruth@ames.example']],
  ['nobody for the moment', [box([])], []],
  ['a half-typed address', [box(null)], []],
  ['the box is minimised or closed', [], []],
  ['another box goes to somebody else', [box([DANA]), box([RUTH], '2')], []],
])('%s', (_name, changed, names) => {
  const { drafts, now } = following();
  drafts.follow('1');
  expect(now(changed).flatMap((strayed) => strayed.names)).toEqual(names);
});

it('looks at nothing before a note stands somewhere, and never again once the page is left', () => {
  const { drafts, now, stop } = following();
  expect(vi.getTimerCount()).toBe(0);
  drafts.follow('1');
  expect(vi.getTimerCount()).toBe(1);
  stop.abort();
  expect([vi.getTimerCount(), now([box([RUTH])])]).toEqual([0, []]);
});

it('forgets a box that stays away', () => {
  const { drafts, now } = following();
  drafts.follow('1');
  now([]);
  vi.advanceTimersByTime(100 * LOOK_MS);
  expect(vi.getTimerCount()).toBe(0);
});
