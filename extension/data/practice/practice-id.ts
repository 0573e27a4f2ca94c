/** Practice records are known by their ids: no other record's id begins so. */
const PREFIX = 'practice:';

/** The same on every device, so that practice data added on two of them are one. */
export const practiceId = (kind: string, ...parts: readonly (string | number)[]): string => `${PREFIX}${[kind, ...parts].join(':')}`;

export const isPracticeId = (id: unknown): boolean => typeof id === 'string' && id.startsWith(PREFIX);

/** First and last id that a practice record can have. */
export const PRACTICE_IDS: readonly [string, string] = [PREFIX, `${PREFIX}\uffff`];
