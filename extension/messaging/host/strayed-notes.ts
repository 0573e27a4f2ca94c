import { displayName } from '#shared/people/name.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customerFacts } from '../../data/queries/customer-facts.ts';
import type { StrayedBox } from '../protocol/page.ts';
import type { StrayedNote } from '../protocol/panel-view.ts';
import { draftLink } from './draft-links.ts';

/** For whom the notes were written whose boxes are addressed to others by now; a box without a note of ours is none of our business. */
export const strayedNotes = async (deps: DataDeps, tabId: number, boxes: readonly StrayedBox[]): Promise<readonly StrayedNote[]> => {
  const notes = await Promise.all(boxes.map((box) => strayedNote(deps, tabId, box)));
  return notes.filter((note) => note !== null);
};

const strayedNote = async ({ db }: DataDeps, tabId: number, { boxKey, names }: StrayedBox): Promise<StrayedNote | null> => {
  const link = await draftLink(tabId, boxKey);
  const file = link === null ? null : await customerFacts(db, link.customerId);
  return file?.ok === true ? { customer: displayName(file.facts.customer), names } : null;
};
