import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const mailAnswerInKorean: Registers = {
  formal: [
    formal(
      'thank-you',
      '보내 주신 메일에 회신드립니다',
      '보내 주신 메일 잘 읽었습니다. 기다려 주셔서 감사드리며, 아래와 같이 회신드립니다.',
      '{{ answer }}',
      '추가로 궁금하신 점은 언제든지 말씀해 주시기 바랍니다.',
    ),
    formal(
      'coming-back',
      '문의하신 내용에 답변드립니다',
      '말씀하신 내용을 꼼꼼히 확인하고 답변드립니다.',
      '{{ answer }}',
      '부족한 부분이 있으면 편하게 말씀해 주시기 바랍니다.',
    ),
    formal(
      'reply',
      '회신드립니다',
      '기다리셨을 텐데, 보내 주신 메일에 답을 드립니다.',
      '{{ answer }}',
      '말씀하신 내용에 대한 답이 되었기를 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'thank-you',
      '기다려 주셔서 감사해요',
      '답장 기다리셨지요? 이제야 적어 보내요.',
      '{{ answer }}',
      '빠진 것이 있으면 편하게 말씀해 주세요.',
    ),
    warm(
      'coming-back',
      '메일에 답장드려요',
      '보내 주신 메일 잘 읽었어요. 잊지 않고 있었습니다.',
      '{{ answer }}',
      '통화가 편하시면 제가 전화드릴게요.',
    ),
    warm(
      'read-again',
      '말씀하신 것 답변드려요',
      '빠뜨리는 것이 없게 보내 주신 메일을 다시 한번 읽고 답장드려요.',
      '{{ answer }}',
      '도움이 되었는지 알려 주세요.',
    ),
  ],
  brief: [
    brief('reply', '회신드립니다', '보내 주신 메일에 회신드립니다. {{ answer }}'),
    brief('coming-back', '답변드립니다', '문의하신 내용에 답변드립니다. {{ answer }} 더 필요하신 것이 있으면 말씀해 주시기 바랍니다.'),
    brief('wait', '메일 회신', '기다려 주셔서 감사합니다. {{ answer }}'),
  ],
};

export const mailAnswerCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-answer',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}보내 주신 메일을 읽고 전화드렸습니다. 직접 말씀드리는 편이 나을 듯했습니다.',
    '{{ answer }}',
    '말씀하신 내용에 답이 되었습니까? 필요하시면 메일로도 정리해 보내 드리겠습니다.',
  ),
];

export const mailAnswerShortInKorean: readonly NoteVariant[] = [
  shortText('short-answer', '메일 잘 읽었습니다. 기다려 주셔서 감사합니다.', '{{ answer }}'),
  shortText('short-back', '말씀하신 내용에 답변드립니다.', '{{ answer }}'),
];
