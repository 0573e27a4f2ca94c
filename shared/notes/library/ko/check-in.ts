import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const checkInInKorean: Registers = {
  formal: [
    formal(
      'how-matters-stand',
      '{{ topic }} 관련하여 여쭙습니다',
      '{{ topic }} 건은 어떻게 진행되고 있는지 여쭙고자 메일드립니다.',
      '저희가 도와드릴 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
    ),
    formal(
      'changes',
      '{{ topic }} 건, 안부 겸 여쭙습니다',
      '{{ topic }} 관련하여 그 뒤로 달라진 점이 있는지 궁금하여 연락드립니다.',
      '간단히 몇 자만 알려 주셔도 저희가 준비하는 데 큰 도움이 되겠습니다.',
    ),
    formal(
      'talk-it-through',
      '{{ topic }} 관련 문의드립니다',
      '{{ topic }}에 대해 여쭙고 싶은 것이 있어 메일드립니다. 현재 어떤 상황인지 편하신 때에 알려 주시면 감사하겠습니다.',
      '통화가 편하시면 괜찮으신 시간을 말씀해 주시기 바랍니다. 제가 전화드리겠습니다.',
    ),
  ],
  warm: [
    warm(
      'how-is-it-going',
      '{{ topic }} 건은 어떻게 되어 가세요?',
      '그동안 잘 지내셨어요? {{ topic }} 건은 어떻게 되어 가는지 궁금해서 연락드려요.',
      '제가 거들 일이 있으면 언제든 편하게 말씀해 주세요.',
    ),
    warm(
      'thinking-of',
      '{{ topic }}, 문득 생각나 연락드려요',
      '{{ topic | josa: "이/가" }} 생각나서 안부 겸 몇 자 적습니다. 그 뒤로 어떻게 되었는지 궁금했어요.',
      '답장은 급하지 않으니 편하실 때 주세요. 통화가 편하시면 제가 전화드릴게요.',
    ),
    warm(
      'any-news',
      '{{ topic }} 소식이 궁금해요',
      '잘 지내고 계시지요? {{ topic }} 건에 새로운 소식이 있는지 여쭤보고 싶었어요.',
      '혹시 생각대로 되지 않는 부분이 있으면 말씀해 주세요. 저도 함께 방법을 찾아보겠습니다.',
    ),
  ],
  brief: [
    brief('progress', '{{ topic }} 진행 상황 문의', '{{ topic }} 건의 진행 상황을 여쭙습니다. 간단히 회신 주시면 감사하겠습니다.'),
    brief(
      'news',
      '{{ topic }} 건 여쭙습니다',
      '{{ topic }} 관련하여 새로운 소식이 있는지 여쭙습니다. 저희가 준비할 것이 있으면 말씀해 주시기 바랍니다.',
    ),
    brief(
      'stand',
      '{{ topic }} 관련',
      '{{ topic }} 건이 현재 어떤 상황인지 알고 싶어 연락드립니다. 통화가 편하시면 제가 전화드리겠습니다.',
    ),
  ],
};

export const checkInCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-how-are-things',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠시 통화 괜찮으십니까?',
    '{% if topic %}{{ topic }} 건은 어떻게 진행되고 있는지 여쭙고 싶어 전화드렸습니다.{% else %}그동안 불편하신 점은 없으셨는지 여쭙고 싶어 전화드렸습니다.{% endif %}',
    '제가 도와드릴 일이 있으면 언제든지 말씀해 주십시오. 시간 내 주셔서 감사합니다.',
  ),
  callLines(
    'call-no-reason',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하세요. {% if rep_name %}{{ rep_name }}입니다. {% endif %}지금 통화 괜찮으세요?',
    '{% if topic %}{{ topic }} 건에 새로운 소식이 있는지 궁금해서 전화드렸어요.{% else %}급한 일은 아니고, 그동안 별일 없으셨는지, 저희에게 바라시는 점은 없는지 여쭙고 싶어서 전화드렸어요.{% endif %}',
    '작은 것도 좋으니 편하게 말씀해 주세요. 꼭 챙기겠습니다.',
  ),
  callLines(
    'call-next-weeks',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}길게 말씀드리지 않겠습니다.',
    '{% if topic %}{{ topic }} 건으로 전화드렸습니다. 지금 어떤 상황이신지요?{% else %}앞으로 몇 주 동안 계획이 어떠신지 여쭙고, 저희가 미리 준비할 것이 있는지 확인하고 싶었습니다.{% endif %}',
    '달라지는 점이 있으면 언제든지 저에게 바로 연락 주십시오. 감사합니다.',
  ),
];

export const checkInShortInKorean: readonly NoteVariant[] = [
  shortText('short-going', '{{ topic }} 건은 잘 진행되고 있는지 궁금해서 연락드립니다. 도울 일이 있으면 말씀해 주세요.'),
  shortText('short-news', '{{ topic }} 건에 새로운 소식이 있는지 여쭙습니다. 편하실 때 한 줄만 남겨 주세요.'),
];
