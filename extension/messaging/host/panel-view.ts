import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { correspondentOf } from '#shared/people/correspondent.ts';
import { displayName } from '#shared/people/name.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';
import { planningOf, readSettings, type Settings } from '../../data/queries/settings.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import { lastUndoable } from '../../data/undo.ts';
import type { OpenConversation } from '../../webmail/adapter.ts';
import type { PageReport, PanelView } from '../protocol.ts';
import { openFile, viewOfFile } from './customer-file.ts';
import { mailboxStatus } from './mailbox.ts';
import { suggestionFor } from './suggestion.ts';

/** What the rep picked where the page leaves several: one participant, or one of two files for the same address. */
export interface Picked {
  readonly email?: string | undefined;
  readonly customerId?: string | undefined;
}

/** As `panelView`; where the browser gives no data it says so and names nobody. */
export const panelViewOrTrouble = async (deps: DataDeps, report: PageReport, picked: Picked = {}): Promise<PanelView> => {
  try {
    if (!deps.db.isOpen()) await deps.db.open();
    return await panelView(deps, report, picked);
  } catch (error) {
    const trouble = storageFailure(error);
    if (trouble === null) throw error;
    return { ...emptyView(report, deps.today()), state: 'unreadable', trouble };
  }
};

/** The panel's view of what one page shows. A customer is named only when the page and the files leave exactly one. */
export const panelView = async (deps: DataDeps, report: PageReport, picked: Picked = {}): Promise<PanelView> => {
  const settings = await readSettings(deps.db);
  const { facts } = report;
  const today = deps.today();
  const mailbox = { address: facts.ownAddress, status: mailboxStatus(facts.ownAddress, settings) };
  const empty: PanelView = {
    ...emptyView(report, today),
    mailbox,
    nextWorkingDay: nextWorkingDay(addDays(today, 1), planningOf(settings).calendar),
    undo: await lastUndoable(deps.db, deps.now()),
    repName: settings.repName,
  };
  if (facts.type === 'unreadable') return { ...empty, state: 'unreadable', missing: facts.missing };
  if (facts.type === 'none' || mailbox.status === 'not-here') return empty;
  return { ...empty, thread: facts.thread, ...(await whoIsOpen(deps, settings, facts, picked)) };
};

/** What can be said without a look at the data; nothing is asked of the rep. */
const emptyView = ({ n, facts }: PageReport, today: Day): PanelView => ({
  n,
  thread: '',
  state: 'none',
  mailbox: { address: facts.ownAddress, status: 'in-use' },
  missing: [],
  health: facts.health,
  person: null,
  suggestion: null,
  candidates: [],
  customer: null,
  today,
  nextWorkingDay: addDays(today, 1),
  undo: null,
  repName: '',
});

type Who = Pick<PanelView, 'state'> & Partial<PanelView>;

const whoIsOpen = async (deps: DataDeps, settings: Settings, facts: OpenConversation, picked: Picked): Promise<Who> => {
  const who = correspondentOf(facts, settings.ownAddresses);
  switch (who.type) {
    case 'own-address-unknown':
    case 'nobody':
      return { state: 'none' };
    case 'machine':
      return { state: 'machine', person: { name: who.name, email: who.email } };
    case 'name-only':
      return { state: 'name-only', person: { name: who.name, email: null } };
    case 'choose': {
      const chosen = who.people.find(({ email }) => email === picked.email);
      return chosen === undefined ? { state: 'choose', candidates: who.people.map(candidate) } : person(deps, settings, chosen, picked);
    }
    case 'person':
      return person(deps, settings, who, picked);
  }
};

interface Person {
  readonly name: string;
  readonly email: string;
}

const candidate = ({ name, email }: Person): PanelView['candidates'][number] => ({ name, email, customerId: null });

/** Two files for one address, or one that cannot be read, are nobody until the rep has chosen. */
const person = async (deps: DataDeps, settings: Settings, { name, email }: Person, picked: Picked): Promise<Who> => {
  const shown = { name, email };
  const { rows, unreadable } = await customersByAddress(deps.db, email);
  if (rows.length === 0 && unreadable.length > 0) return { state: 'unreadable', trouble: 'file-unreadable' };
  if (rows.length === 0) return { state: 'unknown', person: shown, suggestion: suggestionFor(shown) };
  const chosen = rows.length === 1 && unreadable.length === 0 ? rows[0] : rows.find(({ id }) => id === picked.customerId);
  if (chosen === undefined) {
    return { state: 'choose', candidates: rows.map((row) => ({ name: displayName(row), email, customerId: row.id })) };
  }
  const file = await openFile(deps, settings, chosen.id);
  return file === null ? { state: 'none' } : { state: 'known', person: shown, customer: await viewOfFile(deps, file, email) };
};
