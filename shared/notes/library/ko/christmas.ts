import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const christmasInKorean: Registers = {
  formal: [
    formal(
      'peaceful',
      '따뜻한 성탄절 보내시기 바랍니다',
      '성탄절을 맞아 인사드립니다. 가족분들과 함께 평안하고 따뜻한 시간 보내시기를 기원합니다.',
    ),
    formal(
      'gratitude',
      '성탄 인사를 드립니다',
      '한 해 동안 베풀어 주신 마음에 감사드리며 성탄 인사를 올립니다. 가정에 사랑과 평화가 가득하기를 바랍니다.',
    ),
    formal('quiet-days', '기쁜 성탄절 보내십시오', '분주한 연말이지만 성탄절만큼은 마음의 여유를 누리시고, 기쁨이 함께하기를 기원합니다.'),
  ],
  warm: [
    warm('merry', '메리 크리스마스', '사랑하는 분들과 맛있는 것 드시며 따뜻한 성탄절 보내세요.'),
    warm(
      'good-company',
      '성탄절 인사드려요',
      '성탄절이 다가오니 생각이 나서 인사드려요. 추운 날씨에 감기 조심하시고 포근한 연휴 보내세요.',
    ),
    warm('thinking-of-you', '포근한 성탄절 보내세요', '한 해 동안 정말 감사했어요. 성탄절에는 일 걱정 잠시 내려놓고 푹 쉬셨으면 좋겠어요.'),
  ],
  brief: [
    brief('peaceful', '성탄 인사드립니다', '성탄절을 맞아 인사드립니다. 평안하고 따뜻한 시간 보내시기 바랍니다.'),
    brief('merry', '즐거운 성탄절 보내십시오', '가족분들과 함께 웃음 가득한 성탄절 보내시기 바랍니다.'),
    brief('gratitude', '성탄 인사', '한 해 동안의 성원에 감사드리며, 기쁨 가득한 성탄절 보내시기 바랍니다.'),
  ],
};

export const christmasCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}성탄절을 앞두고 인사드리려고 전화드렸습니다.',
    '가족분들과 따뜻하고 평안한 성탄절 보내시기 바랍니다.',
    '연휴에는 좀 쉬십니까? 추운 날씨에 건강 조심하십시오.',
  ),
];

export const christmasShortInKorean: readonly NoteVariant[] = [
  shortText('short-merry', '메리 크리스마스. 가족분들과 따뜻한 성탄절 보내세요.'),
  shortText('short-rest', '성탄절 인사드립니다. 추운 날씨에 건강 조심하시고 포근한 연휴 보내세요.'),
];
