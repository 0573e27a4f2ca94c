import * as z from 'zod/mini';
import { isDay } from '#shared/calendar/days.ts';
import type { SettingKey } from '#shared/schema/setting.ts';
import type { CommandResult } from '../../messaging/protocol.ts';
import { commit, type Planned } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { settingValues, type SettingValues } from '../queries/settings.ts';
import { refused } from './result.ts';

/** A plain value (null = back to the default), or one member of a set put in or taken out. Own addresses follow `setMailbox`. */
export type SettingChange =
  | { readonly [Key in keyof SettingValues]: { readonly key: Key; readonly value: SettingValues[Key] | null } }[keyof SettingValues]
  | { readonly key: 'never-log' | 'free-days' | 'rules-off'; readonly member: string; readonly isIn: boolean };

export const setSetting = (deps: DataDeps, change: SettingChange): Promise<CommandResult> =>
  commit(deps, 'set-setting', async () => ('member' in change ? planMember(change) : planValue(change)));

export const settingMember = (key: SettingKey, member: string, isIn: boolean): Patch => ({
  kind: 'setting',
  id: key,
  set: { deleted: undefined, [`members/${member}`]: isIn },
  create: true,
});

const planMember = ({ key, member, isIn }: Extract<SettingChange, { member: string }>): Planned => {
  const name = key === 'never-log' ? member.trim().toLowerCase() : member;
  if (name === '' || (key === 'free-days' && !isDay(name))) return refused('invalid');
  return { ok: true, patches: [settingMember(key, name, isIn)] };
};

const planValue = ({ key, value }: Extract<SettingChange, { value: unknown }>): Planned => {
  const schema: z.ZodMiniType = settingValues[key];
  const parsed = z.safeParse(schema, value ?? undefined);
  if (value !== null && !parsed.success) return refused('invalid');
  return { ok: true, patches: [{ kind: 'setting', id: key, set: { deleted: undefined, value: parsed.data }, create: true }] };
};
