import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { plain } from './closings.ts';

const { brief, formal, warm } = plain;

export const congratulationsInKorean: Registers = {
  formal: [
    ...forKind(
      'promotion',
      formal(
        'promotion-well-earned',
        '승진을 진심으로 축하드립니다',
        '{% if event %}{{ event | josa: "으로/로" }} {% endif %}승진하신 것을 진심으로 축하드립니다. 그동안의 노고와 역량이 인정받은 결과라 생각하며, 저도 무척 기쁩니다.',
        '새로운 자리에서도 뜻하시는 바를 모두 이루시기를 기원합니다.',
      ),
    ),
    ...forKind(
      'move',
      formal(
        'move-good-start',
        '이전을 축하드립니다',
        '{% if event %}{{ event | josa: "으로/로" }} {% endif %}이전하신 것을 진심으로 축하드립니다. 새로운 터전에서 귀사가 더욱 번창하시기를 기원합니다.',
      ),
    ),
    ...forKind(
      'new-product',
      formal(
        'product-launch',
        '신제품 출시를 축하드립니다',
        '{% if event %}{{ event }} {% else %}신제품 {% endif %}출시를 진심으로 축하드립니다. 오랜 준비 끝에 맺은 결실인 만큼 시장에서 큰 사랑을 받기를 기원합니다.',
      ),
    ),
    ...forKind(
      'certificate',
      formal(
        'certificate-earned',
        '인증 취득을 축하드립니다',
        '{% if event %}{{ event }} {% else %}이번 인증 {% endif %}취득을 진심으로 축하드립니다. 귀사의 꾸준한 노력이 인정받은 것 같아 저도 기쁩니다.',
      ),
    ),
    formal(
      'good-news',
      '축하의 말씀을 드립니다',
      '{% if event %}{{ event }} {% else %}기쁜 {% endif %}소식을 전해 들었습니다. 진심으로 축하드리며, 앞으로도 좋은 일이 이어지기를 기원합니다.',
    ),
  ],
  warm: [
    ...forKind(
      'promotion',
      warm(
        'promotion-well-earned',
        '승진 축하드려요',
        '{% if event %}{{ event | josa: "으로/로" }} {% endif %}승진하셨다는 소식 들었어요. 정말 축하드려요. 그동안 애쓰신 걸 알기에 제 일처럼 기쁩니다.',
        '새 자리에서도 늘 응원하겠습니다.',
      ),
    ),
    ...forKind(
      'move',
      warm(
        'move-good-start',
        '이전 축하드려요',
        '{% if event %}{{ event | josa: "으로/로" }} {% endif %}옮기신 것 축하드려요. 짐 정리는 잘 마치셨는지요. 새로운 곳에서 좋은 일만 가득하기를 바랄게요.',
      ),
    ),
    ...forKind(
      'new-product',
      warm(
        'product-launch',
        '출시 축하드려요',
        '{% if event %}{{ event }} {% else %}신제품 {% endif %}출시 소식 들었어요. 준비하시느라 정말 바쁘셨지요. 큰 사랑 받기를 응원할게요.',
      ),
    ),
    ...forKind(
      'certificate',
      warm(
        'certificate-earned',
        '취득 축하드려요',
        '{% if event %}{{ event }} {% else %}인증 {% endif %}취득하신 것 정말 축하드려요. 쉽지 않은 일이라는 걸 알기에 더 반가운 소식이었습니다.',
      ),
    ),
    warm(
      'good-news',
      '반가운 소식, 축하드려요',
      '{% if event %}{{ event }} {% else %}좋은 {% endif %}소식 듣고 얼마나 반가웠는지 몰라요. 진심으로 축하드립니다.',
    ),
  ],
  brief: [
    ...forKind(
      'promotion',
      brief(
        'promotion-well-earned',
        '승진을 축하드립니다',
        '{% if event %}{{ event }} {% endif %}승진을 진심으로 축하드립니다. 앞으로의 건승을 기원합니다.',
      ),
    ),
    ...forKind(
      'move',
      brief(
        'move-good-start',
        '이전을 축하드립니다',
        '{% if event %}{{ event | josa: "으로/로" }} {% endif %}옮기신 것을 축하드립니다. 새로운 곳에서 더욱 번창하시기를 바랍니다.',
      ),
    ),
    ...forKind(
      'new-product',
      brief(
        'product-launch',
        '출시를 축하드립니다',
        '{% if event %}{{ event }} {% else %}신제품 {% endif %}출시를 축하드립니다. 좋은 성과 거두시기를 바랍니다.',
      ),
    ),
    ...forKind(
      'certificate',
      brief(
        'certificate-earned',
        '인증 취득을 축하드립니다',
        '{% if event %}{{ event }} {% else %}인증 {% endif %}취득 소식을 들었습니다. 그간의 노력이 맺은 결실이라 생각하며 축하드립니다.',
      ),
    ),
    brief('good-news', '축하드립니다', '{% if event %}{{ event }} {% else %}반가운 {% endif %}소식을 들었습니다. 진심으로 축하드립니다.'),
  ],
};

export const congratulationsCallInKorean: readonly NoteVariant[] = [
  callLines(
    'call-good-news',
    '{% if address_as %}{{ address_as }}, {% endif %}안녕하십니까. {% if rep_name %}{{ rep_name }}입니다. {% endif %}{% if event %}{{ event }} {% else %}기쁜 {% endif %}소식을 듣고 전화드렸습니다.',
    '진심으로 축하드립니다. 직접 말씀드리고 싶었습니다.',
    '자세한 이야기는 다음에 꼭 들려주십시오. 앞으로도 좋은 일이 이어지기를 바랍니다.',
  ),
];

export const congratulationsShortInKorean: readonly NoteVariant[] = [
  ...forKind(
    'promotion',
    shortText('short-promotion', '{% if event %}{{ event }} {% endif %}승진을 진심으로 축하드립니다. 앞으로의 행보도 응원하겠습니다.'),
  ),
  ...forKind(
    'move',
    shortText(
      'short-move',
      '{% if event %}{{ event | josa: "으로/로" }} {% endif %}이전하신 것을 축하드립니다. 새로운 곳에서 더욱 번창하시길 바랍니다.',
    ),
  ),
  ...forKind(
    'new-product',
    shortText(
      'short-product',
      '{% if event %}{{ event }} {% else %}신제품 {% endif %}출시를 축하드립니다. 그동안의 노력이 큰 결실로 이어지길 바랍니다.',
    ),
  ),
  ...forKind(
    'certificate',
    shortText('short-certificate', '{% if event %}{{ event }} {% else %}인증 {% endif %}취득을 축하드립니다. 애쓰신 보람이 크시겠습니다.'),
  ),
  shortText('short-news', '{% if event %}{{ event }} {% endif %}소식 들었습니다. 진심으로 축하드립니다.'),
  shortText('short-glad', '반가운 {% if event %}{{ event }} {% endif %}소식에 저도 무척 기뻤습니다. 축하드립니다.'),
];
