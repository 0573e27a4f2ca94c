import type { HistoryEntry, HistoryPage, PromiseEntry } from '../../../extension/messaging/protocol/history.ts';
import type { PanelApi } from '../../../extension/messaging/panel-client.ts';
import { aKnownView, aTouch } from './people.ts';

const MINA = 'mina@aftercare.example';
const WORKS = 'mina.park@works.aftercare.example';

const aPromise = (promise: Partial<PromiseEntry> = {}): PromiseEntry => ({
  type: 'promise',
  id: 'p1',
  day: '2026-11-16',
  step: 'made',
  text: 'noise figures of the second line',
  due: '2026-11-18',
  monthly: null,
  mailbox: null,
  ...promise,
});

const complaint = {
  type: 'complaint',
  id: 'c1',
  words: 'The pump has stopped twice this week. We cannot go on like this: two shifts stood still, and nobody could tell us why.',
  wants: 'a pump in its place by Monday',
  mailbox: MINA,
} as const;

/** One of everything, newest first. */
const entries: readonly HistoryEntry[] = [
  aTouch({ id: 't1', mailbox: MINA }),
  aTouch({
    id: 't2',
    day: '2026-11-18',
    channel: 'note',
    subject: '',
    summary: 'Budget is set in March; ask for Ruth in accounts.',
    noted: true,
  }),
  aTouch({
    id: 't3',
    day: '2026-11-17',
    channel: 'call',
    subject: '',
    summary: 'Spoke about the new plant',
    hook: 'who will run it',
    noted: true,
  }),
  { ...complaint, step: 'closed', day: '2026-11-17' },
  aPromise({ step: 'kept', day: '2026-11-17' }),
  aPromise(),
  { type: 'question', id: 'q1', day: '2026-11-15', step: 'asked', kind: 'wish', words: 'Longer hoses', sensed: true, mailbox: null },
  { ...complaint, step: 'received', day: '2026-11-12' },
  aTouch({ id: 't4', day: '2026-11-11', direction: 'in', subject: '새 공장 이전 일정과 납기 변경에 대해 문의드립니다', mailbox: WORKS }),
  { type: 'deal', id: 'd1', day: '2026-10-30', what: 'CT-40, two machines' },
  { type: 'favour', id: 'f1', day: '2026-10-02', kind: 'introduction', what: 'Ruth Ames' },
  { type: 'news', id: 'n1', day: '2026-09-20', kind: 'bereavement', words: '', died: 'father', mailbox: null },
  aTouch({ id: 't5', day: '2026-09-14', channel: 'call', subject: '', reached: false, noted: true }),
  aTouch({ id: 't6', day: '2025-12-18', channel: 'gift', subject: '', summary: 'Oranges', noted: true }),
];

export const aPast = (page: Partial<HistoryPage> = {}): HistoryPage => ({
  entries,
  total: 63,
  unreadable: 0,
  hooks: [{ touchId: 't3', day: '2026-11-17', text: 'who will run the new plant in Leeds' }],
  ...page,
});

/** What the filter lets through, as far as the entries go. */
export const pastOf =
  (page: HistoryPage): PanelApi['history'] =>
  ({ filter }) =>
    Promise.resolve(filter === 'post' ? { ...page, entries: [], total: 0 } : page);

export const severalMailboxes = aKnownView(
  {},
  {
    mailboxes: [
      { address: MINA, use: true },
      { address: WORKS, use: true },
    ],
  },
);
