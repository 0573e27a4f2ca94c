import type { Complaint } from '../schema/complaint.ts';
import type { Customer } from '../schema/customer.ts';
import { gestureKey } from './key.ts';
import type { RuleId } from './rule.ts';

/** The key of what is due for one round of a complaint: opened again, it is due anew. */
export const complaintKey = (rule: RuleId, complaint: Complaint, customer: Customer, ...anchor: readonly (string | number)[]): string =>
  gestureKey(rule, customer.id, complaint.id, complaint.reopenedOn ?? 'first', ...anchor);
