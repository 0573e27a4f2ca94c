import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const complaintAnswerInKorean: Registers = {
  formal: [
    formal(
      'looking-into',
      '{% if complaint %}{{ complaint }} 건, {% endif %}말씀해 주셔서 감사드립니다',
      '{% if complaint %}{{ complaint }} 건을{% else %}불편하셨던 점을{% endif %} 알려 주셔서 감사드립니다. 얼마나 곤란하셨을지 충분히 이해하며, 불편을 드려 죄송합니다.',
      '{% if next_step %}우선 {{ next_step | josa: "을/를" }} 진행하고{% else %}우선 자세한 경위를 확인하고{% endif %}, {{ by_day }}까지 제가 직접 결과를 말씀드리겠습니다.',
      '더 알려 주실 내용이 있으시면 언제든지 말씀해 주시기 바랍니다.',
    ),
    formal(
      'read-closely',
      '{% if complaint %}{{ complaint }} 관련 {% endif %}말씀하신 내용에 대해 답변드립니다',
      '바쁘신 중에 직접 말씀해 주셔서 감사드립니다. {% if complaint %}{{ complaint }} 건으로 {% endif %}언짢으셨을 마음 깊이 헤아리며, 불편을 드려 죄송합니다.',
      '말씀하신 내용은 제가 책임지고 살피겠습니다. {% if next_step %}먼저 {{ next_step | josa: "을/를" }} 진행한 뒤{% else %}먼저 사실관계를 확인한 뒤{% endif %} {{ by_day }}까지 회신드리겠습니다.',
    ),
  ],
  warm: [
    warm(
      'glad-you-told-me',
      '말씀해 주셔서 감사드려요',
      '{% if complaint %}{{ complaint }} 건을{% else %}불편하셨던 점을{% endif %} 솔직하게 말씀해 주셔서 감사드려요. 많이 속상하셨지요? 불편을 드려 정말 죄송합니다.',
      '{% if next_step %}바로 {{ next_step | josa: "을/를" }} 진행하고{% else %}어떻게 된 일인지 바로 알아보고{% endif %} {{ by_day }}까지 꼭 다시 연락드릴게요.',
      '통화가 편하시면 언제든 전화 주세요.',
    ),
    warm(
      'on-my-desk',
      '{% if complaint %}{{ complaint }} 건, {% endif %}제가 직접 챙길게요',
      '바로 알려 주셔서 감사해요. {% if complaint %}{{ complaint }} 때문에 {% endif %}얼마나 번거로우셨을지 짐작이 갑니다. 불편을 드려 죄송합니다.',
      '이 일은 제가 직접 챙길게요. {% if next_step %}우선 {{ next_step }}부터 하고{% else %}우선 무슨 일이 있었는지부터 확인하고{% endif %} {{ by_day }}까지 말씀드리겠습니다.',
    ),
  ],
  brief: [
    brief(
      'looking-into',
      '{% if complaint %}{{ complaint }} 건, {% endif %}바로 살피겠습니다',
      '{% if complaint %}{{ complaint }} 건을 {% endif %}알려 주셔서 감사드립니다. 불편을 드려 죄송합니다.',
      '{% if next_step %}우선 {{ next_step | josa: "을/를" }} 진행하고{% else %}바로 경위를 확인하고{% endif %} {{ by_day }}까지 회신드리겠습니다.',
    ),
    brief(
      'on-it',
      '{% if complaint %}{{ complaint }} 건 {% endif %}확인하고 있습니다',
      '말씀하신 내용 잘 받았습니다. {% if complaint %}{{ complaint }} 건으로 {% endif %}불편을 드려 죄송합니다.',
      '{% if next_step %}{{ next_step | josa: "을/를" }} 거쳐{% else %}내용을 확인하여{% endif %} {{ by_day }}까지 답변드리겠습니다.',
    ),
  ],
};

export const complaintAnswerCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-listen-first',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if complaint %}{{ complaint }} 건을 {% endif %}말씀해 주셔서 감사합니다. 불편을 드려 죄송합니다.',
    '어떤 일을 겪으셨는지, 지금 무엇이 가장 급하신지 자세히 듣고 싶습니다.',
    '말씀 잘 알겠습니다. {% if next_step %}우선 {{ next_step | josa: "을/를" }} 진행하고{% else %}제가 바로 확인하고{% endif %} {{ by_day }}까지 다시 연락드리겠습니다.',
  ),
  callLines(
    'call-set-right',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하세요. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if complaint %}{{ complaint }} 건으로{% else %}말씀하신 일로{% endif %} 전화드렸어요. 지금 통화 괜찮으세요?',
    '불편을 드려 정말 죄송합니다. 제가 먼저 말씀을 충분히 듣고 싶어요.',
    '말씀해 주셔서 감사합니다. {% if next_step %}제가 할 일은 {{ next_step }}입니다.{% else %}제가 바로 알아보겠습니다.{% endif %} {{ by_day }}까지 꼭 다시 연락드릴게요.',
  ),
];

export const complaintAnswerShortInKorean: readonly NoteVariant[] = [
  shortText(
    'short-looking-into',
    '{% if complaint %}{{ complaint | josa: "으로/로" }} {% endif %}불편을 드려 죄송합니다. {% if next_step %}먼저 {{ next_step | josa: "을/를" }} 진행하고 {% else %}바로 확인해서 {% endif %}{{ by_day }}까지 꼭 연락드리겠습니다.',
  ),
  shortText(
    'short-mine',
    '{% if complaint %}{{ complaint }} 건을 {% endif %}말씀해 주셔서 감사합니다. 얼마나 불편하셨을지 죄송한 마음입니다. {% if next_step %}{{ next_step }}부터 {% endif %}제가 직접 챙겨 {{ by_day }}까지 말씀드리겠습니다.',
  ),
];
