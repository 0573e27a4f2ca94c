import { browser } from 'wxt/browser';
import { messenger } from '../messenger.ts';

/** As in the manifest. */
const TOGGLE_PANEL = 'toggle-panel';

/** Keys that open the panel, as the browser writes them; empty when the rep or another extension has taken them away. */
export const currentShortcut = async (): Promise<string> => {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === TOGGLE_PANEL)?.shortcut ?? '';
};

/** The keys open the panel of the tab in front and go into it, or fold it. A tab without a panel simply does not answer. */
export const listenForShortcut = (): void => {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name !== TOGGLE_PANEL || tab?.id === undefined) return;
    void messenger.sendMessage('showPanel', { open: 'toggle' }, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
  });
};

/** Where Chromium browsers let the rep choose other keys; only the extension itself may open it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for shortcuts: no extension may set them itself. */
export const openShortcutPage = async (): Promise<void> => {
  if ('openShortcutSettings' in browser.commands && typeof browser.commands.openShortcutSettings === 'function') {
    await browser.commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: CHROMIUM_PAGE });
  }
};
