import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { thanking } from './closings.ts';

const { brief, formal, warm } = thanking;

export const thanksDealInKorean: Registers = {
  formal: [
    formal(
      'decision',
      '{% if what %}{{ what }} 건, {% endif %}진심으로 감사드립니다',
      '이번에 {% if what %}{{ what | josa: "을/를" }} 결정해{% else %}저희와 함께하기로 결정해{% endif %} 주셔서 진심으로 감사드립니다. 처음 말씀드린 대로 끝까지 책임지고 챙기겠습니다.',
      '진행 중에 궁금하신 점이 있으시면 언제든지 저에게 말씀해 주시기 바랍니다.',
    ),
    formal(
      'trust',
      '저희를 믿고 맡겨 주셔서 감사드립니다',
      '{% if what %}{{ what }} 건을 저희에게{% else %}저희를{% endif %} 믿고 맡겨 주셔서 깊이 감사드립니다. 귀사의 기대에 어긋나지 않도록 최선을 다하겠습니다.',
      '필요하신 사항이 있으시면 저에게 바로 연락 주시기 바랍니다.',
    ),
    formal(
      'effort',
      '감사의 말씀을 드립니다',
      '이번 {% if what %}{{ what }} 건{% else %}계약{% endif %}이 성사되기까지 힘써 주신 점 깊이 감사드립니다. 작은 부분까지 세심히 살피겠습니다.',
    ),
  ],
  warm: [
    warm(
      'entrusted',
      '{% if what %}{{ what }} 건, {% endif %}정말 감사드려요',
      '{% if what %}{{ what }} 건을 저희에게{% else %}저희를 믿고{% endif %} 맡겨 주셔서 정말 감사드려요. 기대에 어긋나지 않게 잘 챙기겠습니다.',
      '진행하시면서 궁금한 점이 생기면 언제든 편하게 말씀해 주세요.',
    ),
    warm(
      'glad',
      '감사 인사드려요',
      '{% if what %}{{ what }} 건을 결정해{% else %}저희를 선택해{% endif %} 주셔서 얼마나 기쁘고 감사한지 모르겠어요. 마지막까지 꼼꼼히 살피겠습니다.',
      '제가 도와드릴 일이 있으면 알려 주세요.',
    ),
    warm(
      'thanks-to-you',
      '덕분에 잘 마무리되었습니다',
      '{% if what %}{{ what }} 건{% else %}이번 계약{% endif %}이 잘 마무리되어 기뻐요. 함께 애써 주셔서 감사드려요.',
      '가까이에서 잘 챙기겠습니다. 필요하실 때 불러 주세요.',
    ),
  ],
  brief: [
    brief(
      'decision',
      '{% if what %}{{ what }} 건 {% endif %}감사드립니다',
      '{% if what %}{{ what | josa: "을/를" }} 결정해{% else %}저희를 선택해{% endif %} 주셔서 감사드립니다. 문의하실 사항이 있으시면 바로 연락 주시기 바랍니다.',
    ),
    brief('trust', '감사드립니다', '{% if what %}{{ what }} 건을 {% endif %}믿고 맡겨 주셔서 감사드립니다. 차질 없이 진행하겠습니다.'),
    brief(
      'together',
      '감사 인사드립니다',
      '{% if what %}이번 {{ what }} 건에 {% endif %}저희와 함께해 주셔서 감사드립니다. 필요하신 사항은 언제든지 말씀해 주시기 바랍니다.',
    ),
  ],
};

export const thanksDealCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-own-words',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠시 통화 괜찮으십니까?',
    '{% if what %}{{ what | josa: "을/를" }} 결정해{% else %}저희와 함께하기로 결정해{% endif %} 주신 데 대해 직접 감사 인사를 드리고 싶어 전화드렸습니다.',
    '시작하기 전에 확인하고 싶으신 점이 있으십니까? 나중에라도 생각나시면 저에게 바로 전화 주십시오.',
  ),
  callLines(
    'call-next-steps',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하세요. {% if rep_name %}{{ rep_name }}입니다. {% endif %}잠깐 시간 괜찮으세요?',
    '{% if what %}{{ what }} 건을 {% endif %}믿고 맡겨 주셔서 감사하다는 말씀을 꼭 드리고 싶었습니다.',
    '앞으로의 진행 순서를 간단히 말씀드려도 될까요? 궁금한 점은 언제든 편하게 말씀해 주세요.',
  ),
];

export const thanksDealShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-thanks',
    '{% if what %}{{ what | josa: "을/를" }} 결정해{% else %}저희를 선택해{% endif %} 주셔서 진심으로 감사드립니다. 궁금하신 점은 언제든 편하게 말씀해 주세요.',
  ),
  shortText('short-trust', '{% if what %}{{ what }} 건을 {% endif %}믿고 맡겨 주셔서 정말 감사합니다. 끝까지 잘 챙기겠습니다.'),
];
