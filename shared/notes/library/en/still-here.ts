import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const stillHereInEnglish: Registers = {
  formal: [
    formal(
      'still-here',
      'It has been some time',
      'It is some time since we were last in touch. I am still here, and should you ever have a question{% if topic %} about {{ topic }}, or about anything else{% endif %}, you are welcome to ask it.',
      'There is no need to reply.',
    ),
    formal(
      'how-you-are',
      'With good wishes after a long silence',
      'I hope that the time since we last spoke has been good to you.{% if topic %} I still remember our conversation about {{ topic }}.{% endif %} If there is ever anything I can do, please write to me.',
    ),
    formal(
      'simply-asking',
      'May I ask how you are?',
      'May I ask how you and your company are faring?{% if topic %} We last spoke about {{ topic }}, and I have wondered what became of it.{% endif %}',
    ),
  ],
  warm: [
    warm(
      'still-here',
      'Still here',
      'It has been a long while. I only wanted you to know that I’m still here, and still glad to help if you ever need something.',
      'No answer needed.',
    ),
    warm(
      'came-to-mind',
      'You came to mind',
      'You came to mind today{% if topic %} when I thought back to our conversation about {{ topic }}{% endif %}. I hope that you’re well and that life is treating you kindly.',
    ),
    warm(
      'long-time',
      'It has been too long',
      'It has been a long time{% if topic %} since we talked about {{ topic }}{% endif %}. How are you? I’d be happy to hear from you, but only if you have a moment.',
    ),
  ],
  brief: [
    brief(
      'still-here',
      'A short greeting',
      'It has been a while. I am still here if you need anything{% if topic %}, with {{ topic }} or otherwise{% endif %}.',
    ),
    brief(
      'how-you-are',
      'How are you?',
      'It is a long while since we spoke{% if topic %} about {{ topic }}{% endif %}. I hope that all is well with you.',
    ),
    brief('simply-asking', 'With good wishes', 'Just a line to wish you well after a long time. No need to answer.'),
  ],
};

export const stillHereCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-still-here',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}It has been a long time, and I wanted to ask how you are.',
    '{% if topic %}We last spoke about {{ topic }}. What has become of it?{% else %}How have things been with you and your company?{% endif %}',
    'I won’t keep you. If you ever need something, you know where to find me.',
  ),
];

export const stillHereShortInEnglish: readonly NoteVariant[] = [
  shortText('short-still-here', 'It has been a long while. I only wanted to say that I am still here if you need something.'),
  shortText('short-mind', 'You came to mind today{% if topic %} when I thought back to {{ topic }}{% endif %}. I hope that you are well.'),
];
