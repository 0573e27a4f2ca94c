import { plan } from './plan.ts';

export const rules = (): readonly (() => number)[] => [plan];
