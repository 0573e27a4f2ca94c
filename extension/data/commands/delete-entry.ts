import type { EntryRef } from '../../messaging/protocol/history.ts';
import type { CommandName, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { deletion, type Patch } from '../patch.ts';
import { livingRecord } from '../queries/living-record.ts';
import { parseRow, parseRows } from '../rows.ts';
import { daysEndOn } from './ended-days.ts';
import { forRecord } from './known-record.ts';
import { leavingOn } from './left-on.ts';

/**
 * Takes an entry out of the history. A mail that is deleted so is never logged again; a gesture that was settled by it stays settled. With a complaint go
 * the promises that it became; with bad news the hard time that it began; days that
 * ended with a death come back, and so does who had left.
 */
export const deleteEntry = (deps: DataDeps, ref: EntryRef): Promise<CommandResult> =>
  commit(deps, names[ref.kind], () =>
    forRecord(deps.db, ref.kind, ref.id, async () => [deletion(ref.kind, ref.id), ...(await whatGoesWith(deps, ref))]),
  );

const names = {
  touch: 'delete-touch',
  deal: 'delete-deal',
  favour: 'delete-favour',
  complaint: 'delete-complaint',
  promise: 'delete-promise',
  question: 'delete-question',
  lifeEvent: 'delete-news',
} as const satisfies Readonly<Record<EntryRef['kind'], CommandName>>;

const whatGoesWith = async (deps: DataDeps, { kind, id }: EntryRef): Promise<readonly Patch[]> => {
  if (kind === 'complaint') return promisesOf(deps, id);
  return kind === 'lifeEvent' ? endOfNews(deps, id) : [];
};

const promisesOf = async ({ db }: DataDeps, complaintId: string): Promise<readonly Patch[]> => {
  const complaint = await livingRecord(db, 'complaint', complaintId);
  if (complaint === null) return [];
  const { rows } = parseRows('promise', await db.promise.where('customerId').equals(complaint.customerId).toArray());
  return rows.filter((promise) => promise.complaintId === complaintId).map(({ id }) => deletion('promise', id));
};

/** A hard time that began with other news, or was begun again since, goes on. */
const endOfNews = async ({ db }: DataDeps, eventId: string): Promise<readonly Patch[]> => {
  const event = await livingRecord(db, 'lifeEvent', eventId);
  const stored = event === null ? undefined : await db.customer.get(event.customerId);
  const customer = stored === undefined ? null : parseRow('customer', stored);
  if (event === null || customer === null) return [];
  const { id, hardship } = customer;
  const isItsOwn = hardship?.kind === event.kind && hardship.since === event.on;
  return [
    ...(isItsOwn ? [{ kind: 'customer', id, set: { hardship: undefined } } as const] : []),
    ...daysEndOn(customer, event, undefined),
    ...leavingOn(customer, event, undefined),
  ];
};
