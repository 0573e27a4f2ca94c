import type { Message, Participant } from '../adapter.ts';
import { type Answer, type Fact, type Fallback, readFact } from '../dom/fact.ts';
import { asAddress } from '../dom/address.ts';
import { isMachineMail } from '../dom/machine-mail.ts';
import { personFrom, uniquePeople } from '../dom/people.ts';
import { instantOfMessage, isLegacyId, legacyFromPermanent } from './ids.ts';
import { personInSpan } from './participants.ts';
import { readReplyTo } from './reply-to.ts';
import { writerBehind } from './via.ts';
import { partsOf } from './view.ts';

export interface MessageRead {
  readonly message: Message;
  readonly sender: Answer<Element>;
  readonly id: Answer<string>;
  readonly recipientsBy: string | null;
}

const ID = '[data-legacy-message-id]';
const PERMANENT_ID = '[data-message-id]';
const RECIPIENT_PLACES = ['span.hb span[email]', 'span.g2'];
/** Only the part of the frame before the text names the sender. */
const SENDER_SPAN = 'span.gD';

const messageId: Fact<string, Element> = {
  capability: 'messages',
  from: [
    { name: ID, candidates: (message) => carriers(message, ID).map((carrier) => carrier.getAttribute('data-legacy-message-id')) },
    {
      name: PERMANENT_ID,
      candidates: (message) =>
        carriers(message, PERMANENT_ID).map((carrier) => legacyFromPermanent(carrier.getAttribute('data-message-id'))),
    },
  ],
  valid: isLegacyId,
};

/** Gmail's id of one message element; null when it carries none or two. */
export const readMessageId = (message: Element): Answer<string> => readFact(messageId, message);

/** The address of a message's sender; null when the page shows only a name, or two addresses. */
export const readSender = (message: Element): Answer<Element> => {
  for (const place of SENDER_PLACES) {
    const spans = place.candidates(message).filter((span): span is Element => span !== null);
    const [span] = spans;
    if (span === undefined) continue;
    const addresses = new Set(spans.map((each) => asAddress(addressOf(each)) ?? each.getAttribute('name')));
    return addresses.size === 1 ? { capability: 'sender', value: span, answeredBy: place.name } : NO_SENDER;
  }
  return NO_SENDER;
};

export const readMessage = (message: Element, ownAddress: string | null, openingSubject: string | null): MessageRead => {
  const sender = readSender(message);
  const id = readMessageId(message);
  const recipients = readRecipients(message, ownAddress);
  const shown = sender.value === null ? null : senderFrom(sender.value, ownAddress);
  const from = shown === null ? null : writerOf(message, shown, recipients.people, ownAddress);
  return {
    message: {
      id: id.value,
      from,
      to: recipients.people,
      at: id.value === null ? null : instantOfMessage(id.value),
      written: '',
      self: ownAddress === null || from === null || from.email === null ? null : from.self,
      machine: isMachineMail(shown?.email ?? null, openingSubject),
    },
    sender,
    id,
    recipientsBy: recipients.answeredBy,
  };
};

const NO_SENDER: Answer<Element> = { capability: 'sender', value: null, answeredBy: null };

const SENDER_PLACES: readonly Fallback<Element, Element>[] = [
  { name: 'span.gD[email]', candidates: (message) => partsOf(message, `${SENDER_SPAN}[email]`).filter(hasAddress) },
  { name: 'td.gF span[email]', candidates: (message) => partsOf(message, 'td.gF span[email]').filter(hasAddress) },
  { name: 'img[jid]', candidates: (message) => partsOf(message, 'img[jid]').filter(hasAddress) },
  { name: 'name only', candidates: (message) => partsOf(message, SENDER_SPAN) },
];

const addressOf = (element: Element): string | null => element.getAttribute('email') ?? element.getAttribute('jid');

const hasAddress = (element: Element): boolean => asAddress(addressOf(element)) !== null;

const senderFrom = (element: Element, ownAddress: string | null): Participant =>
  element.hasAttribute('jid')
    ? personFrom({ name: element.getAttribute('data-name'), email: addressOf(element) }, 'from', ownAddress)
    : personInSpan(element, 'from', ownAddress);

/** A list writes under its own address in somebody's name: then only the details say whose address that person has. */
const writerOf = (message: Element, shown: Participant, to: readonly Participant[], ownAddress: string | null): Participant => {
  const name = writerBehind(shown.name);
  if (name === null || shown.email === null) return shown;
  const recipients = to.flatMap(({ email }) => email ?? []);
  return personFrom({ name, email: readReplyTo(message, shown.email, name, recipients) }, shown.role, ownAddress);
};

const readRecipients = (
  message: Element,
  ownAddress: string | null,
): { readonly people: readonly Participant[]; readonly answeredBy: string | null } => {
  for (const place of RECIPIENT_PLACES) {
    const spans = partsOf(message, place);
    if (spans.length === 0) continue;
    return { people: uniquePeople(spans.map((span) => personInSpan(span, roleOf(span), ownAddress))), answeredBy: place };
  }
  return { people: [], answeredBy: null };
};

/** After the first recipient, words with a colon ("cc:", "참조:") begin the copies; what stands before the first name is only "to". */
const roleOf = (span: Element): Participant['role'] => {
  for (let node = span.previousSibling; node !== null; node = node.previousSibling) {
    const isLabel = node.nodeType === node.TEXT_NODE && /\p{L}\s*[:：]/u.test(node.nodeValue ?? '');
    if (isLabel && hasEarlierPerson(node)) return 'cc';
  }
  return 'to';
};

const hasEarlierPerson = (node: Node): boolean => {
  for (let before = node.previousSibling; before !== null; before = before.previousSibling) {
    if (before.nodeType === before.ELEMENT_NODE) return true;
  }
  return false;
};

const carriers = (message: Element, selector: string): readonly Element[] =>
  message.matches(selector) ? [message, ...partsOf(message, selector)] : partsOf(message, selector);
