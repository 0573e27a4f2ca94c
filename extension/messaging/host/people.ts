import { externalPeople } from '#shared/people/correspondent.ts';
import type { DataDeps } from '../../data/deps.ts';
import type { Settings } from '../../data/queries/settings.ts';
import type { OpenConversation } from '../../webmail/adapter.ts';
import type { PersonChip } from '../protocol/people.ts';
import type { PanelView } from '../protocol/panel-view.ts';
import { onlyCustomer } from './only-customer.ts';

const SHOWN = 12;

/**
 * Everybody in a conversation of several people but the rep and machines, senders first; nobody where there is only one to show, or where the rep
 * is asked to choose among them anyway.
 */
export const peopleIn = async (
  deps: DataDeps,
  settings: Settings,
  facts: OpenConversation,
  { state, person, customer }: Pick<PanelView, 'state' | 'person' | 'customer'>,
): Promise<readonly PersonChip[]> => {
  if (state === 'choose' || state === 'none') return [];
  const machines = new Set(facts.messages.filter(({ machine }) => machine).map(({ from }) => from?.email));
  const people = externalPeople(facts, settings.ownAddresses).filter(({ email }) => !machines.has(email));
  if (people.length < 2) return [];
  return Promise.all(
    people.slice(0, SHOWN).map(async ({ name, email }): Promise<PersonChip> => {
      const file = await onlyCustomer(deps, email);
      const isShown = email === person?.email || (file !== null && file.id === customer?.id);
      return { name, email, customerId: file?.id ?? null, tier: file?.tier ?? null, isShown };
    }),
  );
};
