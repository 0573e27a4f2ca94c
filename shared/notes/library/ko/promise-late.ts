import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const promiseLateInKorean: Registers = {
  formal: [
    formal(
      'later-than-promised',
      '{{ promise }} 일정 변경을 말씀드립니다',
      '약속드린 {{ promise }} 건이 말씀드린 날보다 늦어지게 되어 진심으로 사과드립니다.',
      '{{ by_day }}까지 마치겠습니다. 이 일정으로 곤란하신 점이 있으시면 말씀해 주시기 바랍니다. 함께 방법을 찾겠습니다.',
    ),
    formal(
      'in-time-to-plan',
      '{{ promise }} 건, 새 일정을 알려 드립니다',
      '{{ promise }} 건을 약속드린 날까지 마치지 못하게 되어 죄송합니다. 계획하시는 데 지장이 없도록 미리 말씀드립니다.',
      '새로운 일정은 {{ by_day }}이며, 제가 직접 챙기겠습니다.',
    ),
  ],
  warm: [
    warm(
      'sorry-later',
      '{{ promise }} 건이 조금 늦어져요',
      '{{ promise }} 건이 약속드린 날보다 늦어지게 되었어요. 기다리고 계셨을 텐데 정말 죄송합니다.',
      '{{ by_day }}까지는 꼭 마칠게요. 혹시 곤란하시면 전화 주세요. 함께 방법을 찾아볼게요.',
    ),
    warm(
      'honest-word',
      '{{ promise }} 건, 먼저 말씀드려요',
      '{{ promise }} 건을 말씀드린 날까지 마치지 못하게 되었어요. 약속을 지키지 못해 죄송한 마음입니다.',
      '{{ by_day }}까지 마치겠습니다. 그사이 급하신 일이 있으면 바로 말씀해 주세요.',
    ),
  ],
  brief: [
    brief(
      'new-date',
      '{{ promise }} 일정 변경',
      '{{ promise }} 건이 약속드린 날보다 늦어져 죄송합니다. {{ by_day }}까지 마치겠습니다.',
      '곤란하신 점이 있으시면 말씀해 주시기 바랍니다.',
    ),
    brief(
      'delay',
      '{{ promise }} 건 지연 안내',
      '{{ promise }} 건을 약속드린 날까지 마치지 못하게 되어 사과드립니다. 새 일정은 {{ by_day }}입니다.',
    ),
  ],
};

export const promiseLateCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-later',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ promise }} 건으로 전화드렸습니다.',
    '약속드린 날보다 늦어지게 되어 죄송합니다. 물어보시기 전에 제가 먼저 말씀드리고 싶었습니다.',
    '{{ by_day }}까지 마치겠습니다. 괜찮으십니까? 곤란하시면 다른 방법을 함께 찾아보겠습니다.',
  ),
];

export const promiseLateShortInKorean: readonly NoteVariant[] = [
  shortText('short-later', '죄송합니다. 말씀드린 {{ promise }} 건이 예정보다 늦어지고 있습니다. {{ by_day }}까지 꼭 마무리하겠습니다.'),
  shortText('short-honest', '{{ promise }} 건이 늦어져 먼저 말씀드립니다. 정말 죄송합니다. 늦어도 {{ by_day }}까지 마치겠습니다.'),
];
