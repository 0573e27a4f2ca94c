import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { dayOf } from '#shared/calendar/days.ts';
import { createDatabase } from '../data/db.ts';
import { deviceId } from '../data/device.ts';
import { pruneChanges } from '../data/undo.ts';
import type { HostDeps } from '../messaging/host/deps.ts';
import { startHost } from '../messaging/host/host.ts';
import { randomId } from '../data/random-id.ts';

const PRUNE_ALARM = 'prune-changes';
const PRUNE_EVERY_MINUTES = 720;

export default defineBackground(() => {
  // zod's probe for eval would be reported as a violation of the extension's own policy.
  config({ jitless: true });
  const db = createDatabase();
  const now = (): number => Date.now();
  const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = (): string => dayOf(new Date(now()).toISOString(), timeZone());
  let deps: Promise<HostDeps> | null = null;
  const data = (): Promise<HostDeps> => (deps ??= deviceId().then((device) => ({ db, now, today, timeZone, newId: randomId, device })));

  startHost({ data });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PRUNE_ALARM) void pruneChanges(db, now());
  });
  void browser.alarms.create(PRUNE_ALARM, { periodInMinutes: PRUNE_EVERY_MINUTES });
});
