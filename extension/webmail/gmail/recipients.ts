import type { Participant } from '../adapter.ts';
import { findAll, findKind, findVisible } from '../dom/find.ts';
import { personFrom, uniquePeople } from '../dom/people.ts';
import { personInSpan } from './participants.ts';

type Role = Participant['role'];
/** Null: this place is not in the box at all. */
type Found = readonly Participant[] | null;

const ROLES = ['to', 'cc', 'bcc'] as const;

/**
 * Everybody a compose box is addressed to. Null when the box shows no recipient field, when a chip has no address, when a name is half
 * typed, or when two places disagree.
 */
export const readRecipients = (region: Element, ownAddress: string | null): readonly Participant[] | null => {
  const found = [inChips(region, ownAddress), inFoldedRow(region, ownAddress), inOldFields(region, ownAddress)];
  const present = found.filter((people) => people !== null);
  const filled = present.filter((people) => people.length > 0);
  const [first = present[0]] = filled;
  if (first === undefined || isHalfTyped(region)) return null;
  if (filled.flat().some(({ email }) => email === null)) return null;
  return filled.every((people) => sameAddresses(people, first)) ? uniquePeople(first) : null;
};

/** Recipient chips, in the page since October 2021. */
const inChips = (region: Element, ownAddress: string | null): Found => {
  const rows = ROLES.flatMap((role) => findAll(region, `div.anm[name="${role}"]`).map((row) => ({ role, row })));
  if (rows.length === 0) return null;
  return rows.flatMap(({ role, row }) =>
    findAll(row, '[role="option"][data-hovercard-id]').map((chip) =>
      personFrom({ name: chip.getAttribute('data-name'), email: chip.getAttribute('data-hovercard-id') }, role, ownAddress),
    ),
  );
};

/** The one line that stands for the fields while the rep writes the text. */
const inFoldedRow = (region: Element, ownAddress: string | null): Found => {
  const rows = findVisible(region, '.aoD.hl, .az9');
  if (rows.length === 0) return null;
  return findVisible(region, '.aoD.hl span[email], .az9 span[email]').map((span) => personInSpan(span, 'to', ownAddress));
};

/** Hidden fields and text areas of the structure before chips. */
const inOldFields = (region: Element, ownAddress: string | null): Found => {
  const fields = ROLES.flatMap((role) =>
    [
      ...findKind(region, `input[name="${role}"]`, HTMLInputElement),
      ...findKind(region, `textarea[name="${role}"]`, HTMLTextAreaElement),
    ].map((field) => ({ role, field })),
  );
  if (fields.length === 0) return null;
  return fields.filter(({ field }) => field.value.trim() !== '').map(({ role, field }) => personInField(field.value, role, ownAddress));
};

/** `Ann <ann@x.example>`, or with a quoted name that may hold anything; never two addresses. */
const WRITTEN_ADDRESS = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^"<]*?))\s*<([^<>]+)>[\s,]*$/u;

const personInField = (value: string, role: Role, ownAddress: string | null): Participant => {
  const [, quoted, plain = '', email = value] = WRITTEN_ADDRESS.exec(value) ?? [];
  return personFrom({ name: quoted?.replaceAll(/\\(.)/gu, '$1') ?? plain, email }, role, ownAddress);
};

const isHalfTyped = (region: Element): boolean =>
  findKind(region, 'input[role="combobox"][aria-autocomplete="list"]', HTMLInputElement).some(({ value }) => value.trim() !== '');

const sameAddresses = (some: readonly Participant[], others: readonly Participant[]): boolean => {
  const addresses = new Set(some.map(({ email }) => email));
  return others.every(({ email }) => addresses.has(email)) && addresses.size === new Set(others.map(({ email }) => email)).size;
};
