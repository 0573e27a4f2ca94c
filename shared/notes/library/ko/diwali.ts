import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const diwaliInKorean: Registers = {
  formal: [
    formal(
      'light',
      '{{ festival | default: "디왈리" | josa: "을/를" }} 축하드립니다',
      '빛의 축제 {{ festival | default: "디왈리" | josa: "을/를" }} 맞아 인사드립니다. 가정에 건강과 평화와 번영이 함께하기를 기원합니다.',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "디왈리" }} 인사를 드립니다',
      '늘 함께해 주시는 데 감사드리며 {{ festival | default: "디왈리" }} 인사를 올립니다. 가족분들과 기쁨이 가득한 축제 보내시기를 바랍니다.',
    ),
    formal(
      'beginning',
      '{{ festival | default: "디왈리" | josa: "을/를" }} 맞아 인사드립니다',
      '{{ festival | default: "디왈리" }}의 밝은 등불처럼 하시는 일마다 환히 열리기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'light',
      '행복한 {{ festival | default: "디왈리" }} 보내세요',
      '빛의 축제 {{ festival | default: "디왈리" | josa: "을/를" }} 축하드려요. 환한 불빛 아래 가족분들과 즐거운 시간 보내세요.',
    ),
    warm(
      'sweets',
      '{{ festival | default: "디왈리" }} 인사드려요',
      '등불도 켜고 달콤한 음식도 나누는 날이라고 들었어요. 일은 잠시 잊고 마음껏 즐기세요.',
    ),
    warm(
      'thinking-of-you',
      '{{ festival | default: "디왈리" | josa: "을/를" }} 맞아 인사드려요',
      '{{ festival | default: "디왈리" | josa: "을/를" }} 앞두고 생각이 나서 몇 자 적어요. 새로 시작하는 한 해도 밝은 일만 가득하기를 바랄게요.',
    ),
  ],
  brief: [
    brief(
      'happy',
      '{{ festival | default: "디왈리" }} 축하드립니다',
      '{{ festival | default: "디왈리" | josa: "을/를" }} 맞아 축하드립니다. 가족분들과 기쁜 시간 보내시기 바랍니다.',
    ),
    brief(
      'greetings',
      '{{ festival | default: "디왈리" }} 인사드립니다',
      '빛의 축제에 안부를 전합니다. 건강하고 번창하는 한 해 보내시기를 기원합니다.',
    ),
    brief('best', '빛의 축제 인사', '빛의 축제를 맞아 인사드립니다. 가정에 밝은 일이 가득하기를 바랍니다.'),
  ],
};

export const diwaliCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ festival | default: "디왈리" }} 인사드리려고 전화드렸습니다.',
    '빛의 축제를 진심으로 축하드립니다. 가족분들과 즐거운 시간 보내시기 바랍니다.',
    '이번 축제는 어떻게 보내십니까? 늘 건강하십시오.',
  ),
];

export const diwaliShortInKorean: readonly NoteVariant[] = [
  shortText('short-happy', '{{ festival | default: "디왈리" | josa: "을/를" }} 축하드립니다. 가족분들과 환하고 즐거운 시간 보내세요.'),
  shortText('short-light', '빛의 축제 {{ festival | default: "디왈리" }} 인사드립니다. 밝고 건강한 한 해 보내시길 바랍니다.'),
];
