import type { Row } from '../data/db.ts';

export const announce = (row?: Row) => row?.id;
