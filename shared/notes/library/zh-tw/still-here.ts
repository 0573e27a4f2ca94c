import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const stillHereInTraditional: Registers = {
  formal: [
    formal(
      'still-here',
      '久未聯絡，謹致問候',
      '許久未與您聯絡，謹致問候。我一直都在，您{% if topic %}在{{ topic }}或其他方面{% endif %}若有用得上我的地方，請隨時吩咐。',
      '此信不必回覆。',
    ),
    ceremonious(
      'how-you-are',
      '遙致問候',
      '久疏問候，不知近來是否一切安好？{% if topic %}當時與您談到{{ topic }}，至今記得。{% endif %}若有我能效勞之處，請您告知。',
    ),
    formal(
      'simply-asking',
      '向您問安',
      '許久不見，想問候您與貴公司近來可好。{% if topic %}上次談到的{{ topic }}，不知後來如何。{% endif %}',
    ),
  ],
  warm: [
    warm('still-here', '問候您一聲', '好久沒聯絡了，只是想跟您說，您有事隨時找得到我。', '不用特地回覆。'),
    warm(
      'came-to-mind',
      '想起您來了',
      '{% if topic %}想起跟您聊過的{{ topic }}，{% else %}忙裡偷閒，忽然想到您，{% endif %}跟您問候一聲。您一切都好吧？',
    ),
    warm(
      'long-time',
      '好久不見',
      '{% if topic %}上次跟您聊{{ topic }}，一晃眼{% else %}上次跟您聯絡，一晃眼{% endif %}好久了。您最近好嗎？有空的時候跟我說說。',
    ),
  ],
  brief: [
    brief('still-here', '問候', '許久未聯絡，跟您問候一聲。{% if topic %}{{ topic }}方面{% endif %}若有需要，請隨時找我。'),
    brief('how-you-are', '近來可好', '{% if topic %}自{{ topic }}之後，{% endif %}許久未問候，願您一切安好。'),
    brief('simply-asking', '謹致問候', '久未聯絡，只是向您問候一聲，不必回覆。願您平安。'),
  ],
};

export const stillHereCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-still-here',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。好久沒聯絡了，打個電話問候您。',
    '{% if topic %}上次聊到的{{ topic }}，後來怎麼樣了？{% else %}您和公司這陣子都還好嗎？{% endif %}',
    '不多打擾您了，有事隨時找我。',
  ),
];

export const stillHereShortInTraditional: readonly NoteVariant[] = [
  shortText('short-still-here', '好久沒聯絡了，跟您問聲好，您有事隨時找我。'),
  shortText('short-mind', '{% if topic %}想起跟您聊過的{{ topic }}，{% else %}忽然想到您，{% endif %}跟您問聲好，願您一切順心。'),
];
