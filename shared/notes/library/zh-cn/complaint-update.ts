import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintUpdateInChinese: Registers = {
  formal: [
    formal(
      'where-it-stands',
      '{% if complaint %}{{ complaint }}的{% endif %}处理进展',
      '现将{% if complaint %}{{ complaint }}一事{% else %}您反映的事项{% endif %}的处理进展告知您。',
      '{% if status %}{{ status }}{% else %}目前尚未有最终结果，我仍在逐项跟进。{% endif %}',
      '{% if by_day %}我会在{{ by_day }}之前再次向您说明。{% endif %}感谢您的耐心与理解。',
    ),
    formal(
      'not-forgotten',
      '{% if complaint %}关于{{ complaint }}：{% endif %}向您说明进展',
      '这几天未能及时向您通报{% if complaint %}{{ complaint }}的{% endif %}情况，让您久等了，十分抱歉。',
      '{% if status %}{{ status }}{% else %}此事我们一直在处理，并未搁置。{% endif %}{% if by_day %}最迟于{{ by_day }}，我会再与您联系。{% endif %}',
    ),
  ],
  warm: [
    warm(
      'where-it-stands',
      '跟您说一下进展',
      '不想让您干等着，先说说{% if complaint %}{{ complaint }}{% else %}那件事{% endif %}现在的情况。',
      '{% if status %}{{ status }}{% else %}最后的结果还没有出来，我一直在跟。{% endif %}{% if by_day %}{{ by_day }}之前我再给您回话。{% endif %}',
      '谢谢您这么耐心。',
    ),
    warm(
      'still-on-it',
      '这件事我一直在跟',
      '{% if complaint %}{{ complaint }}的事{% else %}那件事{% endif %}我一直放在心上，跟您说一下现在的情况。',
      '{% if status %}{{ status }}{% else %}还没有最后的结果，我会盯到底。{% endif %}{% if by_day %}{{ by_day }}之前我再跟您细说。{% endif %}',
    ),
  ],
  brief: [
    brief(
      'where-it-stands',
      '{% if complaint %}{{ complaint }}的{% endif %}进展',
      '向您通报{% if complaint %}{{ complaint }}的{% endif %}进展。{% if status %}{{ status }}{% else %}目前仍在处理，由我持续跟进。{% endif %}{% if by_day %}{{ by_day }}之前再向您回复。{% endif %}',
    ),
    brief(
      'in-hand',
      '处理进展',
      '{% if status %}{{ status }}{% else %}您反映的事情正在处理，暂时还没有最终结果。{% endif %}',
      '{% if by_day %}{{ by_day }}之前我会再与您联系。{% endif %}感谢您的耐心。',
    ),
  ],
};

export const complaintUpdateCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-where-it-stands',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打电话是想跟您说一下{% if complaint %}{{ complaint }}的{% endif %}进展。',
    '{% if status %}{{ status }}{% else %}最后的结果还没有出来，怕您着急，先跟您说一声。{% endif %}',
    '您那边情况有变化吗？{% if by_day %}{{ by_day }}之前我再给您回话。{% endif %}谢谢您的耐心。',
  ),
];

export const complaintUpdateShortInChinese: readonly NoteVariant[] = [
  shortText(
    'short-stands',
    '跟您说一下{% if complaint %}{{ complaint }}的{% endif %}进展：{% if status %}{{ status }}{% else %}还没有最后的结果，我一直在跟。{% endif %}{% if by_day %}{{ by_day }}之前我再给您回话。{% endif %}',
  ),
  shortText(
    'short-on-it',
    '{% if complaint %}{{ complaint }}的事{% else %}您说的事{% endif %}我一直放在心上，先跟您说一声。{% if status %}{{ status }}{% else %}一有结果，我马上告诉您。{% endif %}{% if by_day %}最晚{{ by_day }}再跟您联系。{% endif %}',
  ),
];
