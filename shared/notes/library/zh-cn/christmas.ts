import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const christmasInChinese: Registers = {
  formal: [
    ceremonious('peaceful', '圣诞问候', '时值圣诞，谨向您致以节日的问候。祝您与家人平安喜乐，共度温馨时光。'),
    formal('gratitude', '谨致圣诞祝福', '值此圣诞之际，感谢您今年给予的诸多帮助，谨祝圣诞愉快，阖家幸福。'),
    formal('quiet-days', '圣诞节的祝福', '岁末将近，愿您在圣诞假期里放下忙碌，与亲友相聚，尽享安宁。'),
  ],
  warm: [
    warm('merry', '圣诞快乐', '祝您圣诞快乐，和家人朋友热热闹闹过个节。'),
    warm('good-company', '给您送上圣诞问候', '天冷了，请您注意保暖。祝您圣诞节过得温暖又开心。'),
    warm('thinking-of-you', '圣诞祝福', '圣诞到了，谢谢您今年帮了我那么多忙。祝您过个轻松的圣诞。'),
  ],
  brief: [
    brief('peaceful', '圣诞问候', '祝您和家人圣诞平安，节日愉快。'),
    brief('merry', '圣诞快乐', '祝您圣诞快乐，身体健康。'),
    brief('gratitude', '圣诞祝福', '感谢您一年来的支持，谨祝圣诞快乐。'),
  ],
};

export const christmasCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。圣诞到了，给您送句祝福。',
    '祝您和家人圣诞快乐，平平安安。',
    '假期有什么安排吗？天冷，请您多保重。',
  ),
];

export const christmasShortInChinese: readonly NoteVariant[] = [
  shortText('short-merry', '祝您和家人圣诞快乐。'),
  shortText('short-rest', '圣诞到了，天冷，请您注意保暖，圣诞快乐。'),
];
