import { expect, it } from 'vitest';
import { mailboxStatus } from '../../../extension/messaging/host/mailbox.ts';
import type { Settings } from '../../../extension/data/queries/settings.ts';

const MINA = 'mina@firm.example';

const settings = (own: readonly string[], mailboxes: readonly [string, boolean][]): Settings => ({
  ownAddresses: new Set(own),
  mailboxes: new Map(mailboxes),
  neverLog: new Set(),
  automaticLogging: true,
  repName: '',
  workingDays: [1, 2, 3, 4, 5],
  freeDays: new Set(),
  makeUpDays: new Set(),
  holidayCalendars: new Set(),
  rulesOff: new Set(),
  rulesOn: new Set(),
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
});

it.each([
  { name: 'nothing known', own: null, stored: settings([], []), status: 'unknown' },
  { name: 'the page is silent, the rep has told', own: null, stored: settings([MINA], [[MINA, true]]), status: 'in-use' },
  { name: 'a mailbox never asked about', own: MINA, stored: settings([], []), status: 'ask' },
  { name: 'another mailbox than the one in use', own: 'team@firm.example', stored: settings([MINA], [[MINA, true]]), status: 'ask' },
  { name: 'in use', own: MINA, stored: settings([MINA], [[MINA, true]]), status: 'in-use' },
  { name: 'turned away', own: MINA, stored: settings([], [[MINA, false]]), status: 'not-here' },
])('$name → $status', ({ own, stored, status }) => {
  expect(mailboxStatus(own, stored)).toBe(status);
});
