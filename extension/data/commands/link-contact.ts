import type { Day } from '#shared/schema/fields.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { isSameRelation, relationsWith } from '../queries/relations.ts';
import { forTwoCustomers } from './known-customer.ts';

export interface ContactLink {
  /** The close contact. */
  readonly customerId: string;
  /** Whom they are close to. */
  readonly toId: string;
  readonly relation: RelationKind;
}

/** Writes nothing where the two are linked like this already. Nobody is close to themselves: that is `invalid`. */
export const linkContact = (deps: DataDeps, link: ContactLink): Promise<CommandResult> =>
  commit(deps, 'link-contact', () =>
    forTwoCustomers(deps.db, link.customerId, link.toId, async (contact, customer) => {
      if (contact.id === customer.id) return 'invalid';
      const relation = { customerId: contact.id, toId: customer.id, relation: link.relation };
      const present = await relationsWith(deps.db, contact.id);
      return present.some((each) => isSameRelation(each, relation))
        ? []
        : [creation('relation', { id: deps.newId(), ...relation, ...sinceOf(link.relation, deps.today()) })];
    }),
  );

/** Whoever introduced somebody is thanked for it, and that has a day. */
export const sinceOf = (relation: RelationKind, today: Day): { readonly since?: Day } =>
  relation === 'introduced-by' ? { since: today } : {};
