import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { dayOf } from '#shared/calendar/days.ts';
import { createDatabase } from '../data/db.ts';
import { deviceId } from '../data/device.ts';
import { upkeep } from '../data/upkeep.ts';
import type { HostDeps } from '../messaging/host/deps.ts';
import { startHost } from '../messaging/host/host.ts';
import { randomId } from '../data/random-id.ts';

const UPKEEP_ALARM = 'upkeep';
const UPKEEP_EVERY_MINUTES = 60;
/** Whoever woke the worker is answered first. */
const UPKEEP_AFTER_START_MS = 3_000;

export default defineBackground(() => {
  // zod's probe for eval would be reported as a violation of the extension's own policy.
  config({ jitless: true });
  const db = createDatabase();
  const now = (): number => Date.now();
  const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = (): string => dayOf(new Date(now()).toISOString(), timeZone());
  let deps: Promise<HostDeps> | null = null;
  const prepare = async (): Promise<HostDeps> => {
    try {
      return { db, now, today, timeZone, newId: randomId, device: await deviceId() };
    } catch (error) {
      deps = null;
      throw error;
    }
  };
  const data = (): Promise<HostDeps> => (deps ??= prepare());

  startHost({ data });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) void upkeep({ db, today, now });
  });
  void browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: UPKEEP_EVERY_MINUTES });
  setTimeout(() => void upkeep({ db, today, now }), UPKEEP_AFTER_START_MS);
});
