import type { RuleId } from '#shared/gestures/rule.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

export interface MutedRule {
  readonly customerId: string;
  readonly rule: RuleId;
  readonly muted: boolean;
}

/** One kind of gesture, for one person. */
export const muteRule = (deps: DataDeps, { customerId, rule, muted }: MutedRule): Promise<CommandResult> =>
  commit(deps, 'mute-rule', () =>
    forCustomer(deps.db, customerId, ({ id, mutedRules }) =>
      (mutedRules?.[rule] ?? false) === muted ? [] : [{ kind: 'customer', id, set: { [`mutedRules/${rule}`]: muted } }],
    ),
  );
