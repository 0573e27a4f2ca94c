import { createContext, useContext } from 'react';
import type { Days } from '../use-days.ts';
import type { Run } from '../use-deeds.ts';
import type { DaysApi, DaysOff } from './days-api.ts';

export interface DaysTools {
  readonly api: DaysApi;
  readonly daysOff: DaysOff;
  readonly days: Days;
  /** Something is under way: meanwhile nothing else is begun. */
  readonly isBusy: boolean;
  readonly run: Run;
}

const DaysContext = createContext<DaysTools | null>(null);

export const DaysProvider = DaysContext.Provider;

export const useDaysTools = (): DaysTools => {
  const tools = useContext(DaysContext);
  if (tools === null) throw new Error('A part of the page stands outside of it');
  return tools;
};
