import type { Strength } from '../gestures/rule.ts';
import type { Customer } from '../schema/customer.ts';
import { occasionById } from './library/index.ts';
import { type NoteChannel, noteChannels, type OccasionId } from './note.ts';

/** Ways that have words for an occasion, mail first. Nobody is called who does not want to be. */
export const channelsFor = (occasion: OccasionId, { noCalls }: Pick<Customer, 'noCalls'>): readonly NoteChannel[] =>
  noteChannels.filter(
    (channel) => channel === 'mail' || (occasionById[occasion][channel] !== undefined && (channel !== 'call' || noCalls !== true)),
  );

/**
 * The way to offer first: for a visit the mail that asks for it, else the one way this customer prefers, else a call where the gesture calls for one
 * (S0-30), else the mail. Two preferred ways are none, and one that the occasion has no words for is none either.
 */
export const firstChannel = (
  { occasion, strength }: { readonly occasion: OccasionId; readonly strength: Strength },
  customer: Pick<Customer, 'noCalls' | 'preferredChannels'>,
): NoteChannel => {
  if (strength === 'visit') return 'mail';
  const channels = channelsFor(occasion, customer);
  const wanted = preferredChannel(customer) ?? (strength === 'call' ? 'call' : 'mail');
  return channels.includes(wanted) ? wanted : 'mail';
};

const preferredChannel = ({ preferredChannels = {} }: Pick<Customer, 'preferredChannels'>): NoteChannel | null => {
  const preferred = Object.entries(channelOf).filter(([touched]) => preferredChannels[touched] === true);
  return preferred.length === 1 ? (preferred[0]?.[1] ?? null) : null;
};

/** Ways to keep in touch for which notes are written, as the customer's card names them. */
const channelOf: Readonly<Record<string, NoteChannel>> = { email: 'mail', call: 'call', messenger: 'messenger', card: 'card' };
