import { type Child, el } from '../../page/el.ts';
import { icon } from './icons.ts';

let serial = 100;

/** The short ids this webmail gives its nodes; they change on every load. */
export const shortId = (): string => {
  serial += 1;
  return `:${serial.toString(36)}`;
};

/** Emoji stand in this webmail as images. */
export const withEmoji = (text: string): readonly Child[] =>
  text
    .split(/(\p{Extended_Pictographic})/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^\p{Extended_Pictographic}$/u.test(part) ? el('img', { 'data-emoji': part, alt: part, class: 'an1', src: icon('emoji') }) : part,
    );
