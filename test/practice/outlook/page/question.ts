import { el } from '../../page/el.ts';

export interface Choice {
  readonly label: string;
  readonly action: () => void;
}

/** A dialog of the page: every choice closes it, Escape too. */
export const ask = (question: string, choices: readonly Choice[]): void => {
  const dialog = el('div', { role: 'dialog', 'aria-modal': 'true', class: 'ms-Dialog', tabindex: '-1' }, el('div', {}, question));
  dialog.append(
    ...choices.map(({ label, action }) => {
      const button = el('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        dialog.remove();
        action();
      });
      return button;
    }),
  );
  dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.remove());
  document.body.append(dialog);
  dialog.querySelector('button')?.focus();
};
