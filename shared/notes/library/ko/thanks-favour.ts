import { forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { thanking } from './closings.ts';

const { brief, formal, warm } = thanking;

export const thanksFavourInKorean: Registers = {
  formal: [
    ...forKind(
      'information',
      formal(
        'information-useful',
        '귀한 정보 감사드립니다',
        '{% if what %}{{ what }}에 대해 {% endif %}귀한 정보를 알려 주셔서 진심으로 감사드립니다. 업무에 큰 도움이 되었습니다.',
        '저도 도움이 될 만한 소식이 있으면 바로 알려 드리겠습니다.',
      ),
      formal(
        'information-attention',
        '알려 주셔서 감사드립니다',
        '바쁘신 중에도 {% if what %}{{ what }}에 대해 {% endif %}일부러 알려 주셔서 깊이 감사드립니다. 말씀해 주신 내용은 잘 새겨 두겠습니다.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      formal(
        'order-planning',
        '확정해 주셔서 감사드립니다',
        '{% if what %}{{ what }} 건을{% else %}주문을{% endif %} 확정해 주셔서 감사드립니다. 덕분에 저희도 차질 없이 준비할 수 있게 되었습니다.',
        '추가로 필요하신 사항이 있으시면 언제든지 말씀해 주시기 바랍니다.',
      ),
      formal(
        'order-received',
        '주문 확인 감사드립니다',
        '{% if what %}{{ what }} 건에 대한 {% endif %}주문 확인 잘 받았습니다. 신경 써 주셔서 진심으로 감사드립니다.',
      ),
    ),
    ...forKind(
      'payment',
      formal(
        'payment-arrived',
        '대금 잘 받았습니다',
        '{% if what %}{{ what }} 건으로 {% endif %}보내 주신 대금을 확인하였습니다. 세심하게 챙겨 주셔서 감사드립니다.',
        '필요하신 서류가 있으시면 말씀해 주시기 바랍니다.',
      ),
      formal(
        'payment-taken-care',
        '대금 지급에 감사드립니다',
        '{% if what %}{{ what }} 건의 {% endif %}대금을 처리해 주셔서 깊이 감사드립니다. 이상 없이 처리되었습니다.',
      ),
    ),
    ...forKind(
      'introduction',
      formal(
        'introduction-name',
        '소개해 주셔서 감사드립니다',
        '{% if what %}{{ what | josa: "을/를" }} {% else %}귀한 분을 {% endif %}소개해 주셔서 진심으로 감사드립니다. 소개해 주신 마음에 누가 되지 않도록 정성껏 임하겠습니다.',
      ),
      formal(
        'introduction-confidence',
        '귀한 인연에 감사드립니다',
        '저희를 믿고 {% if what %}{{ what | josa: "을/를" }} {% else %}좋은 분을 {% endif %}소개해 주신 점 깊이 감사드립니다. 그 믿음을 소중히 여기겠습니다.',
      ),
    ),
    formal(
      'help',
      '도와주셔서 감사드립니다',
      '{% if what %}{{ what }} 건으로 {% endif %}도와주셔서 진심으로 감사드립니다. 귀한 시간을 내어 주신 덕분에 큰 힘이 되었습니다.',
    ),
  ],
  warm: [
    ...forKind(
      'information',
      warm(
        'information-helped',
        '알려 주셔서 감사드려요',
        '{% if what %}{{ what }}에 대해 {% endif %}알려 주셔서 정말 감사드려요. 큰 도움이 되었습니다.',
        '저도 도움이 될 만한 소식이 있으면 바로 전해 드릴게요.',
      ),
      warm(
        'information-kind',
        '마음 써 주셔서 감사해요',
        '{% if what %}{{ what }}까지 {% endif %}이렇게 챙겨서 알려 주시니 늘 든든하고 감사해요. 말씀해 주신 내용 잘 참고하겠습니다.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      warm(
        'order-easier',
        '확정해 주셔서 감사드려요',
        '{% if what %}{{ what }} 건을{% else %}주문을{% endif %} 확정해 주셔서 감사드려요. 덕분에 준비하기가 한결 수월해졌습니다.',
        '궁금한 점이 생기면 언제든 편하게 전화 주세요.',
      ),
      warm(
        'order-received',
        '확인 잘 받았습니다',
        '{% if what %}{{ what }} 건 {% endif %}주문 확인 잘 받았습니다. 바쁘신데 챙겨 주셔서 감사해요.',
      ),
    ),
    ...forKind(
      'payment',
      warm(
        'payment-arrived',
        '대금 잘 받았습니다',
        '{% if what %}{{ what }} 건으로 {% endif %}보내 주신 대금 확인했어요. 꼼꼼히 챙겨 주셔서 감사드려요.',
      ),
      warm(
        'payment-thanks',
        '감사 인사드려요',
        '{% if what %}{{ what }} 건 {% endif %}대금 처리해 주셔서 감사해요. 저희 쪽에서도 잘 확인했습니다.',
      ),
    ),
    ...forKind(
      'introduction',
      warm(
        'introduction-touch',
        '소개해 주셔서 감사드려요',
        '{% if what %}{{ what | josa: "을/를" }} {% else %}좋은 분을 {% endif %}소개해 주셔서 정말 감사드려요. 저희를 떠올려 주신 것만으로도 큰 힘이 됩니다.',
        '소개해 주신 보람이 있도록 정성껏 챙기겠습니다.',
      ),
      warm(
        'introduction-generous',
        '좋은 인연 감사드려요',
        '{% if what %}{{ what | josa: "과/와" }} {% else %}좋은 {% endif %}인연을 맺게 해 주셔서 감사해요. 쉽지 않은 일이라는 걸 잘 알기에 더 고맙습니다.',
      ),
    ),
    warm(
      'help',
      '도와주셔서 감사드려요',
      '{% if what %}{{ what }} 건으로 {% endif %}도와주셔서 정말 감사드려요. 덕분에 일이 한결 수월했습니다.',
      '제가 도울 일이 생기면 저도 꼭 거들게요.',
    ),
  ],
  brief: [
    ...forKind(
      'information',
      brief(
        'information-useful',
        '정보 감사드립니다',
        '{% if what %}{{ what }} 관련 {% endif %}정보를 알려 주셔서 감사드립니다. 큰 도움이 되었습니다.',
      ),
      brief(
        'information-noted',
        '알려 주셔서 감사드립니다',
        '{% if what %}{{ what }}에 대해 {% endif %}말씀해 주신 내용 감사히 받았습니다. 업무에 잘 참고하겠습니다.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      brief(
        'order-planning',
        '확정 감사드립니다',
        '{% if what %}{{ what }} 건을{% else %}주문을{% endif %} 확정해 주셔서 감사드립니다. 바로 준비하겠습니다.',
      ),
      brief(
        'order-received',
        '주문 확인 잘 받았습니다',
        '{% if what %}{{ what }} 건 {% endif %}주문을 확인해 주셔서 감사드립니다. 빠짐없이 챙기겠습니다.',
      ),
    ),
    ...forKind(
      'payment',
      brief(
        'payment-arrived',
        '대금 잘 받았습니다',
        '{% if what %}{{ what }} 건 {% endif %}대금을 확인하였습니다. 처리해 주셔서 감사드립니다.',
      ),
      brief(
        'payment-thanks',
        '대금 지급에 감사드립니다',
        '{% if what %}{{ what }} 건의 {% endif %}대금을 보내 주셔서 감사드립니다. 이상 없이 확인하였습니다.',
      ),
    ),
    ...forKind(
      'introduction',
      brief(
        'introduction-thanks',
        '소개 감사드립니다',
        '{% if what %}{{ what | josa: "을/를" }} {% endif %}소개해 주셔서 감사드립니다. 정성껏 응대하겠습니다.',
      ),
      brief(
        'introduction-trust',
        '소개해 주셔서 감사드립니다',
        '저희를 믿고 {% if what %}{{ what | josa: "을/를" }} {% endif %}소개해 주셔서 감사드립니다. 좋은 결과로 보답하겠습니다.',
      ),
    ),
    brief(
      'help',
      '도와주셔서 감사드립니다',
      '{% if what %}{{ what }} 건으로 {% endif %}힘써 주셔서 감사드립니다. 덕분에 일이 수월해졌습니다.',
    ),
  ],
};

export const thanksFavourShortInKorean: readonly NoteVariant[] = [
  ...forKind(
    'information',
    shortText('short-information', '{% if what %}{{ what }} 관련 {% endif %}소식을 알려 주셔서 감사합니다. 저희에게 큰 도움이 되었습니다.'),
  ),
  ...forKind(
    'order-confirmation',
    shortText('short-order', '{% if what %}{{ what }} 건을 {% endif %}확인해 주셔서 감사합니다. 차질 없이 준비하겠습니다.'),
  ),
  ...forKind(
    'payment',
    shortText('short-payment', '{% if what %}{{ what }} 대금{% else %}대금{% endif %} 잘 받았습니다. 챙겨 주셔서 감사합니다.'),
  ),
  ...forKind(
    'introduction',
    shortText(
      'short-introduction',
      '{% if what %}{{ what | josa: "을/를" }} 소개해{% else %}좋은 분을 소개해{% endif %} 주셔서 정말 감사합니다. 누가 되지 않도록 정성껏 챙기겠습니다.',
    ),
  ),
  shortText('short-help', '{% if what %}{{ what }} 건에 {% endif %}마음 써 주셔서 감사합니다. 저희에게 큰 힘이 되었습니다.'),
  shortText(
    'short-time',
    '바쁘신 중에도 {% if what %}{{ what | josa: "을/를" }} {% endif %}챙겨 주셔서 감사합니다. 써 주신 마음 잊지 않겠습니다.',
  ),
];
