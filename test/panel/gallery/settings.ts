import type { SettingsPage } from '../../../extension/messaging/protocol/settings.ts';

/** As on the first day, unless said otherwise. */
export const someSettings = (settings: Partial<SettingsPage> = {}): SettingsPage => ({
  ownAddresses: [],
  mailboxes: [{ address: 'mina@aftercare.example', use: true }],
  neverLog: [],
  automaticLogging: true,
  repName: 'Mina Park',
  workingDays: [1, 2, 3, 4, 5],
  freeDays: [],
  makeUpDays: [],
  holidayCalendars: [],
  rulesOff: [],
  rulesOn: [],
  checkIns: 'abc',
  checkInDays: {},
  visitDays: {},
  recoveryDays: 7,
  birthdayLeadDays: 3,
  noticeDays: {},
  timeZone: null,
  uiLanguage: null,
  noteLanguage: null,
  signatureLines: [],
  appearance: 'system',
  showsCount: true,
  isHidden: false,
  lastBackup: null,
  backupReminderFrom: null,
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
  freeDays: ['2026-12-24', '2026-12-28'],
  rulesOff: ['birthday'],
  timeZone: 'Asia/Seoul',
  signatureLines: ['Bright Pumps Ltd', '+82 2 555 0100'],
});
