import { describe, expect, it } from 'vitest';
import { cadencePresets } from '#shared/gestures/cadences.ts';
import type { GestureSettings } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { setMailbox } from '../../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../../extension/data/commands/set-setting.ts';
import type { SettingChange } from '../../../../extension/messaging/protocol/settings.ts';
import { rebuildDerived } from '../../../../extension/data/derived/rebuild.ts';
import { planningOf, readSettings, type Settings } from '../../../../extension/data/queries/settings.ts';
import { undo } from '../../../../extension/data/undo.ts';
import { aCustomer, aDeal, aPromise, aSpecialDate, aTouch } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';
import { defaultSettings } from '../../../support/settings.ts';

describe('readSettings', () => {
  it('gives defaults where nothing was chosen', async () => {
    expect(await readSettings(aWorld().db)).toEqual(defaultSettings);
  });

  it('gives defaults for what cannot be read', async () => {
    const { db } = aWorld();
    await db.setting.bulkPut([
      { id: 'rep-name', value: 12 },
      { id: 'working-days', value: [0, 8] },
      { id: 'time-zone', value: 'Moon/Tranquility' },
      { id: 'never-log', members: 'all' },
      { id: 'free-days', members: { tomorrow: true } },
      { id: 'make-up-days', members: { '2026-02-30': true } },
      { id: 'holiday-calendars', members: { moon: true, constructor: true } },
      { id: 'own-addresses', members: { 'me@rep.example': true }, deleted: true },
      { id: 'rules-on', members: 'all' },
      { id: 'check-ins', value: 'daily' },
      { id: 'check-in-days', days: { A: 0, B: 1.5, C: 3_651, D: 7, constructor: 7 } },
      { id: 'visit-days', days: { A: 'often' } },
      { id: 'recovery-days', value: 0 },
      { id: 'birthday-lead-days', value: 4 },
      { id: 'notice-days', days: { 'birthday:A': 4, 'promise-due:B': -1, 'holiday:A': 1, 'birthday:D': 1, birthday: 1 } },
    ]);
    expect(await readSettings(db)).toEqual(defaultSettings);
  });

  it('keeps the sound cells of a table beside those that make no sense', async () => {
    const { db } = aWorld();
    await db.setting.bulkPut([
      { id: 'check-in-days', days: { A: 10, B: 0 } },
      { id: 'notice-days', days: { 'birthday:A': 0, 'birthday:B': 9, 'promise-due:none': 14 } },
    ]);
    expect(await readSettings(db)).toEqual({
      ...defaultSettings,
      checkInDays: { A: 10 },
      noticeDays: { birthday: { A: 0 }, 'promise-due': { none: 14 } },
    });
  });
});

describe('planningOf', () => {
  const gestures = (settings: Partial<Settings>) => planningOf({ ...defaultSettings, ...settings }).gestures;

  it('plans as ever where nothing was chosen', () => {
    expect(gestures({})).toEqual(defaultGestureSettings);
  });

  it.each([
    { name: 'quarterly', settings: { checkIns: 'quarterly', checkInDays: { A: 10 } }, expected: { cadence: cadencePresets.quarterly } },
    {
      name: 'the rep’s own days, and the usual ones where there are none',
      settings: { checkIns: 'own', checkInDays: { A: 10, C: 91 } },
      expected: { cadence: { A: { count: 10, unit: 'days' }, B: cadencePresets.abc.B, C: { count: 91, unit: 'days' } } },
    },
    { name: 'days that wait for “own”', settings: { checkInDays: { A: 10 } }, expected: { cadence: cadencePresets.abc } },
    {
      name: 'visits of a tier',
      settings: { visitDays: { A: 90 } },
      expected: { visits: { A: { count: 90, unit: 'days' }, B: null, C: null } },
    },
    { name: 'trust that comes back', settings: { recoveryDays: 3 }, expected: { recovery: { count: 3, unit: 'days' } } },
    { name: 'birthday wishes', settings: { birthdayLeadDays: 1 }, expected: { birthdayLeadDays: 1 } },
    { name: 'notice', settings: { noticeDays: { birthday: { A: 0 } } }, expected: { leadDays: { birthday: { A: 0 } } } },
    { name: 'optional kinds', settings: { rulesOn: new Set(['monthly-card']) }, expected: { rulesOn: new Set(['monthly-card']) } },
  ] satisfies { name: string; settings: Partial<Settings>; expected: Partial<GestureSettings> }[])(
    'plans by $name',
    ({ settings, expected }) => {
      expect(gestures(settings)).toEqual({ ...defaultGestureSettings, ...expected });
    },
  );
});

