import { movedKey } from '#shared/gestures/key.ts';
import type { Touch } from '#shared/schema/touch.ts';
import { mailTouchId } from '../touch-id.ts';
import { filledFields } from './filled-fields.ts';
import type { Move } from './moved-records.ts';

/** The touch of a mail has an id that names the customer, and so has the key of the gesture that it settled. */
export const movedTouch = (touch: Touch, fromId: string, toId: string): Move<'touch'> => ({
  fromId: touch.id,
  record: {
    ...touch,
    id: idFor(touch, fromId, toId),
    customerId: toId,
    ...(touch.gestureKey === undefined ? {} : { gestureKey: movedKey(touch.gestureKey, fromId, toId) }),
  },
});

/** Both files had the same mail: one touch, which counts as the better of the two places that the customer had in it. */
export const unitedTouch = (own: Touch, double: Touch): Readonly<Record<string, unknown>> => ({
  ...filledFields('touch', own, double),
  position: betterPosition(own.position, double.position),
});

const POSITIONS = ['from', 'to', 'cc'] as const satisfies Touch['position'][];

const betterPosition = (own: Touch['position'], other: Touch['position']): Touch['position'] =>
  POSITIONS.find((position) => position === own || position === other) ?? own ?? other;

const idFor = ({ id, source }: Touch, fromId: string, toId: string): string =>
  typeof source?.messageId === 'string' && id === mailTouchId(source, source.messageId, fromId)
    ? mailTouchId(source, source.messageId, toId)
    : id;
