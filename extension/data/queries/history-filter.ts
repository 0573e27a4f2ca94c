import type { Channel } from '#shared/schema/touch.ts';
import type { HistoryEntry } from '../../messaging/protocol/customer-view.ts';

/** What a rep looks for in a history. `calls` are what was said or written at once, `visits` what was done in person, `post` what was sent. */
export type HistoryFilter = 'all' | 'mails' | 'calls' | 'visits' | 'post' | 'deals' | 'favours';

/** A channel that only another version knows is found under `all`. */
export const isOfFilter = (entry: HistoryEntry, filter: HistoryFilter): boolean => {
  if (filter === 'all') return true;
  switch (entry.type) {
    case 'touch':
      return channelFilters.get(entry.channel) === filter;
    case 'deal':
      return filter === 'deals';
    case 'favour':
      return filter === 'favours';
  }
};

const filterOf = {
  email: 'mails',
  call: 'calls',
  sms: 'calls',
  messenger: 'calls',
  visit: 'visits',
  meeting: 'visits',
  event: 'visits',
  letter: 'post',
  card: 'post',
  fax: 'post',
  flowers: 'post',
  gift: 'post',
  document: 'post',
} as const satisfies Readonly<Record<Channel, HistoryFilter>>;

const channelFilters: ReadonlyMap<string, HistoryFilter> = new Map(Object.entries(filterOf));
