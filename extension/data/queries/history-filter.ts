import type { Channel } from '#shared/schema/touch.ts';
import type { HistoryEntry, HistoryFilter } from '../../messaging/protocol/history.ts';

/** A channel that only another version knows is found under `all`. */
export const isOfFilter = (entry: HistoryEntry, filter: HistoryFilter): boolean => {
  if (filter === 'all') return true;
  switch (entry.type) {
    case 'touch':
      return channelFilters.get(entry.channel) === filter;
    case 'deal':
    case 'favour':
      return filter === 'dealings';
    case 'complaint':
    case 'promise':
    case 'question':
      return filter === 'open-ends';
    case 'news':
      return filter === 'notes';
  }
};

const filterOf = {
  email: 'mails',
  call: 'contacts',
  sms: 'contacts',
  messenger: 'contacts',
  visit: 'contacts',
  meeting: 'contacts',
  event: 'contacts',
  letter: 'post',
  card: 'post',
  fax: 'post',
  flowers: 'post',
  gift: 'post',
  document: 'post',
  note: 'notes',
} as const satisfies Readonly<Record<Channel, HistoryFilter>>;

const channelFilters: ReadonlyMap<string, HistoryFilter> = new Map(Object.entries(filterOf));
