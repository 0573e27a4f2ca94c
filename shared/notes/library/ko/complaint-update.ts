import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const complaintUpdateInKorean: Registers = {
  formal: [
    formal(
      'where-it-stands',
      '{% if complaint %}{{ complaint }} 건 {% endif %}진행 상황을 말씀드립니다',
      '{% if complaint %}{{ complaint }} 건의{% else %}말씀하신 건의{% endif %} 진행 상황을 말씀드립니다.',
      '{% if status %}{{ status }}{% else %}아직 최종 결과는 나오지 않았으나, 제가 계속 확인하고 있습니다.{% endif %}',
      '{% if by_day %}{{ by_day }}까지 다시 말씀드리겠습니다. {% endif %}기다려 주셔서 감사드립니다.',
    ),
    formal(
      'not-forgotten',
      '{% if complaint %}{{ complaint }} 건 {% endif %}중간 경과를 알려 드립니다',
      '며칠간 소식을 전해 드리지 못해 죄송합니다. {% if complaint %}{{ complaint }} 건이{% else %}말씀하신 일이{% endif %} 어디까지 진행되었는지 알려 드립니다.',
      '{% if status %}{{ status }}{% else %}현재 확인이 계속되고 있으며, 한시도 잊지 않고 챙기고 있습니다.{% endif %}{% if by_day %} {{ by_day }}까지 다시 연락드리겠습니다.{% endif %}',
    ),
  ],
  warm: [
    warm(
      'where-it-stands',
      '지금까지의 진행 상황이에요',
      '소식 없이 기다리시게 할 수 없어 먼저 연락드려요. {% if complaint %}{{ complaint }} 건은{% else %}말씀하신 일은{% endif %} 지금 이렇습니다.',
      '{% if status %}{{ status }}{% else %}아직 마지막 답은 나오지 않았지만 제가 계속 챙기고 있어요.{% endif %}{% if by_day %} {{ by_day }}까지 다시 말씀드릴게요.{% endif %}',
      '기다려 주셔서 정말 감사해요.',
    ),
    warm(
      'still-on-it',
      '계속 살피고 있어요',
      '{% if complaint %}{{ complaint }} 건은{% else %}말씀하신 일은{% endif %} 잊지 않고 계속 살피고 있어요.',
      '{% if status %}{{ status }}{% else %}아직 마지막 답을 드리지는 못하지만 끝까지 챙기겠습니다.{% endif %}{% if by_day %} {{ by_day }}까지 더 자세히 알려 드릴게요.{% endif %}',
    ),
  ],
  brief: [
    brief(
      'where-it-stands',
      '{% if complaint %}{{ complaint }} 건 {% endif %}진행 상황',
      '{% if complaint %}{{ complaint }} 건{% else %}말씀하신 건{% endif %} 진행 상황입니다. {% if status %}{{ status }}{% else %}아직 확인 중이며 제가 계속 챙기고 있습니다.{% endif %}{% if by_day %} {{ by_day }}까지 다시 말씀드리겠습니다.{% endif %}',
    ),
    brief(
      'in-hand',
      '{% if complaint %}{{ complaint }} 건 {% endif %}중간 경과',
      '{% if status %}{{ status }}{% else %}최종 결과는 아직이지만 차질 없이 확인하고 있습니다.{% endif %}',
      '{% if by_day %}{{ by_day }}까지 다시 연락드리겠습니다. {% endif %}기다려 주셔서 감사드립니다.',
    ),
  ],
};

export const complaintUpdateCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-where-it-stands',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if complaint %}{{ complaint }} 건의{% else %}말씀하신 건의{% endif %} 진행 상황을 말씀드리려고 전화드렸습니다.',
    '{% if status %}{{ status }}{% else %}아직 최종 결과는 나오지 않았지만, 기다리실 것 같아 먼저 연락드렸습니다.{% endif %}',
    '그동안 달라진 점은 없으십니까? {% if by_day %}{{ by_day }}까지 다시 연락드리겠습니다. {% endif %}기다려 주셔서 감사합니다.',
  ),
];

export const complaintUpdateShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-stands',
    '{% if complaint %}{{ complaint }} 건{% else %}말씀하신 건{% endif %}의 진행 상황을 알려 드립니다. {% if status %}{{ status }}{% else %}아직 마무리되지 않았지만 계속 챙기고 있습니다.{% endif %}{% if by_day %} {{ by_day }}까지 다시 연락드리겠습니다.{% endif %}',
  ),
  shortText(
    'short-on-it',
    '{% if complaint %}{{ complaint }} 건{% else %}말씀하신 일{% endif %}, 잊지 않고 있습니다. {% if status %}{{ status }}{% else %}결과가 나오는 대로 바로 말씀드리겠습니다.{% endif %}{% if by_day %} 늦어도 {{ by_day }}까지 연락드리겠습니다.{% endif %}',
  ),
];
