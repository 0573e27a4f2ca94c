import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { thanking } from './closings.ts';

const { brief, formal, warm } = thanking;

export const yearEndInKorean: Registers = {
  formal: [
    formal(
      'year-of-trust',
      '한 해 동안 감사드립니다',
      '어느덧 한 해가 저물어 갑니다. 올 한 해 저희를 믿고 함께해 주셔서 진심으로 감사드립니다.',
      '남은 연말 뜻깊게 마무리하시기를 기원합니다.',
    ),
    formal(
      'looking-back',
      '연말을 맞아 감사의 인사를 드립니다',
      '한 해를 돌아보니 도움을 주신 일이 많아 감사의 인사를 올립니다. 베풀어 주신 마음 하나하나가 저희에게 큰 힘이 되었습니다.',
    ),
    formal(
      'colleagues',
      '올해의 성원에 깊이 감사드립니다',
      '올 한 해 귀사에서 보내 주신 성원에 깊이 감사드립니다. 함께 일하며 많이 배울 수 있었습니다.',
      '건강하고 평안한 연말 보내시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'year-of-trust',
      '올 한 해 정말 감사했어요',
      '올해가 가기 전에 꼭 감사 인사를 드리고 싶었어요. 믿고 함께해 주신 덕분에 든든한 한 해였습니다.',
    ),
    warm(
      'looking-back',
      '한 해를 돌아보며 인사드려요',
      '한 해를 돌아보니 감사한 분들이 떠올라 인사드려요. 늘 너그럽게 이해해 주시고 반갑게 맞아 주셔서 감사했습니다.',
    ),
    warm('simply-thanks', '연말 인사 전해요', '한 해를 마무리하며 감사하다는 말씀부터 드리고 싶었어요. 따뜻하고 편안한 연말 보내세요.'),
  ],
  brief: [
    brief('year-of-trust', '한 해 동안 감사드립니다', '올 한 해 믿고 함께해 주셔서 감사드립니다. 평안한 연말 보내시기 바랍니다.'),
    brief('looking-back', '연말 감사 인사', '올해 베풀어 주신 도움에 깊이 감사드립니다. 한 해 마무리 잘하시기 바랍니다.'),
    brief('simply-thanks', '감사의 마음을 전합니다', '한 해를 마무리하며 감사의 마음을 전합니다. 건강한 연말 보내시기 바랍니다.'),
  ],
};

export const yearEndCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}한 해가 가기 전에 인사드리려고 전화드렸습니다.',
    '올 한 해 저희를 믿고 함께해 주셔서 진심으로 감사드립니다.',
    '내년에 저희가 더 잘했으면 하시는 점이 있으십니까? 말씀해 주시면 꼭 챙기겠습니다.',
  ),
];

export const yearEndShortInKorean: readonly NoteVariant[] = [
  shortText('short-thanks', '올 한 해 믿고 함께해 주셔서 진심으로 감사드립니다. 따뜻한 연말 보내세요.'),
  shortText('short-looking-back', '한 해를 돌아보니 감사한 일이 참 많았습니다. 덕분에 든든했습니다. 고맙습니다.'),
];
