import type { Decision } from '../schema/decision.ts';

/** Whether a decision ends its gesture. One that only a later version knows ends nothing here: asking once too often does no harm. */
export const isSettling = (decision: Decision | undefined): boolean => decision !== undefined && settling.has(decision.type);

const settling: ReadonlySet<string> = new Set(['done', 'done-elsewhere', 'skipped']);
