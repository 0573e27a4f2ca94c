import { normaliseEmail } from './email.ts';

/** Who stands in one line of a mail. */
export interface Party {
  readonly name: string;
  /** Null when the page shows only a name. */
  readonly email: string | null;
  readonly role: 'from' | 'to' | 'cc' | 'bcc';
  readonly self: boolean;
}

/** What must be known of an open conversation to say who it is with. Messages stand oldest first. */
export interface ConversationFacts {
  readonly participants: readonly Party[];
  readonly messages: readonly ConversationMessage[];
  /** The mailbox's own address as the page shows it; null when it does not say. */
  readonly ownAddress: string | null;
}

export interface ConversationMessage {
  readonly from: Party | null;
  readonly to: readonly Party[];
  /** Null when the own address is unknown. */
  readonly self: boolean | null;
  readonly machine: boolean;
}

export interface Person {
  readonly name: string;
  /** As `normaliseEmail` writes it. */
  readonly email: string;
}

/**
 * `name-only`: the one it is with shows no address. `choose`: more than one may be meant. `machine`: only a list, a no-reply address and the like
 * wrote. `nobody`: nobody but the rep. `own-address-unknown`: nobody can be told from the rep.
 */
export type Correspondent =
  | ({ readonly type: 'person' } & Person)
  | { readonly type: 'name-only'; readonly name: string }
  | { readonly type: 'choose'; readonly people: readonly Person[] }
  | { readonly type: 'machine'; readonly name: string; readonly email: string | null }
  | { readonly type: 'nobody' }
  | { readonly type: 'own-address-unknown' };

/**
 * Who an open conversation is with: the newest sender who is neither the rep nor a machine; where only the rep wrote, the one recipient in To of
 * the last mail. Never a guess: a newest sender without an address is `name-only` and not replaced by an older one, an unreadable one and
 * several recipients are to choose from. The address the page shows counts as own beside `ownAddresses`, those the rep named as theirs. A mail
 * whose sender shows no address is the rep's where it bears a name of theirs (`repName`, or that of a sender with an own address in
 * this conversation) and goes to others alone: a namesake's mail would go to the rep.
 */
export const correspondentOf = (conversation: ConversationFacts, ownAddresses: Iterable<string>, repName = ''): Correspondent => {
  const own = ownOf(conversation, ownAddresses);
  if (own.size === 0) return { type: 'own-address-unknown' };
  const names = ownNames(conversation, own, repName);
  const isOwnMessage = (message: ConversationMessage): boolean => isByAddress(message, own) || isByName(message, own, names);
  const newestFirst = conversation.messages.toReversed();
  const sender = newestFirst.find((message) => !message.machine && !isOwnMessage(message));
  if (sender !== undefined) return sender.from === null ? chooseFrom(conversation, own) : partyAsCorrespondent(sender.from);
  const lastOwn = newestFirst.find(isOwnMessage);
  if (lastOwn !== undefined) return recipientOf(lastOwn, conversation, own);
  const machine = newestFirst.find((message) => message.machine)?.from;
  if (machine !== undefined) return { type: 'machine', name: machine?.name ?? '', email: emailOf(machine) };
  return chooseFrom(conversation, own);
};

/** Everybody in the conversation but the rep, each address once: senders first, then To, Cc, Bcc. Those without an address are left out. */
export const externalPeople = (conversation: ConversationFacts, ownAddresses: Iterable<string>): readonly Person[] =>
  peopleAmong(partiesOf(conversation), ownOf(conversation, ownAddresses));

const ownOf = ({ ownAddress }: ConversationFacts, ownAddresses: Iterable<string>): ReadonlySet<string> =>
  new Set([...ownAddresses, ...(ownAddress === null ? [] : [ownAddress])].map(normaliseEmail).filter((email) => email !== ''));

const emailOf = (party: Party | null): string | null => {
  const email = normaliseEmail(party?.email ?? '');
  return email === '' ? null : email;
};

const isOwn = (party: Party, own: ReadonlySet<string>): boolean => {
  const email = emailOf(party);
  return party.self || (email !== null && own.has(email));
};

const isByAddress = ({ from, self }: ConversationMessage, own: ReadonlySet<string>): boolean =>
  self === true || (from !== null && isOwn(from, own));

const isByName = ({ from, to }: ConversationMessage, own: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  from !== null && emailOf(from) === null && names.has(from.name) && to.length > 0 && !to.some((party) => isOwn(party, own));

/** As a recipient the rep may bear any name: the sender writes it. */
const ownNames = ({ messages }: ConversationFacts, own: ReadonlySet<string>, repName: string): ReadonlySet<string> => {
  const written = messages.flatMap(({ from }) => (from !== null && emailOf(from) !== null && isOwn(from, own) ? [from.name] : []));
  return new Set([...written, repName.trim()].filter((name) => name !== ''));
};

const partyAsCorrespondent = (party: Party): Correspondent => {
  const email = emailOf(party);
  return email === null ? { type: 'name-only', name: party.name } : { type: 'person', name: party.name, email };
};

const recipientOf = ({ to }: ConversationMessage, conversation: ConversationFacts, own: ReadonlySet<string>): Correspondent => {
  const external = distinct(to.filter((party) => party.role === 'to' && !isOwn(party, own)));
  const [only] = external;
  if (only === undefined) return chooseFrom(conversation, own);
  return external.length === 1 ? partyAsCorrespondent(only) : { type: 'choose', people: peopleAmong(external, own) };
};

const chooseFrom = (conversation: ConversationFacts, own: ReadonlySet<string>): Correspondent => {
  const people = peopleAmong(partiesOf(conversation), own);
  return people.length === 0 ? { type: 'nobody' } : { type: 'choose', people };
};

const partiesOf = ({ participants, messages }: ConversationFacts): readonly Party[] => [
  ...participants,
  ...messages.toReversed().flatMap(({ from, to }) => (from === null ? to : [from, ...to])),
];

const roleOrder: Readonly<Record<Party['role'], number>> = { from: 0, to: 1, cc: 2, bcc: 3 };

const peopleAmong = (parties: readonly Party[], own: ReadonlySet<string>): readonly Person[] =>
  distinct(parties.filter((party) => !isOwn(party, own)).toSorted((one, other) => roleOrder[one.role] - roleOrder[other.role])).flatMap(
    (party) => {
      const email = emailOf(party);
      return email === null ? [] : [{ name: party.name, email }];
    },
  );

/** One party per address, the first with a name; those without an address are one by name. */
const distinct = (parties: readonly Party[]): readonly Party[] => {
  const byIdentity = new Map<string, Party>();
  for (const party of parties) {
    const identity = emailOf(party) ?? ` ${party.name}`;
    const known = byIdentity.get(identity);
    if (known === undefined || (known.name === '' && party.name !== '')) byIdentity.set(identity, party);
  }
  return [...byIdentity.values()];
};
