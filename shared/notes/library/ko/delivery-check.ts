import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const deliveryCheckInKorean: Registers = {
  formal: [
    formal(
      'arrived',
      '{% if what %}{{ what }} {% endif %}납품 확인차 연락드립니다',
      '{% if on_day %}{{ on_day }} 납품 예정이던 {% endif %}{% if what %}{{ what | josa: "이/가" }}{% else %}납품분이{% endif %} 이상 없이 도착하였는지 여쭙습니다.',
      '빠지거나 손상된 것이 있으면 말씀해 주시기 바랍니다. 바로 조치하겠습니다.',
    ),
    formal(
      'complete',
      '{% if what %}{{ what }} 건, {% endif %}잘 받아 보셨는지 여쭙습니다',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}보내 드린 것을{% endif %} {% if on_day %}{{ on_day }} 일정대로 {% endif %}받으셨는지 확인하고자 연락드립니다.',
      '간단히 회신 주시면 감사하겠습니다. 미흡한 점은 제가 직접 챙기겠습니다.',
    ),
    formal(
      'as-agreed',
      '납품 관련하여 여쭙습니다',
      '{% if what %}{{ what }} 건은{% else %}이번 납품은{% endif %} 약속드린 대로 진행되었습니까? {% if on_day %}예정일은 {{ on_day | josa: "으로/로" }} 말씀드렸습니다. {% endif %}불편하신 점이 있으면 제가 먼저 알고 챙기고 싶어 연락드립니다.',
    ),
  ],
  warm: [
    warm(
      'arrived',
      '{% if what %}{{ what }} {% endif %}잘 도착했나요?',
      '{% if on_day %}{{ on_day }} 도착 예정이어서 궁금했어요. {% endif %}{% if what %}{{ what | josa: "은/는" }}{% else %}보내 드린 것은{% endif %} 잘 도착했나요?',
      '빠진 것이 있거나 이상이 있으면 바로 알려 주세요. 제가 챙길게요.',
    ),
    warm(
      'unpacked',
      '빠진 것 없이 받으셨나요?',
      '{% if what %}{{ what | josa: "이/가" }}{% else %}물건이{% endif %} 무사히 도착했는지 궁금해요. 상하거나 빠진 것은 없었나요?',
      '한 줄만 알려 주세요. 문제가 있으면 제가 바로 움직일게요.',
    ),
    warm(
      'keeping-an-eye',
      '{% if what %}{{ what }} {% endif %}납품 건 살피고 있어요',
      '{% if what %}{{ what }} 납품{% else %}이번 납품{% endif %} 일정을 계속 살펴보고 있었어요. {% if on_day %}{{ on_day }} 예정이었는데, {% endif %}잘 받으셨는지, 마음에 드시는지 궁금해요.',
    ),
  ],
  brief: [
    brief(
      'arrived',
      '납품 확인',
      '{% if what %}{{ what | josa: "은/는" }}{% else %}납품분은{% endif %} {% if on_day %}{{ on_day }} 예정대로 {% endif %}이상 없이 도착하였습니까? 문제가 있으면 말씀해 주시기 바랍니다.',
    ),
    brief(
      'complete',
      '도착 여부를 여쭙습니다',
      '{% if what %}{{ what | josa: "을/를" }}{% else %}보내 드린 것을{% endif %} 잘 받아 보셨는지 간단히 회신 주시기 바랍니다.',
    ),
    brief(
      'as-agreed',
      '납품 관련 문의',
      '{% if what %}{{ what }} 건은{% else %}이번 납품은{% endif %} 약속대로 진행되었는지 여쭙습니다. 미흡한 점은 바로 조치하겠습니다.',
    ),
  ],
};

export const deliveryCheckCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-arrived',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if what %}{{ what }} 납품{% else %}이번 납품{% endif %} 건으로 전화드렸습니다.',
    '{% if on_day %}{{ on_day }} 예정이었는데, {% endif %}빠진 것 없이 잘 도착하였습니까?',
    '쓰시는 데 더 필요하신 것이 있으면 말씀해 주십시오. 바로 챙기겠습니다.',
  ),
];

export const deliveryCheckShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-arrived',
    '{% if what %}{{ what | josa: "은/는" }}{% else %}보내 드린 것은{% endif %} 잘 도착했는지요? 빠진 것이 있으면 바로 알려 주세요.',
  ),
  shortText('short-complete', '{% if what %}{{ what }} {% endif %}납품 확인차 연락드립니다. 이상 없이 받으셨는지 한 줄만 부탁드립니다.'),
];
