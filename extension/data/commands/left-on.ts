import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { Patch } from '../patch.ts';

/** Who left with this news left on another day, or has not left where `to` is undefined. */
export const leavingOn = ({ id, leftOn }: Customer, { kind, on }: Pick<LifeEvent, 'kind' | 'on'>, to: Day | undefined): readonly Patch[] =>
  kind === 'left' && leftOn === on ? [{ kind: 'customer', id, set: { leftOn: to } }] : [];
