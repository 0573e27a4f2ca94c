import type { Touch } from '#shared/schema/touch.ts';
import type { PinnedHook } from '../../messaging/protocol/history.ts';

/** What is "for next time" and was not used yet, newest first. */
export const hooksIn = (touches: readonly Touch[]): readonly PinnedHook[] =>
  touches
    .flatMap(({ id, at, day, hook }) =>
      hook === undefined || hook.usedOn !== undefined ? [] : [{ at, touchId: id, day, text: hook.text }],
    )
    .toSorted((one, other) => other.at.localeCompare(one.at, 'en') || one.touchId.localeCompare(other.touchId, 'en'))
    .map(({ at: _, ...pinned }) => pinned);
