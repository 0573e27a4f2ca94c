import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const visitInChinese: Registers = {
  formal: [
    formal(
      'may-i-visit',
      '想登门拜访您',
      '一直希望能当面听听您的意见{% if topic %}，也谈谈{{ topic }}{% endif %}。不知{{ on_day }}您是否方便，容我登门拜访？',
      '若当天另有安排，请您另定时间，我来配合，半小时足矣。',
    ),
    ceremonious(
      'in-person',
      '请教您的时间',
      '有些事当面说更为清楚{% if topic %}，{{ topic }}也在其中{% endif %}。特此请教：{{ on_day }}能否到贵公司拜访您？',
      '时间长短均听您安排。如需改期，请您告知。',
    ),
    formal(
      'see-for-myself',
      '想到现场看看',
      '想到现场看看各方面运行得是否顺利{% if topic %}，并向您了解{{ topic }}{% endif %}。{{ on_day }}前往拜访，您看是否合适？',
      '若有不便，您告知一声即可，我们另约时间。',
    ),
  ],
  warm: [
    warm(
      'come-and-see-you',
      '想去看看您',
      '想过去看看您，当面听您说说近况{% if topic %}，也聊聊{{ topic }}{% endif %}。{{ on_day }}您方便吗？',
      '那天要是忙，您说个时间，我来安排。半个小时就够了。',
    ),
    warm(
      'over-a-coffee',
      '一起喝杯茶？',
      '写邮件总不如坐下来喝杯茶聊得明白{% if topic %}，{{ topic }}的事也想听您讲讲{% endif %}。{{ on_day }}您有空吗？',
      '您什么都不用准备。不合适的话，我们另约一天。',
    ),
    warm(
      'drop-by',
      '过去坐坐',
      '{{ on_day }}想到您那儿坐坐，听您聊聊最近的情况{% if topic %}，也看看{{ topic }}进展得怎么样{% endif %}，您看行吗？',
      '不会耽误您太久，哪天方便都听您的。',
    ),
  ],
  brief: [
    brief(
      'may-i-visit',
      '拜访时间',
      '想在{{ on_day }}拜访您{% if topic %}，并谈谈{{ topic }}{% endif %}，不知是否方便？如需改期，请您告知。',
    ),
    brief('half-an-hour', '占用您半小时', '{{ on_day }}想登门拜访，占用您半小时左右，您看是否合适？'),
    brief(
      'a-time',
      '约个见面的时间',
      '{% if topic %}关于{{ topic }}，想与您当面谈谈。{% endif %}{{ on_day }}我到贵公司来，您哪个时段方便？',
    ),
  ],
};

export const visitCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-visit',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您现在说话方便吗？',
    '想过去拜访您{% if topic %}，当面聊聊{{ topic }}{% endif %}。{% if on_day %}{{ on_day }}您有时间吗？{% else %}您哪天有时间？{% endif %}',
    '好的，我记下了，到时候见。不会耽误您太久，谢谢您。',
  ),
];

export const visitShortInChinese: readonly NoteVariant[] = [
  shortText('short-visit', '想过去看看您，{{ on_day }}您方便吗？换一天也可以，听您的。'),
  shortText('short-drop-by', '{{ on_day }}想到您那儿坐坐{% if topic %}，聊聊{{ topic }}{% endif %}，半小时就好，您看行吗？'),
];
