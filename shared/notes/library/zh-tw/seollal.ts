import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const seollalInTraditional: Registers = {
  formal: [
    ceremonious('family', '恭賀新歲', '值此農曆新歲，謹向您及家人致上問候。恭祝闔家安康，諸事如意。'),
    formal('fortune', '謹致新歲祝福', '歲首將至，感謝您一年來的支持與愛護。恭祝您健康平安，事業興旺。'),
    formal('journey', '歲首問候', '年節將近，謹致問候。願您歸途平安，與家人歡聚，盡享團圓。'),
  ],
  warm: [
    warm('family', '新歲問候您', '又是一年新歲，祝您和家人平平安安，身體健康，萬事順心。'),
    warm('rice-cake-soup', '過年好', '過年好。願您和家人圍坐一桌，喝碗熱熱的年糕湯，把一年的辛勞都放下。'),
    warm('safe-travels', '一路平安', '要是您這幾天回鄉，路上請多注意安全。祝您一家人熱熱鬧鬧過個好年。'),
  ],
  brief: [
    brief('family', '過年好', '祝您和家人新歲平安，身體健康。'),
    brief('fortune', '新歲問候', '恭祝您新歲大吉，萬事如意。'),
    brief('rest', '年節問候', '年節將至，願您與家人團聚，平安喜樂。'),
  ],
};

export const seollalCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快過年了，跟您問候一聲。',
    '祝您和家人新歲平安，身體健康，萬事順心。',
    '過年會回鄉嗎？路上請您注意安全。',
  ),
];

export const seollalShortInTraditional: readonly NoteVariant[] = [
  shortText('short-family', '過年了，祝您和家人新歲平安，萬事順心。'),
  shortText('short-rest', '過年好，願您這幾天好好休息，和家人團聚。'),
];
