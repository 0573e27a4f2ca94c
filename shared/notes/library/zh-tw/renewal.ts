import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const renewalInTraditional: Registers = {
  formal: [
    formal(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合約{% endif %}到期事宜',
      '{% if what %}{{ what }}{% else %}貴公司與我們的合約{% endif %}{% if on_day %}將於{{ on_day }}到期{% else %}即將到期{% endif %}。謹先向您請教：目前的內容是否仍符合貴公司所需，有無需要調整之處？',
      '若願意繼續，手續由我準備；若另有規劃，告知一聲即可。',
    ),
    ceremonious(
      'in-good-time',
      '提前徵詢您的意見',
      '{% if what %}{{ what }}{% else %}現行合約{% endif %}{% if on_day %}至{{ on_day }}期滿{% else %}即將期滿{% endif %}，想請教您對這段合作的看法，以及往後的考量。',
    ),
    formal(
      'review',
      '回顧{% if what %}{{ what }}{% else %}這段合作{% endif %}',
      '{% if what %}{{ what }}{% else %}合約{% endif %}{% if on_day %}於{{ on_day }}{% endif %}期滿之前，希望能與您一同回顧：哪些對您有幫助，哪些尚有不足，請不吝指教。',
    ),
  ],
  warm: [
    warm(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合約{% endif %}快到期了',
      '{% if what %}{{ what }}{% else %}我們的合約{% endif %}{% if on_day %}{{ on_day }}{% else %}快要{% endif %}到期，先跟您說一聲，免得到時候匆忙。您想照舊，還是有要調整的地方？',
      '您怎麼決定都好，不用為難。',
    ),
    warm(
      'honest',
      '想聽聽您對這一期的看法',
      '{% if what %}{{ what }}{% else %}合約{% endif %}續不續您慢慢決定。我先想聽您說說，這一期用下來覺得怎麼樣？{% if on_day %}離{{ on_day }}還有時間，不急。{% endif %}',
    ),
    warm(
      'no-paperwork',
      '手續由我來辦',
      '{% if what %}{{ what }}{% else %}合約{% endif %}如果想{% if on_day %}在{{ on_day }}之後{% endif %}繼續，您說一聲就好，手續都由我來辦。',
    ),
  ],
  brief: [
    brief(
      'what-you-need',
      '{% if what %}{{ what }}{% else %}合約{% endif %}到期',
      '{% if what %}{{ what }}{% else %}合約{% endif %}{% if on_day %}{{ on_day }}到期{% else %}即將到期{% endif %}，請問您希望延續，還是有所調整？',
    ),
    brief(
      'in-good-time',
      '提前徵詢',
      '{% if what %}{{ what }}{% else %}合約{% endif %}{% if on_day %}至{{ on_day }}期滿{% else %}即將期滿{% endif %}，想提前了解您的規劃。',
    ),
    brief(
      'review',
      '關於{% if what %}{{ what }}{% else %}合約{% endif %}',
      '請問{% if what %}{{ what }}{% else %}現行合約{% endif %}是否仍符合您的需要？{% if on_day %}期限到{{ on_day }}。{% endif %}需要調整的地方，請您告知。',
    ),
  ],
};

export const renewalCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-what-you-need',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。{% if what %}{{ what }}{% else %}合約{% endif %}的事，我先跟您說一聲。',
    '{% if on_day %}期限到{{ on_day }}。{% endif %}這段時間您覺得如何，有沒有不滿意的地方？',
    '往後您希望怎麼安排？您說，我來準備。',
  ),
];

export const renewalShortInTraditional: readonly NoteVariant[] = [
  shortText(
    'short-what-you-need',
    '{% if what %}{{ what }}{% else %}合約{% endif %}{% if on_day %}{{ on_day }}到期{% else %}快到期了{% endif %}，您想照舊還是調整？回我一句就好。',
  ),
  shortText('short-worth', '{% if what %}{{ what }}{% else %}合約{% endif %}到期之前，想聽您說說，這一期用下來怎麼樣？'),
];
