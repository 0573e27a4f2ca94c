import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const lanternInChinese: Registers = {
  formal: [
    ceremonious('reunion', '元宵节问候', '灯月交辉，元宵佳节，谨致问候。恭祝您人月两圆，诸事圆满。'),
    formal('full-moon', '谨致元宵祝福', '新岁首度月圆，谨祝您元宵节快乐，新的一年事事圆满，平安顺遂。'),
    formal('gratitude', '恭祝元宵佳节', '元宵佳节，年味尚浓，感谢您在过去一年里的支持。愿您与家人共赏花灯，福暖四季。'),
  ],
  warm: [
    warm('tangyuan', '元宵节快乐', '元宵节快乐。汤圆备好了吗？祝您和家人团团圆圆，甜甜美美。'),
    warm('lights', '元宵问候', '月圆灯亮的时候，愿您早点回家，陪家人看看花灯。祝您元宵节快乐。'),
    warm('last-day', '年还没过完，问候您', '过了元宵，这个年才算过完。祝您元宵节快乐，新一年忙得顺心。'),
  ],
  brief: [
    brief('reunion', '元宵节快乐', '祝您和家人元宵节快乐，团圆美满。'),
    brief('full-moon', '元宵问候', '元宵佳节，谨祝您诸事圆满，身体健康。'),
    brief('peace', '元宵祝福', '月圆灯明，愿您和家人平安喜乐。'),
  ],
};

export const lanternCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。元宵节到了，趁年还没过完，问候您一声。',
    '祝您和家人元宵节快乐，团团圆圆，新一年顺顺利利。',
    '这个年过得好吗？您多保重身体。',
  ),
];

export const lanternShortInChinese: readonly NoteVariant[] = [
  shortText('short-tangyuan', '元宵节快乐，祝您和家人团团圆圆，甜甜美美。'),
  shortText('short-lights', '月圆灯明，问候您一声，愿您一年都顺心圆满。'),
];
