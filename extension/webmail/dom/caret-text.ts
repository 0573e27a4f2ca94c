/** A place in an editable element. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** What an editable element says before and after a caret, `\n` where a line ends. */
export interface SplitText {
  readonly before: string;
  readonly after: string;
}

const MARK = '\u0000';
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'DL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'TABLE',
  'TD',
  'TR',
  'UL',
]);

/** Splits the text of an editable element at the caret. */
export const splitAtCaret = (body: Element, caret: Caret): SplitText => {
  const [before = '', after = ''] = flatText(body, caret).split(MARK);
  return { before, after };
};

/** All text of an element, `\n` where a line ends. */
export const flatText = (node: Node, caret: Caret | null = null): string => {
  const here = caret?.node === node ? caret.offset : null;
  if (node.nodeType === node.TEXT_NODE)
    return here === null ? textOf(node) : `${textOf(node).slice(0, here)}${MARK}${textOf(node).slice(here)}`;
  if (node.nodeName === 'BR') return '\n';
  const parts = [...node.childNodes].map((child) => flatText(child, caret));
  if (here !== null) parts.splice(here, 0, MARK);
  const text = parts.join('');
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
};

/** The text without any white space: editors change it freely when lines are inserted. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/gu, '');

const textOf = (node: Node): string => node.nodeValue ?? '';