describe('setSetting', () => {
  it.each([
    { change: { key: 'rep-name', value: ' Robin Vale ' }, expected: { repName: 'Robin Vale' } },
    { change: { key: 'automatic-logging', value: false }, expected: { automaticLogging: false } },
    { change: { key: 'working-days', value: [2, 3, 4, 5, 6] }, expected: { workingDays: [2, 3, 4, 5, 6] } },
    { change: { key: 'time-zone', value: 'Asia/Seoul' }, expected: { timeZone: 'Asia/Seoul' } },
    { change: { key: 'ui-language', value: 'ko' }, expected: { uiLanguage: 'ko' } },
    { change: { key: 'note-language', value: 'zh-TW' }, expected: { noteLanguage: 'zh-TW' } },
    {
      change: { key: 'signature-lines', value: [' Harbour Works ', '+1 555 0100'] },
      expected: { signatureLines: ['Harbour Works', '+1 555 0100'] },
    },
    {
      change: { key: 'own-addresses', member: ' Sales@Rep.example', isIn: true },
      expected: { ownAddresses: new Set(['sales@rep.example']) },
    },
    { change: { key: 'never-log', member: '@Rival.example', isIn: true }, expected: { neverLog: new Set(['rival.example']) } },
    { change: { key: 'never-log', member: '한빛.example', isIn: true }, expected: { neverLog: new Set(['한빛.example']) } },
    { change: { key: 'never-log', member: ' Ann@Rival.example ', isIn: true }, expected: { neverLog: new Set(['ann@rival.example']) } },
    { change: { key: 'free-days', member: '2026-03-03', isIn: true }, expected: { freeDays: new Set(['2026-03-03']) } },
    { change: { key: 'make-up-days', member: '2026-03-07', isIn: true }, expected: { makeUpDays: new Set(['2026-03-07']) } },
    { change: { key: 'holiday-calendars', member: 'cn', isIn: true }, expected: { holidayCalendars: new Set(['cn'] as const) } },
    { change: { key: 'rules-off', member: 'tier-check-in', isIn: true }, expected: { rulesOff: new Set(['tier-check-in']) } },
    { change: { key: 'rules-on', member: 'monthly-card', isIn: true }, expected: { rulesOn: new Set(['monthly-card']) } },
    { change: { key: 'check-ins', value: 'quarterly' }, expected: { checkIns: 'quarterly' } },
    { change: { key: 'check-in-days', days: { A: 1, C: 3_650 } }, expected: { checkInDays: { A: 1, C: 3_650 } } },
    { change: { key: 'visit-days', days: { A: 90, B: null } }, expected: { visitDays: { A: 90 } } },
    { change: { key: 'recovery-days', value: 90 }, expected: { recoveryDays: 90 } },
    { change: { key: 'birthday-lead-days', value: 0 }, expected: { birthdayLeadDays: 0 } },
    {
      change: { key: 'notice-days', days: { 'promise-due:A': 14, 'wedding-anniversary:none': 3 } },
      expected: { noticeDays: { 'promise-due': { A: 14 }, 'wedding-anniversary': { none: 3 } } },
    },
  ] satisfies { change: SettingChange; expected: Partial<Settings> }[])('keeps $change', async ({ change, expected }) => {
    const { deps, db } = aWorld();
    expect(await setSetting(deps, change)).toMatchObject({ ok: true });
    expect(await readSettings(db)).toEqual({ ...defaultSettings, ...expected });
  });

  it.each([
    { key: 'working-days', value: [8] },
    { key: 'time-zone', value: 'Moon/Tranquility' },
    { key: 'rep-name', value: 'x'.repeat(201) },
    { key: 'never-log', member: ' ', isIn: true },
    { key: 'never-log', member: '__proto__', isIn: true },
    { key: 'never-log', member: 'com', isIn: true },
    { key: 'never-log', member: 'rival example', isIn: true },
    { key: 'never-log', member: 'rival..example', isIn: true },
    { key: 'own-addresses', member: 'rep.example', isIn: true },
    { key: 'signature-lines', value: Array.from({ length: 9 }, () => 'x') },
    { key: 'free-days', member: '2026-02-30', isIn: true },
    { key: 'make-up-days', member: '20260307', isIn: true },
    { key: 'holiday-calendars', member: 'toString', isIn: true },
    { key: 'rules-on', member: 'tier-check-in', isIn: true },
    { key: 'check-in-days', days: { A: 0 } },
    { key: 'check-in-days', days: { A: 7, B: 3_651 } },
    { key: 'visit-days', days: { B: 1.5 } },
    { key: 'visit-days', days: {} },
    { key: 'recovery-days', value: 0 },
    { key: 'recovery-days', value: 91 },
    { key: 'birthday-lead-days', value: 4 },
    { key: 'notice-days', days: { 'birthday:A': 4 } },
    { key: 'notice-days', days: { 'promise-due:A': 15 } },
    { key: 'notice-days', days: { 'promise-due:A': 1 } },
    { key: 'notice-days', days: { 'birthday:A': -1 } },
  ] satisfies SettingChange[])('refuses $key $value $member $days', async (change) => {
    const { deps, db } = aWorld();
    expect(await setSetting(deps, change)).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await db.setting.count()).toBe(0);
  });

  it('takes out of a list what could not be put in', async () => {
    const { deps, db } = aWorld();
    await db.setting.put({ id: 'never-log', members: { com: true } });
    expect(await setSetting(deps, { key: 'never-log', member: 'com', isIn: false })).toMatchObject({ ok: true });
    expect((await readSettings(db)).neverLog).toEqual(new Set());
  });

  it('never hides a customer as the rep themselves', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const change = { key: 'own-addresses', member: 'dana.fox@harbour.example', isIn: true } as const;
    expect(await setSetting(world.deps, change)).toEqual({ ok: false, error: { type: 'address-taken' } });
    expect((await readSettings(world.db)).ownAddresses).toEqual(new Set());
  });

  it('goes back to the default, and takes a member out', async () => {
    const { deps, db } = aWorld();
    await setSetting(deps, { key: 'working-days', value: [1] });
    await setSetting(deps, { key: 'working-days', value: null });
    await setSetting(deps, { key: 'rules-off', member: 'tier-check-in', isIn: true });
    await setSetting(deps, { key: 'rules-off', member: 'tier-check-in', isIn: false });
    await setSetting(deps, { key: 'check-in-days', days: { A: 10, B: 20 } });
    await setSetting(deps, { key: 'check-in-days', days: { A: null, B: null } });
    expect(await readSettings(db)).toEqual(defaultSettings);
  });

  it('leaves the other cells of a table alone', async () => {
    const { deps, db } = aWorld();
    await setSetting(deps, { key: 'notice-days', days: { 'birthday:A': 1 } });
    await setSetting(deps, { key: 'notice-days', days: { 'birthday:B': 2 } });
    expect((await readSettings(db)).noticeDays).toEqual({ birthday: { A: 1, B: 2 } });
  });

  it('has everybody planned anew when the calendar changes', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    await setSetting(world.deps, { key: 'rules-off', member: 'thank-for-deal', isIn: true });
    expect((await world.db.agenda.get('customer-1'))?.gestures).toHaveLength(1);
    await rebuildDerived(world.deps);
    expect((await world.db.agenda.get('customer-1'))?.gestures).toEqual([]);
  });
});

