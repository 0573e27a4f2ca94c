import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const chuseokInKorean: Registers = {
  formal: [
    formal(
      'plentiful',
      '풍성한 한가위 보내십시오',
      '추석을 맞아 인사드립니다. 가족분들과 함께 보름달처럼 넉넉하고 풍성한 한가위 보내시기를 기원합니다.',
    ),
    formal(
      'gratitude',
      '추석 명절 인사를 드립니다',
      '결실의 계절에 감사의 마음을 담아 추석 인사를 올립니다. 늘 보내 주시는 성원에 깊이 감사드리며, 가정에 기쁨과 평안이 가득하기를 바랍니다.',
    ),
    formal(
      'safe-journey',
      '따뜻한 추석 보내시기 바랍니다',
      '어느덧 추석이 다가왔습니다. 귀성길 살펴 다녀오시고, 반가운 분들과 정담 나누시는 명절 보내시기를 기원합니다.',
    ),
  ],
  warm: [
    warm(
      'plentiful',
      '풍성한 한가위 보내세요',
      '추석 인사드려요. 맛있는 것 많이 드시고, 환한 보름달 보며 소원도 빌어 보세요. 늘 감사합니다.',
    ),
    warm(
      'safe-journey',
      '추석 잘 보내세요',
      '곧 추석이네요. 길이 많이 막힐 텐데 살펴 다녀오시고, 반가운 얼굴들과 정다운 시간 보내셨으면 좋겠어요.',
    ),
    warm('rest', '추석 인사드려요', '추석을 앞두고 인사드려요. 바쁘게 지내신 만큼 이번 연휴에는 마음 편히 푹 쉬세요.'),
  ],
  brief: [
    brief('plentiful', '풍성한 한가위 보내십시오', '추석을 맞아 인사드립니다. 보름달처럼 넉넉한 시간 보내시기 바랍니다.'),
    brief('gratitude', '추석 인사드립니다', '늘 감사드립니다. 가족분들과 따뜻하고 넉넉한 추석 보내시기 바랍니다.'),
    brief('safe-journey', '평안한 추석 연휴 보내십시오', '귀성길 살펴 다녀오시고, 가족분들과 정담 나누시는 명절 보내시기 바랍니다.'),
  ],
};

export const chuseokCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}추석을 앞두고 인사드리려고 전화드렸습니다.',
    '가족분들과 함께 풍성한 한가위 보내시기 바랍니다.',
    '이번 연휴는 어떻게 보내십니까? 오가시는 길 조심히 다녀오십시오.',
  ),
];

export const chuseokShortInKorean: readonly NoteVariant[] = [
  shortText('short-plentiful', '풍성한 한가위 보내세요. 늘 감사드립니다.'),
  shortText('short-journey', '추석 인사드립니다. 먼 길 다녀오신다면 살펴 가시고, 가족분들과 정겨운 시간 보내세요.'),
];
