import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const familyBirthdayInTraditional: Registers = {
  formal: [
    ceremonious(
      'good-wishes',
      '恭賀府上慶生',
      '欣聞{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日，謹向您及家人致上祝賀。恭祝闔家平安，和樂融融。',
    ),
    formal(
      'good-health',
      '謹賀府上生辰',
      '欣逢{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}生日，謹祝健康順遂，也祝您一家和樂美滿。',
    ),
    formal(
      'celebration',
      '謹致祝賀',
      '得知府上有人慶生，謹致祝賀。願您與{% if family_member %}{{ family_member }}{% else %}家人{% endif %}歡聚一堂，平安喜樂。',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      '聽說家裡有人過生日',
      '聽說是{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}的生日，恭喜恭喜。祝您一家人開開心心吃頓好飯。',
    ),
    warm(
      'give-my-best',
      '請代我問好',
      '請代我向{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}說聲生日快樂，祝您全家都開開心心。',
    ),
    warm(
      'time-together',
      '早點回家',
      '{% if family_member %}{{ family_member }}{% else %}家人{% endif %}生日，您可要早點下班，陪著好好慶祝。替您高興。',
    ),
  ],
  brief: [
    brief('good-wishes', '生日祝福', '謹祝{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日快樂，闔家平安。'),
    brief('give-my-best', '請代為祝賀', '請您代我向{% if family_member %}{{ family_member }}{% else %}家人{% endif %}致上生日的祝賀。'),
    brief('celebration', '府上慶生', '欣聞府上慶生，祝您一家平安喜樂。'),
  ],
};

export const familyBirthdayCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。說兩句就好，不耽誤您。',
    '聽說是{% if family_member %}{{ family_member }}{% else %}您家人{% endif %}的生日，跟您說聲恭喜。',
    '打算怎麼熱鬧一下呢？祝您一家人開心。',
  ),
];

export const familyBirthdayShortInTraditional: readonly NoteVariant[] = [
  shortText('short-wishes', '祝{% if family_member %}{{ family_member }}{% else %}您的家人{% endif %}生日快樂，也祝您闔家平安。'),
  shortText('short-cake', '聽說家裡有人過生日，祝您一家人熱熱鬧鬧，開開心心。'),
];
