import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const weddingAnniversaryInChinese: Registers = {
  formal: [
    ceremonious('good-wishes', '恭贺结婚纪念日', '值此结婚纪念日，谨向贤伉俪致以祝贺。恭祝您二位琴瑟和鸣，幸福绵长。'),
    formal('good-company', '谨贺结婚纪念', '欣逢您的结婚纪念日，谨祝二位相濡以沫，健康美满。'),
    formal('celebration', '谨致祝福', '结婚纪念日之际，愿您二位放下忙碌，共度一段温馨时光。'),
  ],
  warm: [
    warm('good-wishes', '结婚纪念日快乐', '祝您二位结婚纪念日快乐，日子越过越甜。'),
    warm('time-together', '好好庆祝一下', '结婚纪念日到了，手头的事先放一放，两个人好好吃顿饭。祝您二位幸福。'),
    warm('many-more', '祝您二位幸福', '听说是您的结婚纪念日，真替您高兴，愿您二位相伴长久，和和美美。'),
  ],
  brief: [
    brief('good-wishes', '结婚纪念日快乐', '祝您二位结婚纪念日快乐，幸福美满。'),
    brief('congratulations', '谨致祝贺', '谨贺您的结婚纪念日，祝家庭和睦，平安顺遂。'),
    brief('celebration', '纪念日祝福', '愿您二位同心偕老，身体健康。'),
  ],
};

export const weddingAnniversaryCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就说两句，不耽误您。',
    '想亲口祝您二位结婚纪念日快乐，和和美美。',
    '打算怎么过？愿您二位好好享受两个人的时光。',
  ),
];

export const weddingAnniversaryShortInChinese: readonly NoteVariant[] = [
  shortText('short-wishes', '祝您二位结婚纪念日快乐，幸福美满。'),
  shortText('short-evening', '纪念日到了，愿您二位好好吃顿饭，和和美美。'),
];
