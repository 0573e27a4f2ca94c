import type { Day, Instant } from '#shared/schema/fields.ts';
import type { DataDeps } from '../deps.ts';

/** The moment of what the rep notes for a day: now for today, the middle of any other day, whose hour nobody knows. */
export const momentOn = (day: Day, { now, today }: Pick<DataDeps, 'now' | 'today'>): Instant =>
  day === today() ? new Date(now()).toISOString() : `${day}T12:00:00.000Z`;
