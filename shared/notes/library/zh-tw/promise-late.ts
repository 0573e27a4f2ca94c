import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseLateInTraditional: Registers = {
  formal: [
    formal(
      'later-than-promised',
      '關於{{ promise }}的時間調整',
      '先前答應您的{{ promise }}，未能如期完成，謹向您致歉。',
      '我會於{{ by_day }}前辦妥。若因此影響您的安排，請您告知，我們一起商量對策。',
    ),
    formal(
      'in-time-to-plan',
      '{{ promise }}：新的時間',
      '很抱歉，{{ promise }}無法依原定時間完成。為方便您安排，先行告知。',
      '新的時間為{{ by_day }}，由我親自處理。',
    ),
  ],
  warm: [
    warm(
      'sorry-later',
      '{{ promise }}會晚一些',
      '跟您說聲抱歉，答應您的{{ promise }}會比說好的時間晚一些。知道您在等，心裡很過意不去。',
      '{{ by_day }}前一定辦好。要是耽誤到您，打個電話給我，我們一起想辦法。',
    ),
    warm(
      'honest-word',
      '先跟您說一聲：{{ promise }}',
      '{{ promise }}我沒能在說好的時間辦好，實在抱歉，先跟您說一聲。',
      '最晚{{ by_day }}給您。這段時間若有急用，您隨時找我。',
    ),
  ],
  brief: [
    brief('new-date', '{{ promise }}：時間調整', '很抱歉，{{ promise }}未能如期完成，{{ by_day }}前一定辦妥。', '若有不便，請您告知。'),
    brief('delay', '{{ promise }}延後說明', '{{ promise }}無法依原定時間完成，謹向您致歉。新的時間是{{ by_day }}。'),
  ],
};

export const promiseLateCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-later',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打來是為了{{ promise }}的事。',
    '很抱歉，會比答應您的時間晚一些。不想等您來問，我先跟您說。',
    '{{ by_day }}前一定辦好，您看可以嗎？如果不行，我們一起想別的辦法。',
  ),
];

export const promiseLateShortInTraditional: readonly NoteVariant[] = [
  shortText('short-later', '很抱歉，答應您的{{ promise }}會晚一些，{{ by_day }}前一定辦好。要是耽誤到您，請打給我。'),
  shortText('short-honest', '不等您問，我先跟您說：{{ promise }}沒能如期完成，實在抱歉，最晚{{ by_day }}給您。'),
];
