import type { accessTexts as english } from '../en/access.ts';
import type { TextsLike } from '../texts.ts';

export const accessTexts = {
  access: {
    fine: '메일에서 Aftercare를 사용할 수 있습니다.',
    missing: '아직 브라우저가 Aftercare를 모두 허용하지 않았습니다. “허용 안 됨”인 곳에서는 패널이 나타나지 않습니다.',
    allow: '허용하기',
    allowed: '허용됨',
    notAllowed: '허용 안 됨',
    askingNow: '브라우저에서 확인을 요청하고 있습니다. 그곳에서 답해 주세요.',
    allowedNow: '허용되었습니다. 열려 있는 메일에 패널이 보이지 않으면 탭을 새로고침해 주세요.',
    refusedNow: '허용되지 않아 그곳에서는 Aftercare가 작동하지 않습니다. 사라진 것은 없으며, 언제든 여기서 허용할 수 있습니다.',
    removedNow: '삭제했습니다. 그곳에서는 더 이상 Aftercare가 작동하지 않습니다.',
    ownTitle: '우리 회사 Outlook은 주소가 따로 있어요',
    ownText: '이 주소 하나만 허용을 요청하며, 그곳에서 Outlook이 확인될 때만 작동합니다.',
    address: '메일 주소창의 주소',
    add: '추가',
    remove: '삭제',
    removeHost: '{{host}} 삭제',
    'error-empty': '메일을 열었을 때 브라우저에 표시되는 주소를 입력해 주세요.',
    'error-not-https': 'https로 시작하는 안전한 주소만 추가할 수 있습니다.',
    'error-not-a-host': '메일 페이지의 주소가 아닌 것 같습니다.',
    'error-known': '이미 Aftercare가 작동하는 곳입니다.',
  },
} satisfies TextsLike<typeof english>;
