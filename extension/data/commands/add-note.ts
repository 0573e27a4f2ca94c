import { isDay } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Channel, Touch } from '#shared/schema/touch.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import { momentOn } from './moment-on.ts';

export interface NewNote {
  readonly customerId: string;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  /** For calls, and only for these. */
  readonly outcome?: 'reached' | 'not-reached';
  /** Today or earlier: a contact is noted once it happened. */
  readonly day: Day;
  readonly words: string;
}

/** A contact in the rep's own words. Words are wanted, and of a call whether it reached them: else `invalid`. */
export const addNote = (deps: DataDeps, note: NewNote): Promise<CommandResult> =>
  commit(deps, 'add-note', () =>
    forCustomer(deps.db, note.customerId, ({ id }) =>
      isSound(note, deps.today()) ? [creation('touch', touchOf(deps, id, note))] : 'invalid',
    ),
  );

const isSound = ({ channel, outcome, day, words }: NewNote, today: Day): boolean =>
  words.trim() !== '' && isDay(day) && day <= today && (channel === 'call') === (outcome !== undefined);

const touchOf = (deps: DataDeps, customerId: string, { channel, direction, outcome, day, words }: NewNote): Touch => ({
  id: deps.newId(),
  customerId,
  at: momentOn(day, deps),
  day,
  channel,
  direction,
  ...(channel === 'email' ? { position: direction === 'out' ? 'to' : 'from' } : {}),
  ...(outcome === undefined ? {} : { outcome }),
  summary: words.trim(),
});
