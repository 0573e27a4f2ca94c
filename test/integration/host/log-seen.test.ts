import { expect, it } from 'vitest';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import type { SettingChange } from '../../../extension/messaging/protocol/settings.ts';
import { panelView } from '../../../extension/messaging/host/panel-view.ts';
import { logSeen } from '../../../extension/messaging/host/log-seen.ts';
import type { PageReport } from '../../../extension/messaging/protocol/page.ts';
import { aCustomer, aTouch } from '../../support/builders.ts';
import { dump, MONDAY, store } from '../../support/data-world.ts';
import { aConversation, aMessage, aReport, aWorldWithDana, DANA, HEALTH, livingTouches, MINA, ours, party } from './page.ts';

const source = { webmail: 'gmail', mailbox: MINA, thread: '18c0a' } as const;

const theirTouch = {
  id: `mail:gmail:${MINA}:m1:customer-1`,
  customerId: 'customer-1',
  at: '2026-03-02T08:30:00.000Z',
  day: MONDAY,
  channel: 'email',
  direction: 'in',
  position: 'from',
  subject: 'Twelve pumps',
  source: { ...source, messageId: 'm1' },
};

const ourTouch = {
  ...theirTouch,
  id: `mail:gmail:${MINA}:m2:customer-1`,
  direction: 'out',
  position: 'to',
  source: { ...source, messageId: 'm2' },
};

const said = (...messages: ReturnType<typeof aMessage>[]): PageReport => aReport(aConversation({ messages }));

it('keeps what they wrote and what we answered', async () => {
  const world = await aWorldWithDana();
  expect(await logSeen(world.deps, said(aMessage(), ours()))).toBe(true);
  expect(await livingTouches(world)).toEqual([theirTouch, ourTouch]);
});

it('changes nothing when it is seen again', async () => {
  const world = await aWorldWithDana();
  await logSeen(world.deps, said(aMessage(), ours()));
  const before = await dump(world.db);
  expect(await logSeen(world.deps, said(aMessage(), ours()))).toBe(false);
  expect(await dump(world.db)).toEqual(before);
});

it.each<{ name: string; report: PageReport }>([
  { name: 'a message without an id', report: said(aMessage({ id: null })) },
  { name: 'a message without a date', report: said(aMessage({ at: null })) },
  { name: 'a date that is not understood', report: said(aMessage({ at: null, written: 'Mon 8:30 AM' })) },
  { name: 'a date with two readings', report: said(aMessage({ at: null, written: '2/3/2026 8:30 AM' })) },
  { name: 'two dates of one mail', report: said(aMessage({ at: null, written: '2026-03-02 8:30\n2026-03-01 8:30' })) },
  { name: 'a date in the future', report: said(aMessage({ at: null, written: '2026-03-04 8:30' })) },
  { name: 'a message of whom nobody knows whether it is the rep’s', report: said(aMessage({ self: null })) },
  { name: 'a message without a sender', report: said(aMessage({ from: null })) },
  { name: 'a sender without an address', report: said(aMessage({ from: party(null, 'from', 'Dana Fox') })) },
  { name: 'a machine’s mail', report: said(aMessage({ machine: true })) },
  { name: 'somebody who is no customer', report: said(aMessage({ from: party('ruth@ames.example', 'from') })) },
  { name: 'somebody in Bcc', report: said(ours({ to: [party(DANA, 'bcc')] })) },
  { name: 'a tab that is not in front', report: { ...said(aMessage()), visible: false } },
  { name: 'an unknown own address', report: aReport(aConversation({ ownAddress: null })) },
  { name: 'a mailbox that was not chosen', report: aReport(aConversation({ ownAddress: 'team@firm.example' })) },
  { name: 'a list', report: aReport({ type: 'none', webmail: 'gmail', ownAddress: MINA, language: 'en', health: HEALTH }) },
])('keeps nothing of $name', async ({ report }) => {
  const world = await aWorldWithDana();
  expect(await logSeen(world.deps, report)).toBe(false);
  expect(await livingTouches(world)).toEqual([]);
});

it.each<{ name: string; change: SettingChange }>([
  { name: 'automatic logging is off', change: { key: 'automatic-logging', value: false } },
  { name: 'the person is never logged', change: { key: 'never-log', member: DANA, isIn: true } },
  { name: 'their domain is never logged', change: { key: 'never-log', member: 'Harbour.example', isIn: true } },
])('keeps nothing when $name', async ({ change }) => {
  const world = await aWorldWithDana();
  await setSetting(world.deps, change);
  expect(await logSeen(world.deps, said(aMessage(), ours()))).toBe(false);
  expect(await livingTouches(world)).toEqual([]);
});

it('keeps nothing once the mailbox was turned away', async () => {
  const world = await aWorldWithDana();
  await setMailbox(world.deps, { address: MINA, use: false });
  expect(await logSeen(world.deps, said(aMessage(), ours()))).toBe(false);
});

