import { storageFailure } from '../../data/storage-failure.ts';
import { messenger } from '../messenger.ts';
import type { PageReport } from '../protocol/page.ts';
import type { PanelView, PanelWish } from '../protocol/panel-view.ts';
import { announce } from './announce.ts';
import type { HostDeps } from './deps.ts';
import { logSeen } from './log-seen.ts';
import { panelViewOrTrouble } from './panel-view.ts';
import { strayedNotes } from './strayed-notes.ts';
import type { Picked } from './who-is-open.ts';
import { wishFor } from './wish.ts';

/** The panels of a tab hear that there is something to ask for. It waits for no data: until then they show whom the page showed before. */
export const tellReading = (tabId: number, { n }: PageReport): void =>
  void messenger.sendMessage('reading', { n }, tabId).catch(() => undefined);

/** The page says what is open, and hears how the panel would like to stand. */
export const announced = async (deps: HostDeps, report: PageReport): Promise<PanelWish> => {
  const view = await panelViewOrTrouble(deps, report);
  void remember(deps, report);
  return wishFor(view);
};

/** The panel asked, and the page was read for it. */
export const asked = async (deps: HostDeps, tabId: number, report: PageReport, picked: Picked): Promise<PanelView> => {
  const view = await panelViewOrTrouble(deps, report, picked);
  const strayed = view.trouble === undefined ? await strayedNotes(deps, tabId, report.strayed ?? []) : [];
  void remember(deps, report);
  return strayed.length === 0 ? view : { ...view, strayed };
};

/** Nothing that is written delays what is shown; where nothing can be written, the view has said so. */
const remember = async (deps: HostDeps, report: PageReport): Promise<void> => {
  try {
    if (await logSeen(deps, report)) await announce();
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
};
