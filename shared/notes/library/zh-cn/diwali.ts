import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const diwaliInChinese: Registers = {
  formal: [
    ceremonious(
      'light',
      '恭贺{{ festival | default: "排灯节" }}',
      '值此{{ festival | default: "排灯节" }}，谨贺您阖家佳节吉祥。愿光明长伴，岁岁平安。',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "排灯节" }}问候',
      '欣逢{{ festival | default: "排灯节" }}，感谢您一直以来的信任。祝您一家欢聚，诸事顺遂。',
    ),
    formal(
      'beginning',
      '谨致{{ festival | default: "排灯节" }}祝福',
      '愿{{ festival | default: "排灯节" }}的灯火照亮新的一年，祝您事业兴旺，阖家安康。',
    ),
  ],
  warm: [
    warm('light', '{{ festival | default: "排灯节" }}快乐', '{{ festival | default: "排灯节" }}快乐。愿您家里灯火通明，亲友满座。'),
    warm('sweets', '给您的{{ festival | default: "排灯节" }}祝福', '灯点上了，甜点也备好了吧？祝您和家人过个热闹又温馨的节日。'),
    warm(
      'thinking-of-you',
      '{{ festival | default: "排灯节" }}问候',
      '{{ festival | default: "排灯节" }}到了，给您送上一声祝福，愿新的一年处处有光亮。',
    ),
  ],
  brief: [
    brief('happy', '{{ festival | default: "排灯节" }}快乐', '祝您和家人{{ festival | default: "排灯节" }}快乐，平安吉祥。'),
    brief('greetings', '{{ festival | default: "排灯节" }}问候', '{{ festival | default: "排灯节" }}之际，谨祝您身体健康，事业兴旺。'),
    brief('best', '节日祝福', '欣逢{{ festival | default: "排灯节" }}，愿您和家人光明常在，喜乐相随。'),
  ],
};

export const diwaliCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。过节了，给您道个喜。',
    '{{ festival | default: "排灯节" }}到了，祝您和家人节日快乐，平安吉祥。',
    '打算怎么过节？愿您和亲友热热闹闹的。',
  ),
];

export const diwaliShortInChinese: readonly NoteVariant[] = [
  shortText('short-happy', '祝您和家人{{ festival | default: "排灯节" }}快乐，平安吉祥。'),
  shortText('short-light', '{{ festival | default: "排灯节" }}到了，愿您家里灯火通明，一年都顺心。'),
];
