import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const holidayInKorean: Registers = {
  formal: [
    formal(
      'peaceful',
      '평안한 {{ festival }} 보내시기 바랍니다',
      '{{ festival | josa: "을/를" }} 맞아 안부 인사를 드립니다. 가족분들과 함께 평안한 시간 보내시기를 바랍니다.',
    ),
    formal(
      'quiet-days',
      '{{ festival }} 인사를 드립니다',
      '{{ festival }} 무렵에 안부를 여쭙습니다. 부디 건강하시고 마음 편안한 나날 보내시기를 기원합니다.',
    ),
    ...forKind(
      'cheerful',
      formal(
        'good-wishes',
        '즐거운 {{ festival }} 보내십시오',
        '{{ festival | josa: "을/를" }} 맞아 인사드립니다. 가족분들과 함께 즐겁고 뜻깊은 시간 보내시기를 기원합니다.',
      ),
      formal(
        'festive-days',
        '{{ festival }}에 인사드립니다',
        '곧 {{ festival }}입니다. 웃음과 기쁨이 가득한 하루 보내시기를 바라며 인사드립니다.',
      ),
    ),
  ],
  warm: [
    warm(
      'peaceful',
      '{{ festival }}, 평안히 보내세요',
      '{{ festival | josa: "을/를" }} 앞두고 안부 전해요. 가족분들과 함께 평안한 시간 보내세요.',
    ),
    warm(
      'quiet-days',
      '{{ festival }} 안부 전해요',
      '{{ festival }} 무렵이라 생각이 나서 몇 자 적어요. 몸도 마음도 편안하셨으면 좋겠어요.',
    ),
    ...forKind(
      'cheerful',
      warm(
        'good-wishes',
        '즐거운 {{ festival }} 보내세요',
        '{{ festival | josa: "을/를" }} 맞아 인사드려요. 맛있는 것도 드시고 푹 쉬셨으면 좋겠어요.',
      ),
      warm('enjoy', '{{ festival }} 인사드려요', '{{ festival }}에는 좋은 계획 있으세요? 마음껏 쉬고 즐기는 시간 보내세요.'),
    ),
  ],
  brief: [
    brief('peaceful', '{{ festival }} 인사드립니다', '{{ festival | josa: "을/를" }} 맞아 인사드립니다. 평안한 시간 보내시기 바랍니다.'),
    brief('quiet-days', '{{ festival }} 안부 인사', '{{ festival }} 무렵에 안부 여쭙습니다. 늘 건강하시기 바랍니다.'),
    ...forKind(
      'cheerful',
      brief(
        'good-wishes',
        '즐거운 {{ festival }} 보내십시오',
        '{{ festival }} 인사를 드립니다. 가족분들과 함께 즐거운 시간 보내시기 바랍니다.',
      ),
      brief('enjoy', '{{ festival | josa: "을/를" }} 맞아', '{{ festival | josa: "을/를" }} 맞아 기쁘고 뜻깊은 하루 보내시기 바랍니다.'),
    ),
  ],
};

export const holidayCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠깐 인사드리려고 전화드렸습니다.',
    '{{ festival | josa: "을/를" }} 맞아 가족분들과 함께 평안한 시간 보내시기 바랍니다.',
    '늘 건강하십시오. 다음에 또 인사드리겠습니다.',
  ),
];

export const holidayShortInKorean: readonly NoteVariant[] = [
  shortText('short-thinking', '{{ festival | josa: "을/를" }} 맞아 안부 인사드립니다. 가족분들과 평안한 시간 보내세요.'),
  shortText('short-quiet', '{{ festival }} 무렵에 안부 여쭙습니다. 늘 건강하시길 바랍니다.'),
  ...forKind(
    'cheerful',
    shortText('short-happy', '즐거운 {{ festival }} 보내세요.'),
    shortText('short-best', '{{ festival }} 인사드립니다. 가족분들과 기쁜 하루 보내세요.'),
  ),
];