describe('a rhythm', () => {
  const planned = async ({ deps, db }: World) => {
    await rebuildDerived(deps);
    return (await db.agenda.get('customer-1'))?.gestures.map(({ key, opens, due, status }) => ({ key, opens, due, status }));
  };

  /** Tuesday, 31 March 2026: written to eleven days ago, a birthday in two days and a promise in thirteen. */
  const theLastDayOfMarch = async (): Promise<World> => {
    const world = aWorld();
    world.clock.today = '2026-03-31';
    await store(world, 'customer', aCustomer({ tier: 'A', specialDates: { birthday: aSpecialDate({ month: 4, day: 2 }) } }));
    await store(world, 'touch', aTouch({ day: '2026-03-20' }));
    await store(world, 'promise', aPromise({ madeOn: '2026-03-20', due: '2026-04-13' }));
    return world;
  };

  it.each([
    { name: 'of check-ins', change: { key: 'check-ins', value: 'quarterly' } },
    { name: 'of visits', change: { key: 'visit-days', days: { A: 30 } } },
    { name: 'of cards', change: { key: 'rules-on', member: 'monthly-card', isIn: true } },
    { name: 'of notice', change: { key: 'notice-days', days: { 'promise-due:A': 14 } } },
    { name: 'of birthday wishes', change: { key: 'birthday-lead-days', value: 0 } },
  ] satisfies { name: string; change: SettingChange }[])('$name has everybody planned anew, and so has undoing it', async ({ change }) => {
    const world = await theLastDayOfMarch();
    const before = await planned(world);
    const result = await setSetting(world.deps, change);
    if (!result.ok || result.changeId === null) throw new Error('not set');
    const after = await planned(world);
    expect(after).not.toEqual(before);
    await undo(world.deps, result.changeId);
    expect(await planned(world)).toEqual(before);
  });
});

