import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseKeptInTraditional: Registers = {
  formal: [
    formal(
      'as-promised',
      '答應您的{{ promise }}',
      '先前答應您的{{ promise }}，已如期辦妥，特此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '若有遺漏或與您期望不符之處，請不吝告知。',
    ),
    formal(
      'taken-care-of',
      '{{ promise }}已辦妥',
      '{{ promise }}已依約定辦妥，請您過目。',
      '{% if details %}{{ details }}{% endif %}',
      '是否符合您的需要，期待您的回覆。',
    ),
    formal(
      'today',
      '如約告知：{{ promise }}',
      '{{ promise }}一事，我曾向您承諾，今日如約完成，謹此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '若另有需要，請隨時與我聯絡。',
    ),
  ],
  warm: [
    warm(
      'as-promised',
      '答應您的{{ promise }}',
      '答應您的{{ promise }}，我辦好了。',
      '{% if details %}{{ details }}{% endif %}',
      '要是少了什麼，直接跟我說。',
    ),
    warm(
      'done',
      '{{ promise }}好了',
      '讓您久等的{{ promise }}，現在好了。',
      '{% if details %}{{ details }}{% endif %}',
      '您看看是不是您要的。',
    ),
    warm(
      'not-forgotten',
      '{{ promise }}，我沒忘',
      '上次跟您說好的{{ promise }}，我沒有忘，已經辦好了。',
      '{% if details %}{{ details }}{% endif %}',
      '還需要什麼，您再跟我說。',
    ),
  ],
  brief: [
    brief('as-promised', '答應您的{{ promise }}', '答應您的{{ promise }}已辦妥。', '{% if details %}{{ details }}{% endif %}'),
    brief('done', '{{ promise }}已完成', '{{ promise }}已經完成。若有遺漏，請您告知。', '{% if details %}{{ details }}{% endif %}'),
    brief(
      'as-agreed',
      '如約告知：{{ promise }}',
      '{{ promise }}已依約定完成，特此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '若有問題，請您隨時與我聯絡。',
    ),
  ],
};

export const promiseKeptCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-as-promised',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。上次答應您的{{ promise }}，來跟您說一聲。',
    '{% if details %}{{ details }}{% else %}已經辦好了，想親口跟您說。{% endif %}',
    '這樣符合您的需要嗎？少了什麼您現在跟我說，我馬上補上。',
  ),
];

export const promiseKeptShortInTraditional: readonly NoteVariant[] = [
  shortText('short-done', '答應您的{{ promise }}辦好了。{% if details %}{{ details }}{% endif %}少了什麼，您跟我說。'),
  shortText('short-kept', '說好的{{ promise }}已經辦妥。{% if details %}{{ details }}{% endif %}請您過目。'),
];
