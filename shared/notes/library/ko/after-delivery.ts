import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const afterDeliveryInKorean: Registers = {
  formal: [
    formal(
      'experience',
      '{% if what %}{{ what }} {% endif %}사용 소감을 여쭙습니다',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}납품해 드린 것을{% endif %} 사용하신 지 어느 정도 되었습니다. 기대하신 만큼 도움이 되고 있는지 여쭙습니다.',
      '개선할 점이나 궁금하신 점이 있으면 말씀해 주시기 바랍니다.',
    ),
    formal(
      'smoothly',
      '{% if what %}{{ what }} {% endif %}사용에 불편은 없으십니까',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}납품해 드린 것을{% endif %} 쓰시는 데 불편하신 점은 없으신지 여쭙고자 연락드립니다.',
      '담당자분들께 설명이나 지원이 필요하시면 바로 준비하겠습니다.',
    ),
    formal(
      'customers',
      '현장 반응이 궁금합니다',
      '{% if what %}{{ what }} 도입{% else %}납품{% endif %} 이후 현장에서 쓰시는 분들은 어떻게 느끼시는지 여쭙습니다.',
      '들려주시는 말씀은 저희가 더 나은 도움을 드리는 데 큰 힘이 됩니다.',
    ),
  ],
  warm: [
    warm(
      'experience',
      '{% if what %}{{ what }}, {% endif %}써 보시니 어떠세요?',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}납품해 드린 것을{% endif %} 써 보시니 어떠세요? 손에 익으셨는지 궁금해서 연락드려요.',
      '불편하거나 헷갈리는 부분이 있으면 말씀해 주세요. 간단히 풀리는 일도 많아요.',
    ),
    warm(
      'honest',
      '솔직한 말씀을 듣고 싶어요',
      '{% if what %}{{ what | josa: "이/가" }}{% else %}보내 드린 것이{% endif %} 어떤지, 좋은 점도 아쉬운 점도 솔직하게 듣고 싶어요.',
      '두어 줄만 적어 주셔도 좋고, 제가 전화드려도 좋아요.',
    ),
    warm(
      'settled-in',
      '{% if what %}{{ what }} {% endif %}잘 쓰고 계세요?',
      '{% if what %}{{ what | josa: "이/가" }}{% else %}보내 드린 것이{% endif %} 잘 자리 잡았는지 문득 궁금했어요. 궁금해하시는 분이 계시면 저에게 바로 물어보시라고 전해 주세요.',
    ),
  ],
  brief: [
    brief(
      'experience',
      '{% if what %}{{ what }} {% endif %}사용 현황 문의',
      '{% if what %}{{ what | josa: "은/는" }}{% else %}납품분은{% endif %} 문제없이 사용하고 계십니까? 불편하신 점이 있으면 바로 조치하겠습니다.',
    ),
    brief(
      'smoothly',
      '불편은 없으십니까',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}납품분을{% endif %} 쓰시는 데 불편은 없으신지, 더 필요하신 것은 없으신지 여쭙습니다.',
    ),
    brief(
      'opinion',
      '의견을 여쭙습니다',
      '{% if what %}{{ what }}에 대한{% else %}이번 납품에 대한{% endif %} 의견을 듣고 싶습니다. 짧게 회신 주시면 큰 도움이 되겠습니다.',
    ),
  ],
};

export const afterDeliveryCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-experience',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠시 통화 괜찮으십니까?',
    '{% if what %}{{ what | josa: "을/를" }}{% else %}납품해 드린 것을{% endif %} 써 보시니 어떠신지 여쭙고 싶어 전화드렸습니다.',
    '담당자분들께 더 필요한 것이나 저희가 고칠 점이 있습니까?',
  ),
];

export const afterDeliveryShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-experience',
    '{% if what %}{{ what | josa: "은/는" }}{% else %}보내 드린 것은{% endif %} 쓰실 만하신지요? 궁금하신 점은 언제든 물어봐 주세요.',
  ),
  shortText(
    'short-smoothly',
    '{% if what %}{{ what }} {% endif %}사용에 불편은 없으신지 안부 겸 여쭙습니다. 필요하신 것이 있으면 말씀해 주세요.',
  ),
];
