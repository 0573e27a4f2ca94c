import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const deliveryCheckInChinese: Registers = {
  formal: [
    formal(
      'arrived',
      '{% if what %}{{ what }}{% else %}货物{% endif %}是否如期送达',
      '{% if what %}{{ what }}{% else %}本次货物{% endif %}{% if on_day %}定于{{ on_day }}送达{% else %}应已送达{% endif %}，不知是否完好无缺，特向您确认。',
      '如有短缺或破损，请您告知，我即刻处理。',
    ),
    formal(
      'complete',
      '{% if what %}{{ what }}：{% endif %}到货确认',
      '想向您确认{% if what %}{{ what }}{% else %}货物{% endif %}是否已按约定{% if on_day %}于{{ on_day }}{% endif %}送到。',
      '您简单回复一句即可。如有不妥，由我亲自跟进。',
    ),
    ceremonious(
      'as-agreed',
      '关于{% if what %}{{ what }}的{% endif %}交付情况',
      '{% if what %}{{ what }}的{% else %}此次{% endif %}交付是否一切顺利？{% if on_day %}约定的日期是{{ on_day }}，{% endif %}若有不周之处，还请您告知。',
    ),
  ],
  warm: [
    warm(
      'arrived',
      '{% if what %}{{ what }}{% else %}货{% endif %}到了吗',
      '{% if on_day %}说好{{ on_day }}到，{% endif %}想问问您，{% if what %}{{ what }}{% else %}货{% endif %}收到了吗？都齐全吗？',
      '少了什么，或者哪里不对，您告诉我，我马上处理。',
    ),
    warm(
      'unpacked',
      '东西都齐吗',
      '{% if what %}{{ what }}{% else %}货{% endif %}应该到了吧，路上没有磕着碰着吧？该有的都有吗？',
      '您回我一句就行。要是有问题，我好尽早处理。',
    ),
    warm(
      'keeping-an-eye',
      '{% if what %}{{ what }}{% else %}这批货{% endif %}，我一直留意着',
      '{% if what %}{{ what }}{% else %}这批货{% endif %}我一直留意着，{% if on_day %}约的是{{ on_day }}，{% endif %}您收到了吗？还满意吗？',
    ),
  ],
  brief: [
    brief(
      'arrived',
      '到货确认',
      '请问{% if what %}{{ what }}{% else %}货物{% endif %}是否已{% if on_day %}按约定于{{ on_day }}{% endif %}完好送达？如有问题，请您告知。',
    ),
    brief('complete', '是否收齐', '想跟您确认{% if what %}{{ what }}{% else %}货物{% endif %}是否收齐、完好，简单回复即可。'),
    brief(
      'as-agreed',
      '交付情况',
      '请问{% if what %}{{ what }}的{% else %}此次{% endif %}交付是否一切顺利？如有不妥，请您告知，我马上处理。',
    ),
  ],
};

export const deliveryCheckCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-arrived',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打电话想问问{% if what %}{{ what }}{% endif %}到货的事。',
    '{% if on_day %}约的是{{ on_day }}，{% endif %}东西都收到了吗？有没有缺的、坏的？',
    '用起来还需要什么，您跟我说，我来安排。',
  ),
];

export const deliveryCheckShortInChinese: readonly NoteVariant[] = [
  shortText('short-arrived', '想问问您，{% if what %}{{ what }}{% else %}货{% endif %}都收到了吗？少了什么，您跟我说，我马上处理。'),
  shortText('short-complete', '{% if what %}{{ what }}{% else %}货{% endif %}应该到了，请您看看是否齐全完好，回我一句就行。'),
];
