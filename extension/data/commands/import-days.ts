import { isDay } from '#shared/calendar/days.ts';
import { type DayList, DAYS_AT_MOST } from '#shared/calendar/day-list/day-list.ts';
import type { SettingKey } from '#shared/schema/setting.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { type Settings, readSettings } from '../queries/settings.ts';
import { refused } from './result.ts';

/**
 * Takes over a list of free days and make-up days, as one change. What the list says of a day replaces what was said before; days it does not name stay as
 * they are. `invalid`: days that do not exist or stand on both sides, or too many.
 */
export const importDays = (deps: DataDeps, { free, worked }: Pick<DayList, 'free' | 'worked'>): Promise<CommandResult> =>
  commit(deps, 'import-days', async () => {
    const all = [...free, ...worked];
    if (all.length > DAYS_AT_MOST || !all.every(isDay) || new Set(all).size < all.length) return refused('invalid');
    const settings = await readSettings(deps.db);
    return {
      ok: true,
      patches: [
        ...membersSet('free-days', free, worked, settings.freeDays),
        ...membersSet('make-up-days', worked, free, settings.makeUpDays),
      ],
    };
  });

/** Only what is in a set is taken out of it. */
const membersSet = (
  key: SettingKey,
  wanted: DayList['free'],
  unwanted: DayList['free'],
  present: Settings['freeDays'],
): readonly Patch[] => {
  const set = Object.fromEntries([
    ...wanted.filter((day) => !present.has(day)).map((day) => [`members/${day}`, true]),
    ...unwanted.filter((day) => present.has(day)).map((day) => [`members/${day}`, false]),
  ]);
  return Object.keys(set).length === 0 ? [] : [{ kind: 'setting', id: key, set: { deleted: undefined, ...set }, create: true }];
};
