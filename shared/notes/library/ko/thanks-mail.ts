import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { thanking } from './closings.ts';

const { brief, formal, warm } = thanking;

export const thanksMailInKorean: Registers = {
  formal: [
    formal(
      'read-carefully',
      '보내 주신 메일 감사드립니다',
      '보내 주신 메일 잘 읽었습니다. 바쁘신 중에 시간을 내어 주셔서 감사드립니다.',
      '제가 도와드릴 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
    ),
    formal('noted', '메일 잘 받았습니다', '말씀해 주신 내용을 꼼꼼히 읽었습니다. 이렇게 직접 연락 주셔서 감사드립니다.'),
    formal(
      'attention',
      '연락 주셔서 감사드립니다',
      '바쁘신 중에도 메일을 보내 주셔서 깊이 감사드립니다. 보내 주신 말씀 잘 새겨 두겠습니다.',
      '더 필요하신 사항이 있으시면 다시 연락 주시기 바랍니다.',
    ),
  ],
  warm: [
    warm(
      'good-to-hear',
      '메일 감사드려요',
      '메일 잘 받았습니다. 이렇게 소식 주셔서 반갑고 감사해요.',
      '제가 도울 일이 있으면 언제든 편하게 말씀해 주세요.',
    ),
    warm('taking-time', '메일 잘 읽었습니다', '바쁘실 텐데 이렇게 메일 보내 주셔서 감사드려요. 한 줄 한 줄 잘 읽었습니다.'),
    warm(
      'always',
      '연락 주셔서 감사드려요',
      '연락 주셔서 감사해요. 보내 주신 메일 잘 읽어 보았습니다.',
      '더 하실 말씀이 생각나시면 또 적어 보내 주세요.',
    ),
  ],
  brief: [
    brief('received', '메일 잘 받았습니다', '보내 주신 내용 확인하였습니다. 챙겨 주셔서 감사드립니다.'),
    brief('writing', '메일 감사드립니다', '바쁘신 중에 메일 주셔서 감사드립니다. 필요하신 사항은 언제든지 말씀해 주시기 바랍니다.'),
    brief('contact', '연락 감사드립니다', '연락 주셔서 감사드립니다. 말씀하신 내용 잘 읽었습니다.'),
  ],
};

export const thanksMailShortInKorean: readonly NoteVariant[] = [
  shortText('short-read', '보내 주신 메일 잘 받았습니다. 꼼꼼히 읽어 보았습니다. 감사합니다.'),
  shortText('short-noted', '메일 보내 주셔서 감사합니다. 말씀하신 내용은 잘 적어 두었습니다.'),
];
