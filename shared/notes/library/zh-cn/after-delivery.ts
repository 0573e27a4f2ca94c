import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const afterDeliveryInChinese: Registers = {
  formal: [
    formal(
      'experience',
      '{% if what %}{{ what }}的{% endif %}使用情况',
      '{% if what %}{{ what }}投入使用{% else %}距此次交付{% endif %}已有一段时间，不知是否符合您的预期，特向您请教。',
      '如有需要改进之处，或使用上有疑问，请您直言。',
    ),
    formal(
      'smoothly',
      '{% if what %}{{ what }}{% else %}使用{% endif %}是否顺利',
      '想了解{% if what %}{{ what }}{% else %}此次交付的产品{% endif %}在日常使用中是否顺利。',
      '贵公司同事若需要讲解或支持，我可以随时安排。',
    ),
    ceremonious(
      'customers',
      '想听听您的使用感受',
      '{% if what %}{{ what }}投入使用之后{% else %}此次交付之后{% endif %}，不知贵公司同仁与客户感受如何？您的意见，是我们改进的依据。',
    ),
  ],
  warm: [
    warm(
      'experience',
      '{% if what %}{{ what }}{% else %}东西{% endif %}用着还顺手吗',
      '{% if what %}{{ what }}{% else %}东西{% endif %}用了一阵子了，您用着还顺手吗？',
      '哪里用着别扭或者不清楚，您告诉我，很多时候一句话就能解决。',
    ),
    warm(
      'honest',
      '好用不好用，想听您说说',
      '{% if what %}{{ what }}{% else %}这次的东西{% endif %}用下来怎么样？好的不好的，您都可以直说。',
      '您写两句就行，要是电话里方便，我给您打过去。',
    ),
    warm(
      'settled-in',
      '{% if what %}{{ what }}{% else %}东西{% endif %}用熟了吗',
      '刚换上{% if what %}{{ what }}{% else %}新东西{% endif %}，头一阵子总要摸索，不知道您那边用熟了没有。同事们有什么想问的，让他们直接找我就好。',
    ),
  ],
  brief: [
    brief(
      'experience',
      '使用情况',
      '请问{% if what %}{{ what }}{% else %}交付的产品{% endif %}使用是否正常？如有问题，请您告知，我来处理。',
    ),
    brief('smoothly', '是否一切顺利', '想了解{% if what %}{{ what }}{% else %}使用{% endif %}是否顺利，您还需要我们配合什么。'),
    brief(
      'opinion',
      '想听听您的意见',
      '{% if what %}{{ what }}用下来{% else %}此次交付之后{% endif %}，您感觉如何？简单回复两句，对我们就很有帮助。',
    ),
  ],
};

export const afterDeliveryCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-experience',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您现在方便说两分钟吗？',
    '{% if what %}{{ what }}{% else %}东西{% endif %}用了一段时间了，想听听您的感受，用着还顺手吗？',
    '您的同事们还需要什么？我们有哪里该改进的？',
  ),
];

export const afterDeliveryShortInChinese: readonly NoteVariant[] = [
  shortText('short-experience', '想问问您，{% if what %}{{ what }}{% else %}东西{% endif %}用着还顺手吗？有什么不清楚的，随时问我。'),
  shortText('short-smoothly', '{% if what %}{{ what }}{% else %}东西{% endif %}用得都顺利吧？有什么需要，您跟我说。'),
];
