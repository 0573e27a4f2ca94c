import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const birthdayInTraditional: Registers = {
  formal: [
    ceremonious(
      'good-wishes',
      '恭賀您的生日',
      '欣逢您的生日，謹致上誠摯的祝賀。敬祝身體康泰，諸事順遂。',
      '承蒙您平日關照，在此一併致謝。',
    ),
    formal('good-company', '祝您生日快樂', '值您生日之際，謹祝您生日快樂，闔家平安，新的一歲萬事如意。', '能與您結識，是我的榮幸。'),
    formal(
      'a-good-year',
      '謹致生日祝福',
      '謹以此信獻上生日祝福。願您在忙碌之餘，能與家人好友共度一段輕鬆愉快的時光。',
      '多承關照，銘感於心。',
    ),
  ],
  warm: [
    warm('good-wishes', '祝您生日快樂', '祝您生日快樂，身體健康，每天都有好心情。'),
    warm('a-good-year', '生日祝福', '您的生日我一直記著。祝您新的一歲順順利利，想做的事都能完成。'),
    warm('thinking-of-you', '獻上我的生日祝福', '生日快樂。再忙也請您給自己放個假，和家人好好吃頓飯。', '能認識您，我很開心。'),
  ],
  brief: [
    brief('good-wishes', '生日快樂', '祝您生日快樂，身體健康。'),
    brief('all-the-best', '生日祝福', '謹祝您生日快樂，萬事順心。'),
    brief('a-good-year', '恭賀生日', '恭祝您生日快樂，新的一歲平安喜樂。'),
  ],
};

export const birthdayCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。說兩句話就好，不耽誤您。',
    '想親口跟您說聲生日快樂，祝您身體健康，事事順心。',
    '打算怎麼過生日呢？祝您和家人過得開心。',
  ),
  callLines(
    'call-no-business',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。這次不談公事。',
    '就是特地祝您生日快樂，新的一歲平平安安。',
    '不多打擾您了，生日過得開心。',
  ),
];

export const birthdayShortInTraditional: readonly NoteVariant[] = [
  shortText('short-wishes', '祝您生日快樂，身體健康，事事順心。'),
  shortText('short-day', '生日快樂。再忙也請您放自己半天假，和家人好好慶祝。'),
];
