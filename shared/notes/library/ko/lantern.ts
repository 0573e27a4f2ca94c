import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const lanternInKorean: Registers = {
  formal: [
    formal(
      'full-moon',
      '{{ festival | default: "원소절" }} 인사를 드립니다',
      '새해 첫 보름달이 뜨는 {{ festival | default: "원소절" | josa: "을/를" }} 맞아 인사드립니다. 한 해 내내 밝고 좋은 일이 함께하기를 기원합니다.',
    ),
    formal(
      'family',
      '{{ festival | default: "원소절" | josa: "을/를" }} 맞아 인사드립니다',
      '명절의 끝자락에서 {{ festival | default: "원소절" }} 인사를 드립니다. 가족분들과 정겨운 시간 보내시고, 가내 두루 평안하시기를 바랍니다.',
    ),
    formal(
      'gratitude',
      '첫 보름에 인사드립니다',
      '늘 보내 주시는 성원에 감사드립니다. {{ festival | default: "원소절" }}의 둥근 달처럼 뜻하시는 일마다 원만히 이루시기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'lights',
      '{{ festival | default: "원소절" }} 인사드려요',
      '거리에 등불이 환한 {{ festival | default: "원소절" }}이네요. 따뜻한 음식 나누며 가족분들과 즐겁게 보내세요.',
    ),
    warm(
      'last-day',
      '명절 잘 마무리하세요',
      '긴 명절도 {{ festival | default: "원소절" | josa: "으로/로" }} 마무리되네요. 푹 쉬셨지요? 새로 시작하는 한 해도 기운차게 보내세요.',
    ),
    warm('full-moon', '첫 보름달 인사 전해요', '올해 첫 보름달이 뜨는 때라 생각이 나서 인사드려요. 달 보시면서 소원도 하나 빌어 보세요.'),
  ],
  brief: [
    brief(
      'happy',
      '{{ festival | default: "원소절" }} 인사드립니다',
      '{{ festival | default: "원소절" | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 평안한 하루 보내시기 바랍니다.',
    ),
    brief('bright', '보름 인사드립니다', '새해 첫 보름입니다. 밝고 건강한 한 해 보내시기 바랍니다.'),
    brief(
      'health',
      '{{ festival | default: "원소절" }} 안부 인사',
      '{{ festival | default: "원소절" }}에 안부 여쭙습니다. 늘 건강하시기를 기원합니다.',
    ),
  ],
};

export const lanternCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{{ festival | default: "원소절" }} 인사드리려고 전화드렸습니다.',
    '새해 첫 보름달처럼 밝고 좋은 한 해 보내시기 바랍니다.',
    '명절은 잘 보내셨습니까? 올해도 늘 건강하십시오.',
  ),
];

export const lanternShortInKorean: readonly NoteVariant[] = [
  shortText('short-happy', '{{ festival | default: "원소절" }} 인사드립니다. 가족분들과 따뜻한 하루 보내세요.'),
  shortText('short-moon', '새해 첫 보름달처럼 밝고 건강한 한 해 보내시길 바랍니다.'),
];
