import type { GestureKind } from '../gestures/rule.ts';
import type { ContactConsent, Customer } from '../schema/customer.ts';

/**
 * What holds where two files say something about contact: the stricter, and `none` where each forbids what the other allows. Merge and import never weaken
 * what a customer asked for. The day and the way we know are those of the level that stays, else the later.
 */
export const stricterConsent = (one: ContactConsent | undefined, other: ContactConsent | undefined): ContactConsent | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.level === other.level || other.level === 'ok') return one;
  if (one.level === 'ok') return other;
  const strict = [one, other].find(({ level }) => !partial.has(level));
  return strict ?? { ...(one.since > other.since ? one : other), level: 'none' };
};

/**
 * Whether a customer asked not to get what a gesture of this kind would send. `none`, and a level that only a later version knows, leave what they wait
 * for: an answer, a promise kept, word on a complaint.
 */
export const isAgainstConsent = (kind: GestureKind, { contact }: Pick<Customer, 'contact'>): boolean => {
  switch (contact?.level) {
    case undefined:
    case 'ok':
      return false;
    case 'no-greetings':
      return kind === 'greeting';
    case 'no-advertising':
      return kind === 'sales';
    default:
      return !awaited.has(kind);
  }
};

const awaited: ReadonlySet<GestureKind> = new Set<GestureKind>(['trouble', 'promise', 'answer']);

const partial: ReadonlySet<string> = new Set(['no-greetings', 'no-advertising']);
