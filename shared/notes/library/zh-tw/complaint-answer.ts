import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const complaintAnswerInTraditional: Registers = {
  formal: [
    ceremonious(
      'looking-into',
      '{% if complaint %}關於{{ complaint }}：{% endif %}感謝您的反映',
      '感謝您{% if complaint %}就{{ complaint }}{% endif %}向我們反映。您的心情我完全理解，造成您的困擾，非常抱歉。',
      '{% if next_step %}接下來我會安排{{ next_step }}{% else %}我正在釐清事情的經過{% endif %}，並於{{ by_day }}前給您答覆。',
      '若有需要補充的地方，請隨時與我聯絡。',
    ),
    formal(
      'read-closely',
      '{% if complaint %}關於{{ complaint }}的回覆{% else %}關於您反映的事項{% endif %}',
      '感謝您坦誠相告。{% if complaint %}{{ complaint }}一事，{% endif %}您反映的內容我已仔細了解，造成貴公司不便，深感抱歉。',
      '此事由我負責處理。{% if next_step %}下一步的安排是{{ next_step }}{% else %}我會先把狀況釐清{% endif %}，最遲於{{ by_day }}向您回覆。',
    ),
  ],
  warm: [
    warm(
      'glad-you-told-me',
      '謝謝您跟我說',
      '謝謝您直接跟我說{% if complaint %}{{ complaint }}的事{% else %}這件事{% endif %}。換作是我也會著急，造成您的困擾，真的很抱歉。',
      '{% if next_step %}我接下來會安排{{ next_step }}{% else %}我馬上去了解是怎麼回事{% endif %}，{{ by_day }}前一定回覆您。',
      '要是您覺得電話裡講比較清楚，隨時打給我。',
    ),
    warm(
      'on-my-desk',
      '{% if complaint %}{{ complaint }}的事{% else %}這件事{% endif %}由我來處理',
      '謝謝您馬上跟我說。{% if complaint %}{{ complaint }}{% else %}這件事{% endif %}讓您費心了，實在很抱歉。',
      '這件事我會親自處理。{% if next_step %}首先要做的是{{ next_step }}{% else %}我先去了解清楚{% endif %}，{{ by_day }}前跟您說結果。',
    ),
  ],
  brief: [
    brief(
      'looking-into',
      '感謝您的反映',
      '感謝您{% if complaint %}反映{{ complaint }}的狀況{% else %}向我們反映{% endif %}，造成您的困擾，非常抱歉。',
      '{% if next_step %}接下來我會安排{{ next_step }}{% else %}我正在了解{% endif %}，{{ by_day }}前給您答覆。',
    ),
    brief(
      'on-it',
      '{% if complaint %}關於{{ complaint }}{% else %}關於您反映的事項{% endif %}',
      '您反映的狀況我已了解，造成您的不便，深感抱歉。',
      '{% if complaint %}{{ complaint }}一事{% else %}此事{% endif %}由我負責，{% if next_step %}下一步是{{ next_step }}，{% endif %}最遲於{{ by_day }}向您回覆。',
    ),
  ],
};

export const complaintAnswerCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-listen-first',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。謝謝您跟我們說{% if complaint %}{{ complaint }}的事{% else %}這件事{% endif %}，造成您的困擾，非常抱歉。',
    '可以請您跟我說說經過嗎？眼前您最在意的是哪一點？',
    '我了解了。{% if next_step %}接下來我會安排{{ next_step }}{% else %}我馬上去查{% endif %}，{{ by_day }}前回覆您。',
  ),
  callLines(
    'call-set-right',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。我是為了{% if complaint %}{{ complaint }}{% else %}您反映的事{% endif %}打來的，您現在方便嗎？',
    '讓您費心了，真的很抱歉。我想先聽您說。',
    '謝謝您跟我說這些。{% if next_step %}我這邊下一步是{{ next_step }}{% else %}我馬上去了解{% endif %}，{{ by_day }}前一定跟您聯絡。',
  ),
];

export const complaintAnswerShortInTraditional: readonly NoteVariant[] = [
  shortText(
    'short-looking-into',
    '謝謝您跟我說{% if complaint %}{{ complaint }}的事{% else %}這件事{% endif %}，造成您的困擾，非常抱歉。{% if next_step %}我先安排{{ next_step }}{% else %}我馬上去了解{% endif %}，{{ by_day }}前回覆您。',
  ),
  shortText(
    'short-mine',
    '{% if complaint %}{{ complaint }}{% else %}這件事{% endif %}讓您費心了，真的很抱歉。由我親自處理，{% if next_step %}先做{{ next_step }}，{% endif %}{{ by_day }}前跟您說結果。',
  ),
];
