import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const stillHereInChinese: Registers = {
  formal: [
    formal(
      'still-here',
      '久未联系，谨致问候',
      '许久未曾联系，谨致问候。我一直都在，您{% if topic %}在{{ topic }}或其他方面{% endif %}若有用得着我之处，请随时吩咐。',
      '此信不必回复。',
    ),
    ceremonious(
      'how-you-are',
      '遥致问候',
      '久未通信，不知近来一切可好？{% if topic %}当时与您谈及{{ topic }}，至今记得。{% endif %}若有我能效劳之处，请您告知。',
    ),
    formal(
      'simply-asking',
      '向您问安',
      '许久不见，想问候您和贵公司近来可好。{% if topic %}上次谈到的{{ topic }}，不知后来如何。{% endif %}',
    ),
  ],
  warm: [
    warm('still-here', '问候您一声', '好久没联系了，就想告诉您一声，您有事随时找得到我。', '不用特意回我。'),
    warm(
      'came-to-mind',
      '想起您来了',
      '{% if topic %}想起跟您聊过的{{ topic }}，{% else %}忙里偷闲，忽然想起您，{% endif %}问候一声。您一切都好吧？',
    ),
    warm(
      'long-time',
      '好久不见',
      '{% if topic %}上次跟您聊{{ topic }}，一晃{% else %}上次联系您，一晃{% endif %}好久了。您最近怎么样？得空的时候跟我说说。',
    ),
  ],
  brief: [
    brief('still-here', '问候', '许久未联系，问候您一声。{% if topic %}{{ topic }}方面{% endif %}有需要，请随时找我。'),
    brief('how-you-are', '近来可好', '{% if topic %}自{{ topic }}之后，{% endif %}许久未问候，愿您一切安好。'),
    brief('simply-asking', '谨致问候', '久未联系，只是问候您一声，不必回复。愿您平安。'),
  ],
};

export const stillHereCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-still-here',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。好久没联系了，打个电话问候您一声。',
    '{% if topic %}上次聊到的{{ topic }}，后来怎么样了？{% else %}您和公司这一阵子都还好吗？{% endif %}',
    '不多打扰您了，有事随时找我。',
  ),
];

export const stillHereShortInChinese: readonly NoteVariant[] = [
  shortText('short-still-here', '好久没联系了，问候您一声，您有事随时找我。'),
  shortText('short-mind', '{% if topic %}想起跟您聊过的{{ topic }}，{% else %}忽然想起您，{% endif %}问候一声，愿您一切都好。'),
];
