import type { Participant } from '../adapter.ts';
import { addressesIn } from '../dom/address.ts';
import { findAll, findKind, findVisible } from '../dom/find.ts';
import { personFrom, uniquePeople } from '../dom/people.ts';
import { personInSpan } from './participants.ts';
import { isWritten } from './written.ts';

type Role = Participant['role'];
/** Null: this place is not in the box at all. */
type Found = readonly Participant[] | null;

const ROLES = ['to', 'cc', 'bcc'] as const;
const ROWS = ROLES.map((role) => `div.anm[name="${role}"]`).join();
const FOLDED_ROW = '.aoD.hl, .az9';
const CHIP = '[role="option"], [data-hovercard-id]:not(span)';

/**
 * Everybody a compose box is addressed to. Null when the box shows no recipient field, when a chip has no address or stands outside the
 * fields, when a name is half typed, or when two places disagree.
 */
export const readRecipients = (region: Element, ownAddress: string | null): readonly Participant[] | null => {
  const found = [inChips(region, ownAddress), inFoldedRow(region, ownAddress), inOldFields(region, ownAddress)];
  const present = found.filter((people) => people !== null);
  const filled = present.filter((people) => people.length > 0);
  const [first = present[0]] = filled;
  if (first === undefined || isHalfTyped(region) || hasStrayChip(region)) return null;
  if (filled.flat().some(({ email }) => email === null)) return null;
  return filled.every((people) => sameAddresses(people, first)) ? uniquePeople(first) : null;
};

/** Recipient chips, in the page since October 2021. */
const inChips = (region: Element, ownAddress: string | null): Found => {
  const rows = ROLES.flatMap((role) => findAll(region, `div.anm[name="${role}"]`).map((row) => ({ role, row })));
  if (rows.length === 0) return null;
  return rows.flatMap(({ role, row }) =>
    chipsIn(row).map((chip) =>
      personFrom({ name: chip.getAttribute('data-name'), email: chip.getAttribute('data-hovercard-id') }, role, ownAddress),
    ),
  );
};

/** One that has lost its role or its address is a chip still. */
const chipsIn = (scope: Element): readonly Element[] =>
  findAll(scope, CHIP).filter((chip) => (chip.parentElement?.closest(CHIP) ?? null) === null && !isWritten(chip));

/** Somebody is addressed in a row that was not recognised. */
const hasStrayChip = (region: Element): boolean =>
  chipsIn(region).some((chip) => chip.matches('[role="option"][data-hovercard-id]') && chip.closest(ROWS) === null);

/** The one line that stands for the fields while the rep writes the text. */
const inFoldedRow = (region: Element, ownAddress: string | null): Found => {
  const rows = findVisible(region, FOLDED_ROW).filter((row) => !isWritten(row));
  if (rows.length === 0 || rows.some(saysMore)) return null;
  return rows.flatMap((row) => findVisible(row, 'span[email]')).map((span) => personInSpan(span, 'to', ownAddress));
};

/** Of many people the line names some and counts the others, and a name may lack its address: then it does not say who all are. */
const saysMore = (row: Element): boolean => {
  const words = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let word = words.nextNode(); word !== null; word = words.nextNode()) {
    const holder = word.parentElement;
    const isAddressed = (holder?.closest('span[email]') ?? null) !== null;
    const isLabel = holder?.matches(FOLDED_ROW) === true && word.previousSibling === null;
    if (/[\p{L}\p{N}]/u.test(word.nodeValue ?? '') && !isAddressed && !isLabel) return true;
  }
  return false;
};

/** Hidden fields and text areas of the structure before chips. */
const inOldFields = (region: Element, ownAddress: string | null): Found => {
  const fields = ROLES.flatMap((role) =>
    [
      ...findKind(region, `input[name="${role}"]`, HTMLInputElement),
      ...findKind(region, `textarea[name="${role}"]`, HTMLTextAreaElement),
    ].map((field) => ({ role, field })),
  );
  if (!fields.some(({ role }) => role === 'to') || hasStrayAddress(region)) return null;
  return fields.filter(({ field }) => field.value.trim() !== '').map(({ role, field }) => personInField(field.value, role, ownAddress));
};

/** A hidden field with an address that is neither a recipient's nor the rep's own. */
const hasStrayAddress = (region: Element): boolean =>
  findKind(region, 'input[type="hidden"]', HTMLInputElement).some(
    ({ name, value }) => name !== 'from' && !ROLES.some((role) => role === name) && addressesIn(value).length > 0,
  );

/** `Ann <ann@x.example>`, or with a quoted name that may hold anything; never two addresses. */
const WRITTEN_ADDRESS = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^"<]*?))\s*<([^<>]+)>[\s,]*$/u;

const personInField = (value: string, role: Role, ownAddress: string | null): Participant => {
  const [, quoted, plain = '', email = value] = WRITTEN_ADDRESS.exec(value) ?? [];
  return personFrom({ name: quoted?.replaceAll(/\\(.)/gu, '$1') ?? plain, email }, role, ownAddress);
};

const isHalfTyped = (region: Element): boolean =>
  findKind(region, 'input[role="combobox"], input[aria-autocomplete="list"]', HTMLInputElement).some(({ value }) => value.trim() !== '');

const sameAddresses = (some: readonly Participant[], others: readonly Participant[]): boolean => {
  const addresses = new Set(some.map(({ email }) => email));
  return others.every(({ email }) => addresses.has(email)) && addresses.size === new Set(others.map(({ email }) => email)).size;
};
