import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const midAutumnInKorean: Registers = {
  formal: [
    formal(
      'family-together',
      '{{ festival | default: "중추절" }} 인사를 드립니다',
      '{{ festival | default: "중추절" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 둥근달을 함께 보시며 정겨운 시간 보내시기를 기원합니다.',
    ),
    formal(
      'gratitude',
      '{{ festival | default: "중추절" | josa: "을/를" }} 맞아 인사드립니다',
      '늘 보내 주시는 믿음에 감사드리며 {{ festival | default: "중추절" }} 인사를 올립니다. 가정에 기쁨과 평안이 가득하기를 바랍니다.',
    ),
    formal(
      'full-moon',
      '둥근달에 안부를 전합니다',
      '{{ festival | default: "중추절" }}의 보름달처럼 하시는 일마다 두루 원만하기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'moon-cakes',
      '{{ festival | default: "중추절" }} 인사드려요',
      '{{ festival | default: "중추절" }}이네요. 가족분들과 월병도 나누어 드시고 달구경도 하며 즐겁게 보내세요.',
    ),
    warm(
      'rest',
      '{{ festival | default: "중추절" }} 잘 보내세요',
      '바쁘게 지내신 만큼 이번 {{ festival | default: "중추절" }}에는 마음 편히 쉬셨으면 좋겠어요.',
    ),
    warm('same-moon', '같은 달을 보며 인사드려요', '어디에 있든 같은 보름달을 보겠네요. 가족분들 모두 건강하시고 좋은 시간 보내세요.'),
  ],
  brief: [
    brief(
      'family-together',
      '{{ festival | default: "중추절" }} 인사드립니다',
      '{{ festival | default: "중추절" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 정겨운 시간 보내시기 바랍니다.',
    ),
    brief('full-moon', '보름달 인사드립니다', '{{ festival | default: "중추절" }} 보름달처럼 넉넉하고 평안한 나날 보내시기 바랍니다.'),
    brief(
      'rest',
      '평안한 {{ festival | default: "중추절" }} 보내십시오',
      '{{ festival | default: "중추절" }} 동안 편안히 쉬시고 늘 건강하시기 바랍니다.',
    ),
  ],
};

export const midAutumnCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ festival | default: "중추절" | josa: "을/를" }} 맞아 인사드리려고 전화드렸습니다.',
    '가족분들과 둥근달 보시며 정겨운 시간 보내시기 바랍니다.',
    '이번에는 어떻게 보내십니까? 늘 건강하십시오.',
  ),
];

export const midAutumnShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-family',
    '{{ festival | default: "중추절" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 환한 보름달 보며 정겨운 시간 보내세요.',
  ),
  shortText('short-moon', '{{ festival | default: "중추절" }} 인사드립니다. 보름달처럼 넉넉한 날들 보내시길 바랍니다.'),
];
