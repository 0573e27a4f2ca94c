import { browser } from 'wxt/browser';

/** `auto`: opens by itself where it helps. `open`, `folded`: the rep's own last word. */
export type PanelMode = 'auto' | 'open' | 'folded';

const KEY = 'panel-mode';

/** How the rep last set the panel on this device; `auto` when never, or when the stored word is not one of ours. */
export const readPanelMode = async (): Promise<PanelMode> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return stored === 'open' || stored === 'folded' ? stored : 'auto';
};

export const writePanelMode = (mode: PanelMode): Promise<void> => browser.storage.local.set({ [KEY]: mode });
