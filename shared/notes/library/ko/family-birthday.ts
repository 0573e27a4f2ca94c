import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const familyBirthdayInKorean: Registers = {
  formal: [
    formal(
      'good-wishes',
      '가정의 경사를 축하드립니다',
      '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일을 진심으로 축하드립니다. 온 가족이 함께 기쁘고 뜻깊은 시간 보내시기를 기원합니다.',
    ),
    formal(
      'good-health',
      '가족분의 생일을 축하드립니다',
      '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일을 맞아 축하 인사를 드립니다. 가정에 건강과 웃음이 늘 함께하기를 바랍니다.',
    ),
    formal(
      'celebration',
      '축하의 말씀을 드립니다',
      '댁에 기쁜 날이 있다고 들었습니다. {% if family_member %}{{ family_member }}의 생일을{% else %}생일을{% endif %} 축하드리며, 온 가족 두루 평안하시기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'good-wishes',
      '댁에 기쁜 날이네요',
      '{% if family_member %}{{ family_member }}{% else %}가족분{% endif %} 생일이라고 들었어요. 축하드려요. 맛있는 것 드시며 즐거운 시간 보내세요.',
    ),
    warm(
      'give-my-best',
      '축하 인사 전해 주세요',
      '{% if family_member %}{{ family_member }}{% else %}가족분{% endif %} 생일에 제 축하 인사도 함께 전해 주세요. 웃음 가득한 하루 보내셨으면 좋겠어요.',
    ),
    warm(
      'time-together',
      '저도 마음으로 축하드려요',
      '{% if family_member %}{{ family_member }}{% else %}가족분{% endif %} 생일 축하드려요. 모처럼 온 가족이 둘러앉아 오붓한 시간 보내셨으면 좋겠어요.',
    ),
  ],
  brief: [
    brief(
      'good-wishes',
      '가족분의 생일을 축하드립니다',
      '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일에 축하 인사를 드립니다. 즐거운 시간 보내시기 바랍니다.',
    ),
    brief(
      'give-my-best',
      '축하 인사드립니다',
      '생일을 맞은 {% if family_member %}{{ family_member }}{% else %}가족분{% endif %}께 축하 인사를 전해 주시기 바랍니다.',
    ),
    brief(
      'celebration',
      '댁의 기쁜 날을 축하드립니다',
      '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일을 맞아 온 가족의 건강을 기원합니다.',
    ),
  ],
};

export const familyBirthdayCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}댁에 기쁜 날이 있다고 들어 전화드렸습니다.',
    '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일을 진심으로 축하드립니다.',
    '함께 좋은 시간 보내십시오. 오래 붙들지 않겠습니다.',
  ),
];

export const familyBirthdayShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-wishes',
    '{% if family_member %}{{ family_member }}의{% else %}가족분의{% endif %} 생일을 축하드립니다. 온 가족이 즐거운 시간 보내세요.',
  ),
  shortText(
    'short-cake',
    '{% if family_member %}{{ family_member }}{% else %}가족분{% endif %} 생일이라고 들었습니다. 축하 인사 함께 전해 주세요.',
  ),
];
