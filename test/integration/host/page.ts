import type { HostDeps } from '../../../extension/messaging/host/deps.ts';
import type { PageReport } from '../../../extension/messaging/protocol/page.ts';
import type { Message, OpenConversation, PageFacts, Participant } from '../../../extension/webmail/adapter.ts';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, store, type World } from '../../support/data-world.ts';

/** What a mail page would report: a conversation of the rep Mina with Dana, one mail from Dana unless a test says otherwise. */

export const MINA = 'mina@firm.example';
export const DANA = 'dana.fox@harbour.example';
export const HEALTH = [{ capability: 'subject', answeredBy: 'title' }] as const;

export const party = (email: string | null, role: Participant['role'] = 'to', name = ''): Participant => ({
  name,
  email,
  role,
  self: email === MINA,
});

export const fromDana = party(DANA, 'from', 'Dana Fox');

export const aMessage = (overrides: Partial<Message> = {}): Message => ({
  id: 'm1',
  from: fromDana,
  to: [party(MINA)],
  at: '2026-03-02T08:30:00.000Z',
  written: '',
  self: false,
  machine: false,
  ...overrides,
});

export const ours = (overrides: Partial<Message> = {}): Message =>
  aMessage({ id: 'm2', from: party(MINA, 'from', 'Mina Park'), to: [party(DANA, 'to', 'Dana Fox')], self: true, ...overrides });

export const aConversation = (overrides: Partial<OpenConversation> = {}): OpenConversation => ({
  type: 'conversation',
  webmail: 'gmail',
  ownAddress: MINA,
  language: 'en',
  health: HEALTH,
  thread: '18c0a',
  subject: 'Twelve pumps',
  participants: [],
  messages: [aMessage()],
  ...overrides,
});

export const aReport = (facts: PageFacts = aConversation(), overrides: Partial<PageReport> = {}): PageReport => ({
  n: 7,
  facts,
  visible: true,
  canFindAddress: false,
  ...overrides,
});

export interface HostWorld extends World {
  readonly deps: HostDeps;
}

/** A device in London in March: the rep's day is the day in UTC. */
export const aHostWorld = (): HostWorld => {
  const world = aWorld();
  return { ...world, deps: { ...world.deps, timeZone: () => 'UTC', followClock: () => Promise.resolve() } };
};

/** Dana is a customer and Aftercare works in Mina's mailbox. */
export const aWorldWithDana = async (dana: Parameters<typeof aCustomer>[0] = {}): Promise<HostWorld> => {
  const world = aHostWorld();
  await store(world, 'customer', aCustomer(dana));
  await setMailbox(world.deps, { address: MINA, use: true });
  return world;
};

export const livingTouches = async ({ db }: Pick<World, 'db'>) =>
  (await db.touch.orderBy('[customerId+at]').toArray()).filter((touch) => touch['deleted'] !== true);

export const decisions = async ({ db }: Pick<World, 'db'>) => (await db.decision.toArray()).filter((row) => row['deleted'] !== true);
