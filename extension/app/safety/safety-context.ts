import { createContext, useContext } from 'react';
import type { Days } from '../use-days.ts';
import type { Safety, SafetyApi } from './safety-api.ts';

/** What was just done, in words, and how it is taken back. */
export interface Said {
  readonly text: string;
  readonly changeId?: string;
}

export interface SafetyTools {
  readonly api: SafetyApi;
  readonly safety: Safety;
  readonly days: Days;
  /** Something is under way: meanwhile nothing else is begun. */
  readonly isBusy: boolean;
  /** Does something, then looks at the data again and says what came of it. A bug is said as well, as a failure. */
  readonly run: (task: () => Promise<Said | null>) => Promise<void>;
}

const SafetyContext = createContext<SafetyTools | null>(null);

export const SafetyProvider = SafetyContext.Provider;

export const useSafetyTools = (): SafetyTools => {
  const tools = useContext(SafetyContext);
  if (tools === null) throw new Error('A part of the page stands outside of it');
  return tools;
};
