import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const stillHereInKorean: Registers = {
  formal: [
    formal(
      'still-here',
      '오랜만에 안부 여쭙습니다',
      '연락드린 지 오래되어 안부를 여쭙습니다. 저는 변함없이 같은 자리에 있으니, {% if topic %}{{ topic }} 관련하여 {% endif %}궁금하신 일이 생기면 언제든지 말씀해 주시기 바랍니다.',
      '회신은 주지 않으셔도 괜찮습니다.',
    ),
    formal(
      'how-you-are',
      '안부를 여쭙고 싶었습니다',
      '그동안 평안하셨습니까? {% if topic %}{{ topic }} 건으로 말씀 나누던 일이 기억납니다. {% endif %}제가 도울 수 있는 일이 있으면 편하게 연락 주시기 바랍니다.',
    ),
    formal(
      'simply-asking',
      '안부 인사를 드립니다',
      '그동안 별고 없으셨는지 안부를 여쭙습니다. {% if topic %}마지막으로 말씀 나눈 {{ topic }} 건이 어떻게 되었는지도 궁금합니다.{% endif %}',
    ),
  ],
  warm: [
    warm(
      'still-here',
      '오랜만에 인사드려요',
      '정말 오랜만에 연락드려요. 필요하실 때 언제든 찾으실 수 있게 저는 여전히 같은 자리에 있어요.',
      '답장은 안 주셔도 괜찮아요.',
    ),
    warm(
      'came-to-mind',
      '문득 생각이 났어요',
      '{% if topic %}{{ topic }} 건으로 이야기 나누던 때가 {% endif %}문득 생각나 안부 여쭤요. 건강히 잘 지내고 계시지요?',
    ),
    warm(
      'long-time',
      '잘 지내고 계세요?',
      '{% if topic %}{{ topic }} 건으로 이야기 나눈 지도 {% else %}연락드린 지도 {% endif %}꽤 되었네요. 어떻게 지내시는지 궁금해요. 여유 있으실 때 소식 전해 주세요.',
    ),
  ],
  brief: [
    brief(
      'still-here',
      '안부 인사드립니다',
      '오랜만에 안부 여쭙습니다. {% if topic %}{{ topic }} 관련하여 {% endif %}도움이 필요하시면 언제든지 말씀해 주시기 바랍니다.',
    ),
    brief(
      'how-you-are',
      '오랜만에 인사드립니다',
      '{% if topic %}{{ topic }} 건 이후로 {% endif %}오래 인사드리지 못했습니다. 평안하시기를 바랍니다.',
    ),
    brief('simply-asking', '평안하시기를 바랍니다', '오랜만에 안부만 전합니다. 회신은 주지 않으셔도 됩니다. 늘 건강하시기 바랍니다.'),
  ],
};

export const stillHereCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-still-here',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}오랜만에 안부 여쭈려고 전화드렸습니다.',
    '{% if topic %}지난번에 말씀 나눈 {{ topic }} 건은 어떻게 되었습니까?{% else %}그동안 별일 없이 잘 지내셨습니까?{% endif %}',
    '오래 붙들지 않겠습니다. 필요하실 때 언제든지 연락 주십시오.',
  ),
];

export const stillHereShortInKorean: readonly NoteVariant[] = [
  shortText('short-still-here', '오랜만에 안부 여쭙습니다. 저는 같은 자리에 있으니 필요하실 때 편하게 연락 주세요.'),
  shortText('short-mind', '{% if topic %}{{ topic }} 건으로 말씀 나누던 때가 {% endif %}문득 생각나 안부 전합니다. 늘 건강하세요.'),
];
