import { lettersClosing } from '../../letter.ts';

export const formal = lettersClosing('顺颂商祺\n{{ rep_name }}');
/** The most formal ending, in its two lines. */
export const ceremonious = lettersClosing('此致\n敬礼\n{{ rep_name }}');
export const warm = lettersClosing('祝好\n{{ rep_name }}');
export const brief = lettersClosing('顺祝商祺\n{{ rep_name }}');
/** For sympathy: no wish, nothing of business. */
export const comforting = lettersClosing('{{ rep_name }}敬上');
