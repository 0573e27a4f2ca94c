import { writtenMoment } from '#shared/calendar/written-moment.ts';
import { logMail, type SeenMessage } from '../../data/commands/log-mail.ts';
import { readSettings, type Settings } from '../../data/queries/settings.ts';
import type { Message, Participant } from '../../webmail/adapter.ts';
import type { PageReport } from '../protocol/page.ts';
import { isNeverLogged } from './never-log.ts';
import type { HostDeps } from './deps.ts';
import { mailboxStatus } from './mailbox.ts';
import { oncePerCustomer } from './once-per-customer.ts';
import { onlyCustomer } from './only-customer.ts';

/**
 * Mails that the rep has before them become history: only with a message id and a certain moment, in a mailbox where Aftercare works, while the
 * tab is in front, and for people who are exactly one customer. True when something was written.
 */
export const logSeen = async (deps: HostDeps, { facts, visible }: PageReport): Promise<boolean> => {
  if (!visible || facts.type !== 'conversation' || facts.ownAddress === null) return false;
  const settings = await readSettings(deps.db);
  if (!settings.automaticLogging || mailboxStatus(facts.ownAddress, settings) !== 'in-use') return false;
  const messages = (await Promise.all(facts.messages.map((message) => seenBy(deps, settings, message, facts.language)))).flat();
  if (messages.length === 0) return false;
  const { webmail, ownAddress: mailbox, thread, subject } = facts;
  const result = await logMail(deps, { webmail, mailbox, thread, subject, timeZone: deps.timeZone(), messages });
  return result.ok && result.changeId !== null;
};

const seenBy = async (deps: HostDeps, settings: Settings, message: Message, language: string): Promise<readonly SeenMessage[]> => {
  const { id, from } = message;
  if (id === null || message.machine || message.self === null) return [];
  const at = message.at ?? writtenMoment(message.written, { language, timeZone: deps.timeZone(), now: deps.now() });
  if (at === null) return [];
  const isOurs = message.self || isOwn(settings, from);
  const direction = isOurs ? 'out' : 'in';
  const people = isOurs ? message.to : [from];
  const seen = await Promise.all(
    people.map(async (person): Promise<SeenMessage | null> => {
      if (person === null || person.role === 'bcc') return null;
      const customerId = await customerIdOf(deps, settings, person);
      return customerId === null ? null : { id, at, direction, position: person.role, customerId };
    }),
  );
  return oncePerCustomer(seen.filter((mail) => mail !== null));
};

const isOwn = ({ ownAddresses }: Settings, person: Participant | null): boolean =>
  person !== null && (person.self || (person.email !== null && ownAddresses.has(person.email)));

const customerIdOf = async (deps: HostDeps, settings: Settings, person: Participant): Promise<string | null> => {
  const { email } = person;
  if (email === null || isOwn(settings, person) || isNeverLogged(email, settings.neverLog)) return null;
  return (await onlyCustomer(deps, email))?.id ?? null;
};
