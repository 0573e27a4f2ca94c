import type { CapabilityHealth } from '../adapter.ts';
import { addressesIn, asAddress } from '../dom/address.ts';
import { findAll } from '../dom/find.ts';
import { findOpenView } from './view.ts';

interface Source {
  readonly name: string;
  readonly addresses: (page: Document) => readonly string[];
}

const HEADER = 'header[role="banner"]';
/** A subject can be long and hostile; the address stands at the end. */
const LONGEST_TITLE_END = 1000;
/** Title of a Gmail tab: `Subject - own@address - Gmail`; the last part names the product or the organisation. */
const TITLE_ADDRESS = / - (\S+@\S+) - [^@]*$/u;

/** Places that name the account, any order of trust being too weak alone: they must not contradict each other. */
const SOURCES: readonly Source[] = [
  { name: 'account button', addresses: (page) => inAttribute(page, `${HEADER} a[aria-label*="@"]`, 'aria-label') },
  { name: 'title', addresses: (page) => inTitle(page) },
  { name: 'account picture', addresses: (page) => inAttribute(page, `${HEADER} img[title*="@"]`, 'title') },
  { name: 'data-email', addresses: (page) => inAttribute(page, `${HEADER} [data-email]`, 'data-email') },
  { name: 'loading', addresses: (page) => findAll(page, '#loading').flatMap((element) => addressesIn(element.textContent)) },
];

/** The mailbox's own address; null when no place names exactly one, or when two places differ. */
export const readOwnAddress = (page: Document): CapabilityHealth & { readonly value: string | null } => {
  const answers = SOURCES.flatMap(({ name, addresses }) => {
    const [address, ...others] = new Set(addresses(page));
    return address === undefined || others.length > 0 ? [] : [{ name, address }];
  });
  const [first] = answers;
  const agreed = first !== undefined && answers.every(({ address }) => address === first.address);
  return { capability: 'own-address', value: agreed ? first.address : null, answeredBy: agreed ? first.name : null };
};

const inAttribute = (page: Document, selector: string, name: string): readonly string[] =>
  findAll(page, selector).flatMap((element) => addressesIn(element.getAttribute(name) ?? ''));

/**
 * An open mail's subject stands in the title too, and its sender chose it: an address that the subject contains proves nothing, nor does any
 * while a mail is open whose subject cannot be read.
 */
const inTitle = (page: Document): readonly string[] => {
  const address = asAddress(TITLE_ADDRESS.exec(page.title.slice(-LONGEST_TITLE_END))?.[1]);
  if (address === null) return [];
  const headings = findAll(page, 'h2.hP');
  const chosenBySender = headings.some((heading) => addressesIn(heading.textContent).includes(address));
  return chosenBySender || (headings.length === 0 && findOpenView(page).type !== 'none') ? [] : [address];
};
