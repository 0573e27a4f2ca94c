import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correspondentOf,
  externalPeople,
  type ConversationFacts,
  type ConversationMessage,
  type Party,
} from '#shared/people/correspondent.ts';
import type { OpenConversation } from '../../../extension/webmail/adapter.ts';

const REP = 'rep@mill.example';
const party = (name: string, email: string | null, role: Party['role'] = 'from', self = false): Party => ({ name, email, role, self });
const dana = (role: Party['role'] = 'from') => party('Dana Fox', 'dana@harbour.example', role);
const minsu = (role: Party['role'] = 'from') => party('김민수', 'minsu@quay.example', role);
const rep = (role: Party['role'] = 'from') => party('Rae Mill', REP, role, true);
const robot = (role: Party['role'] = 'from') => party('Harbour News', 'no-reply@harbour.example', role);

const message = (from: Party | null, to: readonly Party[] = [], rest: Partial<ConversationMessage> = {}): ConversationMessage => ({
  from,
  to,
  self: from?.self ?? false,
  machine: false,
  ...rest,
});
const fromRobot = message(robot(), [rep('to')], { machine: true });

const conversation = (messages: readonly ConversationMessage[], rest: Partial<ConversationFacts> = {}): ConversationFacts => ({
  participants: messages.flatMap(({ from, to }) => (from === null ? to : [from, ...to])),
  messages,
  ownAddress: REP,
  ...rest,
});

const danaFound = { type: 'person', name: 'Dana Fox', email: 'dana@harbour.example' };
const danaListed = { name: 'Dana Fox', email: 'dana@harbour.example' };
const minsuListed = { name: '김민수', email: 'minsu@quay.example' };

