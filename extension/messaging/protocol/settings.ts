import type { NoticeRule } from '#shared/gestures/lead.ts';
import type { LeadDays, RuleId } from '#shared/gestures/rule.ts';
import type { Language, Tier } from '#shared/schema/customer.ts';
import type { Day, Instant } from '#shared/schema/fields.ts';

export type Appearance = 'system' | 'light' | 'dark';

/** What belongs to this device and does not follow the rep. */
export interface DeviceSettings {
  readonly appearance: Appearance;
  /** Whether the toolbar's badge shows how much is due. */
  readonly showsCount: boolean;
  /** The panels of this browser show a cover and nobody's name. */
  readonly isHidden: boolean;
  /** When a backup file was last written here; null = never. */
  readonly lastBackup: Instant | null;
  /** The rep is not reminded of a backup before that day; null = at any time. */
  readonly backupReminderFrom: Day | null;
}

/** What the rep sets on this device alone; what is not named stays. */
export type DeviceChange = Partial<Pick<DeviceSettings, 'appearance' | 'showsCount' | 'isHidden'>>;

/** What an extension page must know before it draws anything. */
export interface Look extends Pick<DeviceSettings, 'appearance' | 'isHidden'> {
  /** Null = the browser's. */
  readonly uiLanguage: string | null;
}

/** Which rhythm of check-ins: one of the presets, or days of the rep's own by tier. */
export type CheckIns = 'abc' | 'quarterly' | 'own';

/** By tier, where the rep said so. */
export type TierDays = Readonly<Partial<Record<Tier, number>>>;

/** Plain settings, by key. */
export interface SettingValues {
  readonly 'automatic-logging': boolean;
  readonly 'rep-name': string;
  readonly 'working-days': readonly number[];
  readonly 'time-zone': string;
  readonly 'ui-language': string;
  readonly 'note-language': Language;
  readonly 'signature-lines': readonly string[];
  readonly 'check-ins': CheckIns;
  readonly 'recovery-days': number;
  readonly 'birthday-lead-days': number;
}

/** Settings that are sets; members are addresses, addresses and domains, ISO days, ids of gesture rules. */
export type SetKey = 'own-addresses' | 'never-log' | 'free-days' | 'make-up-days' | 'holiday-calendars' | 'rules-off' | 'rules-on';

/** Settings that are tables of days, with the names of their cells. */
export interface DayTables {
  readonly 'check-in-days': Tier;
  readonly 'visit-days': Tier;
  readonly 'notice-days': `${NoticeRule}:${Tier | 'none'}`;
}

/**
 * A plain value (null = back to the default), one member of a set put in or taken out, or cells of a table of days (null = as usual), written together.
 * `own-addresses` is for addresses of the rep's that are
 * no mailbox they read, such as an alias; a mailbox follows `setMailbox`. `never-log` takes addresses and domains.
 */
export type SettingChange =
  | { readonly [Key in keyof SettingValues]: { readonly key: Key; readonly value: SettingValues[Key] | null } }[keyof SettingValues]
  | {
      readonly [Key in keyof DayTables]: { readonly key: Key; readonly days: { readonly [Cell in DayTables[Key]]?: number | null } };
    }[keyof DayTables]
  | { readonly key: SetKey; readonly member: string; readonly isIn: boolean };

/** Days taken over at once, each on one side only: what they say of a day replaces what was said of it before. At most 2,000. */
export interface DayImport {
  readonly free: readonly Day[];
  readonly worked: readonly Day[];
}

/** Every setting; sets are lists in order, so that they can be sent. */
export interface SettingsView extends DeviceSettings {
  readonly ownAddresses: readonly string[];
  /** Own address → whether Aftercare works there. */
  readonly mailboxes: readonly { readonly address: string; readonly use: boolean }[];
  readonly neverLog: readonly string[];
  readonly automaticLogging: boolean;
  /** Empty until the rep gives it. */
  readonly repName: string;
  /** ISO weekdays. */
  readonly workingDays: readonly number[];
  readonly freeDays: readonly Day[];
  /** Days off on which work is done all the same. */
  readonly makeUpDays: readonly Day[];
  /** Ids of calendars whose days off are the rep's own. */
  readonly holidayCalendars: readonly string[];
  readonly rulesOff: readonly string[];
  /** Optional kinds of gestures that the rep wants. */
  readonly rulesOn: readonly string[];
  readonly checkIns: CheckIns;
  /** Between check-ins in the rep's own rhythm; a tier that is not named is as in the preset `abc`. */
  readonly checkInDays: TierDays;
  /** Between visits; a tier that is not named is not visited by tier. */
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

/** What the settings page shows: the settings, and what the browser says. */
export interface SettingsPage extends SettingsView {
  /** The browser's own time zone, an IANA name. */
  readonly browserTimeZone: string;
  /** Every kind of gesture, in the order in which they are listed. */
  readonly rules: readonly RuleId[];
  /** Those of them that are off until the rep wants them. */
  readonly optionalRules: readonly RuleId[];
  /** Keys that open the panel, as the browser writes them ("Alt+Shift+K"); empty when there are none. */
  readonly shortcut: string;
}
