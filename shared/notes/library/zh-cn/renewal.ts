import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const renewalInChinese: Registers = {
  formal: [
    formal(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合同{% endif %}到期事宜',
      '{% if what %}{{ what }}{% else %}贵公司与我们的合同{% endif %}{% if on_day %}将于{{ on_day }}到期{% else %}即将到期{% endif %}。现提前向您请教：目前的安排是否仍合贵公司所需，是否有需要调整之处？',
      '若您愿意续约，手续由我准备；若另有打算，告知我一声即可。',
    ),
    ceremonious(
      'in-good-time',
      '提前向您征询意见',
      '{% if what %}{{ what }}{% else %}现行合同{% endif %}{% if on_day %}至{{ on_day }}期满{% else %}即将期满{% endif %}，想听听您对这段合作的看法，以及今后的考虑。',
    ),
    formal(
      'review',
      '回顾{% if what %}{{ what }}{% else %}这段合作{% endif %}',
      '{% if what %}{{ what }}{% else %}合同{% endif %}{% if on_day %}于{{ on_day }}{% endif %}期满之前，希望能与您一同回顾：哪些对您有用，哪些尚有不足，请您直言。',
    ),
  ],
  warm: [
    warm(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合同{% endif %}快到期了',
      '{% if what %}{{ what }}{% else %}我们的合同{% endif %}{% if on_day %}{{ on_day }}{% else %}快要{% endif %}到期，先跟您说一声，免得到时候匆忙。您想照旧，还是有要改的地方？',
      '您怎么定都好，不必为难。',
    ),
    warm(
      'honest',
      '想听听您对这一期的看法',
      '{% if what %}{{ what }}{% else %}合同{% endif %}续不续您慢慢定。我先想听您说说，这一期用下来觉得怎么样？{% if on_day %}离{{ on_day }}还有时间，不着急。{% endif %}',
    ),
    warm(
      'no-paperwork',
      '手续我来办',
      '{% if what %}{{ what }}{% else %}合同{% endif %}要是想{% if on_day %}在{{ on_day }}以后{% endif %}继续，您说一声，手续都由我来办。',
    ),
  ],
  brief: [
    brief(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合同{% endif %}到期',
      '{% if what %}{{ what }}{% else %}合同{% endif %}{% if on_day %}{{ on_day }}到期{% else %}即将到期{% endif %}，请问您希望延续，还是有所调整？',
    ),
    brief(
      'in-good-time',
      '提前征询',
      '{% if what %}{{ what }}{% else %}合同{% endif %}{% if on_day %}至{{ on_day }}期满{% else %}即将期满{% endif %}，想提前了解您的打算。',
    ),
    brief(
      'review',
      '关于{% if what %}{{ what }}{% else %}合同{% endif %}',
      '请问{% if what %}{{ what }}{% else %}现行合同{% endif %}是否仍合您的需要？{% if on_day %}期限到{{ on_day }}。{% endif %}需要调整的地方，请您告知。',
    ),
  ],
};

export const renewalCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-what-you-need',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。{% if what %}{{ what }}{% else %}合同{% endif %}的事，我提前跟您打个招呼。',
    '{% if on_day %}期限到{{ on_day }}。{% endif %}这段时间您觉得怎么样，有没有不满意的地方？',
    '往后您想怎么安排？您说，我来准备。',
  ),
];

export const renewalShortInChinese: readonly NoteVariant[] = [
  shortText(
    'short-what-you-need',
    '{% if what %}{{ what }}{% else %}合同{% endif %}{% if on_day %}{{ on_day }}到期{% else %}快到期了{% endif %}，您想照旧还是调整？回我一句就行。',
  ),
  shortText('short-worth', '{% if what %}{{ what }}{% else %}合同{% endif %}到期之前，想听您说说，这一期用下来怎么样？'),
];
