import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const afterDeliveryInTraditional: Registers = {
  formal: [
    formal(
      'experience',
      '{% if what %}{{ what }}的{% endif %}使用狀況',
      '{% if what %}{{ what }}啟用{% else %}距此次交貨{% endif %}已有一段時間，不知是否符合您的期望，特此向您請教。',
      '若有需要改善之處，或使用上有疑問，請您直言。',
    ),
    formal(
      'smoothly',
      '{% if what %}{{ what }}{% else %}使用{% endif %}是否順利',
      '想了解{% if what %}{{ what }}{% else %}我們交付的貨品{% endif %}在日常使用上是否順利。',
      '貴公司同仁若需要說明或協助，我可以隨時安排。',
    ),
    ceremonious(
      'customers',
      '想聽聽您的使用心得',
      '{% if what %}{{ what }}啟用之後{% else %}此次交貨之後{% endif %}，不知貴公司同仁與客戶是否滿意？您的意見，是我們改善的依據。',
    ),
  ],
  warm: [
    warm(
      'experience',
      '{% if what %}{{ what }}{% else %}東西{% endif %}用起來還順手嗎',
      '{% if what %}{{ what }}{% else %}東西{% endif %}用了一陣子，您用起來還順手嗎？',
      '有哪裡不方便或不清楚的，跟我說，很多時候一句話就能解決。',
    ),
    warm(
      'honest',
      '好不好用，想聽您說說',
      '{% if what %}{{ what }}{% else %}這次的東西{% endif %}用下來覺得怎麼樣？好的不好的，都請您直說。',
      '您寫兩句就好，要是電話裡方便，我打給您。',
    ),
    warm(
      'settled-in',
      '{% if what %}{{ what }}{% else %}東西{% endif %}用得習慣嗎',
      '剛換上{% if what %}{{ what }}{% else %}新東西{% endif %}，一開始總要摸索，不知道您那邊用得習不習慣。同事們有什麼想問的，請他們直接找我就好。',
    ),
  ],
  brief: [
    brief(
      'experience',
      '使用狀況',
      '請問{% if what %}{{ what }}{% else %}交付的貨品{% endif %}使用是否正常？若有問題，請您告知，由我處理。',
    ),
    brief('smoothly', '是否一切順利', '想了解{% if what %}{{ what }}{% else %}使用{% endif %}是否順利，您還需要我們配合什麼。'),
    brief(
      'opinion',
      '想聽聽您的意見',
      '{% if what %}{{ what }}用下來{% else %}此次交貨之後{% endif %}，您覺得如何？簡單回覆兩句，對我們就很有幫助。',
    ),
  ],
};

export const afterDeliveryCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-experience',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。請問您現在方便講兩分鐘電話嗎？',
    '{% if what %}{{ what }}{% else %}東西{% endif %}用了一段時間，想聽聽您的感受，用起來還順手嗎？',
    '您的同事們還需要什麼嗎？我們有哪裡該改善的？',
  ),
];

export const afterDeliveryShortInTraditional: readonly NoteVariant[] = [
  shortText('short-experience', '想問問您，{% if what %}{{ what }}{% else %}東西{% endif %}用起來還順手嗎？有什麼不清楚的，隨時問我。'),
  shortText('short-smoothly', '{% if what %}{{ what }}{% else %}東西{% endif %}用得都順利吧？有什麼需要，您跟我說。'),
];
