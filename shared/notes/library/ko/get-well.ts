import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting } from './closings.ts';

export const getWellInKorean: Registers = {
  formal: [
    comforting(
      'recovery',
      '빠른 쾌유를 기원합니다',
      '치료와 회복이 순조롭기를 마음으로 기원합니다. 다른 일은 모두 내려놓으시고 부디 몸조리에만 마음 쓰시기 바랍니다.',
      '제가 도울 수 있는 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
    ),
  ],
  warm: [
    comforting(
      'recovery',
      '얼른 나으시기를 바랍니다',
      '몸은 좀 어떠신지요. 서두르지 마시고 푹 쉬셨으면 합니다. 하루하루 나아지시기를 마음으로 빌겠습니다.',
      '제가 대신할 수 있는 일이 있으면 편하게 말씀해 주세요.',
    ),
  ],
  brief: [
    comforting(
      'recovery',
      '빠른 쾌유를 기원합니다',
      '하루빨리 건강을 되찾으시기를 바랍니다. 회신은 신경 쓰지 마시고 편히 쉬시기 바랍니다.',
    ),
  ],
};

export const getWellCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-recovery',
    '{% if address_as %}{{ address_as }}, {% endif %}{% if rep_name %}{{ rep_name }}입니다. {% endif %}몸은 좀 어떠신지 걱정이 되어 전화드렸습니다.',
    '하루빨리 쾌차하시기를 바라는 마음입니다. 다른 일은 신경 쓰지 마십시오.',
    '오래 통화하시면 힘드실 테니 이만 줄이겠습니다. 도울 일이 있으면 언제든지 말씀해 주십시오.',
  ),
];

export const getWellShortInKorean: readonly NoteVariant[] = [
  shortText('short-recovery', '몸은 좀 어떠신지요. 하루하루 나아지시기를 마음으로 기원합니다.'),
  shortText('short-rest', '다른 일은 내려놓으시고 푹 쉬시기 바랍니다. 빠른 쾌유를 기원합니다.'),
];
