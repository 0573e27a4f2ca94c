import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const complaintAnswerInChinese: Registers = {
  formal: [
    ceremonious(
      'looking-into',
      '{% if complaint %}关于{{ complaint }}：{% endif %}感谢您的反映',
      '感谢您{% if complaint %}就{{ complaint }}{% endif %}向我们反映情况。您的心情我完全理解，给您添麻烦了，非常抱歉。',
      '{% if next_step %}接下来我会安排{{ next_step }}{% else %}我正在核实事情的经过{% endif %}，并在{{ by_day }}之前给您答复。',
      '如有需要补充的情况，请您随时与我联系。',
    ),
    formal(
      'read-closely',
      '{% if complaint %}关于{{ complaint }}的回复{% else %}关于您反映的情况{% endif %}',
      '感谢您坦诚相告。{% if complaint %}{{ complaint }}一事，{% endif %}您反映的情况我已仔细了解，给贵公司带来不便，深表歉意。',
      '此事由我负责跟进。{% if next_step %}下一步的安排是{{ next_step }}{% else %}我先把情况核实清楚{% endif %}，最迟于{{ by_day }}向您回复。',
    ),
  ],
  warm: [
    warm(
      'glad-you-told-me',
      '谢谢您告诉我',
      '谢谢您直接告诉我{% if complaint %}{{ complaint }}的情况{% else %}这个情况{% endif %}。换了我也会着急，给您添麻烦了，非常抱歉。',
      '{% if next_step %}我接下来会安排{{ next_step }}{% else %}我马上去弄清楚是怎么回事{% endif %}，{{ by_day }}之前一定给您回话。',
      '您要是觉得电话里说更清楚，随时打给我。',
    ),
    warm(
      'on-my-desk',
      '{% if complaint %}{{ complaint }}的事{% else %}这件事{% endif %}我来跟进',
      '谢谢您第一时间跟我说。{% if complaint %}{{ complaint }}{% else %}这件事{% endif %}让您费心了，实在抱歉。',
      '这件事我亲自跟。{% if next_step %}先做的是{{ next_step }}{% else %}我先去了解清楚{% endif %}，{{ by_day }}之前告诉您结果。',
    ),
  ],
  brief: [
    brief(
      'looking-into',
      '感谢您的反映',
      '感谢您反映{% if complaint %}{{ complaint }}的{% endif %}情况。给您添麻烦了，非常抱歉。',
      '{% if next_step %}接下来我会安排{{ next_step }}{% else %}我正在核实{% endif %}，{{ by_day }}之前给您答复。',
    ),
    brief(
      'on-it',
      '{% if complaint %}关于{{ complaint }}{% else %}关于您反映的情况{% endif %}',
      '您反映的情况我已了解，给您带来不便，深表歉意。',
      '{% if complaint %}{{ complaint }}一事{% else %}此事{% endif %}由我跟进，{% if next_step %}下一步是{{ next_step }}，{% endif %}最迟于{{ by_day }}向您回复。',
    ),
  ],
};

export const complaintAnswerCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-listen-first',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。谢谢您告诉我们{% if complaint %}{{ complaint }}的情况{% else %}这个情况{% endif %}，给您添麻烦了，非常抱歉。',
    '您能跟我详细说说经过吗？眼下您最着急的是哪一点？',
    '我明白了。{% if next_step %}接下来我会安排{{ next_step }}{% else %}我马上去核实{% endif %}，{{ by_day }}之前给您回话。',
  ),
  callLines(
    'call-set-right',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。我是为{% if complaint %}{{ complaint }}{% else %}您反映的事情{% endif %}打来的，您现在方便吗？',
    '让您费心了，实在抱歉。我想先听您说说。',
    '谢谢您跟我说这些。{% if next_step %}我这边下一步是{{ next_step }}{% else %}我马上去了解{% endif %}，{{ by_day }}之前一定跟您联系。',
  ),
];

export const complaintAnswerShortInChinese: readonly NoteVariant[] = [
  shortText(
    'short-looking-into',
    '谢谢您告诉我{% if complaint %}{{ complaint }}的情况{% else %}这个情况{% endif %}，给您添麻烦了，非常抱歉。{% if next_step %}我先安排{{ next_step }}{% else %}我马上去核实{% endif %}，{{ by_day }}之前给您回话。',
  ),
  shortText(
    'short-mine',
    '{% if complaint %}{{ complaint }}{% else %}这件事{% endif %}让您费心了，实在抱歉。我亲自跟，{% if next_step %}先做{{ next_step }}，{% endif %}{{ by_day }}之前告诉您结果。',
  ),
];
