import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const thanksReferrerInEnglish: Registers = {
  formal: [
    formal(
      'good-word',
      'Thank you for your recommendation',
      'We have been approached{% if what %} by {{ what }}{% endif %} on your recommendation, and I would like to thank you sincerely. There is no better reference than the word of a customer.',
    ),
    formal(
      'confidence',
      'With thanks for your good word',
      'Thank you for speaking of us{% if what %} to {{ what }}{% endif %}. I know how much trust that takes, and I will see that it is well placed.',
      'If I can ever return the favour, I hope that you will tell me.',
    ),
  ],
  warm: [
    warm(
      'good-word',
      'Thank you for sending {% if what %}{{ what }}{% else %}someone new{% endif %} our way',
      'I’ve just learned{% if what %} from {{ what }}{% endif %} that it was you who spoke well of us. That was kind of you. Thank you, it made my day.',
    ),
    warm(
      'look-after',
      'Thank you for putting in a word',
      'Thank you for putting in a good word for us{% if what %} with {{ what }}{% endif %}. I’ll take good care of that trust.',
    ),
  ],
  brief: [
    brief(
      'good-word',
      'Thank you for the recommendation',
      'Thank you for recommending us{% if what %} to {{ what }}{% endif %}. Your trust means a great deal to us.',
    ),
  ],
};

export const thanksReferrerCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll only take a minute.',
    'We have been approached{% if what %} by {{ what }}{% endif %} because of you, and I wanted to thank you myself.',
    'Is there anything I should know so that I do it well? And if I can do something for you in return, please say so.',
  ),
];

export const thanksReferrerShortInEnglish: readonly NoteVariant[] = [
  shortText('short-thanks', 'Thank you for recommending us{% if what %} to {{ what }}{% endif %}. It means a lot to me that you did.'),
  shortText(
    'short-care',
    'I have heard that you put in a good word for us{% if what %} with {{ what }}{% endif %}. Thank you. I will not let you down.',
  ),
];
