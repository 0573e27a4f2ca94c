/** What a page is made of, for a report that leaves the device by the rep's own hand: elements, roles and classes, and not one word of it. */

const MOST_LINES = 4_000;
/** Their contents are drawn or typed, not structure. */
const LEAVES = 'svg, canvas, video, audio, select, textarea, iframe, [contenteditable]:not([contenteditable="false"])';
const LEFT_OUT = 'script, style, link, meta, template, noscript, aftercare-panel';
/** Attributes whose values are words of the page's makers, never of mail. */
const PLAIN = new Set(
  [
    'role type dir gh act jsname selector contenteditable g_editable tabindex data-icon-name data-testid data-app-section data-log-region',
    'aria-level aria-expanded aria-selected aria-hidden aria-disabled aria-multiline aria-haspopup aria-autocomplete aria-modal aria-checked',
  ]
    .join(' ')
    .split(' '),
);
/** Rows of compose boxes are named like the fields in them; on other elements a name may be a person's. */
const FIELD_NAMES = new Set(['to', 'cc', 'bcc']);
const DROPPED = new Set(['style', 'class', 'id']);
const PLAIN_VALUE = /^[A-Za-z0-9][\w-]{0,47}$/u;
const CLASS_NAME = /^[A-Za-z_][\w-]{0,39}$/u;

/** The structure below an element, one line per element, indented; neighbours that look alike stand there once with their number. */
export const censored = (root: Element): string => {
  const lines = linesOf(root);
  const shown = lines.slice(0, MOST_LINES);
  return [...shown, ...(lines.length > shown.length ? [`(${String(lines.length - shown.length)} more)`] : [])].join('\n');
};

/** `MSG_AAMk…_FROM` as `MSG_•_FROM`: what stands before the first separator or figure, and a last part in capitals. */
export const censoredId = (id: string): string => {
  const head = /^[A-Za-z]{1,40}(?=$|[^A-Za-z.@])/u.exec(id)?.[0] ?? '';
  const tail = /_[A-Z]{2,12}$/u.exec(id)?.[0] ?? '';
  if (head === id) return id;
  return `${head}•${tail}`;
};

/** The kind of a value instead of the value. */
export const kindOfValue = (value: string): string => {
  const text = value.trim();
  if (text === '') return 'empty';
  if (text === 'undefined') return 'undefined';
  if (/^[+-]?\d+([.,]\d+)?$/u.test(text)) return 'number';
  if (/^[0-9a-f]{15,16}$/u.test(text)) return 'hex16';
  if (/^https?:/u.test(text)) return 'link';
  if (/<[^<>@\s]+@[^<>@\s]+>/u.test(text)) return 'name and address';
  if (text.includes('@')) return /\s/u.test(text) ? 'words with address' : 'address';
  return /^[\w+/=#:-]{24,}$/u.test(text) ? 'id' : 'words';
};

const linesOf = (element: Element): readonly string[] => {
  const line = lineOf(element);
  if (element.matches(LEAVES)) return [line];
  const children = [...element.children].filter((child) => !child.matches(LEFT_OUT)).map(linesOf);
  return [line, ...folded(children).map((below) => ` ${below}`)];
};

const folded = (blocks: readonly (readonly string[])[]): readonly string[] => {
  const lines: string[] = [];
  let last = '';
  let first = 0;
  let count = 0;
  for (const block of blocks) {
    const text = block.join('\n');
    count = text === last ? count + 1 : 1;
    if (count === 1) {
      first = lines.length;
      lines.push(...block);
    } else lines[first] = `${block[0] ?? ''} ×${String(count)}`;
    last = text;
  }
  return lines;
};

const lineOf = (element: Element): string => {
  const id = element.id === '' ? '' : `#${censoredId(element.id)}`;
  const classes = [...element.classList].filter((name) => CLASS_NAME.test(name)).map((name) => `.${name}`);
  const attributes = [...element.attributes].filter(({ name }) => !DROPPED.has(name)).map((each) => attributeOf(element, each));
  const hasText = [...element.childNodes].some((node) => node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
  return `${element.localName}${id}${classes.join('')}${attributes.join('')}${hasText ? ' ‹words›' : ''}`;
};

const attributeOf = (element: Element, { name, value }: Attr): string => {
  const isPlain = PLAIN.has(name) || (name === 'name' && (element.matches('input, textarea, select') || FIELD_NAMES.has(value)));
  return `[${name}=${isPlain && PLAIN_VALUE.test(value) ? value : `‹${kindOfValue(value)}›`}]`;
};
