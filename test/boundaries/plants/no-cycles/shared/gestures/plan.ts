import { rules } from './rule.ts';

export const plan = () => rules().length;
