import { createContext, useContext } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { CommandError, CommandName, CommandResult } from '../messaging/protocol/results.ts';
import type { Memory } from './memory.ts';
import type { Picked } from './use-panel.ts';

export interface PanelTools {
  readonly api: PanelApi;
  readonly view: PanelView;
  readonly memory: Memory;
  /** Reads anew what is open; whoever is picked takes the place of a quiet view. */
  readonly ask: (picked?: Picked) => Promise<void>;
  /** The one shown is the rep's choice, not whom the open mail is with by itself. */
  readonly isPicked: boolean;
  /** Runs a command, says that it was done, in words of its own if need be, and shows the new file: null. Else gives the error, for a form to show. */
  readonly run: (name: SayableCommand, command: () => Promise<CommandResult>, said?: string) => Promise<CommandError | 'failed' | null>;
  /** The same where no form waits: an error is said, too. */
  readonly act: (name: SayableCommand, command: () => Promise<CommandResult>, said?: string) => Promise<boolean>;
  readonly say: (sentence: string) => void;
  /** Shows a quiet view in place of the person. */
  readonly show: (page: AsidePage) => void;
}

/** Quiet views; each has its heading in the part of its name in the texts. */
export const ASIDES = ['today', 'search', 'settings', 'health'] as const;
export type AsidePage = (typeof ASIDES)[number];

export type SayableCommand = Exclude<CommandName, 'log-mail' | SentCommand>;

/** What is written down when a mail with or without a note left. */
export type SentCommand = Extract<CommandName, 'log-sent' | 'log-probably-sent' | 'log-scheduled'>;

const PanelContext = createContext<PanelTools | null>(null);

export const PanelProvider = PanelContext.Provider;

export const usePanelTools = (): PanelTools => {
  const tools = useContext(PanelContext);
  if (tools === null) throw new Error('A part of the panel stands outside of it');
  return tools;
};
