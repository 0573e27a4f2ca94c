import type { Person } from '../mail.ts';
import { people, rep } from '../people.ts';

/**
 * How much of an address this webmail shows: `written` beside the name, `row` only as the title of the list's row, `nowhere` for people of the
 * rep's own organisation. The card that opens on a click always has it.
 */
export type AddressShown = 'written' | 'row' | 'nowhere';

const ROW_ONLY: ReadonlySet<string> = new Set([people.grace.email, people.priya.email]);
const OWN_DOMAIN = domainOf(rep.email);

export const addressShown = ({ email }: Person): AddressShown => {
  if (domainOf(email) === OWN_DOMAIN) return 'nowhere';
  return ROW_ONLY.has(email) ? 'row' : 'written';
};

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@'));
}
