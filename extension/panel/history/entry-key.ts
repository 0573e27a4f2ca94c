import type { HistoryEntry } from '../../messaging/protocol/history.ts';

/** A record stands more than once when it has begun and ended. */
export const entryKey = (entry: HistoryEntry): string => [entry.type, entry.id, 'step' in entry ? entry.step : ''].join(' ');
