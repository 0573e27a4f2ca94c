import type { en } from '../en/index.ts';
import type { TextsOf } from '../texts.ts';

export const panel = {
  title: 'Aftercare',
  fold: '패널 접기',
  close: '닫기',
  cancel: '취소',
  save: '저장',
  onlyHere: '이 기기에만 저장됩니다',
  undoLast: '되돌리기: {{what}}',
  dismiss: '알림 닫기',
  reading: '메일을 읽고 있습니다 …',
  stale: 'Aftercare가 응답하지 않습니다. 이 탭을 새로고침해 주세요.',
  menu: '메뉴',
  back: '뒤로',
  notSent: '보내지 않았습니다',
} satisfies TextsOf<(typeof en)['panel']>;

export const state = {
  noneTitle: '열린 메일이 없습니다',
  noneText: '메일을 열면 누가 보냈는지, 지금 챙길 일이 무엇인지 보여 드립니다.',
  machineTitle: '자동으로 발송된 메일입니다',
  machineText: '답을 기다리는 사람은 없습니다.',
  nameOnlyText: '화면에 이름만 있고 주소가 없습니다. 같은 이름을 쓰는 분이 많아, 누구신지 분명해질 때까지 글을 준비하지 않습니다.',
  chooseTitle: '어느 분인가요?',
  chooseText: '해당하는 분이 여럿입니다. 한 분을 골라 주세요.',
  unreadableTitle: '이 화면을 읽을 수 없습니다',
  unreadableText: '다른 분을 잘못 보여 드리느니 비워 두었습니다. 메일을 다시 열거나 탭을 새로고침해 주세요.',
  missing: '찾지 못한 것: {{what}}',
  notHereTitle: '이 메일함에서는 꺼져 있습니다',
  notHereText: '{{address}} 메일함에서는 아무것도 보여 주거나 저장하지 않습니다.',
  notHereAction: '여기서 사용하기',
} satisfies TextsOf<(typeof en)['state']>;

export const capability = {
  root: '열린 화면',
  'own-address': '내 메일 주소',
  thread: '대화',
  subject: '제목',
  messages: '메일 내용',
  sender: '보낸 사람',
  recipients: '받는 사람',
  date: '날짜',
  compose: '작성 창',
  'compose-recipients': '작성 창의 받는 사람',
  'compose-body': '작성 창의 본문',
  send: '보내기 버튼',
} satisfies TextsOf<(typeof en)['capability']>;

export const mailbox = {
  askTitle: '{{address}}, 내 메일함이 맞나요?',
  askText: '그렇다면 여기서 읽고 보낸 메일을 고객별 기록에 남깁니다. 날짜와 제목만, 이 기기에만 저장합니다.',
  yes: '네, 여기서 사용합니다',
  no: '여기서는 사용 안 함',
  unknownTitle: '어느 주소가 본인 것인가요?',
  unknownText: '이 화면에는 메일함의 주소가 보이지 않습니다. 한 번만 알려 주시면 본인을 고객으로 착각하지 않습니다.',
  address: '내 메일 주소',
  repName: '편지 끝에 쓸 이름 (선택)',
  wrongAddress: '메일 주소 형식이 아닌 것 같습니다.',
} satisfies TextsOf<(typeof en)['mailbox']>;

export const mailboxes = {
  title: '메일함',
  text: '고객과 연락하시는 메일함에서 켜 두세요. 고객은 모든 메일함이 함께 쓰고, 기록에는 어느 메일함을 거쳤는지 남습니다.',
  open: '지금 열려 있음',
  use: '{{address}}에서 Aftercare 사용',
  empty: '아직 메일함이 없습니다. 메일함마다 한 번씩 여쭙니다.',
} satisfies TextsOf<(typeof en)['mailboxes']>;

export const health = {
  title: '페이지 인식 상태',
  text: '화면의 각 부분을 여러 방법으로 찾습니다. 확실하지 않으면 잘못 보여 드리는 대신 비워 둡니다.',
  answered: '읽음',
  missed: '찾지 못함',
  needed: '꼭 필요하지만 찾지 못함',
  empty: '읽을 화면이 열려 있지 않습니다.',
  report: '익명 보고서 만들기',
  making: '화면의 짜임새를 살펴보고 있습니다 …',
  promise: '도움을 줄 사람에게 보여 줄, 화면의 짜임새입니다. 메일의 글이나 사람에 관한 말은 들어 있지 않습니다.',
  box: '보고서',
  copy: '보고서 복사',
  failed: '화면이 응답하지 않아 보고서를 만들지 못했습니다. 탭을 새로고침한 뒤 다시 시도해 주세요.',
} satisfies TextsOf<(typeof en)['health']>;

export const trouble = {
  'file-unreadable-title': '이 고객 파일을 읽을 수 없습니다',
  'file-unreadable': '고객은 있지만 파일이 손상되었습니다. 바꾸거나 지운 것은 없습니다.',
  'storage-unavailable-title': '고객 정보를 불러올 수 없습니다',
  'storage-unavailable':
    '브라우저가 데이터베이스를 열지 못합니다. 다른 창을 닫거나 브라우저를 다시 시작해 주세요. 저장된 내용은 그대로 있습니다.',
  'restoring-title': '백업을 복원하는 중입니다',
  restoring: '잠시만 기다려 주세요. 끝나면 고객이 다시 보입니다.',
  'storage-full-title': '디스크가 가득 찼습니다',
  'storage-full': '공간이 생길 때까지 더 저장할 수 없습니다. 이미 저장된 내용은 그대로 있습니다.',
} satisfies TextsOf<(typeof en)['trouble']>;

export const alert = { strayed: '{{customer}} 님께 쓴 글이 {{names}}에게 보내는 메일에 들어 있습니다.' } satisfies TextsOf<
  (typeof en)['alert']
>;

export const error = {
  invalid: '맞지 않는 내용이 있습니다. 확인해 주세요.',
  gone: '이미 없어진 항목입니다.',
  'address-taken': '이 주소를 쓰는 고객이 이미 있습니다.',
  'own-address': '본인의 메일 주소입니다.',
  'storage-full': '디스크가 가득 차 저장하지 못했습니다. 공간을 비우고 다시 시도해 주세요.',
  'storage-unavailable': '데이터베이스를 열 수 없어 저장하지 못했습니다. 브라우저를 다시 시작해 주세요.',
  restoring: '백업을 복원하는 중이라 저장하지 못했습니다. 잠시 후 다시 시도해 주세요.',
} satisfies TextsOf<(typeof en)['error']>;
