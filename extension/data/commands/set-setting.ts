import * as z from 'zod/mini';
import { isDay } from '#shared/calendar/days.ts';
import { isCalendarId } from '#shared/calendar/holidays/index.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { Email } from '#shared/schema/fields.ts';
import type { SettingKey } from '#shared/schema/setting.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { DayTables, SetKey, SettingChange } from '../../messaging/protocol/settings.ts';
import { commit, type Planned } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { customersByAddress } from '../queries/customers-by-address.ts';
import { mayHold } from '../queries/setting-days.ts';
import { settingValues } from '../queries/settings.ts';
import { refused } from './result.ts';

/** `address-taken`: an own address would hide the customer who has it. */
export const setSetting = (deps: DataDeps, change: SettingChange): Promise<CommandResult> =>
  commit(deps, 'set-setting', async () => {
    if ('member' in change) return planMember(deps, change);
    return 'days' in change ? planDays(change.key, change.days) : planValue(change);
  });

export const settingMember = (key: SettingKey, member: string, isIn: boolean): Patch => ({
  kind: 'setting',
  id: key,
  set: { deleted: undefined, [`members/${member}`]: isIn },
  create: true,
});

/** What is already in a set can always be taken out. */
const planMember = async ({ db }: DataDeps, { key, member, isIn }: Extract<SettingChange, { member: string }>): Promise<Planned> => {
  const name = plainMember[key](member);
  if (name === '' || (isIn && !isMember[key](name))) return refused('invalid');
  if (key === 'own-addresses' && isIn && (await isCustomers(db, name))) return refused('address-taken');
  return { ok: true, patches: [settingMember(key, name, isIn)] };
};

const lowerCase = (text: string): string => text.trim().toLowerCase();

const plainMember: Readonly<Record<SetKey, (member: string) => string>> = {
  'own-addresses': lowerCase,
  'never-log': (member) => lowerCase(member).replace(/^@/, ''),
  'free-days': (member) => member,
  'make-up-days': (member) => member,
  'holiday-calendars': (member) => member,
  'rules-off': (member) => member,
  'rules-on': (member) => member,
};

const isEmail = (text: string): boolean => z.safeParse(Email, text).success;

/** With a dot in it: a whole `.com` would leave hardly anybody. */
const isDomain = (text: string): boolean => text.length <= 253 && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text);

const isMember: Readonly<Record<SetKey, (name: string) => boolean>> = {
  'own-addresses': isEmail,
  'never-log': (name) => isEmail(name) || isDomain(name),
  'free-days': isDay,
  'make-up-days': isDay,
  'holiday-calendars': isCalendarId,
  'rules-off': () => true,
  'rules-on': (name) => gestureRules.some(({ id, isOptional }) => id === name && isOptional === true),
};

const isCustomers = async (db: AftercareDb, email: string): Promise<boolean> => {
  const { rows, unreadable } = await customersByAddress(db, email);
  return rows.length + unreadable.length > 0;
};

const planValue = ({ key, value }: Extract<SettingChange, { value: unknown }>): Planned => {
  const schema: z.ZodMiniType = settingValues[key];
  const parsed = z.safeParse(schema, value ?? undefined);
  if (value !== null && !parsed.success) return refused('invalid');
  return { ok: true, patches: [{ kind: 'setting', id: key, set: { deleted: undefined, value: parsed.data }, create: true }] };
};

/** All cells or none. */
const planDays = (key: keyof DayTables, days: Readonly<Record<string, number | null | undefined>>): Planned => {
  const cells = Object.entries(days);
  const isSound = ([cell, count = null]: (typeof cells)[number]): boolean => count === null || mayHold(key, cell, count);
  if (cells.length === 0 || !cells.every(isSound)) return refused('invalid');
  const set = Object.fromEntries(cells.map(([cell, count]) => [`days/${cell}`, count ?? undefined]));
  return { ok: true, patches: [{ kind: 'setting', id: key, set: { deleted: undefined, ...set }, create: true }] };
};
