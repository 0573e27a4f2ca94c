import type { Capability, CapabilityHealth, Message, PageFacts } from '../adapter.ts';
import { healthOf } from '../dom/fact.ts';
import { uniquePeople } from '../dom/people.ts';
import { inOrder } from './chronology.ts';
import { composeHealth } from './health.ts';
import { readSelectedRow } from './list-row.ts';
import { type MessageRead, readMessage } from './messages.ts';
import type { Direction } from './order.ts';
import { readOwnAddress } from './own-address.ts';
import { readSubject, readThreadId } from './thread.ts';
import { findOpenView } from './view.ts';

/**
 * What the visible Outlook page shows. `unreadable` when a mail is open but its pane, its mails or the sender of the newest one is missing or
 * doubtful, and when several people wrote and the dates do not say who was last.
 */
export const readOutlook = (page: Document): PageFacts => {
  const own = readOwnAddress(page);
  const context = { webmail: 'outlook', ownAddress: own.value, language: page.documentElement.lang } as const;
  const view = findOpenView(page);
  if (view.type === 'none')
    return { ...context, type: 'none', health: [healthOf(own), { capability: 'root', answeredBy: view.by }, ...composeHealth(page)] };
  if (view.type === 'unclear')
    return { ...context, type: 'unreadable', missing: [view.missing], health: [healthOf(own), miss(view.missing)] };

  const thread = readThreadId(view);
  const subject = readSubject(view);
  const { direction, cards } = inOrder(view.cards, context.language);
  const selected = readSelectedRow(page);
  const row = direction !== null && selected?.thread === thread.value ? selected : null;
  const reads = cards.map((card, index) =>
    readMessage(card, {
      ownAddress: own.value,
      openingSubject: index === 0 && direction !== null ? subject.value : null,
      row: index === cards.length - 1 ? row : null,
    }),
  );
  const messages = reads.map(({ message }) => message);
  const health: readonly CapabilityHealth[] = [
    healthOf(own),
    { capability: 'root', answeredBy: view.by },
    healthOf(thread),
    healthOf(subject),
    ...messageHealth(reads, direction),
    ...composeHealth(page),
  ];
  const missing = missingIn(messages, direction);
  if (missing !== null) return { ...context, type: 'unreadable', missing: [missing], health };
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

/** Without a direction nobody knows who wrote last; that matters as soon as two people other than the rep wrote. */
const missingIn = (messages: readonly Message[], direction: Direction | null): Capability | null => {
  if (direction !== null) return (messages.at(-1)?.from ?? null) === null ? 'sender' : null;
  if (messages.some(({ from }) => from === null)) return 'sender';
  const writers = new Set(messages.flatMap(({ from }) => (from === null || from.self ? [] : [from.email ?? ` ${from.name}`])));
  return writers.size > 1 ? 'date' : null;
};

const messageHealth = (reads: readonly MessageRead[], direction: Direction | null): readonly CapabilityHealth[] => {
  const newest = reads.at(-1);
  return [
    { capability: 'messages', answeredBy: newest?.message.id === undefined || newest.message.id === null ? null : 'MSG_' },
    { capability: 'sender', answeredBy: newest?.senderBy ?? null },
    { capability: 'recipients', answeredBy: (newest?.message.to.length ?? 0) > 0 ? 'MSG_TO' : null },
    { capability: 'date', answeredBy: direction },
  ];
};

const miss = (capability: Capability): CapabilityHealth => ({ capability, answeredBy: null });
