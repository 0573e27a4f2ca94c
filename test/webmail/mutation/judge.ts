import type { ComposeBox, Message, OpenConversation, PageFacts, Participant, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { type Correspondent, correspondentOf } from '#shared/people/correspondent.ts';

/** Everything an adapter says about a page. */
export interface Reading {
  readonly facts: PageFacts;
  readonly boxes: readonly ComposeBox[];
}

export const readingOf = (adapter: WebmailAdapter, page: Document): Reading => ({
  facts: adapter.read(page),
  boxes: adapter.composeBoxes(page),
});

/** The same facts and boxes, whatever answered. */
export const isSame = (one: Reading, other: Reading): boolean => substance(one) === substance(other);

/** What a page says after something broke that it did not say before; empty when it only says less. */
export const wrongIn = (whole: Reading, broken: Reading): readonly string[] => [
  ...wrongOwnAddress(whole.facts, broken.facts),
  ...wrongConversation(whole.facts, broken.facts),
  ...broken.boxes.flatMap((box) => wrongBox(box, whole.boxes)),
];

const substance = ({ facts, boxes }: Reading): string =>
  JSON.stringify([{ ...facts, health: [] }, boxes.map((box) => ({ ...box, key: '' }))]);

const wrongOwnAddress = (whole: PageFacts, { ownAddress }: PageFacts): readonly string[] =>
  ownAddress === null || ownAddress === whole.ownAddress ? [] : [`own address ${ownAddress}`];

const wrongConversation = (whole: PageFacts, broken: PageFacts): readonly string[] => {
  if (broken.type !== 'conversation') return [];
  if (whole.type !== 'conversation') return [`a conversation where the page shows ${whole.type}`];
  return [
    ...(broken.thread === '' || broken.thread === whole.thread ? [] : [`thread ${broken.thread}`]),
    ...peopleOf(broken).flatMap((person) => wrongPerson(person, peopleOf(whole))),
    ...broken.messages.flatMap((message) => wrongMessage(message, whole.messages)),
    ...wrongCorrespondent(whole, broken),
  ];
};

const peopleOf = ({ participants, messages }: OpenConversation): readonly Participant[] => [
  ...participants,
  ...messages.flatMap(({ from, to }) => (from === null ? to : [from, ...to])),
];

/** Known in this role, by the address; one without an address by the name, and no address gets another's name. */
const wrongPerson = (person: Participant, known: readonly Participant[]): readonly string[] => {
  const sameRole = known.filter(({ role }) => role === person.role);
  const isKnown = sameRole.some(({ name, email, self }) =>
    person.email === null ? isName(person.name, { name, email }) : email === person.email && (self || !person.self),
  );
  const names = known.filter(({ email }) => email === person.email).map(({ name }) => name);
  const isNamed = person.email === null || person.name === '' || names.some((name) => name === '' || name.includes(person.name));
  return isKnown && isNamed ? [] : [`${person.role} ${described(person)}`];
};

/** The name that somebody gave themselves, more or less of it. */
const isName = (shown: string, { name, email }: Pick<Participant, 'name' | 'email'>): boolean =>
  shown === name || shown === email || (name !== '' && (shown.startsWith(name) || name.startsWith(shown)));

const wrongMessage = (message: Message, known: readonly Message[]): readonly string[] => {
  if (message.id === null) return [];
  const whole = known.find(({ id }) => id === message.id);
  if (whole === undefined) return [`message ${message.id}`];
  const isOther =
    message.from !== null && message.from.email !== null && whole.from?.email !== null && message.from.email !== whole.from?.email;
  return isOther ? [`message ${message.id} from ${described(message.from)}`] : [];
};

const wrongCorrespondent = (whole: OpenConversation, broken: OpenConversation): readonly string[] => {
  const own = whole.ownAddress === null ? [] : [whole.ownAddress];
  const [before, now] = [correspondentOf(whole, own), correspondentOf(broken, own)];
  const newest = whole.messages.at(-1)?.from ?? null;
  return isLess(now, before) || (now.type === 'name-only' && newest !== null && isName(now.name, newest))
    ? []
    : [`it is with ${JSON.stringify(now)}, not ${JSON.stringify(before)}`];
};

const isLess = (now: Correspondent, before: Correspondent): boolean => {
  switch (now.type) {
    case 'nobody':
    case 'own-address-unknown':
    case 'choose':
      return true;
    case 'person':
      return (before.type === 'person' || before.type === 'machine') && now.email === before.email;
    case 'name-only':
      return (before.type === 'person' || before.type === 'name-only') && isName(now.name, { email: null, ...before });
    case 'machine':
      return before.type === 'machine' && (now.email === before.email || (now.email === null && now.name === before.name));
  }
};

/** A box that is not there, another thread, or recipients that are not all of them: a part told as the whole misleads too. */
const wrongBox = (box: ComposeBox, known: readonly ComposeBox[]): readonly string[] => {
  const sameKey = known.filter(({ key }) => key === box.key);
  const candidates = sameKey.length > 0 ? sameKey : known;
  if (candidates.length === 0) return ['a compose box'];
  const isKnown = candidates.some(
    ({ recipients, thread }) =>
      (box.recipients === null || (recipients !== null && addressed(recipients) === addressed(box.recipients))) &&
      (box.thread === '' || box.thread === thread),
  );
  return isKnown ? [] : [`a box to ${box.recipients === null ? 'somebody' : addressed(box.recipients)} ${box.thread}`];
};

const addressed = (people: readonly Participant[]): string =>
  people
    .map(({ role, email }) => `${role}:${email ?? ''}`)
    .toSorted()
    .join(' ');

const described = ({ name, email }: Participant): string => email ?? name;
