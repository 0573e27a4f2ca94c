import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const newYearInKorean: Registers = {
  formal: [
    formal(
      'good-year',
      '희망찬 새해 맞으시기를 기원합니다',
      '새해를 맞아 인사드립니다. 새해에는 더욱 건강하시고 뜻하시는 일마다 좋은 결실을 거두시기를 기원합니다.',
    ),
    formal(
      'with-confidence',
      '새해 인사를 드립니다',
      '희망찬 새해를 맞아 귀사의 무궁한 발전과 가정의 평안을 기원합니다.',
      '새해에도 변함없이 가까이에서 힘이 되어 드리겠습니다.',
    ),
    formal(
      'thanks-to-you',
      '새해를 맞아 인사 올립니다',
      '한 해를 보내고 새해를 맞으며 감사의 인사를 올립니다. 밝아 오는 한 해가 기쁜 일로 가득하기를 기원합니다.',
    ),
  ],
  warm: [
    warm('good-year', '새해 인사드려요', '새해를 맞아 안부 전해요. 무엇보다 건강하시고, 웃을 일이 더 많은 한 해 보내셨으면 좋겠어요.'),
    warm(
      'first-days',
      '밝고 따뜻한 새해 맞으세요',
      '바쁘게 달려온 한 해 뒤에는 좋은 소식이 많았으면 좋겠어요. 새해에는 바라시는 일이 하나하나 이루어지기를 응원하겠습니다.',
    ),
    warm(
      'fresh-start',
      '새해에도 건강하세요',
      '한 해를 새로 시작하며 생각이 나서 인사드려요. 새해에도 몸 건강히 지내시고 반가운 소식 자주 나누었으면 좋겠어요.',
    ),
  ],
  brief: [
    brief('good-year', '새해 인사드립니다', '새해를 맞아 인사드립니다. 건강하고 보람찬 한 해 보내시기 바랍니다.'),
    brief('good-start', '희망찬 새해 보내십시오', '새해에는 하시는 일 모두 순조롭기를 기원합니다.'),
    brief('best-wishes', '새해 인사', '새해에도 늘 건강하시고 기쁜 소식이 많기를 바랍니다.'),
  ],
};

export const newYearCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}새해 인사를 드리려고 전화드렸습니다.',
    '새해에도 건강하시고 뜻하시는 일 모두 이루시기 바랍니다.',
    '새해에는 어떤 계획을 세우고 계십니까? 앞으로도 잘 부탁드립니다.',
  ),
];

export const newYearShortInKorean: readonly NoteVariant[] = [
  shortText('short-year', '희망찬 새해를 맞아 인사드립니다. 늘 건강하시고 뜻하시는 일 모두 이루시길 바랍니다.'),
  shortText('short-start', '새해 인사드립니다. 가정에 건강과 웃음이 가득하기를 바랍니다.'),
];
