import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const eidInKorean: Registers = {
  formal: [
    formal(
      'blessing',
      '{{ festival | default: "이드" | josa: "을/를" }} 축하드립니다',
      '{{ festival | default: "이드" | josa: "을/를" }} 맞아 축하 인사를 드립니다. 가정에 평화와 건강과 축복이 가득하기를 기원합니다.',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "이드" }} 인사를 드립니다',
      '늘 보내 주시는 믿음에 깊이 감사드립니다. 뜻깊은 {{ festival | default: "이드" }} 보내시기를 바랍니다.',
    ),
    formal(
      'family',
      '이드 무바라크',
      '{{ festival | default: "이드" | josa: "을/를" }} 진심으로 축하드립니다. 가까운 분들과 함께 평안하고 기쁜 시간 보내시기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'blessing',
      '이드 무바라크',
      '{{ festival | default: "이드" | josa: "을/를" }} 축하드려요. 온 가족이 함께 모여 풍성하고 즐거운 시간 보내세요.',
    ),
    warm(
      'family',
      '{{ festival | default: "이드" }} 인사드려요',
      '{{ festival | default: "이드" }}에는 일 걱정 내려놓고 소중한 분들과 마음 편히 보내셨으면 좋겠어요.',
    ),
    warm(
      'thinking-of-you',
      '{{ festival | default: "이드" | josa: "을/를" }} 맞아 인사드려요',
      '{{ festival | default: "이드" }} 무렵이라 생각이 나서 인사드려요. 평화롭고 기쁜 날들 보내세요.',
    ),
  ],
  brief: [
    brief('blessing', '이드 무바라크', '{{ festival | default: "이드" | josa: "을/를" }} 축하드립니다. 가정에 평화가 함께하기를 바랍니다.'),
    brief(
      'greetings',
      '{{ festival | default: "이드" }} 인사드립니다',
      '{{ festival | default: "이드" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 기쁜 시간 보내시기 바랍니다.',
    ),
    brief('best', '축하 인사드립니다', '뜻깊은 {{ festival | default: "이드" }} 보내시고 늘 건강하시기를 기원합니다.'),
  ],
};

export const eidCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ festival | default: "이드" }} 인사드리려고 전화드렸습니다.',
    '{{ festival | default: "이드" | josa: "을/를" }} 진심으로 축하드립니다. 가정에 평화와 건강이 함께하기를 바랍니다.',
    '가족분들과 함께 보내십니까? 좋은 시간 보내십시오.',
  ),
];

export const eidShortInKorean: readonly NoteVariant[] = [
  shortText('short-blessing', '이드 무바라크. 가족분들과 평화롭고 기쁜 시간 보내세요.'),
  shortText('short-peace', '{{ festival | default: "이드" }} 인사드립니다. 가정에 건강과 평안이 함께하기를 바랍니다.'),
];
