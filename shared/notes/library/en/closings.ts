import { lettersClosing } from '../../letter.ts';

export const formal = lettersClosing('Kind regards,\n{{ rep_name }}');
export const warm = lettersClosing('Best wishes,\n{{ rep_name }}');
export const brief = lettersClosing('Best regards,\n{{ rep_name }}');

/** For sympathy: nothing cheerful, nothing of business. */
export const comforting = {
  formal: lettersClosing('With sympathy,\n{{ rep_name }}'),
  warm: lettersClosing('Thinking of you,\n{{ rep_name }}'),
  brief: lettersClosing('With sympathy,\n{{ rep_name }}'),
};
