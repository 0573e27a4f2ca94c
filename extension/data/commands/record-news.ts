import { isDay } from '#shared/calendar/days.ts';
import { childrenOf } from '#shared/care/days-of-the-dead.ts';
import type { Customer, Hardship } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { LifeEventKind } from '#shared/schema/life-event.ts';
import type { NewLifeEvent } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { daysEnd } from './ended-days.ts';
import { forCustomer } from './known-customer.ts';
import type { Sourced } from './sourced.ts';

type News = Sourced<NewLifeEvent>;

/**
 * News of one customer. An accident, an illness or a bereavement begins a hard time in the same change, and never shortens one that lasts already.
 * With a spouse, an only child or a child who is named their special days end. Who died is for a bereavement, a quiet time for hard news only: elsewhere both are `invalid`.
 */
export const recordNews = (deps: DataDeps, news: News): Promise<CommandResult> =>
  commit(deps, 'record-news', () =>
    forCustomer(deps.db, news.customerId, (customer) => {
      if (!isSound(news) || !isKnownChild(customer, news)) return 'invalid';
      return [eventPatch(deps, customer.id, news), ...hardshipPatches(customer, news, deps.today()), ...daysEnd(customer, news)];
    }),
  );

const isSound = ({ kind, on, died, quietUntil }: News): boolean => {
  const isQuietDay = quietUntil === undefined || (isHard(kind) && (quietUntil === null || isDay(quietUntil)));
  return isDay(on) && isQuietDay && (died === undefined || kind === 'bereavement');
};

/** Whose days are to end is named by these days, or not at all. */
const isKnownChild = ({ specialDates = {} }: Customer, { died, diedName }: News): boolean =>
  diedName === undefined || (died === 'child' && childrenOf(Object.values(specialDates)).includes(diedName));

const eventPatch = (deps: DataDeps, customerId: string, { kind, on, words, died, diedName, source }: News): Patch =>
  creation('lifeEvent', {
    id: deps.newId(),
    customerId,
    kind,
    on,
    words: words.trim(),
    ...(died === undefined ? {} : { died }),
    ...(diedName === undefined ? {} : { diedName }),
    ...(source === null ? {} : { source }),
  });

type HardKind = 'accident' | 'illness' | 'bereavement';

const isHard = (kind: LifeEventKind): kind is HardKind => kind === 'accident' || kind === 'illness' || kind === 'bereavement';

/** A quiet time that is over already begins nothing. */
const hardshipPatches = ({ id, hardship }: Customer, news: News, today: Day): readonly Patch[] => {
  const { kind, on } = news;
  const quietUntil = quietTime(news);
  if (!isHard(kind) || (quietUntil !== null && quietUntil <= today)) return [];
  const longest = hardship === undefined ? quietUntil : laterEnd(hardship.quietUntil, quietUntil);
  return [{ kind: 'customer', id, set: { hardship: { kind, since: on, quietUntil: longest } satisfies Hardship } }];
};

/** Where nobody gave a day the rep ends it; after the customer's own death no day brings cheer back. */
const quietTime = ({ died, quietUntil = null }: News): Day | null => (died === 'customer' ? null : quietUntil);

const laterEnd = (one: Day | null, other: Day | null): Day | null => {
  if (one === null || other === null) return null;
  return one > other ? one : other;
};
