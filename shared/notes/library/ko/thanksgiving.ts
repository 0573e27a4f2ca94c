import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const thanksgivingInKorean: Registers = {
  formal: [
    formal(
      'grateful',
      '추수감사절 인사를 드립니다',
      '추수감사절을 맞아 한 해 동안 보내 주신 신뢰에 깊이 감사드립니다. 가족분들과 뜻깊은 시간 보내시기를 기원합니다.',
    ),
    formal(
      'good-people',
      '감사의 계절에 인사드립니다',
      '감사한 일을 헤아려 보는 추수감사절에 먼저 떠오른 분이라 인사 올립니다. 평안한 명절 보내시기 바랍니다.',
    ),
    formal(
      'family',
      '추수감사절을 맞아 인사드립니다',
      '추수감사절 연휴를 가까운 분들과 함께 넉넉히 보내시기를 바라며, 올해 함께해 주신 데 감사드립니다.',
    ),
  ],
  warm: [
    warm(
      'grateful',
      '추수감사절 인사드려요',
      '추수감사절이라 감사 인사드려요. 올해 함께할 수 있어서 참 감사했습니다. 가족분들과 행복한 시간 보내세요.',
    ),
    warm(
      'second-helping',
      '넉넉한 추수감사절 보내세요',
      '맛있는 음식과 반가운 얼굴이 가득한 추수감사절 보내세요. 한 해 동안 감사했습니다.',
    ),
    warm(
      'thank-you',
      '감사하다는 말씀 전하고 싶어요',
      '추수감사절을 맞아 그동안 감사했다는 말씀을 꼭 전하고 싶었어요. 편안한 연휴 보내시기 바랍니다.',
    ),
  ],
  brief: [
    brief('grateful', '추수감사절 인사', '추수감사절을 맞아 인사드립니다. 올해의 성원에 감사드립니다.'),
    brief('family', '추수감사절 인사드립니다', '가족분들과 함께 즐거운 추수감사절 보내시기 바랍니다.'),
    brief('thank-you', '감사 인사드립니다', '추수감사절에 감사의 마음을 전합니다. 평안한 연휴 보내시기 바랍니다.'),
  ],
};

export const thanksgivingCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}추수감사절을 맞아 인사드리려고 전화드렸습니다.',
    '올 한 해 보내 주신 마음에 진심으로 감사드립니다.',
    '가족분들과 함께 보내십니까? 풍성하고 즐거운 시간 보내십시오.',
  ),
];

export const thanksgivingShortInKorean: readonly NoteVariant[] = [
  shortText('short-grateful', '추수감사절을 맞아 감사 인사드립니다. 올 한 해 정말 고맙습니다.'),
  shortText('short-table', '추수감사절 인사드립니다. 가족분들과 풍성한 하루 보내세요.'),
];
