import type { CalendarId } from '#shared/calendar/holiday.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { DayImport, SettingChange } from '../../messaging/protocol/settings.ts';

/** When the rep does not work, and when all the same. Days are in order. */
export interface DaysOff {
  readonly today: Day;
  /** Calendars whose days off are the rep's own. */
  readonly calendars: readonly CalendarId[];
  readonly freeDays: readonly Day[];
  readonly makeUpDays: readonly Day[];
}

/** What the page of days off does. A rejected promise means that the background did not answer. */
export interface DaysApi {
  readonly look: () => Promise<DaysOff>;
  readonly set: (change: SettingChange) => Promise<CommandResult>;
  /** All in one change; what is said of a day replaces what was said of it before. */
  readonly importDays: (days: DayImport) => Promise<CommandResult>;
  readonly undo: (changeId: string) => Promise<CommandResult>;
}
