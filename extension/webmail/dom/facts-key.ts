import type { OpenConversation, PageFacts } from '../adapter.ts';

/** Equal for two reads that say the same; which fallback answered makes no difference. */
export const factsKey = (facts: PageFacts): string => JSON.stringify({ ...facts, health: null });

/**
 * Whether a later read shows what an earlier one showed, grown at most: the same thread under the same subject with all messages it had. A
 * thread without an id is never known to be the same.
 */
export const isContinued = (before: PageFacts, after: PageFacts): boolean => {
  if (before.ownAddress !== after.ownAddress) return false;
  if (before.type === 'conversation' && after.type === 'conversation') return isGrown(before, after);
  return before.type === after.type;
};

const isGrown = (before: OpenConversation, after: OpenConversation): boolean => {
  if (factsKey(before) === factsKey(after)) return true;
  const ids = after.messages.map(({ id }) => id);
  const isWhole = before.messages.every(({ id }) => id !== null && ids.includes(id));
  return before.thread !== '' && before.thread === after.thread && before.subject === after.subject && isWhole;
};
