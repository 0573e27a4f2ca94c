import type { PageFacts } from '../adapter.ts';

/** Equal for two reads that say the same; which fallback answered makes no difference. */
export const factsKey = (facts: PageFacts): string => JSON.stringify({ ...facts, health: null });
