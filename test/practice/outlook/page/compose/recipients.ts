import type { Person } from '../../../mail.ts';
import { type Addressees, addressesIn } from '../../../page/addressees.ts';
import { el } from '../../../page/el.ts';
import { addressShown } from '../../addresses-shown.ts';
import type { OutlookWorld } from '../world.ts';

const LOOKED_UP_AFTER_MS = 40;
const INVISIBLE = '\u200B';
const FIELDS = ['to', 'cc', 'bcc'] as const;

export interface RecipientFields {
  readonly node: HTMLElement;
  readonly read: () => Addressees;
  readonly focus: () => void;
}

interface Field {
  readonly row: HTMLElement;
  readonly well: HTMLElement;
  readonly people: () => readonly Person[];
}

/** The rows of recipients. Cc and Bcc stand there when somebody is in them or the rep asked for them. */
export const buildRecipients = (world: OutlookWorld, handle: string, initial: Addressees): RecipientFields => {
  const { words } = world;
  const labels = { to: words.toField, cc: words.ccField, bcc: words.bccField };
  const fields = {
    to: buildField(world, handle, 'to', labels.to, initial.to),
    cc: buildField(world, handle, 'cc', labels.cc, initial.cc),
    bcc: buildField(world, handle, 'bcc', labels.bcc, initial.bcc),
  };
  const rows = el(
    'div',
    { class: 'wells' },
    fields.to.row,
    ...(['cc', 'bcc'] as const).flatMap((name) => (initial[name].length > 0 ? [fields[name].row] : [])),
  );
  const more = el(
    'div',
    { class: 'moreWells' },
    ...(['cc', 'bcc'] as const)
      .filter((name) => initial[name].length === 0)
      .map((name) => {
        const button = el('button', { type: 'button' }, labels[name]);
        button.addEventListener('click', () => {
          button.remove();
          rows.append(fields[name].row);
          fields[name].well.focus();
        });
        return button;
      }),
  );
  return {
    node: el('div', {}, rows, more),
    read: () => {
      const [to = [], cc = [], bcc = []] = FIELDS.map((name) => fields[name].people());
      return { to, cc, bcc };
    },
    focus: () => fields.to.well.focus(),
  };
};

/** A field resolves what is typed once a separator follows it; Enter and Tab do not. */
const buildField = (world: OutlookWorld, handle: string, name: keyof Addressees, label: string, initial: readonly Person[]): Field => {
  const well = el('div', { 'aria-label': label, contenteditable: 'true', tabindex: '0', role: 'textbox', class: 'EditorClass' });
  const known = new WeakMap<Element, Person>();
  const chips = (): readonly Element[] => [...well.querySelectorAll('._Entity')];
  const people = (): readonly Person[] => chips().flatMap((chip) => known.get(chip) ?? []);
  const addChips = (added: readonly Person[]): void => {
    const fresh = added.map((person) => {
      const node = chip(world, person);
      known.set(node, person);
      return node;
    });
    well.replaceChildren(...[...chips(), ...fresh].flatMap((node) => [INVISIBLE, node]), INVISIBLE);
    if (document.activeElement === well) getSelection()?.collapse(well, well.childNodes.length);
  };
  well.addEventListener('input', () => {
    const typed = typedIn(well);
    if (!/[;,]$/.test(typed)) return;
    const found = addressesIn(typed).map((person) => inDirectory(world, person));
    if (found.length > 0) setTimeout(() => addChips(found), LOOKED_UP_AFTER_MS);
  });
  well.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  if (initial.length > 0) addChips(initial);
  const group = el('div', { id: `MSG_${handle}_${name.toUpperCase()}`, role: 'group' }, well);
  return { row: el('div', { class: 'fieldRow' }, el('button', { type: 'button' }, label), group), well, people };
};

const typedIn = (well: Element): string =>
  [...well.childNodes]
    .map((node) => (node instanceof Element && node.matches('._Entity') ? '' : (node.textContent ?? '')))
    .join('')
    .replaceAll(/[\s\u200B]+/g, '');

const inDirectory = (world: OutlookWorld, person: Person): Person =>
  world
    .threads()
    .flatMap(({ mails }) => mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]))
    .find(({ email }) => email === person.email.toLowerCase()) ?? person;

let serial = 0;

/** People of the own organisation are labelled with presence and name, which says no address. */
const chip = ({ words, mailbox }: OutlookWorld, person: Person): HTMLElement => {
  serial += 1;
  return el(
    'span',
    {
      id: `REK${String(serial).padStart(6, '0')}`,
      class: '_Entity _EType_RECIPIENT_ENTITY _EId_RECIPIENT_ENTITY _EReadonly_1',
      contenteditable: 'false',
      draggable: 'true',
      'aria-label': addressShown(person, mailbox) === 'nowhere' ? `${words.available}${person.name}` : person.email,
    },
    el('span', { class: 'textContainer-390' }, person.name),
  );
};
