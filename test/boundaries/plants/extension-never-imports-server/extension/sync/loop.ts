import type { Limits } from '../../server/services/hello.ts';

export const within = (limits: Limits, size: number) => size <= limits.bytes;
