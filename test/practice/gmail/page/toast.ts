import { el } from '../../page/el.ts';
import type { Words } from './words.ts';

export interface ToastLinks {
  readonly undo?: () => void;
  readonly view?: () => void;
}

export interface Toasts {
  readonly show: (text: string, links: ToastLinks, forMs: number) => void;
  readonly warn: (text: string) => void;
}

/** The line at the bottom left that says what happened, and the dialog that says why it did not. */
export const buildToasts = (words: Words): Toasts => {
  const text = el('span', { class: 'bAq' });
  const links = el('span', { class: 'bAo' });
  const node = el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' }, el('div', { class: 'vh' }, text, links));
  node.style.display = 'none';
  document.body.append(node);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const link = (id: string, label: string, action: (() => void) | undefined): readonly HTMLElement[] => {
    if (action === undefined) return [];
    const span = el('span', { id, class: 'ag a8k', role: 'link', tabindex: '0' }, label);
    span.addEventListener('click', action);
    return [span];
  };
  return {
    show: (line, { undo, view }, forMs) => {
      clearTimeout(timer);
      text.textContent = line;
      links.replaceChildren(...link('link_undo', words.undo, undo), ...link('link_vsm', words.view, view));
      node.style.display = '';
      timer = setTimeout(() => {
        node.style.display = 'none';
        text.textContent = '';
        links.replaceChildren();
      }, forMs);
    },
    warn: (line) => {
      const ok = el('button', { name: 'ok', class: 'J-at1-auR' }, words.ok);
      const dialog = el(
        'div',
        { class: 'Kj-JD', role: 'alertdialog', tabindex: '0', 'aria-label': words.error },
        el('div', { class: 'Kj-JD-Jz' }, line),
        ok,
      );
      ok.addEventListener('click', () => dialog.remove());
      document.body.append(dialog);
      ok.focus();
    },
  };
};
