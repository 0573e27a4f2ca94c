import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '../../../extension/messaging/messenger.ts';

/** The browser around the host: who sends a message to it, and what it sends to tabs. */

export const TAB = 3;
const MAIL = 'https://mail.google.com/mail/u/0/';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

export const page = (tabId = TAB): Sender => ({ id: fakeBrowser.runtime.id, url: MAIL, frameId: 0, tab: aTab(tabId) });
export const panel = (tabId = TAB): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/panel.html'),
  frameId: 5,
  tab: aTab(tabId),
});
export const stranger: Sender = { id: 'another-extension', url: MAIL, frameId: 0, tab: { id: TAB } as NonNullable<Sender['tab']> };

const aTab = (id: number): NonNullable<Sender['tab']> => ({ id }) as NonNullable<Sender['tab']>;

export interface Told {
  readonly tabId: number;
  readonly frameId: number | null;
  readonly type: string;
  readonly data: unknown;
}

interface Envelope {
  readonly type: string;
  readonly data: unknown;
}

/** What stands on the toolbar's icon. */
export interface FakeToolbar {
  text: string;
  title: string;
}

export interface FakeTabs {
  readonly keys: FakeKeys;
  readonly toolbar: Readonly<FakeToolbar>;
  /** What the host told tabs, in order. */
  readonly told: readonly Told[];
  /** What frame 0 of a tab answers to one kind of message; without an answer nobody is there. */
  readonly answer: (type: string, answer: (data: unknown) => unknown) => void;
}

/** Mail tabs that remember what they were told. Resets the browser and the host's listeners. */
export const fakeTabs = (): FakeTabs => {
  fakeBrowser.reset();
  messenger.removeAllListeners();
  const told: Told[] = [];
  const answers = new Map<string, (data: unknown) => unknown>();
  const reply = async (type: string, data: unknown): Promise<unknown> => {
    const answer = answers.get(type);
    return answer === undefined ? undefined : { res: await answer(data) };
  };
  const sendMessage = async (
    tabId: number,
    { type, data }: Envelope,
    options: { readonly frameId: number } | undefined,
    done: (reply: unknown) => void,
  ): Promise<void> => {
    told.push({ tabId, frameId: options?.frameId ?? null, type, data });
    done(await reply(type, data));
  };
  Object.assign(fakeBrowser.tabs, { sendMessage, query: () => Promise.resolve([{ id: TAB }, { id: TAB + 1 }]) });
  return { told, keys: fakeKeys(), toolbar: fakeToolbar(), answer: (type, answer) => void answers.set(type, answer) };
};

export type Reply = { readonly res: unknown } | { readonly err: { readonly message: string } };

/** One message to the host; gives its reply as it crosses between the contexts. */
export const say = (sender: Sender, type: string, data: unknown): Promise<Reply> =>
  new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, sender, resolve));

/** The browser's keys for the extension. */
export interface FakeKeys {
  /** As the browser writes them; empty when there are none. */
  shortcut: string;
  /** The rep presses the keys of that command, with this tab in front. */
  readonly press: (name: string, tabId?: number) => void;
}

const fakeKeys = (): FakeKeys => {
  const listeners: ((name: string, tab: { readonly id: number }) => void)[] = [];
  const keys: FakeKeys = { shortcut: 'Alt+Shift+K', press: (name, id = TAB) => listeners.forEach((listener) => listener(name, { id })) };
  const commands = {
    getAll: () =>
      Promise.resolve([
        { name: '_execute_action', shortcut: 'Ctrl+B' },
        { name: 'toggle-panel', shortcut: keys.shortcut },
      ]),
    onCommand: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
  };
  Object.assign(fakeBrowser, { commands });
  return keys;
};

/** The icon, and the browser's own messages: each says its name and what is put into it. */
export const fakeToolbar = (): FakeToolbar => {
  const toolbar = { text: '', title: '' };
  const action = {
    setBadgeText: ({ text }: { readonly text: string }) => Promise.resolve(void (toolbar.text = text)),
    setTitle: ({ title }: { readonly title: string }) => Promise.resolve(void (toolbar.title = title)),
    setBadgeBackgroundColor: () => Promise.resolve(),
  };
  const i18n = { getMessage: (name: string, values: readonly string[] = []) => [name, ...values].join(' ') };
  Object.assign(fakeBrowser, { action, i18n });
  return toolbar;
};
