import type { FavourKind } from '#shared/schema/favour.ts';
import type { Channel } from '#shared/schema/touch.ts';
import type { PanelApi } from '../../messaging/panel-client.ts';
import type { EntryRef, HistoryEntry, TouchEdit, TouchEntry } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { EntryEdit } from '../memory.ts';
import { monthlyFrom, monthlyTexts } from '../record/monthly-terms.ts';
import type { SayableCommand } from '../panel-context.ts';

export const CHANNELS: readonly Channel[] = [
  'call',
  'visit',
  'meeting',
  'sms',
  'messenger',
  'email',
  'letter',
  'card',
  'gift',
  'flowers',
  'event',
  'document',
  'fax',
];
export const FAVOURS: readonly FavourKind[] = ['information', 'order-confirmation', 'payment', 'introduction'];

/** Ends of complaints, promises and questions are changed where they are led. */
export const isChangeable = (entry: HistoryEntry): boolean => !('step' in entry) || ['received', 'made', 'asked'].includes(entry.step);

export const editOf = (entry: HistoryEntry): EntryEdit => ({
  words: textOf(entry),
  day: entry.day,
  hook: entry.type === 'touch' ? entry.hook : '',
  channel: entry.type === 'touch' ? (CHANNELS.find((each) => each === entry.channel) ?? null) : null,
  direction: entry.type === 'touch' && entry.direction === 'in' ? 'in' : 'out',
  outcome: entry.type === 'touch' && !entry.reached ? 'not-reached' : 'reached',
  favour: (entry.type === 'favour' ? FAVOURS.find((each) => each === entry.kind) : undefined) ?? 'information',
  wants: entry.type === 'complaint' ? entry.wants : '',
  due: entry.type === 'promise' ? (entry.due ?? '') : '',
  monthly: entry.type === 'promise' && entry.monthly !== null ? monthlyTexts(entry.monthly) : null,
});

interface Change {
  readonly name: SayableCommand;
  readonly run: () => Promise<CommandResult>;
}

export const savingOf = (api: PanelApi, entry: HistoryEntry, edit: EntryEdit): Change => {
  const { id } = entry;
  const { words, day } = edit;
  switch (entry.type) {
    case 'touch':
      return { name: 'edit-touch', run: () => api.editTouch(touchEdit(entry, edit)) };
    case 'deal':
      return { name: 'edit-deal', run: () => api.editDeal({ dealId: id, what: words, closedOn: day }) };
    case 'favour':
      return { name: 'edit-favour', run: () => api.editFavour({ favourId: id, kind: edit.favour, what: words, on: day }) };
    case 'complaint':
      return { name: 'edit-complaint', run: () => api.editComplaint({ complaintId: id, words, wants: edit.wants, receivedOn: day }) };
    case 'promise': {
      const due = edit.due === '' ? null : edit.due;
      const monthly = edit.monthly === null ? null : monthlyFrom(edit.monthly);
      const terms = monthly === null ? {} : { monthly };
      return { name: 'edit-promise', run: () => api.editPromise({ promiseId: id, text: words, madeOn: day, due, ...terms }) };
    }
    case 'question':
      return { name: 'edit-question', run: () => api.editQuestion({ questionId: id, words, askedOn: day }) };
    case 'news':
      return { name: 'edit-news', run: () => api.editNews({ eventId: id, words, on: day }) };
  }
};

export const deletingOf = (api: PanelApi, { type, id }: HistoryEntry): Change => ({
  name: `delete-${type}`,
  run: () => api.deleteEntry({ kind: recordKinds[type], id }),
});

const recordKinds = {
  touch: 'touch',
  deal: 'deal',
  favour: 'favour',
  complaint: 'complaint',
  promise: 'promise',
  question: 'question',
  news: 'lifeEvent',
} as const satisfies Readonly<Record<HistoryEntry['type'], EntryRef['kind']>>;

/** Of a mail only the words; a channel that this version does not know, and a note, stay what they are. */
const touchEdit = (entry: TouchEntry, { words, hook, day, channel, direction, outcome }: EntryEdit): TouchEdit => {
  const own = { touchId: entry.id, summary: words, hook };
  if (!entry.noted) return own;
  if (channel === null) return { ...own, day };
  return { ...own, day, channel, direction, ...(channel === 'call' ? { outcome } : {}) };
};

const textOf = (entry: HistoryEntry): string => {
  switch (entry.type) {
    case 'touch':
      return entry.summary;
    case 'deal':
    case 'favour':
      return entry.what;
    case 'promise':
      return entry.text;
    case 'complaint':
    case 'question':
    case 'news':
      return entry.words;
  }
};
