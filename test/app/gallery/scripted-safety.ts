import type { Safety, SafetyApi } from '../../../extension/app/safety/safety-api.ts';
import type { Backup, BackupError } from '../../../extension/interchange/backup/read.ts';
import type { RestoreProgress } from '../../../extension/interchange/backup/restore.ts';

export interface Script {
  readonly safety?: Partial<Safety>;
  readonly storage?: Partial<Safety['storage']>;
  /** What a chosen file turns out to be. */
  readonly backup?: Partial<Backup>;
  readonly refusal?: BackupError;
  /** Where a restoring stands still. */
  readonly stopsAt?: RestoreProgress;
  readonly restoreError?: 'busy' | 'storage-full';
  readonly rescue?: { readonly found: number; readonly lost: number } | null;
}

export interface ScriptedSafety {
  readonly api: SafetyApi;
  /** What the page did, in order. */
  readonly asked: (readonly [name: string, ...data: readonly unknown[]])[];
}

const TODAY = '2026-11-20';

const A_BACKUP: Backup = {
  madeAt: '2026-11-02T09:00:00.000Z',
  device: '00000000000d1',
  records: [],
  counts: { customer: 128, organisation: 31, touch: 2410, deal: 96, complaint: 1, promise: 4, favour: 12 },
  unreadable: [],
  lost: [],
};

/** Data that follow a script: what is done changes nothing but what the page would see of it. */
export const scriptedSafety = ({ safety, storage, backup, refusal, stopsAt, restoreError, rescue = null }: Script): ScriptedSafety => {
  const asked: ScriptedSafety['asked'] = [];
  const taken = { added: 130, changed: 12, kept: 2540 };
  let state: Safety = {
    today: TODAY,
    lastBackup: '2026-11-08',
    practiceCustomers: 0,
    restored: null,
    ...safety,
    storage: { condition: 'ready', wayOut: 'backup', isPersistent: true, used: 3_400_000, available: 61_000_000_000, ...storage },
  };
  const change = (changes: Partial<Safety>): void => {
    state = { ...state, ...changes };
  };
  const restored = { on: TODAY, until: '2026-12-20' };
  const api: SafetyApi = {
    look: () => Promise.resolve(state),
    saveBackup: () => {
      asked.push(['saveBackup']);
      change({ lastBackup: TODAY });
      return Promise.resolve(true);
    },
    saveRescue: () => {
      asked.push(['saveRescue']);
      return Promise.resolve(rescue);
    },
    reset: () => {
      asked.push(['reset']);
      change({ practiceCustomers: 0, storage: { ...state.storage, condition: 'ready', wayOut: 'backup' } });
      return Promise.resolve(true);
    },
    read: (_file, { acceptAltered }) =>
      Promise.resolve(
        refusal === undefined || acceptAltered
          ? ({ ok: true, backup: { ...A_BACKUP, ...backup } } as const)
          : ({ ok: false, error: { type: refusal } } as const),
      ),
    restore: async (_backup, mode, onProgress) => {
      asked.push(['restore', mode]);
      if (stopsAt !== undefined) {
        onProgress(stopsAt);
        await new Promise(() => undefined);
      }
      if (restoreError !== undefined) return { ok: false, error: restoreError };
      change({ restored });
      return { ok: true, taken };
    },
    undoRestore: () => {
      asked.push(['undoRestore']);
      return Promise.resolve({ ok: true, taken });
    },
    askPersistence: () => Promise.resolve(state.storage.isPersistent),
    addPracticeData: (language) => {
      asked.push(['addPracticeData', language]);
      change({ practiceCustomers: 30 });
      return Promise.resolve({ ok: true, changeId: 'change-1' });
    },
    removePracticeData: () => {
      asked.push(['removePracticeData']);
      change({ practiceCustomers: 0 });
      return Promise.resolve({ ok: true, changeId: 'change-2' });
    },
    undo: (changeId) => {
      asked.push(['undo', changeId]);
      change({ practiceCustomers: 30 });
      return Promise.resolve({ ok: true, changeId: 'change-3' });
    },
  };
  return { api, asked };
};
