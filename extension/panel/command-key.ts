import { isTyping } from './is-typing.ts';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['KeyJ', 'j'],
  ['KeyK', 'k'],
  ['KeyD', 'd'],
  ['KeyS', 's'],
  ['KeyH', 'h'],
  ['Slash', '/'],
]);

/** The key that was pressed as a command of the panel; undefined while something is typed or composed, and for the keys of the browser. */
export const commandKeyOf = (event: KeyboardEvent): string | undefined => {
  const { target, ctrlKey, metaKey, altKey, isComposing } = event;
  return ctrlKey || metaKey || altKey || isComposing || isTyping(target) ? undefined : letterOf(event);
};

/** With a Korean or Chinese layout the key of J gives "ㅓ", and the slash "、": there the place of the key decides. */
const letterOf = ({ key, code }: KeyboardEvent): string => (/^[\x20-\x7e]+$/.test(key) ? key.toLowerCase() : (LETTERS.get(code) ?? key));
