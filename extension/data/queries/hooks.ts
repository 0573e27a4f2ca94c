import type { Day } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';

export interface PinnedHook {
  readonly touchId: string;
  /** Day of the contact in which it came up. */
  readonly day: Day;
  readonly text: string;
}

/** What is "for next time" and was not used yet, newest first. */
export const hooksIn = (touches: readonly Touch[]): readonly PinnedHook[] =>
  touches
    .flatMap(({ id, at, day, hook }) =>
      hook === undefined || hook.usedOn !== undefined ? [] : [{ at, touchId: id, day, text: hook.text }],
    )
    .toSorted((one, other) => other.at.localeCompare(one.at, 'en') || one.touchId.localeCompare(other.touchId, 'en'))
    .map(({ at: _, ...pinned }) => pinned);
