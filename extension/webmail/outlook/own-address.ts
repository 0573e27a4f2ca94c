import type { CapabilityHealth } from '../adapter.ts';
import { addressesIn } from '../dom/address.ts';
import { findAll } from '../dom/find.ts';
import { findComposeElements, senderFieldsOf } from './compose-elements.ts';

interface Source {
  readonly name: string;
  readonly addresses: (page: Document) => readonly string[];
}

const MAILBOX_ROOT = '[id^="primaryMailboxRoot_"]';

/** Windows that hold nothing but one box. */
const COMPOSE_WINDOW = /^\/mail\/(?:\d+\/)?(?:deeplink\/)?compose(?:\/|$)/u;

/** Places that name the account, in order of trust. Windows have none of them but the "From" of a box, where the rep has it shown. */
const SOURCES: readonly Source[] = [
  { name: 'mailbox root', addresses: (page) => inAttributes(page, MAILBOX_ROOT, ['title', 'data-folder-name']) },
  {
    name: 'account menu',
    addresses: (page) => findAll(page, '#mectrl_currentAccount_secondary').flatMap((part) => addressesIn(part.textContent)),
  },
  { name: 'account button', addresses: (page) => inAttributes(page, '#O365_MainLink_Me, #mectrl_main_trigger', ['aria-label', 'title']) },
  { name: 'folder tree', addresses: (page) => (findAll(page, MAILBOX_ROOT).length > 0 ? [] : inTree(page)) },
  { name: 'login hint', addresses: (page) => findAll(page, 'a[href*="login_hint="]').flatMap(inLoginHint) },
  { name: 'From of the window', addresses: (page) => inComposeWindow(page) },
];

/** The mailbox's own address; null when no place names one, when one place names two (shared mailboxes), or when two places differ. */
export const readOwnAddress = (page: Document): CapabilityHealth & { readonly value: string | null } => {
  const answers = SOURCES.flatMap(({ name, addresses }) => [...new Set(addresses(page))].map((address) => ({ name, address })));
  const [first] = answers;
  const agreed = first !== undefined && answers.every(({ address }) => address === first.address);
  return { capability: 'own-address', value: agreed ? first.address : null, answeredBy: agreed ? first.name : null };
};

const inComposeWindow = (page: Document): readonly string[] =>
  COMPOSE_WINDOW.test(page.location.pathname)
    ? findComposeElements(page)
        .flatMap(senderFieldsOf)
        .flatMap((field) => addressesIn(`${field.getAttribute('aria-label') ?? ''} ${field.textContent}`))
    : [];

const inAttributes = (page: Document, selector: string, names: readonly string[]): readonly string[] =>
  findAll(page, selector).flatMap((element) => names.flatMap((name) => addressesIn(element.getAttribute(name) ?? '')));

const inTree = (page: Document): readonly string[] =>
  findAll(page, '[role="tree"] [role="treeitem"]').flatMap((item) =>
    [item.getAttribute('title') ?? '', item.getAttribute('aria-label') ?? '', item.textContent].flatMap(addressesIn),
  );

const inLoginHint = (link: Element): readonly string[] => {
  const hint = /[?&]login_hint=([^&#]+)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  return hint.includes('%40') || hint.includes('@') ? addressesIn(hint.replaceAll('%40', '@')) : [];
};
