import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const birthdayBelatedInKorean: Registers = {
  formal: [
    formal(
      'after-the-day',
      '늦었지만 생일을 축하드립니다',
      '며칠 늦었습니다만 생일을 진심으로 축하드립니다. 뜻깊은 하루 보내셨기를 바라며, 늘 건강하시기를 기원합니다.',
    ),
    formal(
      'forgive-the-delay',
      '뒤늦게 생일 축하 인사를 드립니다',
      '생일 인사가 늦어 송구합니다. 좋은 분들과 따뜻한 시간 보내셨기를 바라며, 한 해 내내 좋은 일이 가득하기를 기원합니다.',
    ),
  ],
  warm: [
    warm('after-the-day', '늦었지만 생일 축하드려요', '며칠 늦었지만 생일 진심으로 축하드려요. 즐거운 하루 보내셨는지 궁금해요.'),
    warm(
      'missed-it',
      '생일 인사가 늦었어요',
      '생일에 맞추어 인사드리지 못해 죄송해요. 늦게나마 축하드리며, 올 한 해 내내 건강하셨으면 좋겠어요.',
    ),
  ],
  brief: [
    brief('after-the-day', '늦은 생일 축하 인사', '며칠 늦었지만 생일을 진심으로 축하드립니다.'),
    brief('good-year', '늦게나마 축하드립니다', '생일 인사가 늦었습니다. 건강하고 좋은 한 해 보내시기 바랍니다.'),
  ],
};

export const birthdayBelatedCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-belated',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}늦었지만 축하 인사를 드리고 싶어 전화드렸습니다.',
    '생일을 진심으로 축하드립니다. 늘 건강하시고 좋은 일 많기를 바랍니다.',
    '그날은 즐겁게 보내셨습니까? 다음에 또 인사드리겠습니다.',
  ),
];

export const birthdayBelatedShortInKorean: readonly NoteVariant[] = [
  shortText('short-late', '조금 늦었지만 생일을 진심으로 축하드립니다. 건강하고 좋은 한 해 보내시길 바랍니다.'),
  shortText('short-missed', '생일에 인사를 드리지 못해 죄송합니다. 늦게나마 축하드리며, 늘 건강하시길 바랍니다.'),
];
