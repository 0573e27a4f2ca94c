import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const afterSaleInChinese: Registers = {
  formal: [
    formal(
      'not-silent',
      '久未问候',
      '{% if what %}自{{ what }}一事{% else %}自上次合作{% endif %}之后，一直未能问候您，甚为歉疚。不知近来是否一切顺利？',
      '如有需要我效劳之处，请您随时告知。',
    ),
  ],
  warm: [
    warm(
      'not-silent',
      '有阵子没联系了',
      '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}办妥之后，有阵子没跟您联系了。没有别的事，就是问候您一声，您最近还好吗？',
    ),
  ],
  brief: [brief('not-silent', '近来可好', '{% if what %}{{ what }}一事{% else %}上次合作{% endif %}之后许久未联系，您那边一切都好吗？')],
};

export const afterSaleCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-not-silent',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。有阵子没联系了，打个电话问候您。',
    '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}办妥之后，一切都还顺利吗？',
    '有什么我能做的，您随时找我。',
  ),
];

export const afterSaleShortInChinese: readonly NoteVariant[] = [
  shortText('short-quiet', '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之后有阵子没联系了，您最近还好吗？'),
  shortText('short-well', '好久没问候您了，心里一直记着。{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之后都还顺利吧？'),
];
