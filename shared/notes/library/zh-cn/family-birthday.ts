import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const familyBirthdayInChinese: Registers = {
  formal: [
    ceremonious(
      'good-wishes',
      '恭贺府上生日之庆',
      '欣闻{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日，谨向您和家人致以祝贺。恭祝阖家安康，其乐融融。',
    ),
    formal(
      'good-health',
      '谨贺府上生辰',
      '值{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}生日之际，谨祝健康顺遂，也祝您一家和睦美满。',
    ),
    formal(
      'celebration',
      '谨致祝贺',
      '得知府上有人庆生，谨致祝贺。愿您与{% if family_member %}{{ family_member }}{% else %}家人{% endif %}欢聚一堂，平安喜乐。',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      '听说家里有人过生日',
      '听说是{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}的生日，恭喜恭喜。祝您一家人热热闹闹吃顿好饭。',
    ),
    warm(
      'give-my-best',
      '请代我问好',
      '请代我向{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}道一声生日快乐，祝您全家都开开心心。',
    ),
    warm(
      'time-together',
      '早点回家',
      '{% if family_member %}{{ family_member }}{% else %}家人{% endif %}过生日，您可得早点下班，陪着好好庆祝。替您高兴。',
    ),
  ],
  brief: [
    brief('good-wishes', '生日祝福', '谨祝{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日快乐，阖家安康。'),
    brief('give-my-best', '请代为祝贺', '请您代我向{% if family_member %}{{ family_member }}{% else %}家人{% endif %}致以生日的祝贺。'),
    brief('celebration', '府上庆生', '欣闻府上庆生，祝您一家平安喜乐。'),
  ],
};

export const familyBirthdayCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就说两句，不耽误您。',
    '听说是{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}的生日，跟您道声喜。',
    '打算怎么热闹热闹？祝您一家人过得开心。',
  ),
];

export const familyBirthdayShortInChinese: readonly NoteVariant[] = [
  shortText('short-wishes', '祝{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日快乐，也祝您阖家安康。'),
  shortText('short-cake', '听说家里有人过生日，祝您一家人热热闹闹，开开心心。'),
];
