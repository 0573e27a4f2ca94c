import { isDay } from '#shared/calendar/days.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { TouchEdit } from '../../messaging/protocol/history.ts';
import type { CommandError, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { forRecord } from './known-record.ts';
import { momentOn } from './moment-on.ts';

/** Of a mail that the webmail showed only the rep's own words can be changed: day, channel and direction are facts, and changing them is `invalid`. */
export const editTouch = (deps: DataDeps, edit: TouchEdit): Promise<CommandResult> =>
  commit(deps, 'edit-touch', () => forRecord(deps.db, 'touch', edit.touchId, (touch) => planEdit(deps, touch, edit)));

const planEdit = (deps: DataDeps, touch: Touch, edit: TouchEdit): readonly Patch[] | CommandError => {
  if (touch.source !== undefined) {
    return isOnlyWords(edit)
      ? [{ kind: 'touch', id: touch.id, set: { ...wordsOf(edit, touch, touch.channel), ...hookOf(edit, touch) } }]
      : 'invalid';
  }
  const { day, channel = touch.channel, direction = touch.direction } = edit;
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
        ...(day === undefined || day === touch.day ? {} : { day, at: momentOn(day, deps) }),
        ...(channel === touch.channel && direction === touch.direction ? {} : movedTo(channel, direction, touch)),
        ...wordsOf(edit, touch, channel),
        ...hookOf(edit, touch),
        outcome,
      },
    },
  ];
};

type Change = Readonly<Record<string, unknown>>;

/** Words that nobody changed stay where they are, unless a gift becomes something else, or something else a gift. */
const wordsOf = (edit: TouchEdit, touch: Touch, channel: Touch['channel']): Change => {
  if (edit.summary === undefined && isGift(channel) === isGift(touch.channel)) return {};
  return isGift(channel) ? giftOf(edit, touch) : summaryOf(edit, touch);
};

const summaryOf = ({ summary }: TouchEdit, { summary: before, gift }: Touch): Change => ({
  summary: summary === undefined ? (before ?? gift?.what) : textOrNothing(summary),
});

/** What was given, with what is known of it besides. */
const giftOf = ({ summary }: TouchEdit, { summary: before, gift }: Touch): Change => {
  const what = summary === undefined ? (before ?? gift?.what) : textOrNothing(summary);
  return { summary: undefined, gift: what === undefined && gift === undefined ? undefined : { ...gift, what: what ?? '' } };
};

/** The same words stay what they were, used or not. */
const hookOf = ({ hook }: TouchEdit, { hook: before }: Touch): Change => {
  if (hook === undefined || hook.trim() === before?.text) return {};
  return { hook: hook.trim() === '' ? undefined : { text: hook.trim() } };
};

const isOnlyWords = ({ day, channel, direction, outcome }: TouchEdit): boolean =>
  [day, channel, direction, outcome].every((each) => each === undefined);

const textOrNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const isGift = (channel: Touch['channel']): boolean => channel === 'gift' || channel === 'flowers';

/** Where the customer stood is a fact of mails only, how it went one of calls, what was given one of gifts. */
const movedTo = (channel: Touch['channel'], direction: Touch['direction'], { callResult }: Touch): Change => ({
  channel,
  direction,
  position: channel === 'email' ? positionIn(direction) : undefined,
  callResult: channel === 'call' ? callResult : undefined,
  ...(isGift(channel) ? {} : { gift: undefined }),
});

const positionIn = (direction: Touch['direction']): Touch['position'] => (direction === 'out' ? 'to' : 'from');
