import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const deliveryCheckInTraditional: Registers = {
  formal: [
    formal(
      'arrived',
      '{% if what %}{{ what }}{% else %}貨品{% endif %}是否如期送達',
      '{% if what %}{{ what }}{% else %}本次貨品{% endif %}{% if on_day %}預定{{ on_day }}送達{% else %}應已送達{% endif %}，不知是否完好無缺，特此向您確認。',
      '若有短缺或破損，請您告知，我會立即處理。',
    ),
    formal(
      'complete',
      '{% if what %}{{ what }}：{% endif %}到貨確認',
      '想向您確認{% if what %}{{ what }}{% else %}貨品{% endif %}是否已依約{% if on_day %}於{{ on_day }}{% endif %}送達。',
      '您簡單回覆即可。若有不妥，由我親自處理。',
    ),
    ceremonious(
      'as-agreed',
      '關於{% if what %}{{ what }}的{% endif %}交貨狀況',
      '{% if what %}{{ what }}的{% else %}此次{% endif %}交貨是否一切順利？{% if on_day %}約定日期為{{ on_day }}，{% endif %}若有不周之處，還請您告知。',
    ),
  ],
  warm: [
    warm(
      'arrived',
      '{% if what %}{{ what }}{% else %}貨{% endif %}到了嗎',
      '{% if on_day %}說好{{ on_day }}會到，{% endif %}想問問您，{% if what %}{{ what }}{% else %}貨{% endif %}收到了嗎？都齊全嗎？',
      '少了什麼，或是哪裡不對，跟我說，我馬上處理，您別客氣。',
    ),
    warm(
      'unpacked',
      '東西都齊全嗎',
      '{% if what %}{{ what }}{% else %}貨{% endif %}應該到了吧，路上沒有碰撞到吧？該有的都有嗎？',
      '您回我一句就好。要是有問題，我好儘早處理。',
    ),
    warm(
      'keeping-an-eye',
      '{% if what %}{{ what }}{% else %}這批貨{% endif %}，我一直留意著',
      '{% if what %}{{ what }}{% else %}這批貨{% endif %}我一直留意著，{% if on_day %}約的是{{ on_day }}，{% endif %}您收到了嗎？還滿意嗎？',
    ),
  ],
  brief: [
    brief(
      'arrived',
      '到貨確認',
      '請問{% if what %}{{ what }}{% else %}貨品{% endif %}是否已{% if on_day %}依約於{{ on_day }}{% endif %}完好送達？若有問題，請您告知。',
    ),
    brief('complete', '是否收齊', '想跟您確認{% if what %}{{ what }}{% else %}貨品{% endif %}是否收齊、完好，簡單回覆即可。'),
    brief(
      'as-agreed',
      '交貨狀況',
      '請問{% if what %}{{ what }}的{% else %}此次{% endif %}交貨是否一切順利？若有不妥，請您告知，我馬上處理。',
    ),
  ],
};

export const deliveryCheckCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-arrived',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打來想請教{% if what %}{{ what }}{% endif %}到貨的事。',
    '{% if on_day %}約的是{{ on_day }}，{% endif %}東西都收到了嗎？有沒有短少或損壞？',
    '使用上還需要什麼，跟我說，我來安排。',
  ),
];

export const deliveryCheckShortInTraditional: readonly NoteVariant[] = [
  shortText('short-arrived', '想請問您，{% if what %}{{ what }}{% else %}貨{% endif %}都收到了嗎？少了什麼，您跟我說，我馬上處理。'),
  shortText('short-complete', '{% if what %}{{ what }}{% else %}貨{% endif %}應該到了，請您看看是否齊全完好，回我一句就好。'),
];
