import type { Person } from '../../../mail.ts';
import { type Addressees, addressesIn } from '../../../page/addressees.ts';
import { el, nest, onPress } from '../../../page/el.ts';
import { shortId } from '../marks.ts';
import type { Words } from '../words.ts';

export interface RecipientFields {
  readonly node: HTMLElement;
  readonly read: () => Addressees;
  /** Puts back what the box was opened with. */
  readonly reset: () => void;
  /** Folds the rows to one line of names, as the page does when the rep leaves them. */
  readonly fold: () => void;
  readonly focus: () => void;
}

type RowName = keyof Addressees;

interface Row {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  readonly people: () => readonly Person[];
  readonly set: (people: readonly Person[]) => void;
  readonly commit: () => void;
}

const ROWS = ['to', 'cc', 'bcc'] as const;

export const buildRecipients = (words: Words, initial: Addressees, onChange: () => void): RecipientFields => {
  const changed = (): void => {
    hidden.replaceChildren(
      ...ROWS.flatMap((name) => rows[name].people().map((person) => el('input', { type: 'hidden', name, value: written(person) }))),
    );
    onChange();
  };
  const rows: Record<RowName, Row> = {
    to: buildRow('to', words.toLabel, words.toRecipients, words, changed),
    cc: buildRow('cc', words.ccLabel, words.ccRecipients, words, changed),
    bcc: buildRow('bcc', words.bccLabel, words.bccRecipients, words, changed),
  };
  const show = (name: RowName): void => {
    rows[name].node.style.display = '';
    rows[name].input.focus();
  };
  const addCc = link('aB gQ pE', words.ccLabel, () => show('cc'));
  const addBcc = link('aB gQ pB', words.bccLabel, () => show('bcc'));
  const rowsNode = el(
    'div',
    { class: 'fX aXjCH', id: shortId() },
    ...ROWS.map((name) => rows[name].node),
    el('span', { class: 'aA6' }, addCc, addBcc),
  );
  const line = el('div', { class: 'oL aDm az9' });
  const folded = el('div', { class: 'aoD hl', tabindex: '1', style: 'display: none;' }, line);
  const hidden = el('div', { style: 'display: none;' });

  const read = (): Addressees => ({ to: rows.to.people(), cc: rows.cc.people(), bcc: rows.bcc.people() });
  const reset = (): void => ROWS.forEach((name) => rows[name].set(initial[name]));
  const unfold = (): void => {
    rowsNode.style.display = '';
    folded.style.display = 'none';
    rows.to.input.focus();
  };
  const fold = (): void => {
    ROWS.forEach((name) => rows[name].commit());
    const people = ROWS.flatMap((name) => read()[name]);
    line.replaceChildren(...(people.length === 0 ? [words.recipients] : names(people)));
    rowsNode.style.display = 'none';
    folded.style.display = '';
  };
  folded.addEventListener('focus', unfold);
  folded.addEventListener('click', unfold);
  reset();
  rows.cc.node.style.display = initial.cc.length > 0 ? '' : 'none';
  rows.bcc.node.style.display = initial.bcc.length > 0 ? '' : 'none';
  return { node: el('div', {}, rowsNode, folded, hidden), read, reset, fold, focus: unfold };
};

const buildRow = (name: RowName, label: string, inputLabel: string, words: Words, onChange: () => void): Row => {
  const listbox = el('div', { role: 'listbox', 'aria-label': inputLabel, 'aria-multiselectable': 'true' });
  const input = el('input', {
    id: shortId(),
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    spellcheck: 'false',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': inputLabel,
  });
  let people: readonly Person[] = [];
  const set = (next: readonly Person[]): void => {
    people = next.filter((person, index) => next.findIndex((other) => other.email === person.email) === index);
    listbox.replaceChildren(
      ...people.map((person) => chip(person, words, () => set(people.filter((other) => other.email !== person.email)))),
    );
    onChange();
  };
  const add = (text: string): void => set([...people, ...addressesIn(text)]);
  const commit = (): void => {
    if (input.value.trim() === '') return;
    add(input.value);
    input.value = '';
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && input.value === '') set(people.slice(0, -1));
    if (!['Enter', ',', ';', 'Tab'].includes(event.key) || input.value.trim() === '') return;
    event.preventDefault();
    commit();
  });
  input.addEventListener('blur', commit);
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('@')) return;
    event.preventDefault();
    add(text);
  });
  const node = el(
    'div',
    { class: 'anm', name },
    el('span', { class: 'gO aQY', role: 'link', tabindex: '1' }, label),
    nest(['aH9'], listbox, input),
  );
  return { node, input, people: () => people, set, commit };
};

/** One recipient, as the page has drawn them since 2021. */
const chip = (person: Person, words: Words, remove: () => void): HTMLElement => {
  const cross = el('div', { class: 'afX', 'aria-label': words.remove }, '×');
  cross.addEventListener('click', remove);
  const option = el(
    'div',
    {
      role: 'option',
      class: 'afV',
      id: shortId(),
      'peoplekit-id': 'XPtOyb',
      'data-hovercard-id': person.email,
      'data-name': person.name,
      'aria-selected': 'false',
    },
    el(
      'div',
      { class: 'afW WeJhwb' },
      nest(['afT', 'af0', 'afZ af1'], el('div', { class: 'akl', translate: 'no' }, person.name)),
      nest(['af6'], cross),
    ),
  );
  return el(
    'div',
    { class: 'agh', draggable: 'true', 'peoplekit-id': 'Svajxe' },
    el('div', { class: 'agb', 'peoplekit-id': 'ubaLBe' }, option),
  );
};

const names = (people: readonly Person[]): readonly (HTMLElement | string)[] =>
  people.flatMap((person, index) => {
    const span = el('span', { email: person.email, 'data-hovercard-id': person.email, translate: 'no' }, person.name);
    return index === 0 ? [span] : [', ', span];
  });

const link = (name: string, label: string, action: () => void): HTMLElement => {
  const node = el('span', { class: name, role: 'link', tabindex: '1', 'aria-label': label }, label);
  onPress(node, action);
  return node;
};

const written = ({ name, email }: Person): string => {
  if (name === email) return email;
  return `${/[",;<>\\@]/.test(name) ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : name} <${email}>`;
};
