import type { CommandError } from '../../messaging/protocol/results.ts';
import type { DeviceChange, SettingChange } from '../../messaging/protocol/settings.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';

interface Changes {
  /** Says what went wrong, where no field of its own does. */
  readonly set: (change: SettingChange, said?: string) => Promise<boolean>;
  /** Gives the error, for a field to show. */
  readonly trySet: (change: SettingChange) => Promise<CommandError | 'failed' | null>;
  /** What belongs to this device alone: there is nothing to undo but to set it again. */
  readonly setHere: (change: DeviceChange) => Promise<void>;
}

export const useChange = ({ t }: Words): Changes => {
  const { act, api, ask, run, say } = usePanelTools();
  return {
    set: (change, said) => act('set-setting', () => api.setSetting(change), said),
    trySet: (change) => run('set-setting', () => api.setSetting(change)),
    setHere: async (change) => {
      try {
        await api.setDevice(change);
      } catch {
        return say(t('placed.failed'));
      }
      say(t('settings.deviceOnly'));
      await ask();
    },
  };
};
