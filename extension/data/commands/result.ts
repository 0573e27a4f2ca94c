import type { CommandError } from '../../messaging/protocol/results.ts';

/** A refusal, as `commit` and every command give it. */
export const refused = <Type extends CommandError>(type: Type) => ({ ok: false, error: { type } }) as const;
