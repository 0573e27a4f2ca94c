import type { Mail } from '../../../mail.ts';
import { el } from '../../../page/el.ts';
import { mailDate } from '../dates.ts';
import type { OutlookWorld } from '../world.ts';

const QUOTE = '#appendonsend';

/** The editable: an empty line, then the signature, then (in an answer) the quote. */
export const buildEditor = (world: OutlookWorld, quoted: Mail | null, subject: string, text: string): HTMLElement => {
  const body = el(
    'div',
    {
      class: 'dFCbN customScrollBar EditorClass',
      'aria-label': world.words.body,
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '0',
      style: 'min-height: 80px;',
    },
    ...(text === '' ? [line(el('br'))] : text.split('\n').map((words) => line(words === '' ? el('br') : words))),
    ...signature(world),
    ...(quoted === null ? [] : quote(world, quoted, subject)),
  );
  keepModel(body);
  return body;
};

/** What the rep wrote, without the quote: one string per paragraph. */
export const writtenParagraphs = (body: HTMLElement): readonly string[] => {
  const range = document.createRange();
  range.selectNodeContents(body);
  const quoted = body.querySelector(QUOTE);
  if (quoted !== null) range.setEndBefore(quoted);
  const copy = el('div', { class: 'measured' }, range.cloneContents());
  document.body.append(copy);
  const text = copy.innerText;
  copy.remove();
  return text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
};

export const focusEditor = (body: HTMLElement): void => {
  body.focus();
  getSelection()?.collapse(body.firstElementChild ?? body, 0);
};

const line = (content: string | HTMLElement): HTMLElement => el('div', { class: 'elementToProof' }, content);

const signature = ({ mailbox }: OutlookWorld): readonly HTMLElement[] => {
  if (mailbox.signature.length === 0) return [];
  const lines = mailbox.signature.flatMap((words, index) => (index === 0 ? [words] : [el('br'), words]));
  return [line(el('br')), el('div', { id: 'Signature', class: 'elementToProof' }, el('p', {}, ...lines))];
};

const quote = ({ words, mailbox }: OutlookWorld, mail: Mail, subject: string): readonly HTMLElement[] => [
  el('div', { id: 'appendonsend' }),
  el('hr', { style: 'display:inline-block;width:98%' }),
  el(
    'div',
    { id: 'divRplyFwdMsg', dir: 'auto' },
    el('b', {}, `${words.quotedFrom}:`),
    ` ${mail.from.name} <${mail.from.email}>`,
    el('br'),
    el('b', {}, `${words.quotedSent}:`),
    ` ${mailDate(mail.at, mailbox.language)}`,
    el('br'),
    el('b', {}, `${words.quotedSubject}:`),
    ` ${subject}`,
  ),
  el('div', {}, ...mail.paragraphs.map((paragraph) => el('div', {}, paragraph))),
];

/**
 * The editor keeps a model of its own beside the page: what was put into the page without editing is gone once the rep leaves the text. It
 * undoes by states that it keeps when a line is broken or a composition ends, not by the browser's own list.
 */
const keepModel = (body: HTMLElement): void => {
  const copy = (): readonly Node[] => [...body.childNodes].map((node) => node.cloneNode(true));
  const show = (state: readonly Node[]): void => body.replaceChildren(...state.map((node) => node.cloneNode(true)));
  const isShown = (state: readonly Node[]): boolean =>
    state.length === body.childNodes.length && state.every((node, index) => body.childNodes[index]?.isEqualNode(node) === true);
  let model = copy();
  const states = [model];
  let isTyping = false;
  const keep = (): void => {
    const last = states.at(-1);
    if (last === undefined || !isShown(last)) states.push(copy());
    isTyping = false;
  };
  body.addEventListener('input', () => (model = copy()));
  body.addEventListener('blur', () => !isShown(model) && show(model));
  body.addEventListener('keypress', ({ key }) => (key === 'Enter' ? keep() : (isTyping = true)));
  body.addEventListener('compositionend', keep);
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (isTyping) keep();
    if (states.length > 1) states.pop();
    show(states.at(-1) ?? []);
    model = copy();
  });
};
