import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksReferrerInTraditional: Registers = {
  formal: [
    ceremonious(
      'good-word',
      '感謝您的推薦',
      '承蒙您{% if what %}向{{ what }}{% endif %}推薦我們，不勝感激。您一句推薦，勝過我們千言萬語，必當盡心，不負所託。',
    ),
    formal(
      'confidence',
      '承您推薦，謹致謝忱',
      '得知{% if what %}{{ what }}{% else %}有新朋友{% endif %}是經由您推薦與我們聯絡，謹向您致上由衷的謝意。',
      '日後若有我能效勞之處，請隨時告知。',
    ),
  ],
  warm: [
    warm(
      'good-word',
      '謝謝您替我們美言',
      '{% if what %}得知{{ what }}是您推薦來的{% else %}得知是您推薦了我們{% endif %}，心裡很溫暖。您願意替我們開這個口，謝謝您，這份心意我記著。',
    ),
    warm('look-after', '謝謝您的推薦', '謝謝您把我們推薦給{% if what %}{{ what }}{% else %}朋友{% endif %}。我一定好好做，不讓您為難。'),
  ],
  brief: [brief('good-word', '感謝推薦', '感謝您{% if what %}向{{ what }}{% endif %}推薦我們，這份信任我們會好好珍惜。')],
};

export const thanksReferrerCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。耽誤您一分鐘就好。',
    '{% if what %}{{ what }}是{% else %}有位新客戶是{% endif %}您推薦來的，我想親口跟您道謝。',
    '有什麼我該先了解的嗎？往後有我能幫忙的，您儘管說。',
  ),
];

export const thanksReferrerShortInTraditional: readonly NoteVariant[] = [
  shortText('short-thanks', '謝謝您{% if what %}向{{ what }}{% endif %}推薦我們，這份信任我記在心上。'),
  shortText('short-care', '得知是您{% if what %}把{{ what }}{% else %}把朋友{% endif %}介紹過來的，謝謝您，我會用心做好。'),
];
