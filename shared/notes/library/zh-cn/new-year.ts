import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const newYearInChinese: Registers = {
  formal: [
    ceremonious('good-year', '恭贺元旦', '值此元旦之际，谨致新岁的问候。祝您在新的一年里身体健康，事业更上层楼。'),
    formal('with-confidence', '元旦祝福', '辞旧迎新之际，感谢您过去一年的信任。愿贵公司在新的一年里稳步向前，再创佳绩。'),
    formal('time-to-rest', '谨致新年问候', '岁序更替，万象更新。愿您在假期里得以休整，以充沛的精力迎接新的一年。'),
  ],
  warm: [
    warm('good-year', '元旦快乐', '元旦快乐。新的一年，愿您身体好，心情好，想做的事都有进展。'),
    warm('glass-raised', '新年快乐', '新的一年就要开始了，跟您道一声新年快乐。愿您忙时有干劲，闲时有好友相伴。'),
    warm('fresh-start', '给您的元旦问候', '又到了换日历的时候，给您道一声问候。愿新的一年里，您和家人都平平安安。'),
  ],
  brief: [
    brief('good-year', '元旦快乐', '祝您元旦快乐，新的一年诸事顺利。'),
    brief('good-start', '元旦问候', '谨祝您元旦愉快，新一年工作顺心，身体健康。'),
    brief('best-wishes', '新年问候', '新年将至，愿您和家人平安健康，事事如意。'),
  ],
};

export const newYearCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。快到元旦了，提前跟您说一声新年好。',
    '祝您元旦快乐，身体健康，事事顺利。',
    '假期有什么打算？新的一年，有事您尽管找我。',
  ),
];

export const newYearShortInChinese: readonly NoteVariant[] = [
  shortText('short-year', '元旦快乐，祝您新的一年身体健康，事事顺利。'),
  shortText('short-start', '新的一年，愿您和家人平平安安，想做的事都有进展。'),
];
