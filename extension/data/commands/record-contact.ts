import { isDay } from '#shared/calendar/days.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { NewContact } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import { momentOn } from './moment-on.ts';

/** A contact from us. Words may be empty; of a gift or of flowers they say what was given. A day to come, or a call without an outcome, is `invalid`. */
export const recordContact = (deps: DataDeps, contact: NewContact): Promise<CommandResult> =>
  commit(deps, 'record-contact', () =>
    forCustomer(deps.db, contact.customerId, ({ id }) =>
      isSound(contact, deps) ? [creation('touch', touchOf(deps, id, contact))] : 'invalid',
    ),
  );

const isSound = ({ channel, day, reached }: NewContact, { today }: DataDeps): boolean =>
  isDay(day) && day <= today() && (channel === 'call') === (reached !== undefined);

const touchOf = (deps: DataDeps, customerId: string, { channel, day, reached, words, hook, satisfaction }: NewContact): Touch => ({
  id: deps.newId(),
  customerId,
  at: momentOn(day, deps),
  day,
  channel,
  direction: 'out',
  ...(channel === 'email' ? { position: 'to' } : {}),
  ...(reached === undefined ? {} : { outcome: reached ? 'reached' : 'not-reached' }),
  ...wordsOf(channel, words.trim()),
  ...(hook.trim() === '' ? {} : { hook: { text: hook.trim() } }),
  ...(satisfaction === undefined ? {} : { satisfaction }),
});

const wordsOf = (channel: NewContact['channel'], words: string): Pick<Touch, 'gift' | 'summary'> => {
  if (words === '') return {};
  return channel === 'gift' || channel === 'flowers' ? { gift: { what: words } } : { summary: words };
};
