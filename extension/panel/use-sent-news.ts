import { useEffect, useRef } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { CommandName } from '../messaging/protocol/results.ts';
import type { SentCommand } from './panel-context.ts';

/** Calls back when a mail that was just sent has been written down; what was sent before the panel stood is no news. Ids of changes compare in the order of writing. */
export const useSentNews = (view: PanelView | null, onSent: (command: SentCommand) => void): void => {
  const newest = useRef<string | null>(null);
  const latest = useRef(onSent);
  useEffect(() => {
    latest.current = onSent;
  });
  useEffect(() => {
    if (view === null) return;
    const { changeId, command } = view.undo ?? { changeId: '', command: null };
    if (isSent(command) && newest.current !== null && changeId > newest.current) latest.current(command);
    if (newest.current === null || changeId > newest.current) newest.current = changeId;
  }, [view]);
};

const isSent = (command: CommandName | null): command is SentCommand =>
  command === 'log-sent' || command === 'log-probably-sent' || command === 'log-scheduled';
