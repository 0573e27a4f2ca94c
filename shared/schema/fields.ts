import * as z from 'zod/mini';
import { isDay } from '../calendar/days.ts';

/** A day of the rep's calendar that exists, `2027-02-06`. Days compare as text. */
export const Day = z.string().check(z.refine(isDay));
export type Day = z.infer<typeof Day>;

/** A moment in UTC, `2027-02-06T09:30:00.000Z`. Instants compare as text. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export type Instant = z.infer<typeof Instant>;

/** A mail address, trimmed and lower case. */
export const Email = z.string().check(z.maxLength(254), z.regex(/^[^\s<>@,;"]+@[^\s<>@,;"]+$/));
export type Email = z.infer<typeof Email>;

/** A text that a later version may extend: unknown values are kept as they are and shown as "other". */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** Schema of an `Open` text: any non-empty string passes. */
export const open = <Known extends string>() => z.custom<Open<Known>>((value) => typeof value === 'string' && value !== '');

/**
 * An object that keeps fields it does not know: another version of Aftercare may have written them. At run time unknown fields pass through untouched; the type leaves
 * them out so that product code cannot rely on them.
 */
export const keeping = <Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape> => z.looseObject(shape);

/** Fields every record carries. `deleted` hides a record and keeps its other fields restorable. */
export const recordFields = {
  id: z.string().check(z.minLength(1)),
  deleted: z.optional(z.boolean()),
};
