import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const seollalInKorean: Registers = {
  formal: [
    formal(
      'new-year-blessing',
      '새해 복 많이 받으십시오',
      '민족의 명절 설을 맞아 인사드립니다. 새해 복 많이 받으시고, 가족분들과 함께 따뜻하고 넉넉한 명절 보내시기를 기원합니다.',
    ),
    formal(
      'thanks-to-you',
      '설 명절 인사를 드립니다',
      '베풀어 주신 성원에 깊이 감사드리며 설 인사를 올립니다. 온 가족이 함께하는 정겨운 명절 보내시고, 가내 두루 건강하시기를 기원합니다.',
    ),
    formal(
      'safe-journey',
      '즐거운 설 명절 보내십시오',
      '설 연휴를 앞두고 인사드립니다. 고향 오가시는 길 평안하시고, 가족분들과 풍성한 명절 보내시기를 바랍니다.',
      '올해에도 정성을 다해 도와드리겠습니다.',
    ),
  ],
  warm: [
    warm(
      'new-year-blessing',
      '새해 복 많이 받으세요',
      '설 명절 인사드려요. 새해 복 많이 받으시고, 떡국 한 그릇 맛있게 드시며 푹 쉬는 연휴 보내세요.',
    ),
    warm(
      'safe-journey',
      '설 연휴 잘 다녀오세요',
      '곧 설 연휴네요. 오가는 길 조심히 다녀오시고, 오랜만에 만나는 가족분들과 이야기꽃 피우셨으면 좋겠어요.',
    ),
    warm(
      'health-first',
      '따뜻한 설 명절 보내세요',
      '설을 앞두고 생각이 나서 인사드려요. 무엇보다 건강하시고, 가족 모두 웃음 가득한 명절 보내세요.',
    ),
  ],
  brief: [
    brief('new-year-blessing', '새해 복 많이 받으십시오', '설을 맞아 인사드립니다. 새해 복 많이 받으시고 따뜻한 명절 보내시기 바랍니다.'),
    brief('thanks-to-you', '설 인사드립니다', '설 명절을 맞아 감사의 인사를 드립니다. 가족분들과 정겨운 시간 보내시기 바랍니다.'),
    brief('safe-journey', '평안한 설 연휴 보내십시오', '설 연휴 오가시는 길 평안하시고, 넉넉한 명절 보내시기 바랍니다.'),
  ],
};

export const seollalCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}설을 앞두고 인사드리려고 전화드렸습니다.',
    '새해 복 많이 받으시고, 가족분들과 따뜻한 명절 보내시기 바랍니다.',
    '이번 설에는 댁에서 쉬십니까, 먼 길 다녀오십니까? 어느 쪽이든 편안한 연휴 보내십시오.',
  ),
];

export const seollalShortInKorean: readonly NoteVariant[] = [
  shortText('short-blessing', '새해 복 많이 받으세요. 가족분들과 따뜻한 설 명절 보내시길 바랍니다.'),
  shortText('short-journey', '설 인사드립니다. 오가시는 길 조심히 다녀오시고, 건강하고 넉넉한 명절 보내세요.'),
];
