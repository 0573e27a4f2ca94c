import type { ContactConsent } from '../schema/customer.ts';

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

const partial: ReadonlySet<string> = new Set(['no-greetings', 'no-advertising']);
