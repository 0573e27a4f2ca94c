import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const complaintFollowUpInKorean: Registers = {
  formal: [
    formal(
      'everything-right',
      '{% if complaint %}{{ complaint }} 건 {% endif %}이후의 상황을 여쭙습니다',
      '{% if complaint %}{{ complaint }} 건이 마무리된 뒤로{% else %}지난번 일이 마무리된 뒤로{% endif %} 불편하신 점은 없으신지 여쭙고자 메일드립니다.',
      '아직 미흡한 부분이 있으면 말씀해 주시기 바랍니다. 바로 살피겠습니다.',
    ),
    formal(
      'your-view',
      '{% if complaint %}{{ complaint }} 건 {% endif %}처리 결과에 대해 여쭙습니다',
      '{% if complaint %}{{ complaint }} 건의{% else %}지난번 일의{% endif %} 처리 결과가 만족스러우셨는지 여쭙습니다. 아쉬우셨던 점도 솔직히 말씀해 주시면 저희에게 큰 도움이 됩니다.',
      '간단히 회신 주셔도 좋고, 편하신 시간에 제가 전화드릴 수도 있습니다.',
    ),
  ],
  warm: [
    warm(
      'everything-right',
      '이제는 괜찮으신지 궁금해요',
      '{% if complaint %}{{ complaint }} 건 이후로{% else %}지난번 일 이후로{% endif %} 불편 없이 잘 지내시는지 궁금해서 연락드려요.',
      '조금이라도 마음에 걸리는 점이 있으면 편하게 말씀해 주세요. 알려 주시는 편이 저에게는 더 고맙습니다.',
    ),
    warm(
      'on-my-mind',
      '그 뒤로 어떠세요?',
      '{% if complaint %}{{ complaint }} 건이{% else %}지난번 일이{% endif %} 계속 마음에 남아 있었어요. 지금은 좀 어떠세요?',
      '기다려 주시고 이해해 주셔서 감사해요. 더 챙길 일이 있으면 알려 주세요.',
    ),
  ],
  brief: [
    brief(
      'everything-right',
      '{% if complaint %}{{ complaint }} 건 {% endif %}이후 확인',
      '{% if complaint %}{{ complaint }} 건은{% else %}지난번 일은{% endif %} 이제 문제가 없는지 여쭙습니다. 남은 불편이 있으면 바로 조치하겠습니다.',
    ),
    brief(
      'still-open',
      '남은 불편이 없으신지 여쭙습니다',
      '{% if complaint %}{{ complaint }} 건이{% else %}말씀하신 일이{% endif %} 잘 해결되었는지 여쭙습니다. 미흡한 점이 있으면 말씀해 주시기 바랍니다.',
    ),
  ],
};

export const complaintFollowUpCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-everything-right',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠시 통화 괜찮으십니까?',
    '{% if complaint %}{{ complaint }} 건이{% else %}지난번 일이{% endif %} 이제는 문제없는지 여쭙고 싶어 전화드렸습니다.',
    '저희가 더 잘했으면 하셨던 점이 있으십니까? 말씀해 주셔서 감사합니다.',
  ),
];

export const complaintFollowUpShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-right',
    '{% if complaint %}{{ complaint }} 건은{% else %}지난번 일은{% endif %} 이제 괜찮으신지 여쭙습니다. 조금이라도 불편하시면 바로 말씀해 주세요.',
  ),
  shortText(
    'short-still',
    '{% if complaint %}{{ complaint }} 건을{% else %}지난번 일을{% endif %} 처리해 드린 뒤로 어떠신지 궁금합니다. 남은 문제가 있으면 알려 주세요.',
  ),
];
