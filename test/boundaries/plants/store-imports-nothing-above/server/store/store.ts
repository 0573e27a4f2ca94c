import { limits } from '../services/limits.ts';

export const rows = limits.rows;
