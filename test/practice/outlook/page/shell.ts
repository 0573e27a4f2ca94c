import { el, onPress } from '../../page/el.ts';
import { fill } from '../../page/fill.ts';
import { icon } from './icons.ts';
import type { OutlookWorld } from './world.ts';

export interface Shell {
  /** The list of mails goes here. */
  readonly list: HTMLElement;
  /** Exists always; what is open stands inside. */
  readonly pane: HTMLElement;
}

export interface ShellActions {
  readonly compose: () => void;
  readonly inbox: () => void;
}

const APPS = ['MailRegular', 'CalendarRegular', 'PeopleRegular'] as const;

/** Header, strip of apps, folders, list and reading pane, with the ids of the real page. */
export const buildShell = (world: OutlookWorld, actions: ShellActions): Shell => {
  const { words } = world;
  const list = el('div', { id: 'MailList', role: 'listbox', 'aria-label': words.list });
  const pane = el('div', { id: 'ReadingPaneContainerId' });
  document.body.append(
    header(world),
    el(
      'div',
      { class: 'practice' },
      el(
        'nav',
        { class: 'appbar', 'aria-label': words.apps },
        ...APPS.map((name) => el('button', { type: 'button', class: 'app' }, icon(name))),
      ),
      folders(world, actions),
      el('div', { class: 'listColumn' }, ribbon(world, actions), list),
      el('div', { class: 'paneColumn', role: 'main', 'aria-label': words.pane }, pane),
    ),
  );
  return { list, pane };
};

const header = ({ words, mailbox }: OutlookWorld): HTMLElement => {
  const label = fill(words.account, { name: mailbox.own.name });
  return el(
    'div',
    { id: 'O365_NavHeader', role: 'banner' },
    el('button', { id: 'O365_MainLink_NavMenu', type: 'button' }, '⋮⋮'),
    el('input', { id: 'topSearchInput', role: 'combobox', type: 'search', autocomplete: 'off', placeholder: words.search }),
    el(
      'button',
      { id: 'O365_MainLink_Me', type: 'button' },
      el('div', { id: 'mectrl_main_trigger', role: 'button', 'aria-label': label }, mailbox.own.name.slice(0, 1)),
    ),
  );
};

const ribbon = ({ words }: OutlookWorld, { compose }: ShellActions): HTMLElement => {
  const button = el(
    'button',
    { type: 'button', class: 'splitPrimaryButton root-191', 'aria-label': words.newMail },
    el('span', {}, icon('ComposeRegular'), el('span', {}, words.newMail)),
  );
  onPress(button, compose);
  return el('div', { id: 'innerRibbonContainer', role: 'region' }, button);
};

const folders = ({ words, mailbox }: OutlookWorld, { inbox }: ShellActions): HTMLElement => {
  const { email } = mailbox.own;
  const root = el(
    'div',
    {
      id: 'primaryMailboxRoot_6FC0DEFD-EFDE-FDEF-DEFD-EFDEFDEFDEF1@84df9e7f',
      class: 'XVsEB LPIso',
      'data-is-focusable': 'true',
      title: email,
      tabindex: '0',
      role: 'treeitem',
      'aria-expanded': 'true',
      'aria-level': '1',
      'data-folder-name': email,
    },
    el('span', {}, email),
  );
  const names = [
    ['inbox', words.inbox],
    ['drafts', words.drafts],
    ['sent items', words.sentItems],
  ] as const;
  const items = names.map(([name, label]) => {
    const item = el(
      'div',
      { role: 'treeitem', 'aria-level': '2', title: label, 'data-folder-name': name, tabindex: '-1' },
      el('span', {}, label),
    );
    if (name === 'inbox') onPress(item, inbox);
    return item;
  });
  return el('div', { class: 'folders', role: 'navigation', 'aria-label': words.navigation }, el('div', { role: 'tree' }, root, ...items));
};
