import type { Message, Participant } from '../adapter.ts';
import { withoutSpace } from '../dom/caret-text.ts';
import { findAll } from '../dom/find.ts';
import { isMachineMail } from '../dom/machine-mail.ts';
import { personFrom, uniquePeople } from '../dom/people.ts';
import { type Card, personaName } from './cards.ts';
import { writtenDate } from './dates.ts';
import type { ListRow } from './list-row.ts';
import { personIn, type WrittenPerson } from './written-person.ts';

export interface MessageRead {
  readonly message: Message;
  /** Name of the place that named the sender. */
  readonly senderBy: string | null;
}

interface Context {
  readonly ownAddress: string | null;
  /** Subject for the mail that began the conversation, null for later ones. */
  readonly openingSubject: string | null;
  /** The selected row, if it is about this conversation and this is its newest mail. */
  readonly row: ListRow | null;
}

/** What one card says. A sender without an address is never told to be the rep. */
export const readMessage = (card: Card, { ownAddress, openingSubject, row }: Context): MessageRead => {
  const { person, by } = senderOf(card, row);
  const from = person === null ? null : personFrom(person, 'from', ownAddress);
  return {
    message: {
      id: card.handle,
      from,
      to: recipientsOf(card, ownAddress),
      at: null,
      written: writtenDate(card),
      self: ownAddress === null || from === null || from.email === null ? null : from.self,
      machine: isMachineMail(from?.email ?? null, openingSubject),
    },
    senderBy: by,
  };
};

const senderOf = (card: Card, row: ListRow | null): { readonly person: WrittenPerson | null; readonly by: string | null } => {
  const person = shownSender(card);
  if (person === null) return { person, by: null };
  if (person.email !== null) return { person, by: 'written address' };
  const inRow = new Set(row?.people.filter(({ name }) => name === person.name).map(({ email }) => email));
  const [email = null] = inRow;
  return email === null || inRow.size > 1 ? { person, by: 'name only' } : { person: { name: person.name, email }, by: 'selected row' };
};

/** Null when two parts of the card name two senders. */
const shownSender = ({ from, persona }: Card): WrittenPerson | null => {
  const [first, ...others] = from;
  if (first === undefined) return persona === null || personaName(persona) === '' ? null : { name: personaName(persona), email: null };
  const shown = personIn(first);
  const isDoubtful = shown !== null && shown.email !== null && !isConfirmed(shown.email, persona, first);
  const person = isDoubtful ? { name: shown.name, email: null } : shown;
  const isAlone = others.every((other) => {
    const also = personIn(other);
    return also !== null && also.name === person?.name && also.email === person.email;
  });
  return isAlone ? person : null;
};

/**
 * Somebody may call themselves `Ann Bell <ann@x.example>`, so an address counts only where the head adds it to the name that stands elsewhere
 * without it: on the avatar, or as the text that a title explains.
 */
const isConfirmed = (email: string, persona: Element | null, from: Element): boolean => {
  const names = [persona === null ? '' : personaName(persona), from.textContent].map(withoutSpace).filter((name) => name !== '');
  const texts = [from, ...findAll(from, '*')].flatMap((part) => [
    part.textContent,
    part.getAttribute('title') ?? '',
    part.getAttribute('aria-label') ?? '',
  ]);
  return names.some((name) => texts.some((text) => withoutSpace(text).toLowerCase().endsWith(`${name}<${email}>`.toLowerCase())));
};

const recipientsOf = ({ recipients }: Card, ownAddress: string | null): readonly Participant[] =>
  uniquePeople(
    recipients.flatMap(({ role, element }) =>
      peopleIn(element).flatMap((part) => {
        const person = personIn(part);
        return person === null ? [] : [personFrom(person, role, ownAddress)];
      }),
    ),
  );

/** Buttons, or where there are none the parts that carry a label; "and 3 others" is a button too. */
const peopleIn = (element: Element): readonly Element[] => {
  const buttons = findAll(element, 'button, [role="button"]').filter(({ id }) => !id.startsWith('plusOthers'));
  const people = buttons.length > 0 ? buttons : findAll(element, 'span[aria-label]');
  return people.filter((part) => !people.some((other) => other !== part && other.contains(part)));
};
