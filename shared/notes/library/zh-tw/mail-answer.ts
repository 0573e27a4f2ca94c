import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const mailAnswerInTraditional: Registers = {
  formal: [
    formal('thank-you', '回覆您的來信', '感謝您的來信與耐心等候，謹答覆如下。', '{{ answer }}', '若有不清楚的地方，請隨時告知。'),
    ceremonious('coming-back', '就來信所詢答覆您', '來信所提各點，我已逐一確認，謹覆如下。', '{{ answer }}', '若需進一步說明，請您告知。'),
    formal('reply', '敬覆來信', '讓您久候，謹就來信回覆如下。', '{{ answer }}', '以上是否解答了您的問題，期待您的回覆。'),
  ],
  warm: [
    warm('thank-you', '讓您久等了', '讓您久等了，謝謝您的耐心。', '{{ answer }}', '少了什麼，您跟我說一聲。'),
    warm('coming-back', '給您回信', '您的信我一直放在手邊，沒有忘記。', '{{ answer }}', '如果您覺得電話裡說比較方便，我打給您。'),
    warm('read-again', '您信裡提到的事', '怕漏掉什麼，我把您的信又看了一遍。', '{{ answer }}', '這樣說清楚嗎？有什麼您再問我。'),
  ],
  brief: [
    brief('reply', '回覆來信', '來信敬悉，回覆您：{{ answer }}'),
    brief('coming-back', '答覆', '您來信所詢，答覆如下：{{ answer }}若有其他問題，請告知。'),
    brief('wait', '回覆', '讓您久等了。{{ answer }}'),
  ],
};

export const mailAnswerCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您的來信我看過了，怕您等，先打電話跟您說。',
    '{{ answer }}',
    '這樣說清楚嗎？需要的話，我再寄一份書面的給您。',
  ),
];

export const mailAnswerShortInTraditional: readonly NoteVariant[] = [
  shortText('short-answer', '您的來信我看過了，讓您久等了。', '{{ answer }}'),
  shortText('short-back', '您問的事，跟您說一下。', '{{ answer }}'),
];
