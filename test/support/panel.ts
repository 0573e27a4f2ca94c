import type { Frame, Locator } from 'playwright-core';
import { en } from '../../extension/locales/en.ts';
import type { ExtensionRun } from './extension.ts';

export type Part =
  | 'customer'
  | 'customer-name'
  | 'tier'
  | 'last-touch'
  | 'next-gesture'
  | 'draft'
  | 'thank-you'
  | 'record'
  | 'gestures'
  | 'alerts'
  | 'complaints'
  | 'history'
  | 'today';

/** What a rep does in the panel, and what stands there. */
export interface PanelHands {
  readonly frame: Frame;
  readonly part: (name: Part) => Locator;
  /** Comes back when the panel shows this person in this state. */
  readonly shows: (email: string, state: 'known' | 'unknown') => Promise<void>;
  readonly unfold: () => Promise<void>;
  readonly confirmMailbox: () => Promise<void>;
  readonly addCustomer: () => Promise<void>;
  readonly recordDeal: (what: string) => Promise<void>;
  readonly recordFavour: (kind: keyof typeof en.favour, words: string) => Promise<void>;
  readonly thank: () => Promise<void>;
  readonly button: (name: string) => Locator;
}

export const panelHands = async (run: ExtensionRun): Promise<PanelHands> => {
  const frame = await run.panel();
  const part = (name: Part): Locator => frame.locator(`[data-part="${name}"]`);
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  return {
    frame,
    part,
    button,
    shows: (email, state) =>
      part('customer')
        .and(frame.locator(`[data-email="${email}"][data-state="${state}"]`))
        .waitFor({ state: 'attached' }),
    unfold: async () => {
      const tab = run.page.locator('aftercare-panel').getByRole('button', { name: 'Aftercare' });
      if (await tab.isVisible()) await tab.click();
    },
    confirmMailbox: () => button(en.mailbox.yes).click(),
    addCustomer: async () => {
      await button(en.unknown.add).click();
      await button(en.panel.save).click();
    },
    recordDeal: async (what) => {
      await button(en.record.deal).click();
      await frame.getByLabel(en.record.what).fill(what);
      await button(en.panel.save).click();
    },
    recordFavour: async (kind, words) => {
      await button(en.record.favour).click();
      await frame.getByText(en.favour[kind], { exact: true }).click();
      await frame.getByLabel(en.record.words).fill(words);
      await button(en.panel.save).click();
    },
    thank: () => part('thank-you').click(),
  };
};
