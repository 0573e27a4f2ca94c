import { expect, it } from 'vitest';
import { mailboxStatus } from '../../../extension/messaging/host/mailbox.ts';
import type { Settings } from '../../../extension/data/queries/settings.ts';
import { defaultSettings } from '../../support/settings.ts';

const MINA = 'mina@firm.example';

const settings = (own: readonly string[], mailboxes: readonly [string, boolean][]): Settings => ({
  ...defaultSettings,
  ownAddresses: new Set(own),
  mailboxes: new Map(mailboxes),
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
