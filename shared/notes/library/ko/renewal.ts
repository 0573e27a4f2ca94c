import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { asking } from './closings.ts';

const { brief, formal, warm } = asking;

export const renewalInKorean: Registers = {
  formal: [
    formal(
      'what-you-need',
      '{% if what %}{{ what }} 건, {% endif %}계약 기간 안내드립니다',
      '{% if what %}{{ what }} 건의 기간이{% else %}현재 계약이{% endif %} {% if on_day %}{{ on_day }}에 만료됩니다{% else %}곧 만료됩니다{% endif %}. 지금 내용이 귀사에 잘 맞는지, 달라져야 할 점은 없는지 미리 여쭙고자 합니다.',
      '계속 이용하실 경우 제가 준비하겠습니다. 그렇지 않으시더라도 편하게 말씀해 주시기 바랍니다.',
    ),
    formal(
      'in-good-time',
      '{% if what %}{{ what }} {% endif %}갱신 여부를 여쭙습니다',
      '{% if what %}{{ what }} 건의{% else %}계약{% endif %} {% if on_day %}만료일({{ on_day }})을{% else %}만료를{% endif %} 앞두고, 그동안 만족스러우셨는지, 앞으로는 어떻게 하실 생각이신지 여쭙습니다.',
    ),
    formal(
      'review',
      '그동안의 이용 소감을 여쭙습니다',
      '{% if what %}{{ what }} 건의 기간이{% else %}계약이{% endif %} {% if on_day %}{{ on_day }}에 {% endif %}끝나기 전에 그간의 일을 함께 돌아보았으면 합니다. 도움이 된 점과 아쉬웠던 점을 들려주시면 감사하겠습니다.',
    ),
  ],
  warm: [
    warm(
      'what-you-need',
      '{% if what %}{{ what }} {% endif %}만료일이 다가와요',
      '{% if what %}{{ what }} 건의 기간이{% else %}계약이{% endif %} {% if on_day %}{{ on_day }}에{% else %}곧{% endif %} 끝나요. 임박해서 말씀드리면 번거로우실 것 같아 미리 연락드려요. 그대로 이어 가실지, 바꾸고 싶은 점이 있으신지 알려 주세요.',
      '어느 쪽이든 편하게 말씀해 주세요.',
    ),
    warm(
      'honest',
      '그동안 도움이 되었나요?',
      '{% if what %}{{ what | josa: "이/가" }} {% endif %}그동안 도움이 되었는지 먼저 솔직하게 듣고 싶어요. 말씀해 주신 점은 꼭 반영하겠습니다.{% if on_day %} {{ on_day }}까지는 여유가 있어요.{% endif %}',
    ),
    warm(
      'no-paperwork',
      '서류는 제가 챙길게요',
      '{% if what %}{{ what }} 건을{% else %}지금 계약을{% endif %} {% if on_day %}{{ on_day }} 이후에도 {% endif %}이어 가고 싶으시면 한마디만 해 주세요. 서류는 제가 모두 챙길게요.',
    ),
  ],
  brief: [
    brief(
      'what-you-need',
      '{% if what %}{{ what }} 건, {% endif %}계약 만료 안내',
      '{% if what %}{{ what }} 건의 기간이{% else %}계약이{% endif %} {% if on_day %}{{ on_day }}에{% else %}곧{% endif %} 만료됩니다. 연장하실지, 변경하실 점이 있는지 말씀해 주시기 바랍니다.',
    ),
    brief(
      'in-good-time',
      '계약 관련 문의드립니다',
      '{% if what %}{{ what }} 건의 {% else %}계약 {% endif %}만료{% if on_day %}({{ on_day }}){% endif %} 전에, 이어 가실 의향이 있으신지 여쭙습니다.',
    ),
    brief(
      'review',
      '{% if what %}{{ what }} 건{% else %}계약{% endif %} 관련하여 여쭙습니다',
      '{% if what %}{{ what }} 건이{% else %}현재 계약이{% endif %} 귀사의 필요에 잘 맞는지 여쭙습니다. {% if on_day %}기간은 {{ on_day }}까지입니다. {% endif %}바꾸고 싶으신 점은 조정해 드리겠습니다.',
    ),
  ],
};

export const renewalCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-what-you-need',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if what %}{{ what }}{% else %}계약{% endif %} 건으로 미리 전화드렸습니다.',
    '{% if on_day %}기간이 {{ on_day }}까지입니다. {% endif %}그동안 어떠셨는지, 아쉬운 점은 없으셨는지 듣고 싶습니다.',
    '그대로 이어 가실지, 바꾸고 싶은 점이 있으신지 편하게 말씀해 주십시오.',
  ),
];

export const renewalShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-what-you-need',
    '{% if what %}{{ what }} 건의 기간이{% else %}계약이{% endif %} {% if on_day %}{{ on_day }}에{% else %}곧{% endif %} 만료됩니다. 이어 가실지, 바꾸실 점이 있는지 편하게 알려 주세요.',
  ),
  shortText(
    'short-worth',
    '{% if what %}{{ what }} 건의 기간이{% else %}계약이{% endif %} {% if on_day %}{{ on_day }}에 {% endif %}끝나기 전에, 그동안 도움이 되었는지 여쭙고 싶습니다.',
  ),
];
