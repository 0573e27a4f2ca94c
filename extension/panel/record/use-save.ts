import { useRef, useState } from 'react';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { errorText } from '../error-text.ts';
import { type SayableCommand, usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';

export interface Saving {
  /** Why it was not saved, to stand at the form's first field. */
  readonly error: string | undefined;
  readonly refuse: (why: string) => void;
  /** Closes the form once it is saved. A second click while the first is under way does nothing. */
  readonly save: (name: SayableCommand, command: () => Promise<CommandResult>, said?: string) => Promise<void>;
}

export const useSave = (words: Words, onSaved: () => void): Saving => {
  const { run } = usePanelTools();
  const [error, refuse] = useState<string>();
  const busy = useRef(false);

  const save: Saving['save'] = async (name, command, said) => {
    if (busy.current) return;
    busy.current = true;
    const failed = await run(name, command, said);
    busy.current = false;
    if (failed === null) onSaved();
    else refuse(errorText(failed, words));
  };

  return { error, refuse, save };
};
