import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const weddingAnniversaryInKorean: Registers = {
  formal: [
    formal(
      'good-wishes',
      '결혼기념일을 축하드립니다',
      '두 분의 결혼기념일에 진심 어린 축하를 전합니다. 늘 건강하시고 서로 의지하며 행복하시기를 기원합니다.',
    ),
    formal(
      'good-company',
      '뜻깊은 날을 축하드립니다',
      '결혼기념일을 맞아 축하 인사를 드립니다. 두 분께서 함께 걸어오신 길이 앞으로도 따뜻하게 이어지기를 바랍니다.',
    ),
    formal(
      'celebration',
      '축하의 마음을 전합니다',
      '두 분의 뜻깊은 날을 축하드립니다. 이날만큼은 두 분만의 여유로운 시간을 누리시기를 바랍니다.',
    ),
  ],
  warm: [
    warm('good-wishes', '결혼기념일 축하드려요', '두 분의 소중한 날, 저도 축하드려요. 좋아하시는 것 드시면서 즐거운 시간 보내세요.'),
    warm(
      'time-together',
      '두 분만의 시간 보내세요',
      '바쁜 일은 잠시 미뤄 두시고 두 분이 오붓하게 보내셨으면 좋겠어요. 진심으로 축하드려요.',
    ),
    warm('many-more', '두 분 오래오래 행복하세요', '결혼기념일이라고 들었어요. 지금처럼 오래오래 다정하고 행복하게 지내세요.'),
  ],
  brief: [
    brief('good-wishes', '결혼기념일을 축하드립니다', '두 분께 축하 인사를 드립니다. 행복한 하루 보내시기 바랍니다.'),
    brief('congratulations', '축하드립니다', '두 분의 결혼기념일을 축하드리며 늘 건강하시기를 기원합니다.'),
    brief('celebration', '축하 인사', '뜻깊은 날을 맞아 축하드립니다. 두 분이 함께 좋은 시간 보내시기 바랍니다.'),
  ],
};

export const weddingAnniversaryCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}축하 인사를 드리고 싶어 전화드렸습니다.',
    '결혼기념일을 진심으로 축하드립니다. 두 분 늘 건강하시고 행복하십시오.',
    '좋은 계획이 있으십니까? 즐거운 시간 보내십시오.',
  ),
];

export const weddingAnniversaryShortInKorean: readonly NoteVariant[] = [
  shortText('short-wishes', '결혼기념일을 축하드립니다. 두 분 늘 건강하고 행복하세요.'),
  shortText('short-evening', '두 분의 뜻깊은 날을 축하드립니다. 오붓하고 즐거운 시간 보내세요.'),
];
