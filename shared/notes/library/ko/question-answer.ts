import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const questionAnswerInKorean: Registers = {
  formal: [
    ...forKind(
      'spoken',
      formal(
        'thank-you-for-asking',
        '{% if question %}{{ question }} 관련 {% endif %}문의에 답변드립니다',
        '{% if question %}{{ question }}에 대해 {% endif %}문의해 주셔서 감사드립니다. 확인한 내용을 말씀드립니다.',
        '{{ answer }}',
        '더 궁금하신 점이 있으시면 언제든지 말씀해 주시기 바랍니다.',
      ),
    ),
    formal(
      'looked-into',
      '{% if question %}{{ question }} 관련 {% endif %}확인 내용을 알려 드립니다',
      '{% if question %}{{ question }}에 대해{% else %}도움이 되실 만한 내용을{% endif %} 알아보았습니다.',
      '{{ answer }}',
      '더 자세한 내용이 필요하시면 바로 준비하겠습니다.',
    ),
    formal(
      'useful-to-know',
      '{% if question %}{{ question }} 안내{% else %}참고하실 내용을 보내 드립니다{% endif %}',
      '{% if question %}{{ question }} 관련하여 {% endif %}참고하시도록 아래와 같이 알려 드립니다.',
      '{{ answer }}',
      '설명이 더 필요하시면 편하신 시간에 전화드리겠습니다.',
    ),
  ],
  warm: [
    ...forKind(
      'spoken',
      warm(
        'good-that-you-asked',
        '{% if question %}{{ question }}, {% endif %}알아봤어요',
        '{% if question %}{{ question }}에 대해 {% endif %}물어봐 주셔서 감사해요. 알아본 내용을 말씀드릴게요.',
        '{{ answer }}',
        '혹시 궁금한 점이 더 있으면 편하게 물어봐 주세요.',
      ),
    ),
    warm(
      'looked-into',
      '{% if question %}{{ question }}에 대해 알려 드려요{% else %}알아본 내용 전해 드려요{% endif %}',
      '{% if question %}{{ question }}에 대해{% else %}도움이 되실까 해서{% endif %} 제가 한번 알아봤어요.',
      '{{ answer }}',
      '조금이나마 도움이 되었으면 좋겠어요. 더 필요하시면 말씀해 주세요.',
    ),
    warm(
      'thought-of-you',
      '{% if question %}{{ question }} 관련해서 {% endif %}알려 드리고 싶었어요',
      '{% if question %}{{ question | josa: "을/를" }} 궁금해하실 것 같아서{% else %}알고 계시면 좋을 것 같아서{% endif %} 전해 드려요.',
      '{{ answer }}',
      '통화로 말씀 나누고 싶으시면 언제든 전화 주세요.',
    ),
  ],
  brief: [
    ...forKind(
      'spoken',
      brief(
        'your-question',
        '{% if question %}{{ question }} {% endif %}문의 답변',
        '{% if question %}{{ question }} 관련 {% endif %}문의 주신 내용에 답변드립니다.',
        '{{ answer }}',
      ),
    ),
    brief(
      'about',
      '{% if question %}{{ question }} 관련 안내{% else %}안내드립니다{% endif %}',
      '{{ answer }}',
      '더 필요하신 내용이 있으시면 말씀해 주시기 바랍니다.',
    ),
    brief(
      'looked-into',
      '{% if question %}{{ question }} 확인 결과{% else %}확인한 내용을 보내 드립니다{% endif %}',
      '{% if question %}{{ question | josa: "을/를" }} 확인하여 알려 드립니다.{% else %}확인한 내용을 알려 드립니다.{% endif %}',
      '{{ answer }}',
    ),
  ],
};

export const questionAnswerCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if question %}{{ question }}에 대해{% else %}도움이 되실 만한 내용을{% endif %} 알아보고 전화드렸습니다.',
    '{{ answer }}',
    '궁금하신 점에 답이 되었습니까? 더 알고 싶으신 점이 있으시면 말씀해 주십시오. 메일로도 보내 드리겠습니다.',
  ),
];

export const questionAnswerShortInKorean: readonly NoteVariant[] = [
  ...forKind(
    'spoken',
    shortText('short-asked', '{% if question %}{{ question }} 관련해서 {% endif %}물어보신 내용 확인했습니다.', '{{ answer }}'),
  ),
  shortText('short-found', '{% if question %}{{ question }} 관련해서 {% endif %}도움이 되실까 하여 알려 드립니다.', '{{ answer }}'),
  shortText(
    'short-looked',
    '{% if question %}{{ question }}에 대해{% else %}필요하실 만한 내용을{% endif %} 알아보았습니다.',
    '{{ answer }}',
  ),
];
