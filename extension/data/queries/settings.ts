import * as z from 'zod/mini';
import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { isCalendarId } from '#shared/calendar/holidays/index.ts';
import { noticeRange } from '#shared/gestures/lead.ts';
import type { Calendar, GestureSettings, LeadDays } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { Day } from '#shared/schema/fields.ts';
import type { Language } from '#shared/schema/customer.ts';
import type { Setting, SettingKey } from '#shared/schema/setting.ts';
import type { CheckIns, SettingValues, TierDays } from '../../messaging/protocol/settings.ts';
import type { AftercareDb } from '../db.ts';
import { parseRows } from '../rows.ts';
import { noticeDaysIn, tierDaysIn } from './setting-days.ts';
import { cadenceFor, visitsFor } from './rhythm.ts';

export interface Settings {
  /** Addresses the rep said are their own. */
  readonly ownAddresses: ReadonlySet<string>;
  /** Own address → whether Aftercare works there. */
  readonly mailboxes: ReadonlyMap<string, boolean>;
  /** Addresses and domains. */
  readonly neverLog: ReadonlySet<string>;
  readonly automaticLogging: boolean;
  /** Empty until the rep gives it. */
  readonly repName: string;
  /** ISO weekdays. */
  readonly workingDays: readonly number[];
  readonly freeDays: ReadonlySet<Day>;
  /** Days on which the rep works though a weekend or a holiday says no. */
  readonly makeUpDays: ReadonlySet<Day>;
  /** Whose days off the rep has. */
  readonly holidayCalendars: ReadonlySet<CalendarId>;
  readonly rulesOff: ReadonlySet<string>;
  /** Optional rules that the rep wants. */
  readonly rulesOn: ReadonlySet<string>;
  readonly checkIns: CheckIns;
  readonly checkInDays: TierDays;
  readonly visitDays: TierDays;
  readonly recoveryDays: number;
  readonly birthdayLeadDays: number;
  readonly noticeDays: LeadDays;
  /** IANA name; null = the browser's. */
  readonly timeZone: string | null;
  /** Null = the browser's. */
  readonly uiLanguage: string | null;
  /** Null = English. */
  readonly noteLanguage: Language | null;
  /** What stands under the rep's name; none until the rep gives them. */
  readonly signatureLines: readonly string[];
}

const SIGNATURE_LINES_AT_MOST = 8;
const RECOVERY_AT_MOST_DAYS = 90;

/** What each plain setting may hold; sets hold members instead. */
export const settingValues: { readonly [Key in keyof SettingValues]: z.ZodMiniType<SettingValues[Key]> } = {
  'automatic-logging': z.boolean(),
  'rep-name': z.string().check(z.trim(), z.maxLength(200)),
  'working-days': z.array(z.int().check(z.minimum(1), z.maximum(7))),
  'time-zone': z.string().check(z.refine(isTimeZone)),
  'ui-language': z.string().check(z.minLength(2)),
  'note-language': z.enum(['en', 'zh-CN', 'zh-TW', 'ko']),
  'signature-lines': z.array(z.string().check(z.trim(), z.maxLength(200))).check(z.maxLength(SIGNATURE_LINES_AT_MOST)),
  'check-ins': z.enum(['abc', 'quarterly', 'own']),
  'recovery-days': z.int().check(z.minimum(1), z.maximum(RECOVERY_AT_MOST_DAYS)),
  'birthday-lead-days': z.int().check(z.minimum(noticeRange.birthday.least), z.maximum(noticeRange.birthday.most)),
};

/** Every setting, with its default where the rep chose nothing or where what is stored cannot be read. */
export const readSettings = async (db: AftercareDb): Promise<Settings> => {
  const { rows } = parseRows('setting', await db.setting.toArray());
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const set = (key: SettingKey): ReadonlySet<string> => membersOf(byKey.get(key));
  return {
    ownAddresses: set('own-addresses'),
    mailboxes: new Map(Object.entries(byKey.get('mailboxes')?.members ?? {})),
    neverLog: set('never-log'),
    automaticLogging: valueOf('automatic-logging', byKey) ?? true,
    repName: valueOf('rep-name', byKey) ?? '',
    workingDays: valueOf('working-days', byKey) ?? defaultWorkingDays,
    freeDays: daysOf(set('free-days')),
    makeUpDays: daysOf(set('make-up-days')),
    holidayCalendars: new Set([...set('holiday-calendars')].filter(isCalendarId)),
    rulesOff: set('rules-off'),
    rulesOn: set('rules-on'),
    checkIns: valueOf('check-ins', byKey) ?? 'abc',
    checkInDays: tierDaysIn('check-in-days', byKey.get('check-in-days')?.days),
    visitDays: tierDaysIn('visit-days', byKey.get('visit-days')?.days),
    recoveryDays: valueOf('recovery-days', byKey) ?? defaultGestureSettings.recovery.count,
    birthdayLeadDays: valueOf('birthday-lead-days', byKey) ?? defaultGestureSettings.birthdayLeadDays,
    noticeDays: noticeDaysIn(byKey.get('notice-days')?.days),
    timeZone: valueOf('time-zone', byKey) ?? null,
    uiLanguage: valueOf('ui-language', byKey) ?? null,
    noteLanguage: valueOf('note-language', byKey) ?? null,
    signatureLines: valueOf('signature-lines', byKey) ?? [],
  };
};

export interface Planning {
  readonly calendar: Calendar;
  readonly gestures: GestureSettings;
}

/** What `plan()` needs of the settings. */
export const planningOf = (settings: Settings): Planning => {
  const { workingDays, freeDays, makeUpDays, holidayCalendars, rulesOff, rulesOn, birthdayLeadDays, noticeDays } = settings;
  return {
    calendar: createCalendar({ workingDays, freeDays, workedDays: makeUpDays, calendars: holidayCalendars }),
    gestures: {
      cadence: cadenceFor(settings),
      visits: visitsFor(settings),
      recovery: { count: settings.recoveryDays, unit: 'days' },
      rulesOff,
      rulesOn,
      birthdayLeadDays,
      leadDays: noticeDays,
    },
  };
};

const daysOf = (members: ReadonlySet<string>): ReadonlySet<Day> => new Set([...members].filter((day) => z.safeParse(Day, day).success));

const membersOf = (setting: Setting | undefined): ReadonlySet<string> =>
  new Set(Object.entries(setting?.members ?? {}).flatMap(([member, isIn]) => (isIn ? [member] : [])));

const valueOf = <Key extends keyof SettingValues>(key: Key, byKey: ReadonlyMap<string, Setting>): SettingValues[Key] | null => {
  const parsed = z.safeParse(settingValues[key], byKey.get(key)?.value);
  return parsed.success ? parsed.data : null;
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
