import * as z from 'zod/mini';
import { dayOf } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { AftercareDb } from './db.ts';
import { settingValues } from './queries/settings.ts';
import { storageFailure } from './storage-failure.ts';

/** The rep's day and time zone, at hand without a read. */
export interface RepClock {
  /** IANA name: the rep's choice, else the browser's. */
  readonly timeZone: () => string;
  readonly today: () => Day;
  /** Reads the rep's choice; true when the zone is another one now. Where the browser gives no data, everything stays. */
  readonly follow: () => Promise<boolean>;
}

/** Call `follow` before the first answer and after every write: until then the zone is the browser's. */
export const createRepClock = (db: AftercareDb, now: () => number, browserZone: () => string): RepClock => {
  let chosen: string | null = null;
  const timeZone = (): string => chosen ?? browserZone();
  return {
    timeZone,
    today: () => dayOf(new Date(now()).toISOString(), timeZone()),
    follow: async () => {
      const before = timeZone();
      try {
        chosen = await chosenZone(db);
      } catch (error) {
        if (storageFailure(error) === null) throw error;
      }
      return timeZone() !== before;
    },
  };
};

const chosenZone = async (db: AftercareDb): Promise<string | null> => {
  const stored = await db.setting.get('time-zone');
  const parsed = z.safeParse(settingValues['time-zone'], stored?.['deleted'] === true ? undefined : stored?.['value']);
  return parsed.success ? parsed.data : null;
};
