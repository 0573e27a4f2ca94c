const LONGEST_TEXT = 1000;

/** Visible text of an element on one line, with emoji that the webmail draws as images put back. */
export const textWithEmoji = (element: Element): string => oneLine(rawText(element));

/** Runs of white space become one space; at most 1000 UTF-16 units, never half an emoji. */
export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_TEXT ? line : line.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
};

const rawText = (node: Node): string => {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (isEmojiImage(node)) return node.getAttribute('data-emoji') ?? node.getAttribute('alt') ?? '';
  return [...node.childNodes].map(rawText).join('');
};

const isEmojiImage = (node: Node): node is Element => node.nodeName === 'IMG';
