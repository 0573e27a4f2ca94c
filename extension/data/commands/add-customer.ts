import * as z from 'zod/mini';
import type { Customer } from '#shared/schema/customer.ts';
import { Email } from '#shared/schema/fields.ts';
import type { AddCustomerRequest, NewCustomer } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit, type Planned } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { customersByAddress } from '../queries/customers-by-address.ts';
import { identityPatches } from './identify.ts';
import { forCustomer } from './known-customer.ts';
import { sinceOf } from './link-contact.ts';
import { organisationNamed } from './organisation-named.ts';
import { refused } from './result.ts';

/**
 * Nobody gets a second file: an address that already belongs to somebody, readable or not, is `address-taken`. Who the page showed by name only
 * is remembered, and a close contact is linked, in the same change; a close contact has no tier.
 */
export const addCustomer = (deps: DataDeps, { identity, closeTo, ...person }: AddCustomerRequest): Promise<CommandResult> =>
  commit(deps, 'add-customer', async () => {
    const id = deps.newId();
    const planned = await planCustomer(deps, id, closeTo === undefined ? person : { ...person, tier: null });
    if (!planned.ok) return planned;
    const remembered = identity === undefined ? [] : identityPatches(identity, id);
    if (remembered === null) return refused('invalid');
    const linked = closeTo === undefined ? { ok: true as const, patches: [] } : await planLink(deps, id, closeTo);
    return linked.ok ? { ok: true, patches: [...planned.patches, ...remembered, ...linked.patches] } : linked;
  });

const planLink = (deps: DataDeps, id: string, { customerId, relation }: Required<AddCustomerRequest>['closeTo']): Promise<Planned> =>
  forCustomer(deps.db, customerId, (customer) => [
    creation('relation', { id: deps.newId(), customerId: id, toId: customer.id, relation, ...sinceOf(relation, deps.today()) }),
  ]);

const planCustomer = async (deps: DataDeps, id: string, person: NewCustomer): Promise<Planned> => {
  const email = person.email.trim().toLowerCase();
  const familyName = person.familyName.trim();
  const givenName = person.givenName.trim();
  if (!z.safeParse(Email, email).success || (familyName === '' && givenName === '')) return refused('invalid');
  const { rows, unreadable } = await customersByAddress(deps.db, email);
  if (rows.length + unreadable.length > 0) return refused('address-taken');
  const organisation = await organisationNamed(deps, person.organisation.trim());
  const title = person.title.trim();
  const customer: Customer = {
    id,
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
