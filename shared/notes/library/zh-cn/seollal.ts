import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const seollalInChinese: Registers = {
  formal: [
    ceremonious('family', '恭贺新岁', '值此农历新岁，谨向您及家人致以问候。恭祝阖家安康，诸事如意。'),
    formal('fortune', '谨致新岁祝福', '岁首将至，感谢您一年来的支持与厚爱。恭祝您福寿安康，事业兴旺。'),
    formal('journey', '岁首问候', '年节临近，谨致问候。愿您归途平安，与家人欢聚，尽享团圆。'),
  ],
  warm: [
    warm('family', '新岁问候您', '又是一年新岁，祝您和家人平平安安，身体健康，万事顺心。'),
    warm('rice-cake-soup', '过年好', '过年好。愿您和家人围坐一桌，热热的年糕汤喝上一碗，把一年的辛劳都放下。'),
    warm('safe-travels', '路上平安', '要是您这几天赶路回家，请多注意安全。祝您一家人过个热闹的好年。'),
  ],
  brief: [
    brief('family', '过年好', '祝您和家人新岁平安，身体健康。'),
    brief('fortune', '新岁问候', '恭祝您新岁大吉，万事如意。'),
    brief('rest', '年节问候', '年节将至，愿您与家人团聚，平安喜乐。'),
  ],
};

export const seollalCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快过年了，问候您一声。',
    '祝您和家人新岁平安，身体健康，万事顺心。',
    '过年回老家吗？路上请您注意安全。',
  ),
];

export const seollalShortInChinese: readonly NoteVariant[] = [
  shortText('short-family', '过年了，祝您和家人新岁平安，万事顺心。'),
  shortText('short-rest', '过年好，愿您这几天好好歇一歇，和家人团聚。'),
];
