import { answer } from './host.ts';

export const ask = () => answer();
