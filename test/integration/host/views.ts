import { panelView } from '../../../extension/messaging/host/panel-view.ts';
import type { Picked } from '../../../extension/messaging/host/who-is-open.ts';
import type { PanelView } from '../../../extension/messaging/protocol/panel-view.ts';
import type { PageFacts } from '../../../extension/webmail/adapter.ts';
import { MONDAY } from '../../support/data-world.ts';
import { aReport, HEALTH, type HostWorld, MINA } from './page.ts';

export const view = ({ deps }: HostWorld, facts: PageFacts, picked?: Picked): Promise<PanelView> => panelView(deps, aReport(facts), picked);

/** A view in which nobody is open, in a mailbox in use, with nothing to take back. */
export const nobody: PanelView = {
  n: 7,
  thread: '',
  about: 'conversation',
  state: 'none',
  mailbox: { address: MINA, status: 'in-use' },
  mailboxes: [{ address: MINA, use: true }],
  missing: [],
  health: HEALTH,
  person: null,
  suggestion: null,
  candidates: [],
  people: [],
  offers: [],
  canFindAddress: false,
  identity: null,
  customer: null,
  today: MONDAY,
  nextWorkingDay: '2026-03-03',
  undo: null,
  repName: '',
};

export const withoutUndo = (shown: PanelView): PanelView => ({ ...shown, undo: null });
