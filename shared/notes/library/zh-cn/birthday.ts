import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const birthdayInChinese: Registers = {
  formal: [
    ceremonious('good-wishes', '恭贺您的生日', '值您生日之际，谨致诚挚的祝贺。祝您身体健康，诸事顺遂。'),
    formal('good-company', '祝您生日快乐', '欣逢您的生日，谨祝您生日快乐，阖家安康，新的一岁万事如意。', '与您相识，我深感荣幸。'),
    formal(
      'a-good-year',
      '谨致生日祝福',
      '谨以此信送上生日的祝福。愿您在忙碌之余，能与家人好友共度一段轻松愉快的时光。',
      '多承关照，铭记于心。',
    ),
  ],
  warm: [
    warm('good-wishes', '祝您生日快乐', '祝您生日快乐。愿您身体健康，天天有好心情。'),
    warm('a-good-year', '生日祝福', '您的生日，我一直记着。祝您新的一岁顺风顺水，想做的事都能做成。'),
    warm('thinking-of-you', '送上我的生日祝福', '生日快乐。工作再忙，也请您给自己放个假，和家人好好吃顿饭。', '认识您，我很高兴。'),
  ],
  brief: [
    brief('good-wishes', '生日快乐', '祝您生日快乐，身体健康。'),
    brief('all-the-best', '生日祝福', '谨祝您生日快乐，万事顺心。'),
    brief('a-good-year', '恭祝生日', '恭祝您生日快乐，新的一岁平安喜乐。'),
  ],
};

export const birthdayCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。就说两句，不耽误您。',
    '想亲口跟您说一声生日快乐，祝您身体健康，事事顺心。',
    '打算怎么过生日？愿您和家人好好聚一聚。',
  ),
  callLines(
    'call-no-business',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。这次不谈公事。',
    '就是专门祝您生日快乐，新的一岁平平安安。',
    '不多打扰您了，生日过得开心。',
  ),
];

export const birthdayShortInChinese: readonly NoteVariant[] = [
  shortText('short-wishes', '祝您生日快乐，身体健康，事事顺心。'),
  shortText('short-day', '生日快乐。再忙也请您歇一歇，和家人好好过个生日。'),
];
