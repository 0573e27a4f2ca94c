import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const lanternInTraditional: Registers = {
  formal: [
    ceremonious('reunion', '元宵佳節問候', '燈月交輝，元宵佳節，謹致問候。恭祝您人月兩圓，諸事圓滿。'),
    formal('full-moon', '謹致元宵祝福', '新春第一個月圓之夜，謹祝您元宵佳節愉快，新的一年事事圓滿，平安順遂。'),
    formal('gratitude', '恭祝元宵佳節', '元宵佳節，年味尚濃，感謝您過去一年的支持與照顧。願您與家人共賞花燈，福氣滿門。'),
  ],
  warm: [
    warm('tangyuan', '元宵節快樂', '元宵節快樂。湯圓備好了嗎？祝您和家人團團圓圓，甜甜蜜蜜。'),
    warm('lights', '元宵問候', '月圓燈亮的時候，願您早些忙完，帶家人去看看花燈。祝您元宵節快樂。'),
    warm('last-day', '年還沒過完，問候您', '過了元宵，年才算過完。祝您元宵節開開心心，接下來忙得有成果。'),
  ],
  brief: [
    brief('reunion', '元宵節快樂', '祝您和家人元宵節快樂，團圓美滿。'),
    brief('full-moon', '元宵問候', '元宵佳節，謹祝您諸事圓滿，身體健康。'),
    brief('peace', '元宵祝福', '月圓燈明，願您和家人平安喜樂。'),
  ],
};

export const lanternCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。元宵節到了，趁年還沒過完，問候您一聲。',
    '祝您和家人元宵節快樂，團團圓圓，甜甜蜜蜜。',
    '這個年過得好嗎？請您多保重。',
  ),
];

export const lanternShortInTraditional: readonly NoteVariant[] = [
  shortText('short-tangyuan', '元宵節快樂，祝您和家人團團圓圓，甜甜蜜蜜。'),
  shortText('short-lights', '月圓燈明，捎個問候，願您一整年都順心圓滿。'),
];
