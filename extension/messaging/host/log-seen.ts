import { logMail, type SeenMessage } from '../../data/commands/log-mail.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';
import { readSettings, type Settings } from '../../data/queries/settings.ts';
import type { Message, Participant } from '../../webmail/adapter.ts';
import type { PageReport } from '../protocol.ts';
import { isNeverLogged } from './never-log.ts';
import type { HostDeps } from './deps.ts';
import { mailboxStatus } from './mailbox.ts';

/**
 * Mails that the rep has before them become history: only with a message id and a certain moment, in a mailbox where Aftercare works, while the
 * tab is in front, and for people who are exactly one customer. True when something was written.
 */
export const logSeen = async (deps: HostDeps, { facts, visible }: PageReport): Promise<boolean> => {
  if (!visible || facts.type !== 'conversation' || facts.ownAddress === null) return false;
  const settings = await readSettings(deps.db);
  if (!settings.automaticLogging || mailboxStatus(facts.ownAddress, settings) !== 'in-use') return false;
  const messages = (await Promise.all(facts.messages.map((message) => seenBy(deps, settings, message)))).flat();
  if (messages.length === 0) return false;
  const { webmail, ownAddress: mailbox, thread, subject } = facts;
  const result = await logMail(deps, { webmail, mailbox, thread, subject, timeZone: deps.timeZone(), messages });
  return result.ok && result.changeId !== null;
};

const seenBy = async (deps: HostDeps, settings: Settings, message: Message): Promise<readonly SeenMessage[]> => {
  const { id, at } = message;
  if (id === null || at === null || message.machine || message.self === null) return [];
  const direction = message.self ? 'out' : 'in';
  const people = message.self ? message.to : [message.from];
  const seen = await Promise.all(
    people.map(async (person): Promise<SeenMessage | null> => {
      if (person === null || person.role === 'bcc') return null;
      const customerId = await customerIdOf(deps, settings, person);
      return customerId === null ? null : { id, at, direction, position: person.role, customerId };
    }),
  );
  return seen.filter((mail) => mail !== null);
};

/** Somebody with two files, or with one that cannot be read, is nobody here. */
const customerIdOf = async (deps: HostDeps, settings: Settings, { email, self }: Participant): Promise<string | null> => {
  if (email === null || self || isNeverLogged(email, settings.neverLog)) return null;
  const { rows, unreadable } = await customersByAddress(deps.db, email);
  return rows.length === 1 && unreadable.length === 0 ? (rows[0]?.id ?? null) : null;
};
