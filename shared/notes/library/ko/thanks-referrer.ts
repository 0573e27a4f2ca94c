import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { thanking } from './closings.ts';

const { brief, formal, warm } = thanking;

export const thanksReferrerInKorean: Registers = {
  formal: [
    formal(
      'good-word',
      '소개해 주셔서 깊이 감사드립니다',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}귀한 분을{% endif %} 저희에게 소개해 주셔서 진심으로 감사드립니다. 믿고 추천해 주신 마음에 누가 되지 않도록 정성을 다하겠습니다.',
    ),
    formal(
      'confidence',
      '추천해 주신 데 대해 감사드립니다',
      '{% if what %}{{ what | josa: "을/를" }} 소개해 주시면서 {% endif %}저희를 좋게 말씀해 주셨다고 들었습니다. 무엇보다 값진 칭찬으로 알고 깊이 감사드립니다.',
      '제가 보답할 수 있는 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'good-word',
      '좋은 분 소개해 주셔서 감사해요',
      '{% if what %}{{ what | josa: "을/를" }} 소개해{% else %}좋은 분을 소개해{% endif %} 주셔서 정말 감사해요. 말씀 한마디가 얼마나 큰 힘이 되는지 모르겠어요.',
    ),
    warm(
      'look-after',
      '추천해 주신 마음, 잊지 않을게요',
      '{% if what %}{{ what | josa: "을/를" }} 소개해 주시면서 {% endif %}저희 이야기를 좋게 해 주셨다고 들었어요. 정말 감사드려요. 믿어 주신 만큼 꼼꼼히 챙기겠습니다.',
    ),
  ],
  brief: [
    brief(
      'good-word',
      '소개해 주셔서 감사드립니다',
      '{% if what %}{{ what | josa: "을/를" }} {% else %}좋은 분을 {% endif %}소개해 주신 데 감사드립니다. 정성껏 챙기겠습니다.',
    ),
  ],
};

export const thanksReferrerCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}소개해 주신 데 대해 직접 감사 인사를 드리고 싶어 전화드렸습니다.',
    '{% if what %}{{ what | josa: "을/를" }} 소개해{% else %}저희를 추천해{% endif %} 주셔서 정말 감사합니다. 믿어 주신 만큼 잘 챙기겠습니다.',
    '제가 미리 알아 두면 좋을 점이 있을까요? 도와드릴 일이 있으면 언제든지 말씀해 주십시오.',
  ),
];

export const thanksReferrerShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-thanks',
    '{% if what %}{{ what | josa: "을/를" }} {% endif %}소개해 주셔서 진심으로 감사드립니다. 믿어 주신 만큼 잘 챙기겠습니다.',
  ),
  shortText(
    'short-care',
    '{% if what %}{{ what | josa: "을/를" }} 소개해 주시면서 {% endif %}저희를 좋게 말씀해 주셨다고 들었습니다. 감사한 마음 잊지 않겠습니다.',
  ),
];
