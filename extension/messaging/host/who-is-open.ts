import { correspondentOf, externalPeople, type Person } from '#shared/people/correspondent.ts';
import { displayName } from '#shared/people/name.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';
import { identityFor } from '../../data/queries/identities.ts';
import type { Settings } from '../../data/queries/settings.ts';
import type { OpenConversation } from '../../webmail/adapter.ts';
import type { PageReport } from '../protocol/page.ts';
import type { IdentityRef } from '../protocol/people.ts';
import type { PanelView } from '../protocol/panel-view.ts';
import type { MailboxAtHand } from './care-view.ts';
import { openFile, viewOfFile } from './customer-file.ts';
import { mailboxStatus } from './mailbox.ts';
import { offersFor } from './offers.ts';
import { preferredAddress } from '#shared/people/preferred-address.ts';
import { suggestionFor } from './suggestion.ts';

/**
 * What the rep picked: one participant or the address that was found behind a name (`email`), one of two files for the same address (both), or
 * somebody around the customer (`customerId` alone).
 */
export interface Picked {
  readonly email?: string | undefined;
  readonly customerId?: string | undefined;
}

export type Who = Pick<PanelView, 'state'> & Partial<PanelView>;

/** Who the open conversation is with, or whom of it the rep picked. */
export const whoIsOpen = async (deps: DataDeps, settings: Settings, facts: OpenConversation, picked: Picked): Promise<Who> => {
  const place = { settings, mailbox: facts };
  const chosen = await pickedPerson(deps, place, externalPeople(facts, settings.ownAddresses), picked);
  if (chosen !== null) return chosen;
  const who = correspondentOf(facts, settings.ownAddresses, settings.repName);
  switch (who.type) {
    case 'own-address-unknown':
    case 'nobody':
      return { state: 'none' };
    case 'machine':
      return { state: 'machine', person: { name: who.name, email: who.email } };
    case 'name-only':
      return named(deps, place, { mailbox: facts.ownAddress ?? '', name: who.name, thread: facts.thread }, picked);
    case 'choose':
      return { state: 'choose', candidates: who.people.map(({ name, email }) => ({ name, email, customerId: null })) };
    case 'person':
      return person(deps, place, who, picked);
  }
};

/** Whose file the rep picked while no conversation is open, from what is due or by searching; null when nobody's. */
export const whoIsPicked = async (deps: DataDeps, settings: Settings, { facts }: PageReport, picked: Picked): Promise<Who | null> =>
  pickedPerson(deps, { settings, mailbox: facts }, [], picked);

/** Whom the rep writes to in the box they are in; null when they look at the conversation, or write to themselves. */
export const whoIsWritten = async (deps: DataDeps, settings: Settings, report: PageReport, picked: Picked): Promise<Who | null> => {
  const { facts, writing } = report;
  if (writing === undefined || mailboxStatus(facts.ownAddress, settings) === 'unknown') return null;
  const { name, email } = writing.recipient;
  if (email !== null && (email === facts.ownAddress || settings.ownAddresses.has(email))) return null;
  const about = { about: 'writing', thread: writing.thread } as const;
  const place = { settings, mailbox: facts };
  const chosen = await pickedPerson(deps, place, [], picked);
  if (chosen !== null) return { ...chosen, ...about };
  const ref = { mailbox: facts.ownAddress ?? '', name, thread: writing.thread };
  return { ...(await (email === null ? named(deps, place, ref, picked) : person(deps, place, { name, email }, picked))), ...about };
};

/** Where somebody is shown: by which settings, in which mailbox. */
interface Place {
  readonly settings: Settings;
  readonly mailbox: MailboxAtHand;
}

/** Null when the rep picked nobody, or somebody who is not there. */
const pickedPerson = async (deps: DataDeps, place: Place, people: readonly Person[], picked: Picked): Promise<Who | null> => {
  if (picked.email !== undefined) {
    const among = people.find(({ email }) => email === picked.email);
    return among === undefined ? null : person(deps, place, among, picked);
  }
  return picked.customerId === undefined ? null : known(deps, place, picked.customerId, null);
};

/** A name without an address is whoever the rep said it is in this thread; anybody else of that name is only offered. */
const named = async (deps: DataDeps, place: Place, ref: IdentityRef, picked: Picked): Promise<Who> => {
  const { name } = ref;
  const identity = ref.thread === '' || ref.mailbox === '' ? null : { ...ref, known: true };
  const unsaid = identity === null ? null : { ...identity, known: false };
  if (picked.email !== undefined) return { ...(await person(deps, place, { name, email: picked.email }, picked)), identity: unsaid };
  const said = identity === null ? null : await identityFor(deps.db, ref);
  const open = said === null ? null : await known(deps, place, said.id, { name, email: null });
  if (open !== null) return { ...open, identity };
  return {
    state: 'name-only',
    person: { name, email: null },
    identity: unsaid,
    offers: await offersFor(deps, ref),
    suggestion: suggestionFor({ name, email: '' }),
  };
};

/** Two files for one address, or one that cannot be read, are nobody until the rep has chosen. */
const person = async (deps: DataDeps, place: Place, { name, email }: Person, picked: Picked): Promise<Who> => {
  const shown = { name, email };
  const { rows, unreadable } = await customersByAddress(deps.db, email);
  if (rows.length === 0 && unreadable.length > 0) return { state: 'unreadable', trouble: 'file-unreadable' };
  if (rows.length === 0) return { state: 'unknown', person: shown, suggestion: suggestionFor(shown) };
  const chosen = rows.length === 1 && unreadable.length === 0 ? rows[0] : rows.find(({ id }) => id === picked.customerId);
  if (chosen === undefined) {
    return { state: 'choose', candidates: rows.map((row) => ({ name: displayName(row), email, customerId: row.id })) };
  }
  return (await known(deps, place, chosen.id, shown)) ?? { state: 'none' };
};

/** The file of one customer; null when it is gone. Whoever was picked from elsewhere is shown under their own name and address. */
const known = async (deps: DataDeps, place: Place, customerId: string, shown: PanelView['person']): Promise<Who | null> => {
  const file = await openFile(deps, place.settings, customerId);
  if (file === null) return null;
  const { customer } = file.facts;
  const email = shown?.email ?? preferredAddress(customer);
  return {
    state: 'known',
    person: shown ?? { name: displayName(customer), email },
    customer: await viewOfFile(deps, file, email, place.mailbox),
  };
};