describe('undoing a setting that plans depend on', () => {
  it('has everybody planned anew, as setting it had', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    const before = await world.db.agenda.get('customer-1');
    const result = await setSetting(world.deps, { key: 'rules-off', member: 'thank-for-deal', isIn: true });
    await rebuildDerived(world.deps);
    if (!result.ok || result.changeId === null) throw new Error('not set');
    await undo(world.deps, result.changeId);
    await rebuildDerived(world.deps);
    expect(await world.db.agenda.get('customer-1')).toEqual(before);
  });
});

describe('setMailbox', () => {
  it('uses a mailbox, which is then the rep’s own', async () => {
    const { deps, db } = aWorld();
    await setMailbox(deps, { address: 'Me@Rep.example', use: true });
    expect(await readSettings(db)).toEqual({
      ...defaultSettings,
      mailboxes: new Map([['me@rep.example', true]]),
      ownAddresses: new Set(['me@rep.example']),
    });
  });

  it('turns a mailbox away, and takes back that it is the rep’s own', async () => {
    const { deps, db } = aWorld();
    await setMailbox(deps, { address: 'me@rep.example', use: true });
    await setMailbox(deps, { address: 'me@rep.example', use: false });
    expect(await readSettings(db)).toEqual({ ...defaultSettings, mailboxes: new Map([['me@rep.example', false]]) });
  });

  it('is asked again after an undo, and can then be answered anew', async () => {
    const { deps, db } = aWorld();
    const first = await setMailbox(deps, { address: 'me@rep.example', use: false });
    if (!first.ok || first.changeId === null) throw new Error('not set');
    await undo(deps, first.changeId);
    expect((await readSettings(db)).mailboxes).toEqual(new Map());
    await setMailbox(deps, { address: 'me@rep.example', use: true });
    expect((await readSettings(db)).mailboxes).toEqual(new Map([['me@rep.example', true]]));
  });

  it('does not bring an undone answer back with the next one', async () => {
    const { deps, db } = aWorld();
    const first = await setMailbox(deps, { address: 'me@rep.example', use: true });
    if (!first.ok || first.changeId === null) throw new Error('not set');
    await undo(deps, first.changeId);
    await setMailbox(deps, { address: 'desk@rep.example', use: true });
    expect(await readSettings(db)).toEqual({
      ...defaultSettings,
      mailboxes: new Map([['desk@rep.example', true]]),
      ownAddresses: new Set(['desk@rep.example']),
    });
  });

  it('refuses what is no address', async () => {
    const { deps } = aWorld();
    expect(await setMailbox(deps, { address: 'constructor', use: true })).toEqual({ ok: false, error: { type: 'invalid' } });
  });
});
