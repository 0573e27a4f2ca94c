import type { NewsHandlers, PanelApi } from '../../../extension/messaging/panel-client.ts';
import type { PanelView } from '../../../extension/messaging/protocol/panel-view.ts';
import type { SafetyView } from '../../../extension/messaging/protocol/safety.ts';
import { aNote, hitsFor } from './people.ts';
import { someSettings } from './settings.ts';
import { aToday } from './today.ts';

export interface Script extends Partial<Omit<PanelApi, 'listen' | 'version'>> {
  readonly view: PanelView | 'reading' | 'silent';
}

type News = NewsHandlers;

export interface ScriptedApi {
  readonly api: PanelApi;
  /** What the panel asked for, commands only, in order. */
  readonly asked: (readonly [name: string, data: unknown])[];
  /** Tells the panel something, as the background would. */
  readonly tell: <Name extends keyof News>(name: Name, data: Parameters<NonNullable<News[Name]>>[0]) => void;
  /** Another mail is open: the panel is told, and from now on gets this file when it asks. */
  readonly open: (view: PanelView) => void;
}

/** What changes nothing, and may be asked any number of times. */
const LOOKS: ReadonlySet<string> = new Set([
  'ask',
  'findCustomers',
  'describePage',
  'selectedWords',
  'promisedDay',
  'today',
  'card',
  'organisationNames',
  'history',
  'look',
  'settings',
  'safety',
]);

const NOTHING_PAST = { entries: [], total: 0, unreadable: 0, hooks: [] } as const;
const NOTHING_DUE = aToday({});
const ALL_SAFE: SafetyView = { hasCustomers: true, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false };

