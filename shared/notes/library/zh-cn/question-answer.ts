import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const questionAnswerInChinese: Registers = {
  formal: [
    ...forKind(
      'spoken',
      formal(
        'thank-you-for-asking',
        '{% if question %}关于{{ question }}的答复{% else %}答复您的问题{% endif %}',
        '感谢您{% if question %}就{{ question }}{% endif %}提出的问题，现答复如下。',
        '{{ answer }}',
        '如仍有不明之处，请您随时告知。',
      ),
    ),
    formal(
      'looked-into',
      '{% if question %}关于{{ question }}{% else %}为您了解到的情况{% endif %}',
      '{% if question %}关于{{ question }}，我{% else %}我{% endif %}已为您了解清楚。',
      '{{ answer }}',
      '如需更详细的资料，请您告知，我即行准备。',
    ),
    formal(
      'useful-to-know',
      '{% if question %}{{ question }}：{% endif %}供您参考',
      '关于{% if question %}{{ question }}{% else %}您可能关心的事项{% endif %}，现将有关情况告知，供您参考。',
      '{{ answer }}',
      '如需进一步说明，我可以在您方便时致电。',
    ),
  ],
  warm: [
    ...forKind(
      'spoken',
      warm(
        'good-that-you-asked',
        '您问的{% if question %}{{ question }}{% else %}事{% endif %}',
        '您问的{% if question %}{{ question }}{% else %}事{% endif %}我一直记着，已经弄清楚了。',
        '{{ answer }}',
        '要是还有不清楚的地方，您再问我。',
      ),
    ),
    warm(
      'looked-into',
      '{% if question %}{{ question }}，{% endif %}帮您问清楚了',
      '{% if question %}{{ question }}的情况{% else %}有件事{% endif %}我替您了解了一下。',
      '{{ answer }}',
      '希望对您有用。还需要什么，您尽管说。',
    ),
    warm(
      'thought-of-you',
      '{% if question %}说说{{ question }}{% else %}也许对您有用{% endif %}',
      '想着您可能会关心{% if question %}{{ question }}{% else %}这件事{% endif %}，跟您说一声。',
      '{{ answer }}',
      '您想细聊的话，随时给我打电话。',
    ),
  ],
  brief: [
    ...forKind(
      'spoken',
      brief(
        'your-question',
        '答复：{% if question %}{{ question }}{% else %}您的问题{% endif %}',
        '您{% if question %}就{{ question }}{% endif %}提出的问题，答复如下。',
        '{{ answer }}',
      ),
    ),
    brief('about', '{% if question %}关于{{ question }}{% else %}供您参考{% endif %}', '{{ answer }}', '如需更多信息，请您告知。'),
    brief(
      'looked-into',
      '{% if question %}{{ question }}的情况{% else %}为您了解到的情况{% endif %}',
      '{% if question %}{{ question }}的情况{% else %}有关情况{% endif %}已为您了解清楚。',
      '{{ answer }}',
    ),
  ],
};

export const questionAnswerCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。{% if question %}{{ question }}的情况{% else %}有件事{% endif %}我替您问清楚了。',
    '{{ answer }}',
    '这样说清楚吗？您还想了解什么？需要的话，我再发一份书面的给您。',
  ),
];

export const questionAnswerShortInChinese: readonly NoteVariant[] = [
  ...forKind(
    'spoken',
    shortText('short-asked', '您问的{% if question %}{{ question }}{% else %}事{% endif %}，我问清楚了。', '{{ answer }}'),
  ),
  shortText('short-found', '{% if question %}关于{{ question }}{% else %}有件事{% endif %}，也许对您有用。', '{{ answer }}'),
  shortText('short-looked', '{% if question %}{{ question }}的情况{% else %}有件事{% endif %}我替您了解了一下。', '{{ answer }}'),
];
