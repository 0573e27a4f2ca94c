import type { Strength } from '../gestures/rule.ts';
import type { Customer } from '../schema/customer.ts';
import { occasionById } from './library/index.ts';
import { type NoteChannel, noteChannels, type OccasionId } from './note.ts';

/** What the rep is offered for a gesture before they choose anything. */
export interface Offer {
  readonly occasion: OccasionId;
  readonly channel: NoteChannel;
}

/**
 * A check-in that is to be a visit asks for one. It goes on the one way this customer prefers, else on the usual way of its occasion, else by a call
 * where the gesture calls for one (S0-30), else by mail. Two preferred ways are none, and one that the occasion has no words for is none either.
 */
export const firstOffer = (
  { occasion: due, strength }: { readonly occasion: OccasionId; readonly strength: Strength },
  customer: Pick<Customer, 'noCalls' | 'preferredChannels'>,
): Offer => {
  const occasion = due === 'check-in' && strength === 'visit' ? 'visit' : due;
  const wanted = preferredChannel(customer) ?? USUAL_CHANNEL[occasion] ?? (strength === 'call' ? 'call' : 'mail');
  return { occasion, channel: channelsFor(occasion, customer).includes(wanted) ? wanted : 'mail' };
};

/** Ways that have words for an occasion, mail first. Nobody is called who does not want to be. */
export const channelsFor = (occasion: OccasionId, { noCalls }: Pick<Customer, 'noCalls'>): readonly NoteChannel[] =>
  noteChannels.filter(
    (channel) => channel === 'mail' || (occasionById[occasion][channel] !== undefined && (channel !== 'call' || noCalls !== true)),
  );

/** With a visit in mind or without: the rep may change from the one to the other. Null where there is nothing to choose. */
export const alternativeTo = (occasion: OccasionId): OccasionId | null => {
  if (occasion === 'check-in') return 'visit';
  return occasion === 'visit' ? 'check-in' : null;
};

/** A monthly card is a card; any other occasion has no way of its own. */
const USUAL_CHANNEL: Readonly<Partial<Record<OccasionId, NoteChannel>>> = { 'monthly-card': 'card' };

const preferredChannel = ({ preferredChannels = {} }: Pick<Customer, 'preferredChannels'>): NoteChannel | null => {
  const preferred = Object.entries(channelOf).filter(([touched]) => preferredChannels[touched] === true);
  return preferred.length === 1 ? (preferred[0]?.[1] ?? null) : null;
};

/** Ways to keep in touch for which notes are written, as the customer's card names them. */
const channelOf: Readonly<Record<string, NoteChannel>> = { email: 'mail', call: 'call', messenger: 'messenger', card: 'card' };
