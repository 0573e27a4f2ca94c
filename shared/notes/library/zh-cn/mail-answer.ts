import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const mailAnswerInChinese: Registers = {
  formal: [
    formal('thank-you', '回复您的来信', '感谢您的来信与耐心等候，现答复如下。', '{{ answer }}', '如有不明之处，请您随时告知。'),
    ceremonious('coming-back', '就来信所询答复您', '来信所谈各点，我已逐一核实，谨复如下。', '{{ answer }}', '如需进一步说明，请您告知。'),
    formal('reply', '谨复来信', '让您久候，谨就来信回复如下。', '{{ answer }}', '以上是否解答了您的问题，期待您的回音。'),
  ],
  warm: [
    warm('thank-you', '让您久等了', '让您久等了，谢谢您的耐心。', '{{ answer }}', '少了什么，您跟我说一声。'),
    warm('coming-back', '给您回信', '您的来信我一直放在手边，没有忘。', '{{ answer }}', '您要是觉得电话里说方便，我打给您。'),
    warm('read-again', '您信里说的事', '怕漏了什么，我把您的信又看了一遍。', '{{ answer }}', '这样说清楚吗？有什么您再问我。'),
  ],
  brief: [
    brief('reply', '回复来信', '来信收悉，现回复您：{{ answer }}'),
    brief('coming-back', '答复', '您来信所询，答复如下：{{ answer }}如有其他问题，请告知。'),
    brief('wait', '回复', '让您久等了。{{ answer }}'),
  ],
};

export const mailAnswerCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。您的来信我看了，怕您等着，先给您打个电话。',
    '{{ answer }}',
    '这样说清楚吗？需要的话，我再给您发一份书面的。',
  ),
];

export const mailAnswerShortInChinese: readonly NoteVariant[] = [
  shortText('short-answer', '您的来信我看了，让您久等了。', '{{ answer }}'),
  shortText('short-back', '您问的事，我给您回个话。', '{{ answer }}'),
];
