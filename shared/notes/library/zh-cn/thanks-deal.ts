import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksDealInChinese: Registers = {
  formal: [
    formal(
      'trust',
      '感谢贵公司的信任',
      '感谢您{% if what %}就{{ what }}{% endif %}选择与我们合作，也感谢贵公司对我们的信任。',
      '后续事宜我会认真跟进，如有任何问题，请您随时与我联系。',
    ),
    ceremonious(
      'settled',
      '谨致谢意',
      '{% if what %}{{ what }}一事{% else %}此次合作{% endif %}得以顺利谈成，离不开您的支持，谨此致谢。贵公司的信任我们十分珍视，定当尽心做好后续工作。',
    ),
    formal(
      'heartfelt',
      '{% if what %}关于{{ what }}：{% endif %}衷心感谢您的支持',
      '承蒙信任，{% if what %}{{ what }}一事{% else %}此次合作{% endif %}已经确定，在此向您表示衷心的感谢。',
      '今后如有需要我们配合之处，请您随时告知。',
    ),
  ],
  warm: [
    warm(
      'chosen',
      '谢谢您的信任',
      '谢谢您{% if what %}在{{ what }}上{% endif %}选择我们。能得到您的信任，我很高兴。',
      '后面有什么需要，您随时找我就好。',
    ),
    warm(
      'settled',
      '想跟您说声谢谢',
      '{% if what %}{{ what }}的事{% else %}这次合作{% endif %}能定下来，真的要谢谢您。',
      '接下来的事情我会盯好，您放心。',
    ),
    warm(
      'cherish',
      '专门跟您道个谢',
      '{% if what %}{{ what }}的事{% else %}这次的事{% endif %}您愿意交给我们，我特别想跟您说声谢谢。这份信任我很珍惜。',
      '不管什么时候有问题，您直接联系我。',
    ),
  ],
  brief: [
    brief('chosen', '感谢您的信任', '感谢您{% if what %}就{{ what }}{% endif %}选择与我们合作。如有问题，请随时与我联系。'),
    brief('settled', '致谢', '{% if what %}{{ what }}一事{% else %}合作{% endif %}已经确定，感谢您的支持。后续事宜由我跟进。'),
    brief(
      'trust',
      '{% if what %}{{ what }}：{% endif %}感谢支持',
      '{% if what %}关于{{ what }}，{% endif %}感谢您的信任与支持。需要我们配合的地方，请您随时告知。',
    ),
  ],
};

export const thanksDealCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-own-words',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就占用您一分钟。',
    '我想亲口跟您说声谢谢，{% if what %}{{ what }}的事能定下来{% else %}这次能跟您合作{% endif %}，多亏您支持。',
    '开始之前您还有什么想确认的吗？以后想起来，直接给我打电话就行。',
  ),
  callLines(
    'call-next-steps',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您现在方便接电话吗？',
    '打电话是专门感谢您{% if what %}在{{ what }}上{% endif %}选择我们。',
    '接下来怎么安排，要不要我跟您简单说一下？有什么要求您尽管提。',
  ),
];

export const thanksDealShortInChinese: readonly NoteVariant[] = [
  shortText('short-thanks', '谢谢您{% if what %}在{{ what }}上{% endif %}选择我们，后面有什么需要，您随时找我。'),
  shortText('short-trust', '{% if what %}{{ what }}的事{% else %}这次合作{% endif %}能定下来，多谢您的信任，接下来我会盯好。'),
];
