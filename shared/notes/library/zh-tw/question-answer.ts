import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const questionAnswerInTraditional: Registers = {
  formal: [
    ...forKind(
      'spoken',
      formal(
        'thank-you-for-asking',
        '{% if question %}關於{{ question }}的答覆{% else %}答覆您的問題{% endif %}',
        '感謝您{% if question %}就{{ question }}{% endif %}提出的問題，謹答覆如下。',
        '{{ answer }}',
        '若仍有不清楚的地方，請隨時告知。',
      ),
    ),
    formal(
      'looked-into',
      '{% if question %}關於{{ question }}{% else %}為您查詢的結果{% endif %}',
      '{% if question %}關於{{ question }}，我{% else %}我{% endif %}已為您查明。',
      '{{ answer }}',
      '若需要更詳細的資料，請告知，我會儘快備妥。',
    ),
    formal(
      'useful-to-know',
      '{% if question %}{{ question }}：{% endif %}供您參考',
      '關於{% if question %}{{ question }}{% else %}您可能關心的事項{% endif %}，謹將相關資訊提供您參考。',
      '{{ answer }}',
      '若需進一步說明，我可以在您方便的時候致電。',
    ),
  ],
  warm: [
    ...forKind(
      'spoken',
      warm(
        'good-that-you-asked',
        '您問的{% if question %}{{ question }}{% else %}事{% endif %}',
        '您問的{% if question %}{{ question }}{% else %}事{% endif %}我一直記著，已經弄清楚了。',
        '{{ answer }}',
        '要是還有不清楚的地方，您再問我。',
      ),
    ),
    warm(
      'looked-into',
      '{% if question %}{{ question }}，{% endif %}幫您問清楚了',
      '{% if question %}關於{{ question }}，{% else %}有件事{% endif %}我幫您了解了一下。',
      '{{ answer }}',
      '希望對您有用。還需要什麼，您儘管說。',
    ),
    warm(
      'thought-of-you',
      '{% if question %}聊聊{{ question }}{% else %}也許您用得上{% endif %}',
      '想到您可能會關心{% if question %}{{ question }}{% else %}這件事{% endif %}，跟您說一聲。',
      '{{ answer }}',
      '想多聊聊的話，隨時打給我，您別客氣。',
    ),
  ],
  brief: [
    ...forKind(
      'spoken',
      brief(
        'your-question',
        '答覆：{% if question %}{{ question }}{% else %}您的問題{% endif %}',
        '您{% if question %}就{{ question }}{% endif %}提出的問題，答覆如下。',
        '{{ answer }}',
      ),
    ),
    brief('about', '{% if question %}關於{{ question }}{% else %}供您參考{% endif %}', '{{ answer }}', '若需更多資訊，請您告知。'),
    brief(
      'looked-into',
      '{% if question %}{{ question }}的情況{% else %}為您查詢的結果{% endif %}',
      '{% if question %}{{ question }}的情況{% else %}相關資訊{% endif %}已為您查明。',
      '{{ answer }}',
    ),
  ],
};

export const questionAnswerCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。{% if question %}{{ question }}的事{% else %}有件事{% endif %}我幫您問清楚了。',
    '{{ answer }}',
    '這樣說清楚嗎？您還想了解什麼？需要的話，我再寄一份書面的給您。',
  ),
];

export const questionAnswerShortInTraditional: readonly NoteVariant[] = [
  ...forKind(
    'spoken',
    shortText('short-asked', '您問的{% if question %}{{ question }}{% else %}事{% endif %}，我問清楚了。', '{{ answer }}'),
  ),
  shortText('short-found', '{% if question %}關於{{ question }}{% else %}有件事{% endif %}，也許您用得上。', '{{ answer }}'),
  shortText('short-looked', '{% if question %}{{ question }}的事{% else %}有件事{% endif %}我幫您了解過了。', '{{ answer }}'),
];
