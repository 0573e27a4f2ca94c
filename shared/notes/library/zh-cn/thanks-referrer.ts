import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksReferrerInChinese: Registers = {
  formal: [
    ceremonious(
      'good-word',
      '感谢您的举荐',
      '承蒙您{% if what %}向{{ what }}{% endif %}推荐我们，不胜感激。您一句推荐，胜过我们千言万语，定当尽心，不负所托。',
    ),
    formal(
      'confidence',
      '承您推荐，谨致谢意',
      '得知{% if what %}{{ what }}{% else %}有新朋友{% endif %}是经您推荐与我们联系，谨向您致以衷心的感谢。',
      '日后若有我能效劳之处，请您随时告知。',
    ),
  ],
  warm: [
    warm(
      'good-word',
      '谢谢您替我们美言',
      '{% if what %}得知{{ what }}是您推荐来的{% else %}得知是您推荐了我们{% endif %}，心里很温暖。您肯替我们开这个口，谢谢您，这份情我记着。',
    ),
    warm(
      'look-after',
      '谢谢您的推荐',
      '谢谢您把我们推荐给{% if what %}{{ what }}{% else %}朋友{% endif %}。我一定用心做好，不给您丢面子。',
    ),
  ],
  brief: [brief('good-word', '感谢推荐', '感谢您{% if what %}向{{ what }}{% endif %}推荐我们，这份信任我们一定珍惜。')],
};

export const thanksReferrerCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就占用您一分钟。',
    '{% if what %}{{ what }}是{% else %}有位新客户是{% endif %}您推荐来的，我想亲口跟您道声谢。',
    '有什么我该提前了解的吗？以后有我能帮上忙的，您尽管说。',
  ),
];

export const thanksReferrerShortInChinese: readonly NoteVariant[] = [
  shortText('short-thanks', '谢谢您{% if what %}向{{ what }}{% endif %}推荐我们，这份信任我记在心上。'),
  shortText('short-care', '得知是您{% if what %}把{{ what }}{% else %}把朋友{% endif %}介绍过来的，谢谢您，我一定用心做好。'),
];
