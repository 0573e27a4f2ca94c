import type { Mailbox, Person } from '../mail.ts';
import { people } from '../people.ts';

/**
 * How much of an address this webmail shows: `written` beside the name, `row` only as the title of the list's row, `nowhere` for people of the
 * rep's own organisation. The card that opens on a click always has it.
 */
type AddressShown = 'written' | 'row' | 'nowhere';

const ROW_ONLY: ReadonlySet<string> = new Set([people.grace.email]);

export const addressShown = ({ email }: Person, { own, ownByName }: Pick<Mailbox, 'own' | 'ownByName'>): AddressShown => {
  if (email === own.email) return ownByName === true ? 'nowhere' : 'written';
  if (domainOf(email) === domainOf(own.email)) return 'nowhere';
  return ROW_ONLY.has(email) ? 'row' : 'written';
};

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@'));
