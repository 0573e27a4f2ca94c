import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const afterSaleInTraditional: Registers = {
  formal: [
    formal(
      'not-silent',
      '久疏問候',
      '{% if what %}自{{ what }}一事{% else %}自上次合作{% endif %}之後，一直未能向您問候，甚感抱歉。不知近來是否一切順利？',
      '若有需要我效勞之處，請隨時告知。',
    ),
  ],
  warm: [
    warm(
      'not-silent',
      '好一陣子沒聯絡了',
      '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之後，好一陣子沒跟您聯絡了。沒有別的事，就是跟您問聲好，您最近好嗎？',
    ),
  ],
  brief: [brief('not-silent', '近來可好', '{% if what %}{{ what }}一事{% else %}上次合作{% endif %}之後許久未聯絡，您那邊一切都好嗎？')],
};

export const afterSaleCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-not-silent',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。好一陣子沒聯絡了，打個電話問候您。',
    '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之後，一切都還順利嗎？',
    '有什麼我能做的，您隨時找我。',
  ),
];

export const afterSaleShortInTraditional: readonly NoteVariant[] = [
  shortText('short-quiet', '{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之後好一陣子沒聯絡了，您最近好嗎？'),
  shortText('short-well', '好久沒問候您了，心裡一直記著。{% if what %}{{ what }}的事{% else %}上次的事{% endif %}之後都還順利吧？'),
];
