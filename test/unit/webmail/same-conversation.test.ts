import { expect, it } from 'vitest';
import type { Message, OpenConversation, PageFacts } from '../../../extension/webmail/adapter.ts';
import { isSameConversation } from '../../../extension/webmail/dom/same-conversation.ts';

const message = (id: string | null): Message => ({
  id,
  from: { name: 'Dana Fox', email: 'dana@bright-mill.example', role: 'from', self: false },
  to: [],
  at: null,
  written: '',
  self: false,
  machine: false,
});

const thread = (more: Partial<OpenConversation> = {}): OpenConversation => ({
  type: 'conversation',
  webmail: 'gmail',
  ownAddress: 'mina@firm.example',
  language: 'en',
  health: [],
  thread: 't1',
  subject: 'Order',
  participants: [],
  messages: [message('m1')],
  ...more,
});

const none: PageFacts = { type: 'none', webmail: 'gmail', ownAddress: 'mina@firm.example', language: 'en', health: [] };

it.each<{ name: string; now: PageFacts; same: boolean }>([
  { name: 'nothing changed', now: thread(), same: true },
  { name: 'a new message', now: thread({ messages: [message('m1'), message('m2')] }), same: true },
  { name: 'an older message unfolded', now: thread({ messages: [message('m0'), message('m1')] }), same: true },
  { name: 'all messages are others', now: thread({ messages: [message('m2')] }), same: false },
  { name: 'messages without ids prove nothing', now: thread({ messages: [message(null)] }), same: false },
  { name: 'another thread', now: thread({ thread: 't2' }), same: false },
  { name: 'another subject', now: thread({ subject: 'Delivery' }), same: false },
  { name: 'another mailbox', now: thread({ ownAddress: 'team@firm.example' }), same: false },
  { name: 'the own address is no longer known', now: thread({ ownAddress: null }), same: false },
  { name: 'nothing open', now: none, same: false },
])('$name → $same', ({ now, same }) => {
  expect(isSameConversation(thread(), now)).toBe(same);
});

it('takes two lists of one mailbox for the same, and of two mailboxes not', () => {
  expect([isSameConversation(none, none), isSameConversation(none, { ...none, ownAddress: null })]).toEqual([true, false]);
});
