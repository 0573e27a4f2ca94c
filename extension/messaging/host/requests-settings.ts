import * as z from 'zod/mini';
import { DAYS_AT_MOST } from '#shared/calendar/day-list/day-list.ts';
import { noticeRules } from '#shared/gestures/lead.ts';
import { Day } from '#shared/schema/fields.ts';
import type { DayImport, DeviceChange as Device, SettingChange as Change } from '../protocol/settings.ts';
import { line, ownLanguage, rule } from './request-fields.ts';

/** Schemas of what the settings page sends. What a value may be is said by the settings themselves; here lengths are bounded. */

const MAX_LINES = 100;

const tier = z.enum(['A', 'B', 'C']);
const noticeCell = z.templateLiteral([z.enum(noticeRules), ':', z.enum(['A', 'B', 'C', 'none'])]);

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
  z.object({ key: z.enum(['rules-off', 'rules-on']), member: rule, isIn: z.boolean() }),
  z.object({ key: z.literal('check-ins'), value: z.nullable(z.enum(['abc', 'quarterly', 'own'])) }),
  z.object({ key: z.enum(['recovery-days', 'birthday-lead-days']), value: z.nullable(z.int()) }),
  z.object({ key: z.enum(['check-in-days', 'visit-days']), days: z.partialRecord(tier, z.nullable(z.int())) }),
  z.object({ key: z.literal('notice-days'), days: z.partialRecord(noticeCell, z.nullable(z.int())) }),
]);

const days = z.array(Day).check(z.maxLength(DAYS_AT_MOST));
export const ImportDays: z.ZodMiniType<DayImport> = z.object({ free: days, worked: days });

export const DeviceChange: z.ZodMiniType<Device> = z.object({
  appearance: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  showsCount: z.exactOptional(z.boolean()),
  isHidden: z.exactOptional(z.boolean()),
});
