import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const checkInInChinese: Registers = {
  formal: [
    formal(
      'progress',
      '关于{{ topic }}',
      '特致函向您了解{{ topic }}的最新情况，烦请拨冗告知。',
      '如有需要我们协助之处，请您随时告知，我们一定尽力配合。',
    ),
    ceremonious(
      'changes',
      '就{{ topic }}向您请教',
      '近来一切可好？关于{{ topic }}，不知贵公司是否有新的安排，特此请教。',
      '您方便时简单回复几句即可。若电话沟通更为便利，请告知合适的时间，我来致电。',
    ),
    formal(
      'needs',
      '{{ topic }}：想听听您的意见',
      '{{ topic }}一事，我一直记在心上，想请教您目前的考虑，也看看我们能提供哪些支持。',
      '期待您的回复。',
    ),
  ],
  warm: [
    warm('how-is-it-going', '{{ topic }}怎么样了', '最近还好吗？想问问{{ topic }}怎么样了。', '有什么我能帮上忙的，您尽管说。'),
    warm(
      'thinking-of',
      '惦记着{{ topic }}',
      '一直惦记着{{ topic }}这件事，不知道您那边进行得顺不顺利。',
      '不着急回复，您方便的时候跟我说一声就行，打电话也可以。',
    ),
    warm('any-news', '想问问{{ topic }}', '{{ topic }}有新消息了吗？想听您说说近况。', '要是哪里不太顺，您告诉我，我跟您一起想办法。'),
  ],
  brief: [
    brief('progress', '想了解{{ topic }}', '想请教{{ topic }}目前的情况，您方便时简单回复即可。'),
    brief('news', '关于{{ topic }}', '关于{{ topic }}，不知您那边是否有新的消息？如需我们准备什么，请您告知。'),
    brief('stand', '请教{{ topic }}的情况', '请问{{ topic }}现在情况如何？您若觉得打电话更方便，请告诉我合适的时间。'),
  ],
};

export const checkInCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-how-are-things',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您现在方便说两分钟吗？',
    '{% if topic %}想问问您，{{ topic }}现在进展怎么样了？{% else %}想问问您近来情况怎么样，我们的东西用着还顺手吗？{% endif %}',
    '有什么需要我做的，您尽管说。不耽误您时间了。',
  ),
  callLines(
    'call-no-reason',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。没打扰您吧？',
    '{% if topic %}我一直惦记着{{ topic }}，想听听有没有新消息。{% else %}没什么急事，就是问候您一声，也想听听我们有哪些地方可以做得更好。{% endif %}',
    '您说的我都记下了。下次什么时候给您打电话合适？',
  ),
  callLines(
    'call-next-weeks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。我长话短说。',
    '{% if topic %}这次打电话是为了{{ topic }}，想了解一下您那边现在的情况。{% else %}想了解一下您接下来几周有什么安排，我们好提前做准备。{% endif %}',
    '情况有变化的话，您直接联系我就好。谢谢您。',
  ),
];

export const checkInShortInChinese: readonly NoteVariant[] = [
  shortText('short-going', '想问问您，{{ topic }}现在怎么样了？有我能帮上的，您尽管说。'),
  shortText('short-news', '{{ topic }}有新消息了吗？您方便的时候回我一句就行。'),
];
