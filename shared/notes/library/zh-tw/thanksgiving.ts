import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksgivingInTraditional: Registers = {
  formal: [
    ceremonious('grateful', '感恩節致謝', '值此感恩節，謹向您表達謝意。這一年蒙您信任，感念在心。敬祝您與家人感恩節愉快。'),
    formal('good-people', '感恩節問候', '感恩節之際，回想一年來得到的幫助，總會想起您。謹致謝忱，順祝佳節安好。'),
    formal('family', '謹致感恩節祝福', '祝您在感恩節假期與家人歡聚一堂，也謝謝您今年的指教與照顧。'),
  ],
  warm: [
    warm('grateful', '感恩節快樂', '感恩節快樂。今年想感謝的人裡，一定有您。能跟您合作，我很珍惜。'),
    warm('second-helping', '感恩節祝福', '祝您的感恩節餐桌豐盛，親友滿座。謝謝您這一年的照顧。'),
    warm('thank-you', '藉感恩節說聲謝謝', '藉著感恩節，認真跟您說聲謝謝。祝您假期愉快。'),
  ],
  brief: [
    brief('grateful', '感恩節快樂', '祝您和家人感恩節快樂，感謝您今年的支持。'),
    brief('family', '感恩節問候', '感恩節之際，願您與家人圍坐一堂，共享天倫。'),
    brief('thank-you', '感恩節致謝', '感恩節到來，謹向您致謝，祝佳節安好。'),
  ],
};

export const thanksgivingCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。感恩節到了，打個電話跟您道聲謝。',
    '今年您幫了我們不少忙，祝您和家人感恩節愉快。',
    '準備跟家人吃頓好的吧？祝您一家玩得盡興。',
  ),
];

export const thanksgivingShortInTraditional: readonly NoteVariant[] = [
  shortText('short-grateful', '感恩節快樂，今年多虧有您幫忙。'),
  shortText('short-table', '祝您和家人感恩節歡聚一堂，過得開心。'),
];
