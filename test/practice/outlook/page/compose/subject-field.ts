import { el } from '../../../page/el.ts';

export interface SubjectField {
  readonly input: HTMLInputElement;
  readonly value: () => string;
  /** Shows the value that was typed, whatever stands in the field. */
  readonly draw: () => void;
}

/**
 * A field as React controls it: it remembers what was set through its own `value`, and an `input` event that brings nothing new is not heard;
 * the next drawing puts the remembered value back.
 */
export const buildSubjectField = (handle: string, label: string, initial: string): SubjectField => {
  const input = el('input', {
    type: 'text',
    autocomplete: 'off',
    'aria-label': label,
    placeholder: label,
    id: `MSG_${handle}_SUBJECT`,
    value: initial,
  });
  let state = initial;
  let tracked = initial;
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const read = (): string => String(native?.get?.call(input));
  Object.defineProperty(input, 'value', {
    get: read,
    set: (value: string) => {
      tracked = value;
      native?.set?.call(input, value);
    },
  });
  const draw = (): void => {
    if (read() !== state) native?.set?.call(input, state);
    tracked = state;
  };
  input.addEventListener('input', () => {
    if (read() === tracked) return;
    state = read();
    draw();
  });
  return { input, value: () => state, draw };
};
