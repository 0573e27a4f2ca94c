import type { Capability, CapabilityHealth, PageFacts } from '../adapter.ts';
import { healthOf } from '../dom/fact.ts';
import { uniquePeople } from '../dom/people.ts';
import { composeHealth } from './health.ts';
import { readMessage } from './messages.ts';
import { readOwnAddress } from './own-address.ts';
import { readSubject, readThreadId } from './thread.ts';
import { findOpenView } from './view.ts';

/**
 * What the visible Gmail page shows. `unreadable` when a thread is open but its root, its messages or the sender of the newest one is missing
 * or doubtful; a thread without an id has the empty key.
 */
export const readGmail = (page: Document): PageFacts => {
  const own = readOwnAddress(page);
  const context = { webmail: 'gmail', ownAddress: own.value, language: page.documentElement.lang } as const;
  const view = findOpenView(page);
  if (view.type === 'none') {
    const root: CapabilityHealth = { capability: 'root', answeredBy: view.root === null ? null : 'main' };
    return { ...context, type: 'none', health: [healthOf(own), root, ...composeHealth(page)] };
  }
  if (view.type === 'unclear')
    return { ...context, type: 'unreadable', missing: [view.missing], health: [healthOf(own), miss(view.missing)] };

  const thread = readThreadId(view);
  const subject = readSubject(view);
  const reads = view.messages.map((element, index) => readMessage(element, own.value, index === 0 ? subject.value : null));
  const messages = reads.map(({ message }) => message);
  const newest = reads.at(-1);
  const health: readonly CapabilityHealth[] = [
    healthOf(own),
    { capability: 'root', answeredBy: 'main' },
    healthOf(thread),
    healthOf(subject),
    { capability: 'messages', answeredBy: newest?.id.answeredBy ?? null },
    { capability: 'sender', answeredBy: newest?.sender.answeredBy ?? null },
    { capability: 'recipients', answeredBy: newest?.recipientsBy ?? null },
    { capability: 'date', answeredBy: (newest?.message.at ?? null) === null ? null : 'message id' },
    ...composeHealth(page),
  ];
  if ((newest?.message.from ?? null) === null) return { ...context, type: 'unreadable', missing: ['sender'], health };
  return {
    ...context,
    type: 'conversation',
    thread: thread.value ?? '',
    subject: subject.value ?? '',
    participants: uniquePeople(messages.flatMap(({ from, to }) => (from === null ? to : [from, ...to]))),
    messages,
    health,
  };
};

const miss = (capability: Capability): CapabilityHealth => ({ capability, answeredBy: null });
