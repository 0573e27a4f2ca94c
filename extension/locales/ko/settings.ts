import type { settingsTexts as english } from '../en/settings.ts';
import type { TextsLike } from '../texts.ts';

export const settingsTexts = {
  settings: {
    title: '설정',
    failed: '설정을 불러오지 못했습니다. 이 탭을 새로고침한 뒤 다시 시도해 주세요.',
    reading: '설정을 불러오고 있습니다 …',
    deviceOnly: '이 기기에서만 바꾸었습니다.',
    thisDevice: '이 기기에만 적용됩니다.',
    add: '추가',
    remove: '{{what}} 빼기',

    you: '내 정보',
    name: '글 끝에 쓸 이름',
    signature: '이름 아래에 넣을 줄',
    signatureHint: '회사명, 전화번호 등을 적어 주세요. 메일에 서명이 이미 있으면 넣지 않습니다.',

    addresses: '내 주소와 메일함',
    own: '메일함 외의 내 주소',
    ownText: '별칭처럼 따로 쓰시는 주소를 적어 두시면 고객으로 착각하지 않습니다.',
    ownEmpty: '아직 없습니다.',
    ownAddress: '주소',
    ownTaken: '고객 중 한 분이 쓰시는 주소입니다. 먼저 그분의 정보에서 이 주소를 빼 주세요.',
    mailboxes: '메일함',

    logging: '기록에 남길 것',
    automatic: '메일을 기록에 남기기',
    automaticText: '고객과 주고받은 메일의 날짜와 제목을 남깁니다. 끄시면 직접 적은 것만 남습니다.',
    never: '기록하지 않을 상대',
    neverText: '이 주소와 주고받은 메일은 기록하지 않습니다. 도메인을 적으시면 그곳의 모든 분이 해당됩니다.',
    neverEmpty: '제외한 상대가 없습니다.',
    neverAdd: '주소 또는 도메인',
    neverWrong: '주소 전체(name@example.com)나 도메인(example.com)을 적어 주세요.',

    languages: '언어',
    ui: '패널 언어',
    uiBrowser: '브라우저와 같게',
    note: '상대의 언어로 준비된 글이 없을 때',

    time: '근무일과 시간',
    workingDays: '근무일',
    oneWorkingDay: '근무일은 하루 이상 있어야 합니다.',
    freeDays: '나의 휴무일',
    freeDaysEmpty: '등록한 휴무일이 없습니다.',
    freeDay: '쉬는 날',
    zone: '시간대',
    zoneBrowser: '비워 두면 브라우저 설정({{zone}})을 따릅니다.',
    zoneWrong: '그런 시간대는 없습니다. “Asia/Seoul”처럼 적어 주세요.',

    kinds: '챙기도록 알려 드릴 일',
    kindsText: '끈 항목은 어느 고객에게도 제안하지 않습니다.',

    look: '화면과 단축키',
    appearance: '화면 모드',
    system: '시스템과 같게',
    light: '밝게',
    dark: '어둡게',
    badge: '도구 모음 아이콘의 숫자',
    badgeText: '오늘까지 챙길 일이 몇 건인지 보여 드립니다.',
    shortcut: '패널 열기·접기',
    shortcutNone: '지정된 키 없음',
    shortcutChange: '다른 키로 바꾸기',
    shortcutText: '이 단축키는 브라우저가 관리하므로, 브라우저의 확장 프로그램 단축키 화면에서 바꿉니다.',
    hideText: '패널 안에서 입력 중이 아닐 때 H 키를 누르면 내용이 가려집니다.',

    hide: '내용 가리기 (H)',
    show: '다시 보이기 (H)',
    hidden: '가려 두었습니다',
    hiddenText: 'H 키를 누르거나 클릭하면 다시 보입니다.',
    showAgain: '다시 보이기',
  },
} satisfies TextsLike<typeof english>;
