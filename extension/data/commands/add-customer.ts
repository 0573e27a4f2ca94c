import * as z from 'zod/mini';
import type { Customer } from '#shared/schema/customer.ts';
import { Email } from '#shared/schema/fields.ts';
import type { CommandResult, NewCustomer } from '../../messaging/protocol.ts';
import { commit, type Planned } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { customersByAddress } from '../queries/customers-by-address.ts';
import { organisationsByName } from '../queries/organisations.ts';
import { refused } from './result.ts';

/** Nobody gets a second file: an address that already belongs to somebody, readable or not, is `address-taken`. */
export const addCustomer = (deps: DataDeps, person: NewCustomer): Promise<CommandResult> =>
  commit(deps, 'add-customer', () => planCustomer(deps, person));

const planCustomer = async (deps: DataDeps, person: NewCustomer): Promise<Planned> => {
  const email = person.email.trim().toLowerCase();
  const familyName = person.familyName.trim();
  const givenName = person.givenName.trim();
  if (!z.safeParse(Email, email).success || (familyName === '' && givenName === '')) return refused('invalid');
  const { rows, unreadable } = await customersByAddress(deps.db, email);
  if (rows.length + unreadable.length > 0) return refused('address-taken');
  const organisation = await organisationFor(deps, person.organisation.trim());
  const title = person.title.trim();
  const customer: Customer = {
    id: deps.newId(),
    familyName,
    givenName,
    nameOrder: person.nameOrder,
    ...(title === '' ? {} : { title }),
    emails: { [email]: { preferred: true, addedAt: new Date(deps.now()).toISOString() } },
    ...(organisation === null ? {} : { organisationId: organisation.id }),
    tier: person.tier,
    language: person.language,
    register: 'formal',
    since: deps.today(),
  };
  return { ok: true, patches: [creation('customer', customer), ...(organisation?.patches ?? [])] };
};

/** The one organisation of that name, or a new one; of several, a new one too rather than a guess. */
const organisationFor = async (
  deps: DataDeps,
  name: string,
): Promise<{ readonly id: string; readonly patches: readonly Patch[] } | null> => {
  if (name === '') return null;
  const { rows } = await organisationsByName(deps.db, name);
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return { id: only.id, patches: [] };
  const id = deps.newId();
  return { id, patches: [creation('organisation', { id, name })] };
};
