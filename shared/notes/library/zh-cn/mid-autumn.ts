import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const midAutumnInChinese: Registers = {
  formal: [
    ceremonious('family-together', '恭贺中秋', '值此中秋佳节，谨致诚挚的问候。恭祝您阖家团圆，安康如意。'),
    formal('full-moon', '中秋问候', '月满中秋，谨以此信遥寄问候。愿您与家人共赏明月，福满家门。'),
    formal('gratitude', '谨致中秋祝福', '丹桂飘香时节，承蒙贵公司信任，感念于心。谨祝您中秋愉快，阖家安康。'),
  ],
  warm: [
    warm('family-together', '中秋快乐', '祝您和家人中秋快乐，人月两团圆。'),
    warm('good-food', '中秋问候', '中秋到了，愿您能早点下班，回家陪家人吃月饼、看月亮。'),
    warm('same-moon', '月圆时的问候', '月亮一年比一年圆，日子也一年比一年好。祝您和家人中秋快乐，平平安安。'),
  ],
  brief: [
    brief('family-together', '中秋快乐', '祝您和家人中秋快乐，阖家团圆。'),
    brief('full-moon', '中秋问候', '月满中秋，谨祝您和家人安康如意。'),
    brief('rest', '中秋祝福', '中秋佳节，愿您与家人共此良宵，假期愉快。'),
  ],
};

export const midAutumnCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。过中秋了，给您道声节日好。',
    '祝您和家人中秋快乐，团团圆圆。',
    '今年回家过节吗？祝您假期愉快。',
  ),
];

export const midAutumnShortInChinese: readonly NoteVariant[] = [
  shortText('short-family', '祝您和家人中秋快乐，团团圆圆。'),
  shortText('short-moon', '月圆时节，问候您一声，愿您和家人平安如意。'),
];
