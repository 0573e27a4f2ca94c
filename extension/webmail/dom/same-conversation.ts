import type { OpenConversation, PageFacts } from '../adapter.ts';

/**
 * Whether two reads are about the same open conversation, so that whoever was named still is: a new message, a better name or a date that came
 * later changes nothing of that. Another mailbox, thread or subject does, and so do messages none of which was there before.
 */
export const isSameConversation = (before: PageFacts, now: PageFacts): boolean => {
  if (before.type !== 'conversation' || now.type !== 'conversation')
    return before.type === now.type && before.ownAddress === now.ownAddress;
  return (
    before.webmail === now.webmail &&
    before.ownAddress === now.ownAddress &&
    before.thread === now.thread &&
    before.subject === now.subject &&
    shareMessage(before, now)
  );
};

const shareMessage = (before: OpenConversation, now: OpenConversation): boolean => {
  const known = new Set(before.messages.map(({ id }) => id));
  return now.messages.some(({ id }) => id !== null && known.has(id));
};
