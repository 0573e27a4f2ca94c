import { useEffect, useState } from 'react';
import type { PanelView } from '../../messaging/protocol/panel-view.ts';
import type { SettingsPage } from '../../messaging/protocol/settings.ts';
import { usePanelTools } from '../panel-context.ts';

interface Answer {
  /** The panel's view that it was read beside. */
  readonly view: PanelView;
  /** Null when nobody answered. */
  readonly page: SettingsPage | null;
}

/**
 * The settings, read anew with every view of the panel, so after each change and its undo: undefined while they are read for the first time, null
 * when nobody answers. Settings that were read stay while nobody answers.
 */
export const useSettings = (): SettingsPage | null | undefined => {
  const { api, view } = usePanelTools();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isLatest = true;
    const learn = (page: SettingsPage | null): void => {
      if (isLatest) setAnswer((before) => ({ view, page: page ?? before?.page ?? null }));
    };
    api.settings({}).then(learn, () => learn(null));
    return () => {
      isLatest = false;
    };
  }, [api, view]);
  return answer?.page;
};
