import type { Mail } from '../../../mail.ts';
import { fullDate } from '../dates.ts';
import { el } from '../../../page/el.ts';
import { shortId } from '../marks.ts';
import { fill } from '../../../page/fill.ts';
import type { GmailWorld } from '../world.ts';

/** The editable: an empty line at its root, then the signature, then (in a reply) the quote. */
export const buildBody = (world: GmailWorld, quoted: Mail | null, docked: boolean): HTMLElement =>
  el(
    'div',
    {
      id: shortId(),
      class: 'Am aiL Al editable LW-avf tS-tW tS-tY',
      hidefocus: 'true',
      'aria-label': world.words.body,
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '1',
      spellcheck: 'false',
      style: `direction: ltr; min-height: ${docked ? '200' : '90'}px;`,
    },
    el('br'),
    ...signature(world),
    ...(quoted === null ? [] : quote(world, quoted)),
  );

const signature = (world: GmailWorld): readonly HTMLElement[] => {
  const lines = world.mailbox.signature.flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
  if (lines.length === 0) return [];
  return [
    el('br', { clear: 'all' }),
    el('div', {}, el('br')),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, el('div', { dir: 'ltr' }, ...lines)),
  ];
};

const quote = (world: GmailWorld, mail: Mail): readonly HTMLElement[] => {
  const intro = fill(world.words.wrote, { date: fullDate(mail.at, world.mailbox.language), ...mail.from });
  const lines = mail.paragraphs.join('\n\n').split('\n');
  const words = el(
    'blockquote',
    { class: 'gmail_quote', style: 'margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex' },
    ...lines.map((line) => el('div', {}, line === '' ? el('br') : line)),
  );
  return [
    el('br'),
    el('div', { class: 'gmail_quote gmail_quote_container' }, el('div', { dir: 'ltr', class: 'gmail_attr' }, intro, el('br')), words),
  ];
};

/** What the rep wrote, without the quote: one string per paragraph. */
export const writtenParagraphs = (body: HTMLElement): readonly string[] => {
  const quoted = body.querySelector<HTMLElement>('.gmail_quote');
  const display = quoted?.style.display ?? '';
  if (quoted) quoted.style.display = 'none';
  const text = body.innerText;
  if (quoted) quoted.style.display = display;
  return text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
};
