import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintFollowUpInChinese: Registers = {
  formal: [
    formal(
      'everything-right',
      '{% if complaint %}{{ complaint }}：{% endif %}现在一切是否正常',
      '{% if complaint %}{{ complaint }}一事{% else %}此前您反映的事情{% endif %}处理之后，不知现在是否一切正常，特向您了解。',
      '如仍有不妥之处，请您告知，我会立即处理。',
    ),
    formal(
      'your-view',
      '想听听您的意见',
      '{% if complaint %}{{ complaint }}一事{% else %}此前您反映的事情{% endif %}的处理结果，不知您是否满意？若有做得不够的地方，还请您直言。',
      '您简单回复几句即可，或告知方便的时间，我来致电。',
    ),
  ],
  warm: [
    warm(
      'everything-right',
      '现在都好了吗',
      '想问问您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}处理完以后，现在都好了吗？',
      '要是还有哪里不对，您直接跟我说，我好尽早处理。',
    ),
    warm(
      'on-my-mind',
      '后来情况怎么样',
      '{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}我一直记着，不知道后来情况怎么样了。',
      '谢谢您当时的体谅。还有什么要我做的，您尽管说。',
    ),
  ],
  brief: [
    brief(
      'everything-right',
      '{% if complaint %}{{ complaint }}：{% endif %}后续确认',
      '请问{% if complaint %}{{ complaint }}的问题{% else %}上次的问题{% endif %}现在是否已经解决？如还有不便，请您告知，我马上处理。',
    ),
    brief(
      'still-open',
      '是否还有未解决之处',
      '想跟您确认{% if complaint %}{{ complaint }}一事{% else %}上次的事情{% endif %}是否已经妥善解决。如有遗留问题，请随时告诉我。',
    ),
  ],
};

export const complaintFollowUpCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-everything-right',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您现在方便说两句吗？',
    '想问问您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}现在都好了吗？',
    '您觉得我们还有哪里可以做得更好？谢谢您告诉我。',
  ),
];

export const complaintFollowUpShortInChinese: readonly NoteVariant[] = [
  shortText(
    'short-right',
    '想问问您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}现在都好了吗？还有不合适的地方，您直接跟我说。',
  ),
  shortText(
    'short-still',
    '{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}处理完以后，您那边都顺利吗？还有什么要我做的？',
  ),
];
