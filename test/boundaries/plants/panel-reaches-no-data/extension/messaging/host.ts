import { rows } from '../data/db.ts';

export const answer = () => rows.length;
