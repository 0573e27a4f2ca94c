import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { DataDeps } from '../../data/deps.ts';
import { planningOf, readSettings } from '../../data/queries/settings.ts';
import { unlessRestoring } from '../../data/restore/restoring.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import { lastUndoable } from '../../data/undo.ts';
import type { PageReport } from '../protocol/page.ts';
import type { PanelView } from '../protocol/panel-view.ts';
import { mailboxStatus } from './mailbox.ts';
import { peopleIn } from './people.ts';
import { type Picked, whoIsOpen, whoIsPicked, whoIsWritten } from './who-is-open.ts';

/** As `panelView`; where the browser gives no data, or a backup is being restored, it says so and names nobody. */
export const panelViewOrTrouble = async (deps: DataDeps, report: PageReport, picked: Picked = {}): Promise<PanelView> => {
  const read = async (): Promise<PanelView> => {
    if (!deps.db.isOpen()) await deps.db.open();
    return panelView(deps, report, picked);
  };
  try {
    return await unlessRestoring(read, () => inTrouble(deps, report, 'restoring'));
  } catch (error) {
    const trouble = storageFailure(error);
    if (trouble === null) throw error;
    return inTrouble(deps, report, trouble);
  }
};

const inTrouble = ({ today }: DataDeps, report: PageReport, trouble: NonNullable<PanelView['trouble']>): PanelView => ({
  ...emptyView(report, today()),
  state: 'unreadable',
  trouble,
});

/** The panel's view of what one page shows. A customer is named only when the page and the files leave exactly one. */
export const panelView = async (deps: DataDeps, report: PageReport, picked: Picked = {}): Promise<PanelView> => {
  const [view, undo] = await Promise.all([viewWithoutUndo(deps, report, picked), lastUndoable(deps.db, deps.now())]);
  return { ...view, undo };
};

const viewWithoutUndo = async (deps: DataDeps, report: PageReport, picked: Picked): Promise<PanelView> => {
  const settings = await readSettings(deps.db);
  const { facts } = report;
  const today = deps.today();
  const mailbox = { address: facts.ownAddress, status: mailboxStatus(facts.ownAddress, settings) };
  const empty: PanelView = {
    ...emptyView(report, today),
    mailbox,
    nextWorkingDay: nextWorkingDay(addDays(today, 1), planningOf(settings).calendar),
    repName: settings.repName,
    mailboxes: [...settings.mailboxes].map(([address, use]) => ({ address, use })),
  };
  if (mailbox.status === 'not-here' && facts.type !== 'unreadable') return empty;
  const written = mailbox.status === 'not-here' ? null : await whoIsWritten(deps, settings, report, picked);
  if (written !== null) return { ...empty, ...written };
  if (facts.type === 'unreadable') return { ...empty, state: 'unreadable', missing: facts.missing };
  if (facts.type === 'none') return { ...empty, ...(await whoIsPicked(deps, settings, report, picked)) };
  const open = { ...empty, thread: facts.thread, ...(await whoIsOpen(deps, settings, facts, picked)) };
  return { ...open, people: await peopleIn(deps, settings, facts, open) };
};

/** What can be said without a look at the data; nothing is asked of the rep. */
const emptyView = ({ n, facts, canFindAddress }: PageReport, today: Day): PanelView => ({
  n,
  thread: '',
  about: 'conversation',
  state: 'none',
  mailbox: { address: facts.ownAddress, status: 'in-use' },
  mailboxes: [],
  missing: [],
  health: facts.health,
  person: null,
  suggestion: null,
  candidates: [],
  people: [],
  offers: [],
  canFindAddress,
  identity: null,
  customer: null,
  today,
  nextWorkingDay: addDays(today, 1),
  undo: null,
  repName: '',
});
