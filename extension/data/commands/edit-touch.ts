import { isDay } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Channel, Touch } from '#shared/schema/touch.ts';
import type { CommandError, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { forRecord } from './known-record.ts';
import { momentOn } from './moment-on.ts';

/** What is left out stays as it is; empty words take the text away. */
export interface TouchEdit {
  readonly touchId: string;
  readonly summary?: string;
  /** What to come back to next time. */
  readonly hook?: string;
  readonly subject?: string;
  readonly day?: Day;
  readonly channel?: Channel;
  /** For calls, and only for these; what becomes a call needs it. */
  readonly outcome?: 'reached' | 'not-reached';
}

/** Of a mail that the webmail showed only the rep's own words can be changed: subject, day and channel are facts, and changing them is `invalid`. */
export const editTouch = (deps: DataDeps, edit: TouchEdit): Promise<CommandResult> =>
  commit(deps, 'edit-touch', () => forRecord(deps.db, 'touch', edit.touchId, (touch) => planEdit(deps, touch, edit)));

const planEdit = (deps: DataDeps, touch: Touch, edit: TouchEdit): readonly Patch[] | CommandError => {
  const words = wordsOf(edit);
  if (touch.source !== undefined) return isOnlyWords(edit) ? [{ kind: 'touch', id: touch.id, set: words }] : 'invalid';
  const { day, channel = touch.channel } = edit;
  const isCall = channel === 'call';
  const outcome = isCall ? (edit.outcome ?? touch.outcome) : undefined;
  if (day !== undefined && (!isDay(day) || day > deps.today())) return 'invalid';
  if (!isCall && edit.outcome !== undefined) return 'invalid';
  if (isCall && edit.channel !== undefined && outcome === undefined) return 'invalid';
  return [
    {
      kind: 'touch',
      id: touch.id,
      set: {
        ...words,
        ...(edit.subject === undefined ? {} : { subject: textOrNothing(edit.subject) }),
        ...(day === undefined || day === touch.day ? {} : { day, at: momentOn(day, deps) }),
        ...(channel === touch.channel ? {} : movedTo(channel, touch)),
        outcome,
      },
    },
  ];
};

/** The rep's own words, which any entry may have. */
const wordsOf = ({ summary, hook }: TouchEdit): Readonly<Record<string, unknown>> => ({
  ...(summary === undefined ? {} : { summary: textOrNothing(summary) }),
  ...(hook === undefined ? {} : { hook: hook.trim() === '' ? undefined : { text: hook.trim() } }),
});

const isOnlyWords = ({ subject, day, channel, outcome }: TouchEdit): boolean =>
  [subject, day, channel, outcome].every((each) => each === undefined);

const textOrNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Where the customer stood is a fact of mails only, how it went one of calls, what was given one of gifts. */
const movedTo = (channel: Touch['channel'], { direction, callResult, gift }: Touch): Readonly<Record<string, unknown>> => ({
  channel,
  position: channel === 'email' ? positionIn(direction) : undefined,
  callResult: channel === 'call' ? callResult : undefined,
  gift: channel === 'gift' || channel === 'flowers' ? gift : undefined,
});

const positionIn = (direction: Touch['direction']): Touch['position'] => (direction === 'out' ? 'to' : 'from');
