import { expect, it } from 'vitest';
import { wishFor } from '../../../extension/messaging/host/wish.ts';
import type { MailboxStatus, PanelView, PanelWish } from '../../../extension/messaging/protocol/panel-view.ts';

const view = (state: PanelView['state'], status: MailboxStatus): PanelView => ({
  n: 1,
  thread: '',
  about: 'conversation',
  state,
  mailbox: { address: 'mina@firm.example', status },
  mailboxes: [],
  missing: [],
  health: [],
  person: null,
  suggestion: null,
  candidates: [],
  people: [],
  offers: [],
  canFindAddress: false,
  identity: null,
  customer: null,
  today: '2026-03-02',
  nextWorkingDay: '2026-03-03',
  undo: null,
  repName: '',
});

it.each<{ state: PanelView['state']; inUse: PanelWish; asked: PanelWish }>([
  { state: 'known', inUse: 'open', asked: 'open' },
  { state: 'unknown', inUse: 'marked', asked: 'marked' },
  { state: 'name-only', inUse: 'marked', asked: 'marked' },
  { state: 'choose', inUse: 'marked', asked: 'marked' },
  { state: 'unreadable', inUse: 'marked', asked: 'marked' },
  { state: 'machine', inUse: 'folded', asked: 'marked' },
  { state: 'none', inUse: 'folded', asked: 'marked' },
])('$state → $inUse; while the mailbox is a question: $asked; in one turned away: folded', ({ state, inUse, asked }) => {
  expect((['in-use', 'ask', 'unknown', 'not-here'] as const).map((status) => wishFor(view(state, status)))).toEqual([
    inUse,
    asked,
    asked,
    'folded',
  ]);
});
