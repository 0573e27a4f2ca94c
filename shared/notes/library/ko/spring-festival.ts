import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const springFestivalInKorean: Registers = {
  formal: [
    formal(
      'family-together',
      '{{ festival | default: "음력설" }} 인사를 드립니다',
      '{{ festival | default: "음력설" | josa: "을/를" }} 맞아 인사드립니다. 온 가족이 함께 모여 복되고 정겨운 명절 보내시기를 기원합니다.',
    ),
    formal(
      'prosperous-year',
      '{{ festival | default: "음력설" | josa: "을/를" }} 맞아 인사드립니다',
      '한 해 동안 보내 주신 성원에 깊이 감사드립니다. 다가오는 {{ festival | default: "음력설" }}에 가정에 웃음이 넘치고 하시는 일 더욱 번창하기를 기원합니다.',
    ),
    formal(
      'safe-journey',
      '{{ festival | default: "음력설" }} 연휴 평안히 보내십시오',
      '{{ festival | default: "음력설" }} 연휴를 앞두고 인사드립니다. 고향 오가시는 길 평안하시고, 가족분들과 넉넉한 시간 보내시기를 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'family-together',
      '{{ festival | default: "음력설" }} 인사드려요',
      '곧 {{ festival | default: "음력설" }}이네요. 오랜만에 가족분들과 둘러앉아 맛있는 음식 나누며 즐겁게 보내세요.',
    ),
    warm(
      'safe-journey',
      '연휴 잘 다녀오세요',
      '{{ festival | default: "음력설" }}에 먼 길 다녀오신다면 조심히 다녀오세요. 반가운 얼굴 많이 보고 오셨으면 좋겠어요.',
    ),
    warm(
      'good-luck',
      '복 가득한 명절 보내세요',
      '{{ festival | default: "음력설" | josa: "을/를" }} 앞두고 생각이 나서 인사드려요. 올 한 해 건강하시고 좋은 운이 함께하기를 바랄게요.',
    ),
  ],
  brief: [
    brief(
      'family-together',
      '{{ festival | default: "음력설" }} 인사드립니다',
      '{{ festival | default: "음력설" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 복된 명절 보내시기 바랍니다.',
    ),
    brief(
      'prosperous-year',
      '명절 인사드립니다',
      '{{ festival | default: "음력설" }} 인사드립니다. 건강하고 번창하는 한 해 보내시기를 기원합니다.',
    ),
    brief('rest', '평안한 연휴 보내십시오', '{{ festival | default: "음력설" }} 연휴 동안 가족분들과 편안히 쉬시기 바랍니다.'),
  ],
};

export const springFestivalCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ festival | default: "음력설" | josa: "을/를" }} 앞두고 인사드리려고 전화드렸습니다.',
    '가족분들과 복되고 건강한 명절 보내시기 바랍니다.',
    '이번 연휴에는 고향에 다녀오십니까? 오가시는 길 평안하시기 바랍니다.',
  ),
];

export const springFestivalShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-family',
    '{{ festival | default: "음력설" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 건강하고 복된 명절 보내세요.',
  ),
  shortText('short-luck', '{{ festival | default: "음력설" }} 인사드립니다. 올 한 해 좋은 운이 함께하기를 바랍니다.'),
];
