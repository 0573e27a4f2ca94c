import type { Frame, Locator } from 'playwright-core';
import { en } from '../../extension/locales/en/index.ts';
import type { MailThread } from '../practice/mail.ts';
import type { ExtensionRun, PanelTab } from './extension.ts';

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
  | 'hardship'
  | 'hook'
  | 'promises'
  | 'questions'
  | 'alerts'
  | 'complaints'
  | 'history'
  | 'today';

export interface ListedGesture {
  readonly rule: string;
  /** Day. */
  readonly due: string;
  readonly isNext: boolean;
}

/** What a rep does in the panel, and what stands there. */
export interface PanelHands {
  readonly frame: Frame;
  readonly part: (name: Part) => Locator;
  /** Comes back when the panel shows this person in this state. */
  readonly shows: (email: string, state: 'known' | 'unknown') => Promise<void>;
  readonly unfold: () => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
  readonly useMailboxIfAsked: () => Promise<void>;
  readonly addCustomer: () => Promise<void>;
  /** Opens the form and fills it in, without saving. */
  readonly startDeal: (what: string) => Promise<void>;
  readonly recordDeal: (what: string) => Promise<void>;
  readonly recordFavour: (kind: keyof typeof en.favour, words: string) => Promise<void>;
  readonly thank: () => Promise<void>;
  readonly insertAnyway: () => Promise<void>;
  readonly writeApart: () => Promise<void>;
  /** What stands as the next gesture, then the others that are listed. */
  readonly gestures: () => Promise<readonly ListedGesture[]>;
  /** Their rules. */
  readonly openRules: () => Promise<readonly string[]>;
  /** Takes back the last change, which is to be this one. */
  readonly undo: (command: keyof typeof en.command) => Promise<void>;
  readonly historyEntries: (text: string) => Promise<readonly string[]>;
}

export const panelHands = async (tab: PanelTab): Promise<PanelHands> => {
  const frame = await tab.panel();
  const part = (name: Part): Locator => frame.locator(`[data-part="${name}"]`);
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  const startDeal = async (what: string): Promise<void> => {
    await button(en.record.deal).click();
    await frame.getByLabel(en.record.what).fill(what);
  };
  const gestures = (): Promise<readonly ListedGesture[]> =>
    frame.locator('[data-part="next-gesture"], [data-part="gestures"] [data-rule]').evaluateAll((nodes) =>
      nodes.map((node) => ({
        rule: node.getAttribute('data-rule') ?? '',
        due: node.getAttribute('data-due') ?? '',
        isNext: node.getAttribute('data-part') === 'next-gesture',
      })),
    );
  return {
    frame,
    part,
    shows: (email, state) =>
      part('customer')
        .and(frame.locator(`[data-email="${email}"][data-state="${state}"]`))
        .waitFor({ state: 'attached' }),
    unfold: async () => {
      const folded = tab.page.locator('aftercare-panel').getByRole('button', { name: 'Aftercare' });
      if (await folded.isVisible()) await folded.click();
    },
    isOpen: () => tab.page.locator('aftercare-panel iframe').isVisible(),
    useMailboxIfAsked: async () => {
      await frame.locator('[data-part="customer"]:not([data-state="reading"])').waitFor({ state: 'attached' });
      const yes = button(en.mailbox.yes);
      if (await yes.isVisible()) await yes.click();
    },
    addCustomer: async () => {
      await button(en.unknown.add).click();
      await frame.getByRole('heading', { name: en.form.title }).waitFor();
      await button(en.unknown.add).click();
    },
    startDeal,
    recordDeal: async (what) => {
      await startDeal(what);
      await button(en.panel.save).click();
    },
    recordFavour: async (kind, words) => {
      await button(en.record.favour).click();
      await frame.getByLabel(en.record.words).fill(words);
      await button(en.favour[kind]).click();
    },
    thank: () => part('thank-you').click(),
    insertAnyway: () => button(en.placed.insertAnyway).click(),
    writeApart: () => button(en.placed.apart).click(),
    gestures,
    openRules: async () => (await gestures()).map(({ rule }) => rule),
    undo: (command) => button(en.panel.undoLast.replace('{{what}}', en.command[command])).click(),
    historyEntries: (text) => part('history').getByText(text).allInnerTexts(),
  };
};

/** Opens the thread and makes its correspondent a customer. */
export const meet = async (run: ExtensionRun, panel: PanelHands, thread: MailThread, email: string): Promise<void> => {
  await run.webmail.hands.openMail(run.page, thread);
  await panel.unfold();
  await panel.useMailboxIfAsked();
  await panel.shows(email, 'unknown');
  await panel.addCustomer();
  await panel.shows(email, 'known');
};
