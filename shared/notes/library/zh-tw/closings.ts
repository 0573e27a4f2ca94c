import { lettersClosing } from '../../letter.ts';

export const formal = lettersClosing('敬祝商祺\n{{ rep_name }}敬上');
/** The most formal ending, in its two lines. */
export const ceremonious = lettersClosing('敬頌\n時祺\n{{ rep_name }}謹上');
export const warm = lettersClosing('祝一切順心\n{{ rep_name }}');
export const brief = lettersClosing('順頌時祺\n{{ rep_name }}');
/** For sympathy: no wish, nothing of business. */
export const comforting = lettersClosing('{{ rep_name }}敬上');
