import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const dragonBoatInKorean: Registers = {
  formal: [
    formal('good-health', '단오를 맞아 인사드립니다', '어느덧 단오입니다. 초여름 더위에 건강 유의하시고 늘 평안하시기를 기원합니다.'),
    formal('early-summer', '단오 인사를 드립니다', '여름의 문턱에서 단오 인사를 드립니다. 온 가족 건강하게 여름을 맞으시기를 바랍니다.'),
    formal('well-being', '단오에 안부를 여쭙습니다', '싱그러운 단오를 맞아 안부 인사를 드립니다. 하시는 일 모두 순조롭기를 기원합니다.'),
  ],
  warm: [
    warm('good-health', '단오 인사드려요', '단오를 맞아 인사드려요. 더위가 시작되는 때이니 건강 잘 챙기세요.'),
    warm('early-summer', '싱그러운 단오 보내세요', '어느새 단오네요. 잠시나마 시원한 바람 쐬시며 쉬어 가는 하루 보내셨으면 좋겠어요.'),
    warm('well-being', '단오에 안부 전해요', '단오라 생각이 나서 안부 전해요. 가족 모두 건강하게 여름 나시기를 바랍니다.'),
  ],
  brief: [
    brief('good-health', '단오 인사드립니다', '단오를 맞아 인사드립니다. 건강하고 평안한 나날 보내시기 바랍니다.'),
    brief('early-summer', '단오 인사', '단오에 안부 인사를 드립니다. 더위에 건강 유의하시기 바랍니다.'),
    brief('well-being', '평안한 단오 보내십시오', '단오를 맞아 온 가족의 건강을 기원합니다.'),
  ],
};

export const dragonBoatCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}단오를 맞아 인사드리려고 전화드렸습니다.',
    '다가오는 더위에도 늘 건강하시기 바랍니다.',
    '요즘 어떻게 지내십니까? 편안한 하루 보내십시오.',
  ),
];

export const dragonBoatShortInKorean: readonly NoteVariant[] = [
  shortText('short-peace', '단오를 맞아 인사드립니다. 더위 조심하시고 늘 건강하세요.'),
  shortText('short-rest', '단오 인사드립니다. 잠시 쉬어 가는 편안한 하루 보내세요.'),
];
