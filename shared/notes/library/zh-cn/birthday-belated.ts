import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const birthdayBelatedInChinese: Registers = {
  formal: [
    formal('after-the-day', '补祝生日快乐', '生日的祝福晚了几日，心意却是真诚的。愿您健康常在，诸事顺遂。'),
    formal('forgive-the-delay', '迟到的生日祝福', '未能及时祝贺您的生日，还请见谅。谨在此补上祝福，愿您与家人平安喜乐。'),
  ],
  warm: [
    warm('after-the-day', '迟到的生日祝福', '晚了几天，还是想跟您说一声生日快乐。那天过得开心吗？祝您这一岁顺顺当当。'),
    warm('missed-it', '补上一声生日快乐', '您生日那天没能问候，心里一直惦记着。现在补上：祝您吃得香、睡得好，天天开心。'),
  ],
  brief: [
    brief('after-the-day', '补祝生日快乐', '祝福晚了几天，祝您生日快乐，平安顺遂。'),
    brief('good-year', '迟到的生日祝福', '补上一句生日快乐，祝您新的一岁万事顺心。'),
  ],
};

export const birthdayBelatedCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-belated',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。前几天没能问候您，现在补上一声祝福。',
    '祝您生日快乐，身体健康，事事顺心。',
    '那天过得开心吗？不多打扰您了。',
  ),
];

export const birthdayBelatedShortInChinese: readonly NoteVariant[] = [
  shortText('short-late', '祝福晚了几天，心意不晚：祝您生日快乐，身体健康。'),
  shortText('short-missed', '您生日那天没能问候，现在补上一声祝福，愿您事事称心。'),
];
