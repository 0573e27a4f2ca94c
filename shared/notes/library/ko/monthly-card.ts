import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const monthlyCardInKorean: Registers = {
  formal: [
    formal(
      'thanks',
      '감사의 말씀을 전합니다',
      '따로 용건이 있어 드리는 메일은 아닙니다. 평소 보내 주시는 신뢰에 깊이 감사드린다는 말씀을 전하고 싶었습니다.',
    ),
    formal(
      'weeks-ahead',
      '인사 말씀 올립니다',
      '계획하시는 일마다 순조롭게 풀리고, 바쁘신 가운데에도 마음의 여유를 누리시기를 기원하며 인사드립니다.',
    ),
    formal(
      'health',
      '건강을 기원합니다',
      '무엇보다 건강이 먼저라는 생각에 짧게나마 인사 올립니다. 가까운 분들과 함께 늘 평안하시기를 기원합니다.',
      '회신은 주지 않으셔도 됩니다.',
    ),
  ],
  warm: [
    warm(
      'thanks',
      '고맙다는 말씀 전하고 싶었어요',
      '고마운 마음은 미루지 말고 전해야겠다 싶어 몇 자 적어요. 늘 마음 써 주셔서 감사합니다.',
    ),
    warm('smile', '그냥 인사드려요', '별다른 용건 없이 가볍게 드리는 인사예요. 읽으시면서 잠깐이라도 웃으셨다면 저는 그걸로 충분해요.'),
    warm(
      'window',
      '마음을 담아 인사드려요',
      '메일과 회의 사이에도 잠시 창밖을 내다보며 쉬실 시간이 있으셨으면 좋겠어요. 몸 잘 챙기시고, 좋은 일도 자주 찾아오기를 바라겠습니다.',
    ),
  ],
  brief: [
    brief('thanks', '감사 인사드립니다', '평소의 도움과 신뢰에 감사드립니다. 늘 든든합니다.'),
    brief('weeks-ahead', '안부 인사드립니다', '하시는 일 모두 순조롭기를 바라며 인사드립니다.'),
    brief('no-reply', '짧게 인사드립니다', '답장하지 않으셔도 되는 짧은 인사입니다. 편안한 날들 보내시기 바랍니다.'),
  ],
};

export const monthlyCardShortInKorean: readonly NoteVariant[] = [
  shortText('short-thanks', '자주 말씀드리지는 못했지만, 믿어 주시는 마음에 늘 감사하고 있습니다.'),
  shortText('short-weeks-ahead', '하시는 일은 술술 풀리고, 저녁은 느긋하게 보내셨으면 좋겠습니다.'),
  shortText('short-health', '뭐니 뭐니 해도 건강이 제일이지요. 소중한 분들과 함께 늘 건강하세요.'),
  shortText('short-nothing', '여쭐 것도 부탁드릴 것도 없이 안부만 전합니다. 답은 안 주셔도 됩니다.'),
  shortText('short-smile', '이 글 보시고 잠깐 미소 지으셨다면, 그것만으로도 보낸 보람이 있습니다.'),
  shortText('short-glad', '알고 지내는 것만으로도 마음 든든한 인연이 있습니다. 그런 인연이 되어 주셔서 고맙습니다.'),
  shortText('short-pause', '바쁘시더라도 차 한잔하며 숨 돌리실 틈은 꼭 있으셨으면 합니다.'),
  shortText('short-luck', '지금 마음에 두신 일이 바라시는 대로 이루어지기를 응원합니다.'),
  shortText('short-company', '곁에 좋은 분들이 늘 함께하고, 그분들과 웃을 시간도 넉넉하기를 기원합니다.'),
  shortText('short-small-things', '별 탈 없이 흘러가는 하루가 실은 가장 좋은 하루라고들 하지요. 그런 하루하루 보내세요.'),
  shortText('short-time', '회의는 조금 짧아지고, 정말 하고 싶으신 일에 쓸 시간은 조금 더 많아지기를 바랍니다.'),
  shortText('short-no-occasion', '특별한 날이 아니어도 인사는 드릴 수 있기에, 마음을 담아 몇 자 적습니다.'),
];
