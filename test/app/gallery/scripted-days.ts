import type { DaysApi, DaysOff } from '../../../extension/app/days/days-api.ts';
import type { CommandResult } from '../../../extension/messaging/protocol/results.ts';

export interface DaysScript {
  readonly daysOff?: Partial<DaysOff>;
  /** Nobody answers, so many times. */
  readonly silent?: number;
  /** Every command is refused. */
  readonly error?: Extract<CommandResult, { ok: false }>['error']['type'];
}

export interface ScriptedDays {
  readonly api: DaysApi;
  /** What the page did, in order. */
  readonly asked: (readonly [name: string, ...data: readonly unknown[]])[];
}

const NONE: DaysOff = { today: '2026-11-20', calendars: [], freeDays: [], makeUpDays: [] };

/** A rep's days that follow what the page does with them. */
export const scriptedDays = ({ daysOff, silent = 0, error }: DaysScript): ScriptedDays => {
  const asked: ScriptedDays['asked'] = [];
  let before: DaysOff = { ...NONE, ...daysOff };
  let now = before;
  let unanswered = silent;
  let changes = 0;
  const answer = (next: DaysOff): Promise<CommandResult> => {
    if (error !== undefined) return Promise.resolve({ ok: false, error: { type: error } });
    if (JSON.stringify(next) === JSON.stringify(now)) return Promise.resolve({ ok: true, changeId: null });
    before = now;
    now = next;
    changes += 1;
    return Promise.resolve({ ok: true, changeId: `change-${String(changes)}` });
  };
  const api: DaysApi = {
    look: () => {
      unanswered -= 1;
      return unanswered >= 0 ? Promise.reject(new Error('Nobody answers')) : Promise.resolve(now);
    },
    set: (change) => {
      asked.push(['set', change]);
      if (!('member' in change)) throw new Error('The page sets no plain value');
      const { key, member, isIn } = change;
      const field = FIELDS.get(key);
      if (field === undefined) throw new Error(`The page sets no ${key}`);
      return answer({ ...now, [field]: withMember(now[field], member, isIn) });
    },
    importDays: (days) => {
      asked.push(['importDays', days]);
      const { freeDays, makeUpDays } = now;
      return answer({ ...now, freeDays: merged(freeDays, days.free, days.worked), makeUpDays: merged(makeUpDays, days.worked, days.free) });
    },
    undo: (changeId) => {
      asked.push(['undo', changeId]);
      return answer(before);
    },
  };
  return { api, asked };
};

const FIELDS: ReadonlyMap<string, 'calendars' | 'freeDays' | 'makeUpDays'> = new Map([
  ['holiday-calendars', 'calendars'],
  ['free-days', 'freeDays'],
  ['make-up-days', 'makeUpDays'],
] as const);

const withMember = (members: readonly string[], member: string, isIn: boolean): readonly string[] =>
  [...members.filter((each) => each !== member), ...(isIn ? [member] : [])].toSorted();

const merged = (present: readonly string[], wanted: readonly string[], unwanted: readonly string[]): readonly string[] =>
  [...new Set([...present, ...wanted])].filter((day) => !unwanted.includes(day)).toSorted();
