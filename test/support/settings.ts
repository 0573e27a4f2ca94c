import type { Settings } from '../../extension/data/queries/settings.ts';
import type { SettingsView } from '../../extension/messaging/protocol/settings.ts';

const plainSettings = {
  automaticLogging: true,
  repName: '',
  workingDays: [1, 2, 3, 4, 5],
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
} as const;

/** Where nothing was chosen. */
export const defaultSettings: Settings = {
  ...plainSettings,
  ownAddresses: new Set(),
  mailboxes: new Map(),
  neverLog: new Set(),
  freeDays: new Set(),
  makeUpDays: new Set(),
  holidayCalendars: new Set(),
  rulesOff: new Set(),
  rulesOn: new Set(),
};

export const defaultDeviceSettings = {
  appearance: 'system',
  showsCount: true,
  isHidden: false,
  lastBackup: null,
  backupReminderFrom: null,
} as const;

/** The same as the settings page gets them. */
export const defaultSettingsView: SettingsView = {
  ...plainSettings,
  ...defaultDeviceSettings,
  ownAddresses: [],
  mailboxes: [],
  neverLog: [],
  freeDays: [],
  makeUpDays: [],
  holidayCalendars: [],
  rulesOff: [],
  rulesOn: [],
};
