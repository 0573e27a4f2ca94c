import type { Touch, UsedNote } from '#shared/schema/touch.ts';

/** Which notes went to a customer, newest first, whatever the order of the touches. */
export const notesIn = (touches: readonly Touch[]): readonly UsedNote[] =>
  touches.toSorted((one, other) => other.at.localeCompare(one.at, 'en')).flatMap(({ note }) => (note === undefined ? [] : [note]));
