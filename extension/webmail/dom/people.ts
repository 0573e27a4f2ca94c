import type { Participant } from '../adapter.ts';
import { asAddress } from './address.ts';
import { oneLine } from './text.ts';

const STRENGTH: Readonly<Record<Participant['role'], number>> = { from: 3, to: 2, cc: 1, bcc: 0 };

/** A person as the page names them. Self only by address: webmails write "me" in the rep's language. */
export const personFrom = (
  { name, email }: { readonly name: string | null; readonly email: string | null },
  role: Participant['role'],
  ownAddress: string | null,
): Participant => {
  const address = asAddress(email);
  const shown = oneLine(name ?? '');
  return {
    name: address !== null && asAddress(shown) === address ? '' : shown,
    email: address,
    role,
    self: address !== null && address === ownAddress,
  };
};

/** Each person once, in order of first mention, with the strongest role and the name that goes with it. */
export const uniquePeople = (people: readonly Participant[]): readonly Participant[] => {
  const byKey = new Map<string, Participant>();
  for (const person of people) {
    const key = person.email ?? `name:${person.name}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, person);
    else if (STRENGTH[person.role] > STRENGTH[known.role] || known.name === '') {
      const role = STRENGTH[person.role] > STRENGTH[known.role] ? person.role : known.role;
      byKey.set(key, { ...person, role, name: person.name === '' ? known.name : person.name });
    }
  }
  return [...byKey.values()];
};
