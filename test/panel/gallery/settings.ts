import type { SettingsPage } from '../../../extension/messaging/protocol/settings.ts';
import { defaultSettingsView } from '../../support/settings.ts';

/** As on the first day, unless said otherwise. */
export const someSettings = (settings: Partial<SettingsPage> = {}): SettingsPage => ({
  ...defaultSettingsView,
  mailboxes: [{ address: 'mina@aftercare.example', use: true }],
  repName: 'Mina Park',
  browserTimeZone: 'Europe/Berlin',
  rules: ['complaint-answer', 'promise-due', 'thank-for-deal', 'tier-check-in', 'birthday', 'monthly-card'],
  optionalRules: ['monthly-card'],
  shortcut: 'Alt+Shift+K',
  ...settings,
});

/** After a year of work. */
export const busySettings: SettingsPage = someSettings({
  ownAddresses: ['mina.park+orders@aftercare.example', 'sales@aftercare.example'],
  neverLog: ['my.husband@somewhere-else-altogether.example', 'payroll.example', 'rival.example'],
  freeDays: ['2025-12-24', '2026-12-24', '2026-12-28'],
  makeUpDays: ['2026-12-05'],
  holidayCalendars: ['cn', 'kr'],
  rulesOff: ['birthday'],
  rulesOn: ['monthly-card'],
  checkIns: 'own',
  checkInDays: { A: 10, C: 3_650 },
  visitDays: { A: 90 },
  recoveryDays: 5,
  noticeDays: { birthday: { A: 0, none: 3 }, 'promise-due': { A: 14, B: 7 } },
  timeZone: 'Asia/Seoul',
  signatureLines: ['Bright Pumps Ltd', '+82 2 555 0100'],
});
