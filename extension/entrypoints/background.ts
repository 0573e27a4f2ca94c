import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { createDatabase } from '../data/db.ts';
import { deviceId } from '../data/device.ts';
import { createRepClock } from '../data/rep-clock.ts';
import { unlessRestoring } from '../data/restore/restoring.ts';
import { storageFailure } from '../data/storage-failure.ts';
import { upkeep } from '../data/upkeep.ts';
import { announce } from '../messaging/host/announce.ts';
import { countDue } from '../messaging/host/count-due.ts';
import type { HostDeps } from '../messaging/host/deps.ts';
import { startHost } from '../messaging/host/host.ts';
import { nextDayStart } from '../messaging/host/next-day.ts';
import { watchAccess } from '../permissions/watch-access.ts';
import { randomId } from '../data/random-id.ts';

const UPKEEP_ALARM = 'upkeep';
const DAY_ALARM = 'day';
const UPKEEP_EVERY_MINUTES = 60;
/** Whoever woke the worker is answered first. */
const UPKEEP_AFTER_START_MS = 3_000;

export default defineBackground(() => {
  // zod's probe for eval would be reported as a violation of the extension's own policy.
  config({ jitless: true });
  const db = createDatabase();
  const now = (): number => Date.now();
  const clock = createRepClock(db, now, () => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { timeZone, today } = clock;
  const followClock = async (): Promise<void> => {
    if (await clock.follow()) waitForNextDay();
  };
  let deps: Promise<HostDeps> | null = null;
  const prepare = async (): Promise<HostDeps> => {
    try {
      // The time zone is read again after every write, so also when a backup is restored.
      const [device] = await Promise.all([deviceId(), unlessRestoring(followClock, () => undefined)]);
      return { db, now, today, timeZone, followClock, newId: randomId, device };
    } catch (error) {
      deps = null;
      throw error;
    }
  };
  const data = (): Promise<HostDeps> => (deps ??= prepare());

  startHost({ data });
  watchAccess();
  /** What the browser refuses now is made up for at the next alarm. */
  const keepUp = async (): Promise<void> => {
    try {
      await followClock();
      await upkeep({ db, today, now });
      await countDue({ db, today });
    } catch (error) {
      if (storageFailure(error) === null) throw error;
    }
  };
  const waitForNextDay = (): void => void browser.alarms.create(DAY_ALARM, { when: nextDayStart(now(), timeZone()) });
  const beginDay = async (): Promise<void> => {
    waitForNextDay();
    await keepUp();
    await announce();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) void keepUp();
    if (name === DAY_ALARM) void beginDay();
  });
  waitForNextDay();
  void browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: UPKEEP_EVERY_MINUTES });
  setTimeout(() => void keepUp(), UPKEEP_AFTER_START_MS);
});
