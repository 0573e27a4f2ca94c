import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const afterSaleInKorean: Registers = {
  formal: [
    formal(
      'not-silent',
      '그동안 안부 여쭙지 못했습니다',
      '{% if what %}{{ what }} 건{% else %}지난번 계약{% endif %} 이후로 연락을 드리지 못하였습니다. 그동안 불편하신 점은 없으셨는지 안부를 여쭙습니다.',
      '도와드릴 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'not-silent',
      '오랜만에 안부 여쭤요',
      '{% if what %}{{ what }} 건{% else %}지난번 계약{% endif %} 이후로 연락이 뜸했네요. 일이 있을 때만 찾는 사람이 되고 싶지는 않아서 안부 여쭤요. 그동안 잘 지내셨어요?',
    ),
  ],
  brief: [
    brief(
      'not-silent',
      '안부 여쭙습니다',
      '{% if what %}{{ what }} 건{% else %}지난번 계약{% endif %} 이후로 별일 없으신지 안부 여쭙습니다.',
    ),
  ],
};

export const afterSaleCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-not-silent',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}한동안 연락을 드리지 못해 안부 여쭈려고 전화드렸습니다.',
    '{% if what %}{{ what }} 건{% else %}지난번 계약{% endif %} 이후로 불편하신 점은 없으셨습니까?',
    '제가 도울 일이 있으면 언제든지 말씀해 주십시오.',
  ),
];

export const afterSaleShortInKorean: readonly NoteVariant[] = [
  shortText('short-quiet', '{% if what %}{{ what }} 건{% else %}지난번 계약{% endif %} 이후로 연락이 뜸했습니다. 그동안 잘 지내셨는지요?'),
  shortText(
    'short-well',
    '한동안 연락을 못 드렸지만 늘 마음에 두고 있었습니다. {% if what %}{{ what }} 건은 {% endif %}별문제 없으신지 안부 여쭙습니다.',
  ),
];
