import { browser } from 'wxt/browser';
import { askLook } from './look-client.ts';
import { messenger } from './messenger.ts';
import type { PanelMessages, PanelNews } from './protocol/messages.ts';
import type { Look } from './protocol/settings.ts';

type Messages = PanelMessages;

/** What the panel can ask for. A rejected promise means that nobody answered or that the answer was refused. */
export type PanelApi = {
  readonly [Name in keyof Messages]: (data: Parameters<Messages[Name]>[0]) => Promise<ReturnType<Messages[Name]>>;
} & {
  /** Of the extension. */
  readonly version: string;
  readonly look: () => Promise<Look>;
  /** News until the signal aborts, for any number of listeners. */
  readonly listen: (signal: AbortSignal, handlers: NewsHandlers) => void;
};

export type NewsHandlers = { readonly [Name in keyof PanelNews]?: (data: Parameters<PanelNews[Name]>[0]) => void };

export const createPanelApi = (): PanelApi => {
  const listeners = hearNews();
  return {
    version: browser.runtime.getManifest().version,
    ask: (data) => messenger.sendMessage('ask', data),
    addCustomer: (data) => messenger.sendMessage('addCustomer', data),
    setTier: (data) => messenger.sendMessage('setTier', data),
    recordDeal: (data) => messenger.sendMessage('recordDeal', data),
    recordFavour: (data) => messenger.sendMessage('recordFavour', data),
    recordComplaint: (data) => messenger.sendMessage('recordComplaint', data),
    recordQuestion: (data) => messenger.sendMessage('recordQuestion', data),
    recordPromise: (data) => messenger.sendMessage('recordPromise', data),
    recordNews: (data) => messenger.sendMessage('recordNews', data),
    recordContact: (data) => messenger.sendMessage('recordContact', data),
    selectedWords: (data) => messenger.sendMessage('selectedWords', data),
    promisedDay: (data) => messenger.sendMessage('promisedDay', data),
    logNote: (data) => messenger.sendMessage('logNote', data),
    complaintStep: (data) => messenger.sendMessage('complaintStep', data),
    endPromise: (data) => messenger.sendMessage('endPromise', data),
    answerQuestion: (data) => messenger.sendMessage('answerQuestion', data),
    endHardship: (data) => messenger.sendMessage('endHardship', data),
    muteRule: (data) => messenger.sendMessage('muteRule', data),
    today: (data) => messenger.sendMessage('today', data),
    decide: (data) => messenger.sendMessage('decide', data),
    setMailbox: (data) => messenger.sendMessage('setMailbox', data),
    history: (data) => messenger.sendMessage('history', data),
    addNote: (data) => messenger.sendMessage('addNote', data),
    editTouch: (data) => messenger.sendMessage('editTouch', data),
    editDeal: (data) => messenger.sendMessage('editDeal', data),
    editFavour: (data) => messenger.sendMessage('editFavour', data),
    editComplaint: (data) => messenger.sendMessage('editComplaint', data),
    editPromise: (data) => messenger.sendMessage('editPromise', data),
    editQuestion: (data) => messenger.sendMessage('editQuestion', data),
    editNews: (data) => messenger.sendMessage('editNews', data),
    deleteEntry: (data) => messenger.sendMessage('deleteEntry', data),
    markHookUsed: (data) => messenger.sendMessage('markHookUsed', data),
    openMail: (data) => messenger.sendMessage('openMail', data),
    card: (data) => messenger.sendMessage('card', data),
    editCard: (data) => messenger.sendMessage('editCard', data),
    organisationNames: (data) => messenger.sendMessage('organisationNames', data),
    look: askLook,
    settings: (data) => messenger.sendMessage('settings', data),
    setSetting: (data) => messenger.sendMessage('setSetting', data),
    importDays: (data) => messenger.sendMessage('importDays', data),
    setDevice: (data) => messenger.sendMessage('setDevice', data),
    openShortcutPage: (data) => messenger.sendMessage('openShortcutPage', data),
    undo: (data) => messenger.sendMessage('undo', data),
    findAddress: (data) => messenger.sendMessage('findAddress', data),
    identify: (data) => messenger.sendMessage('identify', data),
    forgetIdentity: (data) => messenger.sendMessage('forgetIdentity', data),
    linkContact: (data) => messenger.sendMessage('linkContact', data),
    unlinkContact: (data) => messenger.sendMessage('unlinkContact', data),
    mergeCustomers: (data) => messenger.sendMessage('mergeCustomers', data),
    findCustomers: (data) => messenger.sendMessage('findCustomers', data),
    describePage: (data) => messenger.sendMessage('describePage', data),
    preview: (data) => messenger.sendMessage('preview', data),
    draft: (data) => messenger.sendMessage('draft', data),
    keepText: (data) => messenger.sendMessage('keepText', data),
    safety: (data) => messenger.sendMessage('safety', data),
    addPracticeData: (data) => messenger.sendMessage('addPracticeData', data),
    removePracticeData: (data) => messenger.sendMessage('removePracticeData', data),
    restBackupReminder: (data) => messenger.sendMessage('restBackupReminder', data),
    openApp: (data) => messenger.sendMessage('openApp', data),
    fold: (data) => messenger.sendMessage('fold', data),
    listen: (signal, handlers) => {
      listeners.add(handlers);
      signal.addEventListener('abort', () => listeners.delete(handlers));
    },
  };
};

/** The messenger takes one listener for each kind of news, and no more. */
const hearNews = (): Set<NewsHandlers> => {
  const listeners = new Set<NewsHandlers>();
  messenger.onMessage('reading', ({ data }) => {
    for (const { reading } of listeners) reading?.(data);
  });
  messenger.onMessage('changed', ({ data }) => {
    for (const { changed } of listeners) changed?.(data);
  });
  return listeners;
};
