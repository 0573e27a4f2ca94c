import { createContext, useContext } from 'react';
import type { Days } from '../use-days.ts';
import type { Run } from '../use-deeds.ts';
import type { Safety, SafetyApi } from './safety-api.ts';

export interface SafetyTools {
  readonly api: SafetyApi;
  readonly safety: Safety;
  readonly days: Days;
  /** Something is under way: meanwhile nothing else is begun. */
  readonly isBusy: boolean;
  readonly run: Run;
}

const SafetyContext = createContext<SafetyTools | null>(null);

export const SafetyProvider = SafetyContext.Provider;

export const useSafetyTools = (): SafetyTools => {
  const tools = useContext(SafetyContext);
  if (tools === null) throw new Error('A part of the page stands outside of it');
  return tools;
};
