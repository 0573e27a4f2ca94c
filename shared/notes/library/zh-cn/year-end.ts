import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const yearEndInChinese: Registers = {
  formal: [
    ceremonious('year-of-trust', '岁末致谢', '岁末将至，回首这一年，承蒙您的信任与支持，谨此致以衷心的感谢。'),
    formal(
      'looking-back',
      '一年将尽，谨致谢意',
      '一年来，您的每一次指点和意见，都让我们有所长进。值此岁末，谨向您深表谢意。',
      '愿您年底诸事圆满。',
    ),
    formal('colleagues', '感谢贵公司一年来的支持', '感谢您和贵公司各位同仁这一年来的鼎力支持。与贵公司合作，我们获益良多。'),
  ],
  warm: [
    warm(
      'year-of-trust',
      '谢谢您这一年',
      '今年快过完了，想专门谢谢您。能跟您合作，是今年让我高兴的一件事。',
      '忙完这阵子，您也好好歇一歇。',
    ),
    warm('looking-back', '回头看这一年', '回头看这一年，多亏有您的体谅和照应，好几件事才那么顺。心里一直记着，谢谢您。'),
    warm('simply-thanks', '年底跟您道声谢', '到了年底，最想说的还是谢谢。这一年您费心了，往后有事您尽管找我。'),
  ],
  brief: [
    brief('year-of-trust', '岁末致谢', '这一年承蒙信任，谨致谢意，祝您岁末安好。'),
    brief('looking-back', '年终致谢', '一年将尽，感谢您的关照与指点。'),
    brief('simply-thanks', '感谢您这一年', '年底了，跟您道一声谢谢，这一年让您费心了。'),
  ],
};

export const yearEndCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。年底了，打个电话给您道声谢。',
    '这一年谢谢您的信任，跟您合作我们心里踏实。',
    '您觉得明年我们哪里可以做得更好？您说，我记下。',
  ),
];

export const yearEndShortInChinese: readonly NoteVariant[] = [
  shortText('short-thanks', '年底了，跟您道声谢，谢谢您这一年的信任。'),
  shortText('short-looking-back', '回头看这一年，好几件事都多亏您，谢谢您。'),
];
