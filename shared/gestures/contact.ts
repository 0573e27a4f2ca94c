import type { Day, Open } from '../schema/fields.ts';
import type { Channel, Touch } from '../schema/touch.ts';

/**
 * What a touch of each channel must show to count as contact. `to`: the customer stood in To. `reached`: somebody answered. `sent`: it was
 * meant for this customer and nothing says that it failed. `never`: it does not count.
 *
 * Fax and flowers are among the ways to keep in touch (S2-13, S4-21) and count like a letter and a gift. An event counts: inviting somebody or
 * standing beside them is personal (S0-12). A document does not: news and material go to every owner of a product (S4-26); the mail, letter
 * or visit that carried it with a personal word is a touch of its own. Nor does what the rep only noted.
 */
const asks: Readonly<Record<Channel, 'to' | 'reached' | 'sent' | 'never'>> = {
  email: 'to',
  call: 'reached',
  sms: 'sent',
  messenger: 'sent',
  visit: 'sent',
  meeting: 'sent',
  letter: 'sent',
  card: 'sent',
  fax: 'sent',
  flowers: 'sent',
  gift: 'sent',
  event: 'sent',
  document: 'never',
  note: 'never',
};

/**
 * Whether a touch resets the check-in (S0-06, S3-13): from us, to this customer, and it reached them. What came in, what they were only copied
 * on and a call that nobody answered do not. A mail without a position or a call without an outcome is not guessed to count, nor is an unknown
 * channel, direction, position or outcome: one reminder too many is better than a customer who falls silent.
 */
export const countsAsContact = ({ channel, direction, position, outcome }: Touch): boolean => {
  if (direction !== 'out' || !isChannel(channel)) return false;
  const failed = outcome !== undefined && outcome !== 'reached';
  const meantForOthers = position !== undefined && position !== 'to';
  if (failed || meantForOthers) return false;
  switch (asks[channel]) {
    case 'to':
      return position === 'to';
    case 'reached':
      return outcome === 'reached';
    case 'sent':
      return true;
    case 'never':
      return false;
  }
};

/** Day of the newest touch that counts as contact; null when there is none. */
export const lastContactDay = (touches: Iterable<Touch>): Day | null => {
  let last: Day | null = null;
  for (const touch of touches) {
    if ((last === null || touch.day > last) && countsAsContact(touch)) last = touch.day;
  }
  return last;
};

const isChannel = (channel: Open<Channel>): channel is Channel => Object.hasOwn(asks, channel);
