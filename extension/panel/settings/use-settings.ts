import { useEffect, useState } from 'react';
import type { SettingsPage } from '../../messaging/protocol/settings.ts';
import { usePanelTools } from '../panel-context.ts';

/** The settings, read anew with every view of the panel, so after each change and its undo: undefined while they are read for the first time, null when nobody answers. */
export const useSettings = (): SettingsPage | null | undefined => {
  const { api, view } = usePanelTools();
  const [page, setPage] = useState<SettingsPage | null>();
  useEffect(() => {
    let isLatest = true;
    api.settings({}).then(
      (read) => isLatest && setPage(read),
      () => isLatest && setPage((before) => before ?? null),
    );
    return () => {
      isLatest = false;
    };
  }, [api, view]);
  return page;
};