it('keeps nothing of somebody who has two files, or one that cannot be read', async () => {
  const world = await aWorldWithDana();
  await store(world, 'customer', aCustomer({ id: 'customer-2', givenName: 'Daniel' }));
  expect(await logSeen(world.deps, said(aMessage()))).toBe(false);
  await world.db.customer.update('customer-2', { language: 7 });
  expect(await logSeen(world.deps, said(aMessage()))).toBe(false);
  expect(await livingTouches(world)).toEqual([]);
});

it('makes three touches with one source of a mail to three customers', async () => {
  const world = await aWorldWithDana();
  const [lee, ruth] = ['lee@hanbit.example', 'ruth@ames.example'];
  await store(
    world,
    'customer',
    aCustomer({ id: 'customer-2', emails: { [lee]: {} } }),
    aCustomer({ id: 'customer-3', emails: { [ruth]: {} } }),
  );
  await logSeen(world.deps, said(ours({ to: [party(DANA), party(lee), party(ruth, 'cc')] })));
  const touches = await livingTouches(world);
  expect(touches.map(({ customerId, position, source: from }) => ({ customerId, position, from }))).toEqual([
    { customerId: 'customer-1', position: 'to', from: ourTouch.source },
    { customerId: 'customer-2', position: 'to', from: ourTouch.source },
    { customerId: 'customer-3', position: 'cc', from: ourTouch.source },
  ]);
});

it.each([
  { name: 'two addresses of one customer are one touch, in To', to: [party('dana@home.example', 'cc'), party(DANA)] },
  { name: 'whatever their order', to: [party(DANA), party('dana@home.example', 'cc')] },
])('$name', async ({ to }) => {
  const world = await aWorldWithDana({ emails: { [DANA]: {}, 'dana@home.example': {} } });
  await logSeen(world.deps, said(ours({ to })));
  expect(await livingTouches(world)).toEqual([ourTouch]);
});

it('takes a mail from another of the rep’s own addresses for the rep’s', async () => {
  const world = await aWorldWithDana();
  await setMailbox(world.deps, { address: 'mina@home.example', use: true });
  await logSeen(world.deps, said(ours({ from: party('mina@home.example', 'from'), self: false })));
  expect(await livingTouches(world)).toEqual([ourTouch]);
});

it.each([
  { name: 'a mail from them', report: said(aMessage()), counts: false },
  { name: 'a mail of ours with them in Cc', report: said(ours({ to: [party('ruth@ames.example'), party(DANA, 'cc')] })), counts: false },
  { name: 'a mail of ours to them', report: said(ours()), counts: true },
])('$name is history; whether it moves the check-in: $counts', async ({ report, counts }) => {
  const world = await aWorldWithDana({ tier: 'A' });
  await store(world, 'touch', aTouch({ day: '2026-02-25' }));
  const shown = async () => (await panelView(world.deps, said(aMessage()))).customer;
  const before = await shown();
  await logSeen(world.deps, report);
  const after = await shown();
  expect([before?.historyTotal, after?.historyTotal]).toEqual([1, 2]);
  expect([before, after].map((file) => (file?.next ?? file?.others[0])?.due)).toEqual(['2026-03-04', counts ? '2026-03-09' : '2026-03-04']);
  expect(after?.lastContact).toBe(counts ? MONDAY : '2026-02-25');
});

it('writes to the day of the rep’s time zone', async () => {
  const world = await aWorldWithDana();
  await logSeen({ ...world.deps, timeZone: () => 'Asia/Seoul' }, said(aMessage({ at: '2026-03-01T16:00:00.000Z' })));
  expect((await livingTouches(world)).map(({ day, at }) => ({ day, at }))).toEqual([{ day: MONDAY, at: '2026-03-01T16:00:00.000Z' }]);
});

it.each([
  { language: 'en', written: 'Mon 3/2/2026 1:30 AM', timeZone: 'UTC', at: '2026-03-02T01:30:00.000Z', day: MONDAY },
  { language: 'en-GB', written: '1:30\n2 March 2026 01:30', timeZone: 'Asia/Seoul', at: '2026-03-01T16:30:00.000Z', day: MONDAY },
  {
    language: 'ko',
    written: '2026-03-01 (일) 오후 10:30',
    timeZone: 'America/New_York',
    at: '2026-03-02T03:30:00.000Z',
    day: '2026-03-01',
  },
])('understands "$written" by the clock of $timeZone', async ({ language, written, timeZone, at, day }) => {
  const world = await aWorldWithDana();
  const report = aReport(aConversation({ language, messages: [aMessage({ at: null, written })] }));
  expect(await logSeen({ ...world.deps, timeZone: () => timeZone }, report)).toBe(true);
  expect(await livingTouches(world)).toEqual([{ ...theirTouch, at, day }]);
});

it('takes the moment that the page knows for certain', async () => {
  const world = await aWorldWithDana();
  await logSeen(world.deps, said(aMessage({ written: '2026-03-01 8:30' })));
  expect(await livingTouches(world)).toEqual([theirTouch]);
});
