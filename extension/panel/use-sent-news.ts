import { useEffect, useRef } from 'react';
import type { PanelView } from '../messaging/protocol.ts';

/** Calls back when a mail that was just sent has been written down; what was sent before the panel stood is no news. Ids of changes compare in the order of writing. */
export const useSentNews = (view: PanelView | null, onSent: () => void): void => {
  const newest = useRef<string | null>(null);
  const latest = useRef(onSent);
  useEffect(() => {
    latest.current = onSent;
  });
  useEffect(() => {
    if (view === null) return;
    const { changeId, command } = view.undo ?? { changeId: '', command: null };
    if (command === 'log-sent' && newest.current !== null && changeId > newest.current) latest.current();
    if (newest.current === null || changeId > newest.current) newest.current = changeId;
  }, [view]);
};
