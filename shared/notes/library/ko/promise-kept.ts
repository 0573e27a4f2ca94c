import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const promiseKeptInKorean: Registers = {
  formal: [
    formal(
      'as-promised',
      '약속드린 {{ promise }} 건입니다',
      '약속드린 {{ promise }} 건, 말씀드린 대로 챙겨 알려 드립니다.',
      '{% if details %}{{ details }}{% endif %}',
      '혹시 빠진 것이나 기대와 다른 점이 있으면 말씀해 주시기 바랍니다.',
    ),
    formal(
      'taken-care-of',
      '{{ promise }} 건을 마쳤습니다',
      '지난번에 말씀드린 {{ promise }} 건을 마쳐 연락드립니다.',
      '{% if details %}{{ details }}{% endif %}',
      '살펴보시고 필요하신 점이 있으시면 언제든지 알려 주시기 바랍니다.',
    ),
    formal(
      'today',
      '{{ promise }}, 약속드린 대로 알려 드립니다',
      '{{ promise }} 건으로 드린 약속을 지키게 되어 연락드립니다.',
      '{% if details %}{{ details }}{% endif %}',
      '더 필요하신 사항이 있으시면 말씀해 주시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'as-promised',
      '약속드린 {{ promise }} 건이에요',
      '약속드린 {{ promise }} 건으로 연락드려요. 말씀드린 대로 챙겼습니다.',
      '{% if details %}{{ details }}{% endif %}',
      '혹시 빠진 것이 있으면 편하게 말씀해 주세요.',
    ),
    warm(
      'done',
      '{{ promise }} 건, 마쳤어요',
      '기다리시던 {{ promise }} 건을 마쳤어요.',
      '{% if details %}{{ details }}{% endif %}',
      '생각하셨던 대로인지 한번 봐 주세요.',
    ),
    warm(
      'not-forgotten',
      '{{ promise }} 건, 잊지 않았어요',
      '{{ promise }} 건은 저에게 맡겨 달라고 말씀드렸지요. 약속한 대로 챙겨 두었어요.',
      '{% if details %}{{ details }}{% endif %}',
      '더 필요한 것이 있으면 알려 주세요.',
    ),
  ],
  brief: [
    brief(
      'as-promised',
      '약속드린 {{ promise }} 건',
      '약속드린 {{ promise }} 건을 말씀드린 대로 처리하였습니다.',
      '{% if details %}{{ details }}{% endif %}',
    ),
    brief(
      'done',
      '{{ promise }} 건 완료',
      '{{ promise }} 건을 완료하였습니다. 빠진 것이 있으면 말씀해 주시기 바랍니다.',
      '{% if details %}{{ details }}{% endif %}',
    ),
    brief(
      'as-agreed',
      '{{ promise }} 건, 약속대로 알려 드립니다',
      '{{ promise }} 건, 약속한 대로 마쳐 알려 드립니다.',
      '{% if details %}{{ details }}{% endif %}',
      '문의하실 사항이 있으시면 바로 연락 주시기 바랍니다.',
    ),
  ],
};

export const promiseKeptCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-as-promised',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}약속드린 {{ promise }} 건으로 전화드렸습니다.',
    '{% if details %}{{ details }}{% else %}말씀드린 대로 마쳤고, 직접 알려 드리고 싶었습니다.{% endif %}',
    '바라시던 대로 되었습니까? 빠진 것이 있으면 지금 말씀해 주십시오. 바로 챙기겠습니다.',
  ),
];

export const promiseKeptShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-done',
    '말씀드린 {{ promise }} 건, 마무리되었습니다. {% if details %}{{ details }} {% endif %}빠진 것이 있으면 알려 주세요.',
  ),
  shortText('short-kept', '약속드린 {{ promise }} 건, 처리했습니다. {% if details %}{{ details }}{% else %}확인 부탁드립니다.{% endif %}'),
];
