import type { RuleId } from './rule.ts';

/**
 * The name of one gesture, the same on every device: rule, customer, and what caused it (a deal's id, the day of a contact …), parted by
 * colons. A colon or percent sign inside a part is escaped, so two causes never share a key. Never put a due date into it.
 */
export const gestureKey = (rule: RuleId, customerId: string, ...anchor: readonly (string | number)[]): string =>
  [rule, customerId, ...anchor].map(escapePart).join(':');

/** The same gesture of another customer, to whose file its cause moved; a key of somebody else stays as it is. */
export const movedKey = (key: string, fromId: string, toId: string): string => {
  const [rule = '', customer, ...anchor] = key.split(':');
  return customer === escapePart(fromId) ? [rule, escapePart(toId), ...anchor].join(':') : key;
};

/** What caused a gesture, by its parts: the reverse of `gestureKey`. */
export const anchorOf = (key: string): readonly string[] =>
  key
    .split(':')
    .slice(2)
    .map((part) => part.replaceAll('%3A', ':').replaceAll('%25', '%'));

const escapePart = (part: string | number): string => {
  const text = String(part);
  return /[%:]/.test(text) ? text.replaceAll('%', '%25').replaceAll(':', '%3A') : text;
};
