import * as z from 'zod/mini';
import { keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/**
 * One setting that follows the rep; the id is its key (`SettingKey`). A plain value stands in `value`; a set stands in `members`, one sync
 * field per member, a removed member being `false`; a table of numbers of days stands in `days`, one sync field per cell, a cell without one
 * being absent.
 */
export const Setting = keeping({
  ...recordFields,
  value: z.optional(z.unknown()),
  members: z.optional(z.record(z.string(), z.boolean())),
  days: z.optional(z.record(z.string(), z.number())),
});
export type Setting = z.infer<typeof Setting>;

/**
 * `own-addresses`: addresses the rep said are their own. `mailboxes`: own address → whether Aftercare works there. `never-log`: addresses and
 * domains. `automatic-logging`: mails become touches by themselves, default true. `rep-name`: how notes are signed. `working-days`: ISO weekdays
 * 1–7. `free-days`: own free days. `make-up-days`: days worked though a weekend or a holiday says no. `holiday-calendars`: calendars
 * whose days off the rep has. `rules-off`: gesture rules switched off. `rules-on`: optional ones switched on. `check-ins`: which rhythm of
 * check-ins, default `abc`. `check-in-days`: tier → days of the rep's own rhythm. `visit-days`: tier → days between visits. `recovery-days`:
 * between words while trust comes back. `birthday-lead-days`: how early birthday wishes may leave. `notice-days`: rule and tier
 * (`birthday:A`, `birthday:none`) → how many days before. `time-zone`: IANA name, absent = the browser's. `ui-language`.
 * `note-language`: of notes to people whose own language has none. `signature-lines`: what stands under the rep's name, line by line.
 */
export type SettingKey =
  | 'own-addresses'
  | 'mailboxes'
  | 'never-log'
  | 'automatic-logging'
  | 'rep-name'
  | 'working-days'
  | 'free-days'
  | 'make-up-days'
  | 'holiday-calendars'
  | 'rules-off'
  | 'rules-on'
  | 'check-ins'
  | 'check-in-days'
  | 'visit-days'
  | 'recovery-days'
  | 'birthday-lead-days'
  | 'notice-days'
  | 'time-zone'
  | 'ui-language'
  | 'note-language'
  | 'signature-lines';

export const settingPrivacy = {
  id: 'plain',
  deleted: 'plain',
  value: 'personal',
  members: 'personal',
  days: 'personal',
} satisfies PrivacyOf<Setting>;
