import { el, nest, onPress } from '../../../page/el.ts';
import { shortId } from '../marks.ts';
import { icon } from '../icons.ts';
import type { Words } from '../words.ts';
import type { Box } from './box.ts';

export interface DockActions {
  readonly close: () => void;
}

/** Puts a box into a docked window at the bottom right, beside those already there. Returns the window. */
export const dockBox = (dock: HTMLElement, words: Words, box: Box, actions: DockActions): HTMLElement => {
  const titleId = shortId();
  const title = el('div', { class: 'aYF' }, words.newMessage);
  box.node.addEventListener('input', () => (title.textContent = box.subject() || words.newMessage));
  title.textContent = box.subject() || words.newMessage;

  const content = nest(['nH', 'aaZ'], box.node);
  const minimize = button('Hl', words.minimize, 'minimize', () => (content.style.display = content.style.display === 'none' ? '' : 'none'));
  const enlarge = button('Hq aUG', words.fullScreen, 'enlarge', () => frame.classList.toggle('practice-large'));
  const close = button('Ha', words.close, 'close', actions.close);
  const bar = el(
    'tr',
    {},
    el('td', {}, el('div', { class: 'Hp', id: titleId }, el('h2', { class: 'a3E' }, title))),
    el('td', { class: 'Hm' }, minimize, enlarge, close),
  );
  const head = el(
    'div',
    { class: 'nH Hy aXJ' },
    nest(['nH wKggEb'], el('table', { class: 'cf Ht', cellpadding: '0' }, el('tbody', {}, bar))),
  );
  const frame: HTMLElement = el(
    'div',
    { class: 'nH nn' },
    nest(['AD'], el('div', { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId }, head, content)),
  );
  dock.prepend(frame);
  return frame;
};

const button = (name: string, label: string, mark: Parameters<typeof icon>[0], action: () => void): HTMLElement => {
  const node = el('img', {
    class: name,
    id: shortId(),
    role: 'button',
    tabindex: '1',
    alt: label,
    src: icon(mark),
    'aria-label': label,
    'data-tooltip': label,
  });
  onPress(node, action);
  return node;
};
