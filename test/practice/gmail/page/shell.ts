import { el, nest, onPress } from '../../page/el.ts';
import { shortId } from './marks.ts';
import { fill } from '../../page/fill.ts';
import type { GmailWorld } from './world.ts';

export interface Shell {
  /** Every view that was opened lives here; all but one are hidden. */
  readonly views: HTMLElement;
  readonly dock: HTMLElement;
}

export interface ShellActions {
  readonly compose: () => void;
  readonly go: (hash: string) => void;
}

/** Header, navigation, place for views, side rail and dock, with the class names of the real page. */
export const buildShell = (world: GmailWorld, actions: ShellActions): Shell => {
  const views = el('div', { class: 'aeF' });
  const dock = el('div', { class: 'no' }, el('div', { class: 'nH nn jAmAWb' }));
  const root = el(
    'div',
    { class: 'nH practice', id: shortId(), style: 'width: 100%;' },
    header(world, actions),
    el(
      'div',
      { class: 'nH aqk' },
      navigation(world, actions),
      el('div', { class: 'nH bkK' }, nest(['nH', 'nH ar4 B'], views)),
      rail(world),
    ),
  );
  document.body.append(root, el('div', { class: 'dw' }, nest(['nH', 'nH'], dock)));
  window.addEventListener('resize', () => root.setAttribute('style', 'width: 100%;'));
  return { views, dock };
};

const header = (world: GmailWorld, actions: ShellActions): HTMLElement => {
  const { own } = world.mailbox;
  const menu = el('div', { class: 'gb_Mc', role: 'button', tabindex: '0', 'aria-label': world.words.menu }, '☰');
  const brand = el(
    'a',
    { class: 'gb_be', href: '#inbox', title: 'Practice mail' },
    el('span', { class: 'practice-mark' }, '✉'),
    'Practice mail',
  );
  brand.addEventListener('click', () => actions.go('#inbox'));
  const search = el(
    'form',
    { class: 'gb_se', role: 'search' },
    el('input', { 'aria-label': world.words.search, placeholder: world.words.search, name: 'q' }),
  );
  search.addEventListener('submit', (event) => event.preventDefault());
  const account = el(
    'a',
    {
      class: 'gb_B gb_Za',
      href: '#settings',
      role: 'button',
      tabindex: '0',
      'aria-label': fill(world.words.account, { ...own }),
      'aria-expanded': 'false',
    },
    el('span', { class: 'gb_P', 'aria-hidden': 'true' }, own.name.slice(0, 1)),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  return el('header', { class: 'gb_Fa', id: 'gb', role: 'banner' }, menu, brand, search, el('div', { class: 'gb_Td' }, account));
};

const navigation = (world: GmailWorld, actions: ShellActions): HTMLElement => {
  const compose = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm', jscontroller: 'eIu7Db' },
    world.words.compose,
  );
  onPress(compose, actions.compose);
  const entries = [
    ['#inbox', world.words.inbox],
    ['#starred', world.words.starred],
    ['#sent', world.words.sent],
    ['#drafts', world.words.drafts],
    ['#all', world.words.all],
  ] as const;
  const items = entries.map(([hash, label]) =>
    el(
      'div',
      { class: 'aim' },
      nest(['TO', 'TN'], el('span', { class: 'nU' }, el('a', { class: 'J-Ke n0', href: hash, target: '_top' }, label))),
    ),
  );
  return el('div', { class: 'nH oy8Mbf nn aeN', role: 'navigation' }, nest(['aic', 'z0'], compose), el('div', { class: 'TK' }, ...items));
};

const RAIL_APPS = ['Calendar', 'Keep', 'Tasks', 'Contacts'];

const rail = (world: GmailWorld): HTMLElement => {
  const tabs = RAIL_APPS.map((app) =>
    el('div', { class: 'bse-bvF-I aT5-aOt-I', role: 'tab', tabindex: '0', 'aria-label': app, 'aria-selected': 'false' }, app.slice(0, 1)),
  );
  return el(
    'div',
    { class: 'aUx', style: 'width: 56px;' },
    el('div', { class: 'WN9Ejb br3' }, el('div', { class: 'brC-brG', style: 'display: none;' })),
    el(
      'div',
      { class: 'bAw bcf it' },
      el(
        'div',
        { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': world.words.side },
        nest(['brC-aT5-aOt-bsf-Jw'], el('div', { class: 'brC-bsf-aT5-aOt', role: 'tablist' }, ...tabs)),
      ),
    ),
  );
};
