import type { CalendarId } from '#shared/calendar/holiday.ts';
import type { Addressee } from '#shared/notes/addressee.ts';
import type { ByLanguage, NoteValues } from '#shared/notes/note.ts';

export interface Sample {
  readonly person: Addressee;
  readonly calendars: readonly CalendarId[];
  readonly values: NoteValues;
  /** What a fact is where the text is for one kind of cause. */
  readonly byKind: Readonly<Record<string, NoteValues>>;
}

/** One invented customer per language, and what there is to say to them. */
export const samples: ByLanguage<Sample> = {
  en: {
    person: { familyName: 'Reed', givenName: 'Alison', nameOrder: 'given-first', honorific: 'Ms', language: 'en' },
    calendars: ['gb'],
    values: {
      rep_name: 'Sam Carter',
      what: 'the service contract',
      topic: 'the noise test',
      complaint: 'the late delivery',
      next_step: 'a check of the whole shipment',
      status: 'The missing crate is found and on its way to you.',
      question: 'the warranty',
      answer: 'The pump has a warranty of three years.',
      promise: 'the test report',
      details: 'The report is attached.',
      event: 'the export award',
      festival: 'Diwali',
      deceased: 'father',
      family_member: 'daughter',
      on_day: '2027-03-31',
      by_day: '2027-03-05',
    },
    byKind: {
      information: { what: 'the new tender' },
      introduction: { what: 'Ruth Ames' },
      promotion: { event: 'Head of Purchasing' },
      move: { event: 'Leeds' },
      'new-product': { event: 'the Atlas series' },
      certificate: { event: 'ISO 14001' },
    },
  },
  ko: {
    person: { familyName: '박', givenName: '서연', nameOrder: 'family-first', title: '과장', language: 'ko' },
    calendars: ['kr'],
    values: {
      rep_name: '이도윤',
      what: '연간 유지보수 계약',
      topic: '소음 시험 결과',
      complaint: '납품 지연',
      next_step: '출하분 전량 재확인',
      status: '빠졌던 상자를 찾아 오늘 다시 발송하였습니다.',
      question: '보증 기간',
      answer: '펌프 본체는 3년간 보증됩니다.',
      promise: '시험 성적서',
      details: '시험 성적서를 첨부하였습니다.',
      event: '수출 유공 표창',
      festival: '정월 대보름',
      deceased: 'father',
      family_member: 'daughter',
      on_day: '2027-03-31',
      by_day: '2027-03-05',
    },
    byKind: {
      information: { what: '하반기 입찰 일정' },
      introduction: { what: '이수정 대리님' },
      promotion: { event: '차장' },
      move: { event: '판교 사옥' },
      'new-product': { event: '아틀라스 시리즈' },
      certificate: { event: 'ISO 14001' },
    },
  },
  'zh-CN': {
    person: { familyName: '周', givenName: '敏', nameOrder: 'family-first', title: '采购经理', language: 'zh-CN' },
    calendars: ['cn'],
    values: {
      rep_name: '李浩',
      what: '年度维护合同',
      topic: '噪音测试结果',
      complaint: '交货延误',
      next_step: '全批复检',
      status: '漏发的一箱已经找到，今天重新发出。',
      question: '保修期',
      answer: '泵体保修三年。',
      promise: '测试报告',
      details: '报告随信附上。',
      event: '贵公司获得出口奖',
      festival: '元宵节',
      deceased: 'father',
      family_member: 'daughter',
      on_day: '2027-03-31',
      by_day: '2027-03-05',
    },
    byKind: {
      information: { what: '下半年招标' },
      introduction: { what: '李芳经理' },
      promotion: { event: '采购总监' },
      move: { event: '苏州新厂' },
      'new-product': { event: '阿特拉斯系列' },
      certificate: { event: 'ISO 14001认证' },
    },
  },
  'zh-TW': {
    person: { familyName: '陳', givenName: '怡安', nameOrder: 'family-first', title: '採購經理', language: 'zh-TW' },
    calendars: ['tw'],
    values: {
      rep_name: '林柏宇',
      what: '年度維護合約',
      topic: '噪音測試結果',
      complaint: '交貨延誤',
      next_step: '整批複檢',
      status: '漏送的一箱已經找到，今天重新寄出。',
      question: '保固期限',
      answer: '幫浦本體保固三年。',
      promise: '測試報告',
      details: '報告隨信附上。',
      event: '貴公司榮獲出口獎',
      festival: '元宵節',
      deceased: 'father',
      family_member: 'daughter',
      on_day: '2027-03-31',
      by_day: '2027-03-05',
    },
    byKind: {
      information: { what: '下半年的標案' },
      introduction: { what: '李芳經理' },
      promotion: { event: '採購總監' },
      move: { event: '台中新廠' },
      'new-product': { event: '阿特拉斯系列' },
      certificate: { event: 'ISO 14001認證' },
    },
  },
};
