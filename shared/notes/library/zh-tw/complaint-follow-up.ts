import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintFollowUpInTraditional: Registers = {
  formal: [
    formal(
      'everything-right',
      '{% if complaint %}{{ complaint }}：{% endif %}後續是否一切正常',
      '{% if complaint %}{{ complaint }}一事{% else %}先前您反映的事{% endif %}處理之後，不知現在是否一切正常，特此向您請教。',
      '若仍有不妥之處，請告知，我會立即處理。',
    ),
    formal(
      'your-view',
      '想聽聽您的意見',
      '{% if complaint %}{{ complaint }}一事{% else %}先前您反映的事{% endif %}的處理結果，不知您是否滿意？若有不足之處，還請您直言。',
      '您簡單回覆即可，或告知方便的時間，由我致電。',
    ),
  ],
  warm: [
    warm(
      'everything-right',
      '現在都好了嗎',
      '想問問您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}處理完以後，現在都好了嗎？',
      '要是還有哪裡不對，您直接跟我說，我好儘早處理。',
    ),
    warm(
      'on-my-mind',
      '後來狀況怎麼樣',
      '{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}我一直記著，不知道後來狀況怎麼樣了。',
      '謝謝您當時的體諒。還有什麼要我做的，您儘管說。',
    ),
  ],
  brief: [
    brief(
      'everything-right',
      '{% if complaint %}{{ complaint }}：{% endif %}後續確認',
      '請問{% if complaint %}{{ complaint }}的問題{% else %}上次的問題{% endif %}現在是否已經解決？若仍有不便，請您告知，我馬上處理。',
    ),
    brief(
      'still-open',
      '是否還有未解決之處',
      '想跟您確認{% if complaint %}{{ complaint }}一事{% else %}上次的事{% endif %}是否已妥善解決。若還有問題，請隨時告訴我。',
    ),
  ],
};

export const complaintFollowUpCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-everything-right',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。請問您現在方便說幾句話嗎？',
    '想請問您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}現在都好了嗎？',
    '您覺得我們還有哪裡可以做得更好？謝謝您跟我說。',
  ),
];

export const complaintFollowUpShortInTraditional: readonly NoteVariant[] = [
  shortText(
    'short-right',
    '想請問您，{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}現在都好了嗎？還有不妥的地方，直接跟我說。',
  ),
  shortText(
    'short-still',
    '{% if complaint %}{{ complaint }}的事{% else %}上次的事{% endif %}處理完以後，您那邊都順利嗎？還有什麼要我做的？',
  ),
];
