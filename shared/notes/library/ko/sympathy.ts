import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting as letter } from './closings.ts';

/** The level of speech stays formal in every register. */
export const sympathyInKorean: Registers = {
  formal: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '깊은 위로의 말씀을 드립니다',
        '{% if deceased %}{{ deceased }} 소식을{% else %}비보를{% endif %} 접하고 깊은 위로의 말씀을 드립니다. 큰 슬픔 가운데 계실 가족분들께도 위로의 마음을 전합니다.',
        '제가 도와드릴 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
      ),
      letter(
        'bereavement-last-respects',
        '깊은 위로의 말씀을 드립니다',
        '삼가 고인의 명복을 빕니다',
        '{% if deceased %}{{ deceased }} 소식을{% else %}비보를{% endif %} 듣고 마음이 아픕니다. 슬픔이 크시겠지만 부디 몸을 잘 돌보시기 바랍니다.',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '빠른 쾌유를 기원합니다',
        '편찮으시다는 소식을 듣고 걱정하는 마음으로 몇 자 적습니다. 빠른 쾌유를 기원합니다. 부디 몸조리에만 마음 쓰시기 바랍니다.',
        '제가 도와드릴 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
      ),
    ),
    ...forKind(
      'accident',
      letter(
        'accident-safe',
        '깊은 위로의 말씀을 드립니다',
        '사고 소식을 듣고 걱정이 앞섰습니다. 얼마나 놀라고 힘드셨을지 헤아리며 깊은 위로의 말씀을 드립니다. 하루빨리 회복하시기를 기원합니다.',
        '제가 도울 수 있는 일이 있으면 언제든지 말씀해 주시기 바랍니다.',
      ),
    ),
    letter(
      'sad-news',
      '깊은 위로의 말씀을 드립니다',
      '어려운 일을 겪고 계시다는 소식을 듣고 깊은 위로의 말씀을 드립니다. 힘든 시간을 잘 이겨 내시기를 마음으로 기원합니다.',
      '제가 힘이 되어 드릴 일이 있으면 부디 말씀해 주시기 바랍니다.',
    ),
  ],
  warm: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '깊은 위로의 말씀을 드립니다',
        '{% if deceased %}{{ deceased }} 소식을{% else %}비보를{% endif %} 듣고 마음이 무척 무겁습니다. 어떤 말로도 위로가 되지 않겠지만, 저도 함께 마음 아파하고 있습니다.',
        '제가 할 수 있는 일이 있으면 무엇이든 말씀해 주십시오. 답장은 하지 않으셔도 됩니다.',
      ),
      letter(
        'bereavement-last-respects',
        '깊은 위로의 말씀을 드립니다',
        '삼가 고인의 명복을 빕니다',
        '{% if deceased %}{{ deceased }} 소식에{% else %}비보에{% endif %} 무어라 드릴 말씀이 없습니다. 끼니 거르지 마시고 부디 몸을 잘 챙기시기 바랍니다.',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '빠른 쾌유를 기원합니다',
        '몸이 편찮으시다는 이야기를 듣고 걱정이 많이 되었습니다. 다른 일은 잠시 내려놓으시고 푹 쉬십시오. 빠른 쾌유를 기원합니다.',
        '제가 거들 일이 있으면 언제든 편하게 말씀해 주십시오.',
      ),
    ),
    ...forKind(
      'accident',
      letter(
        'accident-safe',
        '위로의 말씀을 드립니다',
        '사고 소식을 듣고 가슴이 철렁했습니다. 몸은 좀 어떠신지 걱정이 됩니다. 하루빨리 회복하시기를 마음으로 기원합니다.',
        '제가 도울 일이 있으면 무엇이든 말씀해 주십시오.',
      ),
    ),
    letter(
      'sad-news',
      '위로의 말씀을 드립니다',
      '힘든 일을 겪고 계시다는 이야기를 듣고 마음이 쓰였습니다. 멀리서나마 깊은 위로의 마음을 전합니다.',
      '무엇이든 제가 할 수 있는 일이 있으면 말씀해 주십시오.',
    ),
  ],
  brief: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '깊은 위로의 말씀을 드립니다',
        '{% if deceased %}{{ deceased }} 소식을{% else %}비보를{% endif %} 접하고 깊은 위로의 말씀을 드립니다. 부디 몸을 잘 돌보시기 바랍니다.',
      ),
      letter(
        'bereavement-last-respects',
        '깊은 위로의 말씀을 드립니다',
        '삼가 고인의 명복을 빕니다',
        '큰 슬픔 가운데 계신 가족분들께 깊은 위로의 말씀을 드립니다.',
      ),
    ),
    ...forKind(
      'illness',
      letter('illness-recovery', '빠른 쾌유를 기원합니다', '편찮으시다는 소식을 들었습니다. 부디 잘 쉬시고, 빠른 쾌유를 기원합니다.'),
    ),
    ...forKind(
      'accident',
      letter('accident-safe', '위로의 말씀을 드립니다', '사고 소식을 듣고 깊은 위로의 말씀을 드립니다. 하루빨리 회복하시기를 기원합니다.'),
    ),
    letter(
      'sad-news',
      '위로의 말씀을 드립니다',
      '어려운 소식을 듣고 깊은 위로의 말씀을 드립니다. 제가 도울 일이 있으면 말씀해 주시기 바랍니다.',
    ),
  ],
};

export const sympathyCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-sorry',
    '{% if address_as %}{{ address_as }}, {% endif %}{% if rep_name %}{{ rep_name }}입니다. {% endif %}소식 듣고 전화드렸습니다.',
    '무어라 말씀드려야 할지 모르겠습니다. 마음 깊이 위로의 말씀을 드립니다.',
    '제가 도와드릴 일이 있으면 언제든지 말씀해 주십시오. 부디 몸을 잘 돌보시기 바랍니다.',
  ),
];

export const sympathyShortInKorean: readonly NoteVariant[] = [
  ...forKind(
    'bereavement',
    shortText(
      'short-bereavement',
      '{% if deceased %}{{ deceased }} 소식을{% else %}비보를{% endif %} 접하고 깊은 위로의 말씀을 드립니다. 부디 몸을 잘 돌보시기 바랍니다.',
    ),
  ),
  ...forKind('illness', shortText('short-illness', '편찮으시다는 소식을 들었습니다. 부디 푹 쉬시고, 빠른 쾌유를 기원합니다.')),
  ...forKind(
    'accident',
    shortText('short-accident', '사고 소식을 듣고 많이 놀랐습니다. 부디 안정을 취하시고 하루빨리 회복하시기를 바랍니다.'),
  ),
  shortText('short-sad', '어려운 일을 겪고 계시다는 소식을 들었습니다. 깊은 위로의 말씀을 드립니다.'),
  shortText('short-here', '소식 듣고 마음이 무겁습니다. 답장은 주지 않으셔도 됩니다. 제가 도울 일이 있으면 말씀해 주십시오.'),
];
