import * as z from 'zod/mini';
import { DAYS_AT_MOST } from '#shared/calendar/day-list/day-list.ts';
import { Day } from '#shared/schema/fields.ts';
import type { DayImport, DeviceChange as Device, SettingChange as Change } from '../protocol/settings.ts';
import { line, ownLanguage, rule } from './request-fields.ts';

/** Schemas of what the settings page sends. What a value may be is said by the settings themselves; here lengths are bounded. */

const MAX_LINES = 100;

const member = { member: line, isIn: z.boolean() };

export const SettingChange: z.ZodMiniType<Change> = z.discriminatedUnion('key', [
  z.object({ key: z.literal('automatic-logging'), value: z.nullable(z.boolean()) }),
  z.object({ key: z.literal('rep-name'), value: z.nullable(line) }),
  z.object({ key: z.literal('working-days'), value: z.nullable(z.array(z.int()).check(z.maxLength(7))) }),
  z.object({ key: z.literal('time-zone'), value: z.nullable(line) }),
  z.object({ key: z.literal('ui-language'), value: z.nullable(ownLanguage) }),
  z.object({ key: z.literal('note-language'), value: z.nullable(ownLanguage) }),
  z.object({ key: z.literal('signature-lines'), value: z.nullable(z.array(line).check(z.maxLength(MAX_LINES))) }),
  z.object({ key: z.enum(['own-addresses', 'never-log', 'free-days', 'make-up-days', 'holiday-calendars']), ...member }),
  z.object({ key: z.literal('rules-off'), member: rule, isIn: z.boolean() }),
]);

const days = z.array(Day).check(z.maxLength(DAYS_AT_MOST));
export const ImportDays: z.ZodMiniType<DayImport> = z.object({ free: days, worked: days });

export const DeviceChange: z.ZodMiniType<Device> = z.object({
  appearance: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  showsCount: z.exactOptional(z.boolean()),
  isHidden: z.exactOptional(z.boolean()),
});
