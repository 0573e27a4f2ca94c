import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const birthdayBelatedInTraditional: Registers = {
  formal: [
    formal('after-the-day', '補祝生日快樂', '生日祝福晚了幾天，心意卻是真誠的。敬祝您健康常在，諸事順遂。'),
    formal('forgive-the-delay', '遲來的生日祝福', '未能及時祝賀您的生日，還請見諒。謹在此補上祝福，願您與家人平安喜樂。'),
  ],
  warm: [
    warm('after-the-day', '遲來的生日祝福', '晚了幾天，還是想跟您說聲生日快樂。那天過得開心嗎？祝您這一年心想事成。'),
    warm('missed-it', '補上一聲生日快樂', '您生日那天沒能問候，心裡一直記著。現在補上：祝您吃得好、睡得好，天天開心。'),
  ],
  brief: [
    brief('after-the-day', '補祝生日快樂', '祝福晚了幾天，祝您生日快樂，平安順遂。'),
    brief('good-year', '遲來的生日祝福', '補上一句生日快樂，祝您新的一歲萬事順心。'),
  ],
};

export const birthdayBelatedCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-belated',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。前幾天沒能問候您，現在補上一聲祝福。',
    '祝您生日快樂，身體健康，事事順心。',
    '那天過得開心嗎？不多打擾您了。',
  ),
];

export const birthdayBelatedShortInTraditional: readonly NoteVariant[] = [
  shortText('short-late', '祝福晚了幾天，心意不晚：祝您生日快樂，身體健康。'),
  shortText('short-missed', '您生日那天沒能問候，現在補上祝福，願您事事如意。'),
];
