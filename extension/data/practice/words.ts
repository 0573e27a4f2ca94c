export type PracticeLanguage = 'en' | 'zh-CN' | 'ko';

/** What the rep would have written, in the rep's own language. */
export interface PracticeWords {
  readonly products: readonly string[];
  readonly subjects: readonly string[];
  readonly summaries: readonly string[];
  readonly introduction: string;
  readonly complaint: string;
  readonly remedy: string;
  readonly settledComplaint: string;
  readonly promiseAhead: string;
  readonly promiseBroken: string;
  readonly question: string;
  readonly hook: string;
  readonly promotion: string;
}

const en: PracticeWords = {
  products: ['Twelve pumps', 'Service contract', 'Spare seals', 'Filter line', 'Two mixers', 'Flow meters'],
  subjects: [
    'Delivery in two weeks',
    'Your question about seals',
    'Visit on Thursday',
    'Offer for the filter line',
    'Test report',
    'Spare parts',
  ],
  summaries: [
    'Line 2 starts after the holidays',
    'Wants quieter pumps',
    'Asked for the drawings',
    'Happy with the service',
    'Budget comes in autumn',
  ],
  introduction: 'Introduced us to Owen Gallagher',
  complaint: 'Two of the twelve pumps arrived with a cracked housing.',
  remedy: 'Replace both pumps',
  settledComplaint: 'The invoice was sent twice.',
  promiseAhead: 'Send the test report',
  promiseBroken: 'Send the drawings',
  question: 'How long is the warranty on the seals?',
  hook: 'Ask how the fair went',
  promotion: 'Director of Operations',
};

const zh: PracticeWords = {
  products: ['十二台水泵', '维保合同', '备用密封件', '过滤线', '两台搅拌机', '流量计'],
  subjects: ['两周内交货', '关于密封件的问题', '周四拜访', '过滤线报价', '检测报告', '备件'],
  summaries: ['二号线节后投产', '想要更安静的水泵', '要了图纸', '对服务满意', '预算秋天下来'],
  introduction: '为我们介绍了陈国栋',
  complaint: '十二台水泵里有两台到货时外壳开裂。',
  remedy: '更换两台水泵',
  settledComplaint: '发票开重了。',
  promiseAhead: '寄检测报告',
  promiseBroken: '发图纸',
  question: '密封件保修多久？',
  hook: '问问展会怎么样',
  promotion: '运营总监',
};

const ko: PracticeWords = {
  products: ['펌프 12대', '유지보수 계약', '예비 씰', '여과 라인', '믹서 2대', '유량계'],
  subjects: ['2주 안에 납품', '씰 문의 건', '목요일 방문', '여과 라인 견적', '시험 성적서', '예비 부품'],
  summaries: ['2호 라인은 연휴 뒤 가동', '더 조용한 펌프를 원함', '도면을 요청하심', '서비스에 만족하심', '예산은 가을에 나옴'],
  introduction: '최은지 팀장님을 소개해 주심',
  complaint: '펌프 12대 중 2대가 외함이 깨진 채 도착했습니다.',
  remedy: '펌프 2대 교체',
  settledComplaint: '세금계산서가 두 번 발행되었습니다.',
  promiseAhead: '시험 성적서 보내기',
  promiseBroken: '도면 보내기',
  question: '씰 보증 기간이 얼마나 되나요?',
  hook: '전시회가 어땠는지 여쭙기',
  promotion: '운영 총괄',
};

export const practiceWords: Readonly<Record<PracticeLanguage, PracticeWords>> = { en, 'zh-CN': zh, ko };
