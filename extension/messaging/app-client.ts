import { messenger } from './messenger.ts';
import type { PanelMessages } from './protocol/messages.ts';

/** Tells the background that a page of the extension has written to the database, so that every panel hears of it. */
export const tellWritten = async (): Promise<void> => {
  await messenger.sendMessage('written', {});
};

type Asked = 'settings' | 'setSetting' | 'importDays' | 'undo';

/** What a page of the extension asks and sets where the background does the work. A rejected promise means that nobody answered. */
export type SettingsClient = {
  readonly [Name in Asked]: (data: Parameters<PanelMessages[Name]>[0]) => Promise<ReturnType<PanelMessages[Name]>>;
};

export const settingsClient: SettingsClient = {
  settings: (data) => messenger.sendMessage('settings', data),
  setSetting: (data) => messenger.sendMessage('setSetting', data),
  importDays: (data) => messenger.sendMessage('importDays', data),
  undo: (data) => messenger.sendMessage('undo', data),
};
