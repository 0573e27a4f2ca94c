import { lettersClosing } from '../../letter.ts';

export const formal = lettersClosing('감사합니다.\n{{ rep_name }} 드림');
export const warm = lettersClosing('늘 감사합니다.\n{{ rep_name }} 드림');
export const brief = lettersClosing('감사합니다.\n{{ rep_name }} 드림');
