import { addressesIn, asAddress } from '../dom/address.ts';
import { findAll } from '../dom/find.ts';
import { oneLine, textWithEmoji } from '../dom/text.ts';

export interface WrittenPerson {
  readonly name: string;
  readonly email: string | null;
}

const LONGEST_TEXT = 2000;
const WRITTEN = /^(.*?)\s*<([^<>]+)>$/su;

/** `Ann Bell<ann@x.example>`: a name and its one address. Null for anything else; a name alone may look like an address. */
export const writtenPerson = (text: string): { readonly name: string; readonly email: string } | null => {
  const [, name = '', address = ''] = WRITTEN.exec(text.slice(0, LONGEST_TEXT).trim()) ?? [];
  const email = asAddress(address);
  return email === null || new Set(addressesIn(text)).size !== 1 ? null : { name: oneLine(name), email };
};

/**
 * A person as an element of the page names them: in its text, or in titles and labels of it and what it holds. No address when they name two;
 * null when they name nobody.
 */
export const personIn = (element: Element): WrittenPerson | null => {
  const texts = [element, ...findAll(element, '*')].flatMap((part) => [
    part.childElementCount === 0 ? part.textContent : '',
    part.getAttribute('title') ?? '',
    part.getAttribute('aria-label') ?? '',
  ]);
  const written = [textOf(element), ...texts].flatMap((text) => writtenPerson(text) ?? []);
  const shown = writtenPerson(textOf(element))?.name ?? textOf(element);
  const name = shown === '' ? (written[0]?.name ?? '') : shown;
  const isOne = new Set([textOf(element), ...texts].flatMap(addressesIn)).size === 1;
  const email = isOne ? (written[0]?.email ?? null) : null;
  return name === '' && email === null ? null : { name, email };
};

/** All text but that of labels: parts that end with a colon, as "To:". */
const textOf = (element: Element): string => {
  const labels = new Set(findAll(element, '*').filter((part) => part.childElementCount === 0 && /[:：]\s*$/u.test(part.textContent)));
  return labels.size === 0 ? textWithEmoji(element) : oneLine(leafText(element, labels));
};

const leafText = (node: Node, without: ReadonlySet<Node>): string =>
  without.has(node)
    ? ''
    : node.hasChildNodes()
      ? [...node.childNodes].map((child) => leafText(child, without)).join('')
      : (node.nodeValue ?? '');
