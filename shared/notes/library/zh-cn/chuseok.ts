import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const chuseokInChinese: Registers = {
  formal: [
    ceremonious('family', '恭贺秋夕', '秋夕佳节将至，谨向您致以诚挚的问候。恭祝您阖家团圆，安康如意。'),
    formal('harvest', '谨致秋夕祝福', '丰收时节，感谢您一直以来的信任与支持。愿您与家人共享团圆，岁岁丰足。'),
    formal('journey', '秋夕问候', '秋夕假期将至，谨致问候。愿您归途平安，与家人共赏明月。'),
  ],
  warm: [
    warm('full-moon', '秋夕问候您', '秋夕到了，愿您和家人一起看看又圆又亮的月亮，许个好愿望。'),
    warm('good-food', '秋夕过得开心', '秋夕这几天，愿您吃得香、睡得好，和想见的人都见上一面。'),
    warm('safe-travels', '路上平安', '秋夕要是赶路回家，请您多注意安全，也替我向家里人问好。'),
  ],
  brief: [
    brief('family', '秋夕问候', '祝您和家人秋夕团圆，丰足安康。'),
    brief('full-moon', '谨致秋夕问候', '月满秋夕，谨祝您诸事圆满。'),
    brief('rest', '秋夕祝福', '秋夕将至，愿您与家人欢聚，假期愉快。'),
  ],
};

export const chuseokCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。秋夕到了，打个电话问候您。',
    '祝您和家人团团圆圆，过个丰足的秋夕。',
    '过节回老家吗？路上请您注意安全。',
  ),
];

export const chuseokShortInChinese: readonly NoteVariant[] = [
  shortText('short-family', '祝您和家人秋夕团圆，丰足安康。'),
  shortText('short-moon', '秋夕月圆，问候您一声，愿您诸事圆满。'),
];
