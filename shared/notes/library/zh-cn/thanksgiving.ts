import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksgivingInChinese: Registers = {
  formal: [
    ceremonious('grateful', '感恩节致谢', '值此感恩节，谨向您表达谢意。这一年蒙您信任，感念在心。祝您与家人节日愉快。'),
    formal('good-people', '感恩节问候', '感恩节之际，回想一年来得到的帮助，总会想起您。谨致谢忱，顺祝节日安好。'),
    formal('family', '谨致感恩节祝福', '祝您在感恩节假期里与家人欢聚一堂，也谢谢您今年的指点与关照。'),
  ],
  warm: [
    warm('grateful', '感恩节快乐', '感恩节快乐。今年想感谢的人里，一定有您。能跟您合作，我很珍惜。'),
    warm('second-helping', '感恩节祝福', '祝您的感恩节餐桌丰盛，亲友满座。谢谢您这一年的关照。'),
    warm('thank-you', '借感恩节道声谢', '借着感恩节，跟您认真说一声谢谢。祝您假期过得舒心。'),
  ],
  brief: [
    brief('grateful', '感恩节快乐', '祝您和家人感恩节快乐，感谢您今年的支持。'),
    brief('family', '感恩节问候', '感恩节之际，愿您与家人围坐一堂，尽享天伦。'),
    brief('thank-you', '感恩节致谢', '感恩节到来，谨向您致谢，祝节日安好。'),
  ],
};

export const thanksgivingCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。感恩节到了，打个电话跟您道声谢。',
    '这一年您没少帮忙，祝您和家人节日愉快。',
    '准备跟家里人吃顿好的吧？祝您一家玩得尽兴。',
  ),
];

export const thanksgivingShortInChinese: readonly NoteVariant[] = [
  shortText('short-grateful', '感恩节快乐，今年多亏有您帮忙。'),
  shortText('short-table', '祝您和家人感恩节欢聚一堂，过得舒心。'),
];
