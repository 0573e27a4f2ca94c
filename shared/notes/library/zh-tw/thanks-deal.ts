import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksDealInTraditional: Registers = {
  formal: [
    formal(
      'trust',
      '感謝貴公司的信任',
      '感謝您{% if what %}就{{ what }}{% endif %}選擇與我們合作，貴公司的信任，我們十分珍惜。',
      '後續事宜由我負責，若有任何疑問，請隨時與我聯絡。',
    ),
    ceremonious(
      'settled',
      '謹致謝忱',
      '{% if what %}{{ what }}一事{% else %}此次合作{% endif %}得以順利談成，承蒙您大力支持，謹此致謝。後續工作我們必當用心，不負所託。',
    ),
    formal(
      'heartfelt',
      '{% if what %}{{ what }}：{% endif %}衷心感謝您的支持',
      '{% if what %}{{ what }}一事{% else %}此次合作{% endif %}已經確定，謹向您表達由衷的謝意。',
      '往後若有需要我們配合的地方，請不吝告知。',
    ),
  ],
  warm: [
    warm(
      'chosen',
      '謝謝您的信任',
      '謝謝您{% if what %}把{{ what }}交給我們{% else %}選擇跟我們合作{% endif %}，我真的很開心。',
      '接下來有什麼需要，跟我說一聲就好，您隨時都找得到我。',
    ),
    warm(
      'settled',
      '想跟您說聲謝謝',
      '{% if what %}{{ what }}{% else %}這次的合作{% endif %}能談成，多虧有您幫忙，真的很謝謝您。',
      '後面的事我會好好顧著，請您放心。',
    ),
    warm(
      'cherish',
      '特地跟您道謝',
      '{% if what %}{{ what }}{% else %}這次的事{% endif %}您願意交給我們，我一直想好好跟您說聲謝謝。',
      '過程中有任何問題，直接打給我就可以了，您不用客氣。',
    ),
  ],
  brief: [
    brief('chosen', '感謝您的信任', '感謝您{% if what %}就{{ what }}{% endif %}選擇與我們合作。若有問題，請隨時與我聯絡。'),
    brief('settled', '致謝', '{% if what %}{{ what }}一事{% else %}合作{% endif %}已經確定，感謝您的支持，後續由我負責。'),
    brief(
      'trust',
      '{% if what %}{{ what }}：{% endif %}感謝支持',
      '感謝您{% if what %}在{{ what }}上{% endif %}的信任與支持。需要我們配合的地方，請隨時告知。',
    ),
  ],
};

export const thanksDealCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-own-words',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。不好意思，耽誤您一分鐘。',
    '我想親口跟您道謝，{% if what %}{{ what }}能定下來{% else %}這次能跟您合作{% endif %}，都要謝謝您幫忙。',
    '開始之前，您還有什麼想確認的嗎？之後想到了，隨時打給我就好。',
  ),
  callLines(
    'call-next-steps',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。請問您現在方便講電話嗎？',
    '打這通電話，是要謝謝您{% if what %}把{{ what }}交給我們{% else %}選擇跟我們合作{% endif %}。',
    '接下來怎麼安排，需要我跟您簡單說明一下嗎？有什麼要求，您儘管說。',
  ),
];

export const thanksDealShortInTraditional: readonly NoteVariant[] = [
  shortText('short-thanks', '謝謝您{% if what %}把{{ what }}交給我們{% else %}選擇跟我們合作{% endif %}，有什麼需要，您隨時跟我說。'),
  shortText('short-trust', '{% if what %}{{ what }}{% else %}這次的合作{% endif %}能談成，真的很謝謝您的信任，後續我會好好處理。'),
];