describe('correspondentOf', () => {
  it.each([
    { name: 'one mail from one person', messages: [message(dana(), [rep('to')])], expected: danaFound },
    { name: 'a mail from them, then ours', messages: [message(dana(), [rep('to')]), message(rep(), [dana('to')])], expected: danaFound },
    { name: 'two people: the newest sender', messages: [message(minsu(), [rep('to')]), message(dana(), [rep('to')])], expected: danaFound },
    {
      name: 'the newest sender, though we last wrote to another',
      messages: [message(dana(), [rep('to')]), message(rep(), [minsu('to')])],
      expected: danaFound,
    },
    { name: 'a machine after them', messages: [message(dana(), [rep('to')]), fromRobot], expected: danaFound },
    {
      name: 'their own automatic reply after their mail',
      messages: [message(dana(), [rep('to')]), message(dana(), [rep('to')], { machine: true })],
      expected: danaFound,
    },
    { name: 'only ours, to one', messages: [message(rep(), [dana('to')])], expected: danaFound },
    { name: 'only ours, to one, others in Cc', messages: [message(rep(), [dana('to'), minsu('cc')])], expected: danaFound },
    { name: 'only ours, to one and ourselves', messages: [message(rep(), [rep('to'), dana('to')])], expected: danaFound },
    {
      name: 'only ours, to one twice',
      messages: [message(rep(), [dana('to'), party('', ' DANA@harbour.example', 'to')])],
      expected: danaFound,
    },
    {
      name: 'only ours: the last mail decides',
      messages: [message(rep(), [minsu('to')]), message(rep(), [dana('to')])],
      expected: danaFound,
    },
    { name: 'only ours, answered by a machine', messages: [message(rep(), [dana('to')]), fromRobot], expected: danaFound },
    {
      name: 'only ours, to several',
      messages: [message(rep(), [dana('to'), minsu('to')])],
      expected: { type: 'choose', people: [danaListed, minsuListed] },
    },
    {
      name: 'only ours, to one with an address and one without',
      messages: [message(rep(), [dana('to'), party('Lee Quay', null, 'to')])],
      expected: { type: 'choose', people: [danaListed] },
    },
    {
      name: 'only ours, to a name',
      messages: [message(rep(), [party('Dana Fox', null, 'to')])],
      expected: { type: 'name-only', name: 'Dana Fox' },
    },
    {
      name: 'only ours, nobody in To, one in Cc: a copy is not the addressee',
      messages: [message(rep(), [dana('cc')])],
      expected: { type: 'choose', people: [danaListed] },
    },
    { name: 'only ours, to ourselves', messages: [message(rep(), [rep('to')])], expected: { type: 'nobody' } },
    { name: 'nothing at all', messages: [], expected: { type: 'nobody' } },
    {
      name: 'the newest sender has no address: never the older one',
      messages: [message(dana(), [rep('to')]), message(party('Dana Fox', null), [rep('to')])],
      expected: { type: 'name-only', name: 'Dana Fox' },
    },
    {
      name: 'the newest sender has a blank address',
      messages: [message(party('Dana Fox', ' '), [rep('to')])],
      expected: { type: 'name-only', name: 'Dana Fox' },
    },
    {
      name: 'the newest sender cannot be read: never the older one',
      messages: [message(dana(), [rep('to')]), message(null, [rep('to')], { self: null })],
      expected: { type: 'choose', people: [danaListed] },
    },
    {
      name: 'the newest sender cannot be read but is the rep',
      messages: [message(dana(), [rep('to')]), message(null, [minsu('to')], { self: true })],
      expected: danaFound,
    },
    {
      name: 'only a machine',
      messages: [fromRobot],
      expected: { type: 'machine', name: 'Harbour News', email: 'no-reply@harbour.example' },
    },
    {
      name: 'only machines: the newest',
      messages: [fromRobot, message(party('Lists', null), [rep('to')], { machine: true })],
      expected: { type: 'machine', name: 'Lists', email: null },
    },
    {
      name: 'only a machine that cannot be read',
      messages: [message(null, [], { machine: true })],
      expected: { type: 'machine', name: '', email: null },
    },
    {
      name: 'an address in capitals',
      messages: [message(party('Dana Fox', ' Dana@Harbour.example '), [rep('to')])],
      expected: danaFound,
    },
    {
      name: 'ours from an alias the page marks as own',
      messages: [message(party('Rae', 'rae@mill.example', 'from', true), [dana('to')], { self: null })],
      expected: danaFound,
    },
    {
      name: 'somebody of the rep’s own firm',
      messages: [message(party('Ann Mill', 'ann@mill.example'), [rep('to')])],
      expected: { type: 'person', name: 'Ann Mill', email: 'ann@mill.example' },
    },
  ])('$name', ({ messages, expected }) => {
    expect(correspondentOf(conversation(messages), new Set())).toEqual(expected);
  });

  const unmarked = party('Rae Mill', REP);
  const both = [message(dana(), [unmarked], { self: null }), message(unmarked, [dana('to')], { self: null })];

  it('without any own address nobody can be told from the rep', () => {
    expect(correspondentOf(conversation(both, { ownAddress: null }), new Set())).toEqual({ type: 'own-address-unknown' });
    expect(correspondentOf(conversation(both, { ownAddress: ' ' }), new Set(['']))).toEqual({ type: 'own-address-unknown' });
  });

  it.each([
    { name: 'the page shows', ownAddress: ' REP@mill.example', stored: [] },
    { name: 'the rep named', ownAddress: null, stored: ['Rep@Mill.example '] },
    { name: 'the rep named, besides another the page shows', ownAddress: 'other@mill.example', stored: [REP] },
  ])('the address that $name is own', ({ ownAddress, stored }) => {
    expect(correspondentOf(conversation(both, { ownAddress }), new Set(stored))).toEqual(danaFound);
  });

  it('takes what a webmail adapter reads', () => {
    const open: OpenConversation = {
      type: 'conversation',
      webmail: 'gmail',
      ownAddress: REP,
      language: 'en',
      health: [],
      thread: '18e0',
      subject: 'Pumps',
      participants: [dana(), rep('to')],
      messages: [{ id: '18e1', from: dana(), to: [rep('to')], at: null, written: '', self: false, machine: false }],
    };
    expect(correspondentOf(open, new Set())).toEqual(danaFound);
  });

  it('never names the rep, and a person is always the newest who wrote, or the only one written to', () => {
    const someParty = fc.record({
      name: fc.constantFrom('', 'Dana Fox', 'Rae Mill'),
      email: fc.constantFrom(null, 'dana@harbour.example', 'minsu@quay.example', REP, 'rae@mill.example'),
      role: fc.constantFrom('from', 'to', 'cc'),
      self: fc.constant(false),
    });
    const someMessage = fc.record({
      from: fc.option(someParty),
      to: fc.array(someParty, { maxLength: 3 }),
      self: fc.constantFrom(null, false),
      machine: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someMessage, { maxLength: 4 }), (messages) => {
        const own = new Set([REP, 'rae@mill.example']);
        const facts = conversation(messages);
        const found = correspondentOf(facts, own);
        const named = found.type === 'choose' ? found.people.map(({ email }) => email) : found.type === 'person' ? [found.email] : [];
        expect(named.filter((email) => own.has(email))).toEqual([]);
        if (found.type !== 'person') return;
        const ownNames = new Set<string>(messages.flatMap(({ from }) => (from !== null && own.has(from.email ?? '') ? [from.name] : [])));
        const isOwnByName = ({ from, to }: ConversationMessage): boolean =>
          from !== null &&
          from.email === null &&
          from.name !== '' &&
          ownNames.has(from.name) &&
          to.length > 0 &&
          to.every(({ email }) => !own.has(email ?? ''));
        const isOwn = (mail: ConversationMessage): boolean => own.has(mail.from?.email ?? '') || isOwnByName(mail);
        const writers = messages.filter((mail) => !mail.machine && !isOwn(mail)).map(({ from }) => from?.email ?? null);
        const lastOwn = messages.findLast(isOwn);
        const written = new Set(
          (lastOwn?.to ?? []).filter(({ role, email }) => role === 'to' && !own.has(email ?? '')).map(({ email }) => email),
        );
        expect(writers.length > 0 ? [writers.at(-1)] : [...written]).toEqual([found.email]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mail of the rep whose sender shows no address', () => {
  it('bears the name of an earlier one that showed it', () => {
    const mails = [
      message(dana(), [rep('to')]),
      message(rep(), [dana('to')]),
      message(party('Rae Mill', null), [dana('to')], { self: null }),
    ];
    expect(correspondentOf(conversation(mails), [REP])).toEqual(danaFound);
  });

  it('is not told by the name that others write beside the rep’s address', () => {
    const mails = [message(minsu(), [party('Dana Fox', REP, 'to', true)]), message(party('Dana Fox', null), [minsu('to')], { self: null })];
    expect(correspondentOf(conversation(mails), [REP])).toEqual({ type: 'name-only', name: 'Dana Fox' });
  });

  const byName = (name: string): Party => party(name, null);
  const theirs = message(dana(), [rep('to')]);

  it.each([
    {
      name: 'bears the name the rep signs with, in full',
      newest: message(byName('Rae Mill'), [dana('to')]),
      repName: ' Rae Mill',
      expected: danaFound,
    },
    { name: 'bears the name the rep signs with', newest: message(byName('Rae M.'), [dana('to')]), repName: 'Rae M.', expected: danaFound },
    {
      name: 'bears the name, but goes to the rep: a namesake’s',
      newest: message(byName('Rae Mill'), [rep('to')]),
      repName: 'Rae Mill',
      expected: { type: 'name-only', name: 'Rae Mill' },
    },
    {
      name: 'bears the name, but nobody says to whom it goes',
      newest: message(byName('Rae Mill')),
      repName: 'Rae Mill',
      expected: { type: 'name-only', name: 'Rae Mill' },
    },
    {
      name: 'bears another name',
      newest: message(byName('Rae Miller'), [dana('to')]),
      repName: 'Rae Mill',
      expected: { type: 'name-only', name: 'Rae Miller' },
    },
  ])('$name', ({ newest, repName, expected }) => {
    expect(correspondentOf(conversation([theirs, { ...newest, self: null }]), [REP], repName)).toEqual(expected);
  });
});

describe('externalPeople', () => {
  it('lists everybody but the rep once, senders first, then To, then Cc', () => {
    const facts = conversation([
      message(minsu(), [rep('to'), party('', 'dana@harbour.example', 'cc'), party('Lee Quay', 'lee@quay.example', 'cc')]),
      message(rep(), [minsu('to'), dana('to'), party('Nameless', null, 'to')]),
    ]);
    expect(externalPeople(facts, new Set())).toEqual([minsuListed, danaListed, { name: 'Lee Quay', email: 'lee@quay.example' }]);
  });
});
