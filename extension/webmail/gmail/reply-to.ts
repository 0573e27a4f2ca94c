import { addressesIn } from '../dom/address.ts';
import { oneLine } from '../dom/text.ts';
import { partsOf } from './view.ts';

const DETAILS = 'table.cf';

/**
 * The address that answers go to, from the details that the rep has opened under a message's head: rows for sender, answers and recipients, in
 * this order, each as a name and `<address>`. Null when they are closed, when the second row is not an address of its own, or when it is
 * another person's than `writer`.
 */
export const readReplyTo = (message: Element, sender: string, writer: string, recipients: readonly string[]): string | null => {
  const found = new Set(partsOf(message, DETAILS).flatMap((table) => replyToIn(table, sender, writer, recipients) ?? []));
  const [address, ...others] = found;
  return address !== undefined && others.length === 0 ? address : null;
};

const replyToIn = (table: Element, sender: string, writer: string, recipients: readonly string[]): string | null => {
  if (table.querySelector(DETAILS) !== null) return null;
  const [from, answers, to] = [...table.querySelectorAll('tr')].map((row) => row.lastElementChild);
  const [address, ...others] = addressesOf(answers);
  if (address === undefined || others.length > 0 || !isOnly(addressesOf(from), sender)) return null;
  if (address === sender || recipients.includes(address) || !addressesOf(to).some((each) => recipients.includes(each))) return null;
  const name = nameIn(answers);
  return name === '' || name === writer ? address : null;
};

const addressesOf = (cell: Element | null | undefined): readonly string[] => [...new Set(addressesIn(cell?.textContent ?? ''))];

const isOnly = (addresses: readonly string[], address: string): boolean => addresses.length === 1 && addresses[0] === address;

const nameIn = (cell: Element | null | undefined): string =>
  oneLine(/^([^<]*)</u.exec(cell?.textContent ?? '')?.[1] ?? '').replaceAll(/^["']|["']$/gu, '');
