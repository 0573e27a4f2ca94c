import type { DataDeps } from '../../data/deps.ts';
import { customersNamed } from '../../data/queries/find-customers.ts';
import { identitiesNamed } from '../../data/queries/identities.ts';
import type { CustomerHit, IdentityRef } from '../protocol.ts';

const MOST = 8;

/** Customers a name without an address may be: those the rep chose for it in another thread, then those of exactly that name. */
export const offersFor = async ({ db }: DataDeps, { mailbox, name }: IdentityRef): Promise<readonly CustomerHit[]> => {
  const hits = [...(await identitiesNamed(db, mailbox, name)), ...(await customersNamed(db, name))];
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()].slice(0, MOST);
};
