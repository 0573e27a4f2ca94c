import { createHash } from 'node:crypto';

export const mark = (text: string) => createHash('sha256').update(text);
