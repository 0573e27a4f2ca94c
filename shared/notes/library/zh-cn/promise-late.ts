import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseLateInChinese: Registers = {
  formal: [
    formal(
      'later-than-promised',
      '关于{{ promise }}的时间调整',
      '此前答应您的{{ promise }}，未能如期完成，谨向您致歉。',
      '我会在{{ by_day }}之前办妥。如因此给您的安排带来不便，请您告知，我们一同商量办法。',
    ),
    formal(
      'in-time-to-plan',
      '{{ promise }}：新的时间',
      '很抱歉，{{ promise }}无法在原定时间完成。为便于您安排，先行告知。',
      '新的时间为{{ by_day }}，由我亲自跟进。',
    ),
  ],
  warm: [
    warm(
      'sorry-later',
      '{{ promise }}要晚一些',
      '跟您说声抱歉，答应您的{{ promise }}要比说好的时间晚一些。知道您在等，心里很过意不去。',
      '{{ by_day }}之前一定办好。要是耽误您的事，给我打电话，我们一起想办法。',
    ),
    warm(
      'honest-word',
      '先跟您说一声：{{ promise }}',
      '{{ promise }}我没能按说好的日子办成，实在抱歉，先跟您说一声。',
      '最晚{{ by_day }}给您。中间有什么急用，您随时找我。',
    ),
  ],
  brief: [
    brief('new-date', '{{ promise }}：时间调整', '很抱歉，{{ promise }}未能如期完成，{{ by_day }}之前一定办妥。', '如有不便，请您告知。'),
    brief('delay', '{{ promise }}延期说明', '{{ promise }}无法按原定时间完成，谨向您致歉。新的时间是{{ by_day }}。'),
  ],
};

export const promiseLateCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-later',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打电话是为了{{ promise }}的事。',
    '很抱歉，要比答应您的时间晚一些。不想等您来问，我先跟您说。',
    '{{ by_day }}之前一定办好，您看行吗？要是不行，我们一起想别的办法。',
  ),
];

export const promiseLateShortInChinese: readonly NoteVariant[] = [
  shortText('short-later', '很抱歉，答应您的{{ promise }}要晚一些，{{ by_day }}之前一定办好。要是耽误您的事，请给我打电话。'),
  shortText('short-honest', '不等您问，我先跟您说：{{ promise }}没能按时办成，实在抱歉，最晚{{ by_day }}给您。'),
];
