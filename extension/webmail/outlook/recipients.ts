import type { Participant } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { findAll, findKind, findVisible } from '../dom/find.ts';
import { personFrom, uniquePeople } from '../dom/people.ts';
import { oneLine } from '../dom/text.ts';
import type { ComposeElements } from './compose-elements.ts';
import { writtenPerson } from './written-person.ts';

type Role = Participant['role'];

interface Field {
  readonly role: Role;
  readonly element: Element;
}

const FIELD_IDS = { to: '[id$="_TO"]', cc: '[id$="_CC"]', bcc: '[id$="_BCC"]' } as const satisfies Partial<Record<Role, string>>;
const ROLES = ['to', 'cc', 'bcc'] as const;
const CHIP = '[class*="_EType_RECIPIENT_ENTITY"]';
const OLD_FIELD = '[contenteditable="true"]:not([aria-multiline="true"])';

/**
 * Everybody a compose box is addressed to. Null when it shows no recipient field, as while the head is folded, when a chip shows only a name
 * or stands outside the fields, or when something is half typed.
 */
export const readRecipients = (box: ComposeElements, ownAddress: string | null): readonly Participant[] | null => {
  const fields = fieldsOf(box);
  if (fields.length === 0 || fields.some(({ element }) => isHalfTyped(element)) || hasStrayChip(box, fields)) return null;
  const people = fields.flatMap(({ role, element }) => chipsIn(element).map((chip) => personFrom(chipPerson(chip), role, ownAddress)));
  return people.some(({ email }) => email === null) ? null : uniquePeople(people);
};

export const recipientFields = (box: ComposeElements, role: Role): readonly HTMLElement[] =>
  fieldsOf(box)
    .filter((field) => field.role === role)
    .flatMap(({ element }) =>
      element.matches(OLD_FIELD) && element instanceof HTMLElement ? [element] : findKind(element, OLD_FIELD, HTMLElement),
    );

/** Groups whose ids end with the field's name in every language; where there are none, single-line editors in the order of the head. */
const fieldsOf = ({ region, body }: ComposeElements): readonly Field[] => {
  const named = ROLES.flatMap((role) =>
    findAll(region, FIELD_IDS[role])
      .filter((element) => !body.contains(element))
      .map((element) => ({ role, element })),
  );
  if (named.length > 0) return named;
  const editors = findVisible(region, OLD_FIELD).filter(
    (element) => element !== body && !body.contains(element) && !element.contains(body),
  );
  return editors.flatMap((element, index) => {
    const role = ROLES[index];
    return role === undefined ? [] : [{ role, element }];
  });
};

const chipsIn = (field: Element): readonly Element[] => findAll(field, CHIP).filter((chip) => chip.parentElement?.closest(CHIP) === null);

/** Somebody is addressed in a field that was not recognised. */
const hasStrayChip = ({ region, body }: ComposeElements, fields: readonly Field[]): boolean =>
  findAll(region, CHIP).some((chip) => !body.contains(chip) && !fields.some(({ element }) => element.contains(chip)));

/** A chip's label is the address, or name and address; else presence and name run together, which tell nothing. */
const chipPerson = (chip: Element): { readonly name: string; readonly email: string | null } => {
  const shown = oneLine(chip.textContent);
  const texts = [chip.getAttribute('aria-label') ?? '', chip.getAttribute('title') ?? ''];
  const written = [...texts, shown].flatMap((text) => writtenPerson(text) ?? []);
  const emails = new Set([...written.map(({ email }) => email), ...texts.flatMap((text) => asAddress(text) ?? [])]);
  const [email = null] = emails;
  return { name: written[0]?.name ?? shown, email: emails.size === 1 ? email : null };
};

const isHalfTyped = (field: Element): boolean => {
  const editors = field.matches(OLD_FIELD) ? [field] : findAll(field, OLD_FIELD);
  const inputs = findKind(field, 'input', HTMLInputElement);
  if (editors.length === 0 && inputs.length === 0) return textBesideChips(field) !== '';
  return editors.some((editor) => textBesideChips(editor) !== '') || inputs.some(({ value }) => value.trim() !== '');
};

const textBesideChips = (node: Node): string => {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[\s\u200B\uFEFF]+/gu, '');
  if (node instanceof Element && node.matches(CHIP)) return '';
  return [...node.childNodes].map(textBesideChips).join('');
};
