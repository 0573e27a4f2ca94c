import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const promiseKeptInChinese: Registers = {
  formal: [
    formal(
      'as-promised',
      '答应您的{{ promise }}',
      '此前答应您的{{ promise }}，现已如约办妥，特此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '如有遗漏或与您预期不符之处，请您告知。',
    ),
    formal(
      'taken-care-of',
      '{{ promise }}已办妥',
      '{{ promise }}一事已按约定办妥，请您过目。',
      '{% if details %}{{ details }}{% endif %}',
      '是否符合您的需要，期待您的反馈。',
    ),
    formal(
      'today',
      '如约告知：{{ promise }}',
      '{{ promise }}一事，我曾向您作过承诺，今日如约完成，谨此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '如另有需要，请您随时与我联系。',
    ),
  ],
  warm: [
    warm(
      'as-promised',
      '答应您的{{ promise }}',
      '答应您的{{ promise }}，我办好了。',
      '{% if details %}{{ details }}{% endif %}',
      '要是少了什么，您直接跟我说。',
    ),
    warm(
      'done',
      '{{ promise }}好了',
      '让您等着的{{ promise }}，现在好了。',
      '{% if details %}{{ details }}{% endif %}',
      '您看看是不是您想要的。',
    ),
    warm(
      'not-forgotten',
      '{{ promise }}，我没忘',
      '上次说好{{ promise }}交给我来办，我没有忘，已经办妥了。',
      '{% if details %}{{ details }}{% endif %}',
      '还需要什么，您再找我。',
    ),
  ],
  brief: [
    brief('as-promised', '答应您的{{ promise }}', '答应您的{{ promise }}已办妥。', '{% if details %}{{ details }}{% endif %}'),
    brief('done', '{{ promise }}已完成', '{{ promise }}已经完成。如有遗漏，请您告知。', '{% if details %}{{ details }}{% endif %}'),
    brief(
      'as-agreed',
      '如约告知：{{ promise }}',
      '{{ promise }}已按约定完成，特此告知。',
      '{% if details %}{{ details }}{% endif %}',
      '如有问题，请您随时联系我。',
    ),
  ],
};

export const promiseKeptCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-as-promised',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。上次答应您的{{ promise }}，我来给您回个话。',
    '{% if details %}{{ details }}{% else %}已经办好了，我想亲口告诉您一声。{% endif %}',
    '这样合您的意吗？少了什么您现在跟我说，我马上补上。',
  ),
];

export const promiseKeptShortInChinese: readonly NoteVariant[] = [
  shortText('short-done', '答应您的{{ promise }}办好了。{% if details %}{{ details }}{% endif %}少了什么，您跟我说。'),
  shortText('short-kept', '说好的{{ promise }}，已经办妥。{% if details %}{{ details }}{% endif %}请您过目。'),
];
