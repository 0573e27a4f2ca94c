import type { CapabilityHealth } from '../adapter.ts';
import { addressesIn, asAddress } from '../dom/address.ts';
import { findAll, findKind, findVisible } from '../dom/find.ts';
import { isDelegated } from './account-path.ts';
import { findRegions } from './compose-elements.ts';
import { findOpenView } from './view.ts';
import { isWritten } from './written.ts';

interface Source {
  readonly name: string;
  readonly addresses: (page: Document) => readonly string[];
}

const HEADER = 'header[role="banner"]';
const SUBJECT_FIELD = 'input[name="subjectbox"]';
const OPENER = '[aria-expanded="true"]';
/** A subject can be long and hostile; the address stands at the end. */
const LONGEST_TITLE_END = 1000;
/** Title of a Gmail tab: `Subject - own@address - Gmail`; the last part names the product or the organisation. */
const TITLE_ADDRESS = / - (\S+@\S+) - [^@]*$/u;

/** Places that name the account, any order of trust being too weak alone: they must not contradict each other. */
const SOURCES: readonly Source[] = [
  { name: 'account button', addresses: (page) => inHeader(page, 'a[aria-label*="@"]', 'aria-label') },
  { name: 'title', addresses: (page) => inTitle(page) },
  { name: 'account picture', addresses: (page) => inHeader(page, 'img[title*="@"]', 'title') },
  { name: 'data-email', addresses: (page) => inHeader(page, '[data-email]', 'data-email') },
  {
    name: 'loading',
    addresses: (page) =>
      findAll(page, '#loading')
        .filter(isOfMailbox)
        .flatMap((element) => addressesIn(element.textContent)),
  },
];

/**
 * The mailbox's own address; null when no place names exactly one, or when two places differ. In a delegated mailbox a place may name the
 * delegate instead of the owner, so that two must agree.
 */
export const readOwnAddress = (page: Document): CapabilityHealth & { readonly value: string | null } => {
  const answers = SOURCES.flatMap(({ name, addresses }) => {
    const [address, ...others] = new Set(addresses(page));
    return address === undefined || others.length > 0 ? [] : [{ name, address }];
  });
  const [first] = answers;
  const isEnough = answers.length > (isDelegated(page) ? 1 : 0);
  const agreed = first !== undefined && isEnough && answers.every(({ address }) => address === first.address);
  return { capability: 'own-address', value: agreed ? first.address : null, answeredBy: agreed ? first.name : null };
};

const inHeader = (page: Document, selector: string, name: string): readonly string[] =>
  findVisible(page, HEADER)
    .filter(isOfMailbox)
    .flatMap((header) => findVisible(header, selector).filter((element) => !isBesideOpened(element, header)))
    .flatMap((element) => addressesIn(element.getAttribute(name) ?? ''));

/** Outside of what is open: a mail can hold markup of a header, too. */
const isOfMailbox = (element: Element): boolean => element.closest('[role="main"]') === null && !isWritten(element);

/** While a menu is open in the header, only the button that opened it counts: the account menu lists every account the rep has. */
const isBesideOpened = (element: Element, header: Element): boolean => {
  const openers = findVisible(header, OPENER);
  return openers.length > 0 && !openers.some((opener) => opener.contains(element));
};

/**
 * A mail's subject stands in the title too, and a sender chose it: an address that the subject of the open mail, or of an answer to it,
 * contains proves nothing, nor does any while a mail or box is open whose subject cannot be read.
 */
const inTitle = (page: Document): readonly string[] => {
  const address = asAddress(TITLE_ADDRESS.exec(page.title.slice(-LONGEST_TITLE_END))?.[1]);
  if (address === null) return [];
  const headings = findAll(page, 'h2.hP').filter((heading) => !isWritten(heading));
  if (headings.length === 0 && findOpenView(page).type !== 'none') return [];
  if (findRegions(page).some((region) => region.querySelector(SUBJECT_FIELD) === null)) return [];
  const fields = findKind(page, SUBJECT_FIELD, HTMLInputElement);
  const subjects = [...headings.map(({ textContent }) => textContent), ...fields.map(({ value }) => value)];
  return subjects.some((subject) => addressesIn(subject).includes(address)) ? [] : [address];
};
