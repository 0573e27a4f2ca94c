import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const chuseokInTraditional: Registers = {
  formal: [
    ceremonious('family', '恭賀秋夕', '秋夕佳節將至，謹向您致上誠摯的問候。恭祝闔家團圓，平安如意。'),
    formal('harvest', '謹致秋夕祝福', '豐收時節，感謝您一直以來的信任與支持。願您與家人共享團圓，歲歲豐足。'),
    formal('journey', '秋夕問候', '秋夕假期將至，謹致問候。願您歸途平安，與家人共賞明月。'),
  ],
  warm: [
    warm('full-moon', '秋夕問候您', '秋夕到了，願您和家人一起看看又圓又亮的月亮，許個好願望。'),
    warm('good-food', '秋夕過得開心', '秋夕這幾天，願您吃得好、睡得好，想見的人都見得到。'),
    warm('safe-travels', '一路平安', '秋夕要是回鄉過節，路上請您多注意安全，也替我向家人問好。'),
  ],
  brief: [
    brief('family', '秋夕問候', '祝您和家人秋夕團圓，豐足安康。'),
    brief('full-moon', '謹致秋夕問候', '月圓秋夕，謹祝您諸事圓滿。'),
    brief('rest', '秋夕祝福', '秋夕將至，願您與家人歡聚，假期愉快。'),
  ],
};

export const chuseokCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。秋夕到了，跟您問聲好。',
    '祝您和家人團團圓圓，過個豐足的秋夕。',
    '假期會回鄉嗎？路上請您注意安全。',
  ),
];

export const chuseokShortInTraditional: readonly NoteVariant[] = [
  shortText('short-family', '祝您和家人秋夕團圓，豐足安康。'),
  shortText('short-moon', '秋夕月圓，跟您問候一聲，願您諸事圓滿。'),
];
