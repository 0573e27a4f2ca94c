import { remedy } from './remedy.ts';

export const first = remedy;
