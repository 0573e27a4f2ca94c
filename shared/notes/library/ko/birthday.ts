import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const birthdayInKorean: Registers = {
  formal: [
    formal(
      'good-wishes',
      '생일을 진심으로 축하드립니다',
      '뜻깊은 날을 맞으신 것을 축하드립니다. 늘 건강하시고 뜻하시는 일마다 좋은 결실이 있기를 기원합니다.',
    ),
    formal(
      'good-company',
      '생일 축하 인사를 드립니다',
      '생일을 맞아 축하 인사를 드립니다. 사랑하는 분들과 함께 따뜻하고 즐거운 하루를 보내시기 바랍니다.',
      '베풀어 주시는 마음에 늘 감사드립니다.',
    ),
    formal(
      'a-good-year',
      '생일을 축하드립니다',
      '생일을 축하드리며, 앞으로의 한 해도 건강과 기쁨이 가득하기를 기원합니다.',
      '소중한 인연에 깊이 감사드립니다.',
    ),
  ],
  warm: [
    warm('good-wishes', '생일 축하드려요', '진심을 담아 축하 인사드려요. 맛있는 것도 드시고 많이 웃는 하루 보내세요.'),
    warm(
      'a-good-year',
      '생일 축하 인사 전해요',
      '생일을 그냥 지나칠 수 없어 몇 자 적어요. 새로 시작하는 한 해에 좋은 일이 많이 생기기를 바라겠습니다.',
    ),
    warm(
      'thinking-of-you',
      '축하드려요, 좋은 하루 보내세요',
      '생일 축하드려요. 가까운 분들과 함께 마음 편히 보내시고, 늘 건강하셨으면 좋겠어요.',
      '이렇게 인연이 닿아 감사한 마음입니다.',
    ),
  ],
  brief: [
    brief('good-wishes', '생일을 축하드립니다', '축하 인사를 드립니다. 늘 건강하시고 평안하시기를 기원합니다.'),
    brief('all-the-best', '생일 축하 인사', '생일을 진심으로 축하드립니다. 뜻깊은 하루 보내시기 바랍니다.'),
    brief('a-good-year', '축하 인사드립니다', '생일을 맞아 축하드립니다. 좋은 일이 가득한 한 해 보내시기 바랍니다.'),
  ],
};

export const birthdayCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-good-wishes',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠깐 통화 괜찮으십니까?',
    '생일을 직접 축하드리고 싶어 전화드렸습니다. 늘 건강하시고 좋은 일만 가득하기를 바랍니다.',
    '좋은 분들과 즐거운 시간 보내십시오. 다음에 또 인사드리겠습니다.',
  ),
  callLines(
    'call-no-business',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하세요. {% if rep_name %}{{ rep_name }}입니다. {% endif %}일 이야기는 아니고요, 축하드리려고 전화드렸어요.',
    '생일 진심으로 축하드려요. 올 한 해도 건강하게 보내세요.',
    '오래 붙들지 않을게요. 좋은 하루 보내세요.',
  ),
];

export const birthdayShortInKorean: readonly NoteVariant[] = [
  shortText('short-wishes', '생일을 진심으로 축하드립니다. 늘 건강하시고 좋은 일만 가득하기를 바랍니다.'),
  shortText('short-day', '생일 축하드립니다. 소중한 분들과 함께 웃음 가득한 하루 보내세요.'),
];