/** A background that answers as scripted: every command works and changes nothing. */
export const scriptedApi = ({ view: first, ...answers }: Script): ScriptedApi => {
  let view = first;
  const asked: (readonly [string, unknown])[] = [];
  const listeners = new Set<News>();
  const done = { ok: true, changeId: 'change-1' } as const;
  const answer =
    <Data, Result>(name: string, given: ((data: Data) => Promise<Result>) | undefined, usual: (data: Data) => Promise<Result>) =>
    (data: Data): Promise<Result> => {
      if (!LOOKS.has(name)) asked.push([name, data]);
      return (given ?? usual)(data);
    };
  const api: PanelApi = {
    version: '1.2.3',
    ask: answer('ask', answers.ask, () => {
      if (view === 'silent') return Promise.reject(new Error('Nobody answers'));
      return Promise.resolve(view === 'reading' ? null : view);
    }),
    addCustomer: answer('addCustomer', answers.addCustomer, () => Promise.resolve(done)),
    setTier: answer('setTier', answers.setTier, () => Promise.resolve(done)),
    recordDeal: answer('recordDeal', answers.recordDeal, () => Promise.resolve(done)),
    recordFavour: answer('recordFavour', answers.recordFavour, () => Promise.resolve(done)),
    recordComplaint: answer('recordComplaint', answers.recordComplaint, () => Promise.resolve(done)),
    recordQuestion: answer('recordQuestion', answers.recordQuestion, () => Promise.resolve(done)),
    recordPromise: answer('recordPromise', answers.recordPromise, () => Promise.resolve(done)),
    recordNews: answer('recordNews', answers.recordNews, () => Promise.resolve(done)),
    recordContact: answer('recordContact', answers.recordContact, () => Promise.resolve(done)),
    logNote: answer('logNote', answers.logNote, () => Promise.resolve(done)),
    complaintStep: answer('complaintStep', answers.complaintStep, () => Promise.resolve(done)),
    endPromise: answer('endPromise', answers.endPromise, () => Promise.resolve(done)),
    answerQuestion: answer('answerQuestion', answers.answerQuestion, () => Promise.resolve(done)),
    endHardship: answer('endHardship', answers.endHardship, () => Promise.resolve(done)),
    muteRule: answer('muteRule', answers.muteRule, () => Promise.resolve(done)),
    selectedWords: answer('selectedWords', answers.selectedWords, () => Promise.resolve(null)),
    promisedDay: answer('promisedDay', answers.promisedDay, () => Promise.resolve(null)),
    history: answer('history', answers.history, () => Promise.resolve(NOTHING_PAST)),
    addNote: answer('addNote', answers.addNote, () => Promise.resolve(done)),
    editTouch: answer('editTouch', answers.editTouch, () => Promise.resolve(done)),
    editDeal: answer('editDeal', answers.editDeal, () => Promise.resolve(done)),
    editFavour: answer('editFavour', answers.editFavour, () => Promise.resolve(done)),
    editComplaint: answer('editComplaint', answers.editComplaint, () => Promise.resolve(done)),
    editPromise: answer('editPromise', answers.editPromise, () => Promise.resolve(done)),
    editQuestion: answer('editQuestion', answers.editQuestion, () => Promise.resolve(done)),
    editNews: answer('editNews', answers.editNews, () => Promise.resolve(done)),
    deleteEntry: answer('deleteEntry', answers.deleteEntry, () => Promise.resolve(done)),
    markHookUsed: answer('markHookUsed', answers.markHookUsed, () => Promise.resolve(done)),
    openMail: answer('openMail', answers.openMail, () => Promise.resolve({ ok: true, where: 'here' } as const)),
    today: answer('today', answers.today, () => Promise.resolve(NOTHING_DUE)),
    decide: answer('decide', answers.decide, () => Promise.resolve(done)),
    setMailbox: answer('setMailbox', answers.setMailbox, () => Promise.resolve(done)),
    card: answer('card', answers.card, () => Promise.resolve(null)),
    editCard: answer('editCard', answers.editCard, () => Promise.resolve(done)),
    organisationNames: answer('organisationNames', answers.organisationNames, () => Promise.resolve([])),
    look: answers.look ?? (() => Promise.resolve({ appearance: 'system', isHidden: false, uiLanguage: null })),
    settings: answer('settings', answers.settings, () => Promise.resolve(someSettings())),
    setSetting: answer('setSetting', answers.setSetting, () => Promise.resolve(done)),
    importDays: answer('importDays', answers.importDays, () => Promise.resolve(done)),
    setDevice: answer('setDevice', answers.setDevice, () => Promise.resolve()),
    openShortcutPage: answer('openShortcutPage', answers.openShortcutPage, () => Promise.resolve()),
    undo: answer('undo', answers.undo, () => Promise.resolve(done)),
    findAddress: answer('findAddress', answers.findAddress, () => Promise.resolve({ ok: false } as const)),
    identify: answer('identify', answers.identify, () => Promise.resolve(done)),
    forgetIdentity: answer('forgetIdentity', answers.forgetIdentity, () => Promise.resolve(done)),
    linkContact: answer('linkContact', answers.linkContact, () => Promise.resolve(done)),
    unlinkContact: answer('unlinkContact', answers.unlinkContact, () => Promise.resolve(done)),
    mergeCustomers: answer('mergeCustomers', answers.mergeCustomers, () => Promise.resolve(done)),
    findCustomers: answer('findCustomers', answers.findCustomers, ({ text }) => Promise.resolve(hitsFor(text))),
    describePage: answer('describePage', answers.describePage, () => Promise.resolve(null)),
    preview: answer('preview', answers.preview, ({ occasion, gestureKey, channel, language, register }) =>
      Promise.resolve(aNote({ occasion, gestureKey, channel, language: language ?? 'en', register: register ?? 'warm' })),
    ),
    draft: answer('draft', answers.draft, () => Promise.resolve({ ok: true, where: 'reply' } as const)),
    keepText: answer('keepText', answers.keepText, () => Promise.resolve(done)),
    safety: answer('safety', answers.safety, () => Promise.resolve(ALL_SAFE)),
    addPracticeData: answer('addPracticeData', answers.addPracticeData, () => Promise.resolve(done)),
    removePracticeData: answer('removePracticeData', answers.removePracticeData, () => Promise.resolve(done)),
    restBackupReminder: answer('restBackupReminder', answers.restBackupReminder, () => Promise.resolve()),
    openApp: answer('openApp', answers.openApp, () => Promise.resolve()),
    fold: answer('fold', answers.fold, () => Promise.resolve()),
    listen: (signal, handlers) => {
      listeners.add(handlers);
      signal.addEventListener('abort', () => listeners.delete(handlers));
    },
  };
  const tell: ScriptedApi['tell'] = (name, data) => {
    for (const handlers of listeners) handlers[name]?.(data);
  };
  return {
    api,
    asked,
    tell,
    open: (opened) => {
      view = opened;
      tell('reading', { n: opened.n });
    },
  };
};
