import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const visitInKorean: Registers = {
  formal: [
    formal(
      'may-i-visit',
      '찾아뵙고자 연락드립니다',
      '직접 찾아뵙고 그동안의 말씀을 듣고자 메일드립니다. {{ on_day }}에 방문드려도 괜찮으시겠습니까?{% if topic %} {{ topic }} 건도 함께 여쭙겠습니다.{% endif %}',
      '다른 날이 편하시면 말씀해 주시기 바랍니다. 시간은 30분이면 충분합니다.',
    ),
    formal(
      'in-person',
      '방문 일정을 여쭙습니다',
      '{% if topic %}{{ topic }} 건을 비롯하여 {% endif %}뵙고 말씀 나누고 싶은 것이 있습니다. {{ on_day }}에 시간이 되시는지 여쭙습니다.',
      '편하신 시간에 맞추어 찾아뵙겠습니다. 그날이 어려우시면 다른 날도 좋습니다.',
    ),
    formal(
      'see-for-myself',
      '현장을 직접 살펴보고자 합니다',
      '쓰시면서 불편하신 점은 없는지 현장에서 직접 살펴보고자 합니다. {{ on_day }}에 들러도 괜찮으시겠습니까?{% if topic %} {{ topic }} 건도 그때 확인하겠습니다.{% endif %}',
      '일정이 맞지 않으시면 편하신 날을 알려 주시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'come-and-see-you',
      '한번 찾아뵙고 싶어요',
      '직접 뵙고 이야기 나누고 싶어서 연락드려요. {{ on_day }}에 찾아뵈어도 괜찮으세요?{% if topic %} {{ topic }} 이야기도 듣고 싶어요.{% endif %}',
      '다른 날이 좋으시면 편하게 말씀해 주세요. 30분이면 충분해요.',
    ),
    warm(
      'over-a-coffee',
      '차 한잔하실 시간 있으세요?',
      '메일보다는 차 한잔하면서 근황을 듣고 싶어요{% if topic %}. {{ topic }} 이야기도 궁금하고요{% endif %}. {{ on_day }}에 시간 괜찮으세요?',
      '따로 준비하실 것은 없어요. 어려우시면 다른 날로 맞출게요.',
    ),
    warm(
      'drop-by',
      '잠깐 들러도 될까요?',
      '{{ on_day }}에 잠깐 들러도 될까요? 요즘 어떻게 지내시는지 뵙고 듣고 싶어요.{% if topic %} {{ topic }} 건은 잘되고 있는지도요.{% endif %}',
      '바쁘신 날이면 말씀해 주세요. 편하신 날에 맞출게요.',
    ),
  ],
  brief: [
    brief(
      'may-i-visit',
      '방문 일정 문의',
      '{{ on_day }}에 찾아뵈어도 되는지 여쭙습니다.{% if topic %} {{ topic }} 건도 함께 말씀드리겠습니다.{% endif %} 다른 날이 편하시면 알려 주시기 바랍니다.',
    ),
    brief('half-an-hour', '30분만 뵙고자 합니다', '{{ on_day }}에 30분 정도 찾아뵙고자 합니다. 일정이 괜찮으신지 회신 부탁드립니다.'),
    brief(
      'a-time',
      '뵐 날짜를 여쭙습니다',
      '{% if topic %}{{ topic }} 건으로 {% endif %}{{ on_day }}에 방문드리고 싶습니다. 괜찮으시면 몇 시가 좋을지 알려 주시기 바랍니다.',
    ),
  ],
};

export const visitCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-visit',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠시 통화 괜찮으십니까?',
    '한번 찾아뵙고 싶어 전화드렸습니다.{% if topic %} {{ topic }} 건도 뵙고 말씀 나누고 싶습니다.{% endif %} {% if on_day %}{{ on_day }}에 시간 괜찮으십니까?{% else %}언제가 편하십니까?{% endif %}',
    '네, 그날 뵙겠습니다. 오래 걸리지 않게 하겠습니다. 감사합니다.',
  ),
];

export const visitShortInKorean: readonly NoteVariant[] = [
  shortText('short-visit', '한번 찾아뵙고 싶어 연락드립니다. {{ on_day }}에 시간 괜찮으실까요? 다른 날도 좋습니다.'),
  shortText(
    'short-drop-by',
    '{{ on_day }}에 잠깐 들러도 될까요?{% if topic %} {{ topic }} 건도 뵙고 말씀드리겠습니다.{% endif %} 30분이면 충분합니다.',
  ),
];
