import { lettersClosing } from '../../letter.ts';

export const formal = lettersClosing('Kind regards,\n{{ rep_name }}');
export const warm = lettersClosing('Best wishes,\n{{ rep_name }}');
export const brief = lettersClosing('Best regards,\n{{ rep_name }}');
