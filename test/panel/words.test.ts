import { describe, expect, it } from 'vitest';
import type { Reason } from '#shared/gestures/rule.ts';
import { createI18n, type UiLanguage } from '../../extension/locales/i18n.ts';
import type { ComplaintView, CustomerView, GestureView } from '../../extension/messaging/protocol/customer-view.ts';
import type { HistoryEntry } from '../../extension/messaging/protocol/history.ts';
import { wordsFor, type Words } from '../../extension/panel/use-words.ts';
import { longDay, relativeDay, shortDay } from '../../extension/ui/days.ts';
import { aCheckIn, aComplaint, aCustomer, aGesture, aTouch, TODAY } from './gallery/people.ts';

type InEach = Readonly<Record<UiLanguage, string>>;

const LANGUAGES: readonly UiLanguage[] = ['en', 'ko', 'zh-CN'];

const inEach = async (say: (words: Words) => string, today = TODAY): Promise<InEach> => {
  const said = await Promise.all(
    LANGUAGES.map(async (language) => [language, say(wordsFor((await createI18n(language)).t, language, language, today))] as const),
  );
  return Object.fromEntries(said) as InEach;
};

describe('why a gesture is due', () => {
  it.each<{ readonly name: string; readonly reason: Reason } & InEach>([
    {
      name: 'a deal',
      reason: { code: 'deal-closed', what: 'CT-40', on: '2026-11-19' },
      en: '“CT-40” agreed on Nov 19',
      ko: '11월 19일 “CT-40” 계약',
      'zh-CN': '11月19日谈成“CT-40”',
    },
    {
      name: 'a deal without words',
      reason: { code: 'deal-closed', what: '', on: '2026-11-19' },
      en: 'Deal closed on Nov 19',
      ko: '11월 19일 계약',
      'zh-CN': '11月19日成交',
    },
    {
      name: 'good news',
      reason: { code: 'news', kind: 'promotion', words: 'Head of Purchasing', on: '2026-11-19' },
      en: 'Promotion on Nov 19: Head of Purchasing',
      ko: '11월 19일 승진: Head of Purchasing',
      'zh-CN': '11月19日升职：Head of Purchasing',
    },
    {
      name: 'hard news, only its kind',
      reason: { code: 'news', kind: 'illness', words: '', on: '2026-11-19' },
      en: 'Illness on Nov 19',
      ko: '11월 19일 병환',
      'zh-CN': '11月19日生病',
    },
    {
      name: 'a birthday in their family',
      reason: { code: 'family-birthday', relation: 'child', on: '2026-11-19' },
      en: 'Their child’s birthday on Nov 19',
      ko: '11월 19일 자녀 생일',
      'zh-CN': '11月19日子女生日',
    },
    {
      name: 'a birthday of nobody knows whom',
      reason: { code: 'family-birthday', relation: 'cousin', on: '2026-11-19' },
      en: 'A birthday in their family on Nov 19',
      ko: '11월 19일 가족 생일',
      'zh-CN': '11月19日家人生日',
    },
    {
      name: 'their wedding day',
      reason: { code: 'wedding-anniversary', on: '2026-11-19' },
      en: 'Wedding anniversary on Nov 19',
      ko: '11월 19일 결혼기념일',
      'zh-CN': '11月19日结婚纪念日',
    },
    {
      name: 'a day with a name',
      reason: { code: 'special-day', label: 'Founders’ day', on: '2026-11-19' },
      en: 'Founders’ day on Nov 19',
      ko: '11월 19일 Founders’ day',
      'zh-CN': '11月19日Founders’ day',
    },
    {
      name: 'a mail not answered',
      reason: { code: 'mail-unanswered', subject: 'The drawing', on: '2026-11-19' },
      en: 'Their mail of Nov 19, not answered: The drawing',
      ko: '11월 19일 받은 메일, 아직 답장 전: The drawing',
      'zh-CN': '11月19日来信尚未回复：The drawing',
    },
    {
      name: 'a mail without a subject',
      reason: { code: 'mail-unanswered', subject: '', on: '2026-11-19' },
      en: 'Their mail of Nov 19, not answered',
      ko: '11월 19일 받은 메일, 아직 답장 전',
      'zh-CN': '11月19日来信尚未回复',
    },
    {
      name: 'a promised delivery',
      reason: { code: 'delivery-promised', what: 'CT-40', on: '2026-11-19' },
      en: 'Delivery promised for Nov 19: CT-40',
      ko: '11월 19일 납품 약속: CT-40',
      'zh-CN': '承诺11月19日交付：CT-40',
    },
    {
      name: 'a delivery',
      reason: { code: 'delivered', what: 'CT-40', on: '2026-11-19' },
      en: 'Delivered on Nov 19: CT-40',
      ko: '11월 19일 납품: CT-40',
      'zh-CN': '11月19日交付：CT-40',
    },
    {
      name: 'a renewal',
      reason: { code: 'renewal', what: 'CT-40', on: '2026-11-19' },
      en: '“CT-40” runs until Nov 19',
      ko: '“CT-40” 계약 11월 19일 만료',
      'zh-CN': '“CT-40”11月19日到期',
    },
    {
      name: 'silence after a sale',
      reason: { code: 'silent-since-deal', what: 'CT-40', on: '2026-11-19' },
      en: 'No word since “CT-40” was agreed on Nov 19',
      ko: '11월 19일 “CT-40” 계약 후 연락 없음',
      'zh-CN': '11月19日谈成“CT-40”后未再联系',
    },
    {
      name: 'a former customer',
      reason: { code: 'dormant', since: '2026-11-19' },
      en: 'Once a customer, no contact since Nov 19',
      ko: '거래하셨던 고객, 11월 19일 이후 연락 없음',
      'zh-CN': '曾是客户，11月19日以来未联系',
    },
    {
      name: 'the end of the year',
      reason: { code: 'year-end', year: 2026 },
      en: 'The end of 2026',
      ko: '2026년 연말',
      'zh-CN': '2026年岁末',
    },
    {
      name: 'a visit',
      reason: { code: 'visit', every: { count: 3, unit: 'months' }, lastVisit: '2026-11-19' },
      en: 'Visit every 3 months, last Nov 19',
      ko: '3개월마다 방문, 마지막 방문 11월 19일',
      'zh-CN': '拜访：每 3 个月一次，上次 11月19日',
    },
    {
      name: 'a first visit',
      reason: { code: 'visit', every: { count: 1, unit: 'months' }, lastVisit: null },
      en: 'Visit every month, none yet',
      ko: '매달 방문, 아직 없음',
      'zh-CN': '拜访：每月一次，还没有拜访过',
    },
    {
      name: 'the card of the month',
      reason: { code: 'monthly-card', month: '2026-11-01' },
      en: 'A card for every month',
      ko: '매달 보내는 카드',
      'zh-CN': '每月一张贺卡',
    },
    {
      name: 'a quiet time without an end',
      reason: { code: 'quiet-since', since: '2026-11-19' },
      en: 'Quiet since Nov 19, with no end set',
      ko: '11월 19일부터 조용히, 끝나는 날 미정',
      'zh-CN': '11月19日起暂不打扰，未定结束日期',
    },
    {
      name: 'an introduction',
      reason: { code: 'introduced', on: '2026-11-19' },
      en: 'Introduced a new customer, Nov 19',
      ko: '11월 19일 새 고객 소개',
      'zh-CN': '11月19日介绍了新客户',
    },
    {
      name: 'a check-in after a complaint',
      reason: { code: 'cadence', tier: 'B', every: { count: 7, unit: 'days' }, lastContact: '2026-11-19', recovery: true },
      en: 'After the complaint every week, last Nov 19',
      ko: '불만 처리 후 매주, 마지막 연락 11월 19일',
      'zh-CN': '投诉之后每周一次，上次联系 11月19日',
    },
    {
      name: 'a birthday',
      reason: { code: 'birthday', on: '2026-11-19', lunar: null },
      en: 'Birthday on Nov 19',
      ko: '11월 19일 생일',
      'zh-CN': '11月19日生日',
    },
    {
      name: 'a lunar birthday',
      reason: { code: 'birthday', on: '2026-11-19', lunar: { calendar: 'chinese', month: 10, day: 11, leapMonth: false } },
      en: 'Birthday on Nov 19 (lunar month 10, day 11)',
      ko: '11월 19일 생일 (음력 10월 11일)',
      'zh-CN': '11月19日生日（农历10月11日）',
    },
    {
      name: 'a birthday in a leap month',
      reason: { code: 'birthday', on: '2026-11-19', lunar: { calendar: 'dangi', month: 10, day: 11, leapMonth: true } },
      en: 'Birthday on Nov 19 (lunar leap month 10, day 11)',
      ko: '11월 19일 생일 (음력 윤10월 11일)',
      'zh-CN': '11月19日生日（农历闰10月11日）',
    },
    {
      name: 'a birthday of some day',
      reason: { code: 'birthday-month', from: '2026-11-01', to: '2026-11-30' },
      en: 'Birthday between Nov 1 and Nov 30',
      ko: '11월 1일에서 11월 30일 사이 생일',
      'zh-CN': '生日在11月1日至11月30日之间',
    },
    {
      name: 'a holiday, named as its people do',
      reason: { code: 'holiday', holiday: 'chuseok', on: '2026-09-25', calendars: ['kr'], tone: 'cheerful' },
      en: 'Chuseok on Sep 25',
      ko: '9월 25일 추석',
      'zh-CN': '9月25日韩国中秋节',
    },
    {
      name: 'a promise',
      reason: { code: 'promise', text: 'the report', due: '2026-11-19', madeOn: '2026-11-16' },
      en: 'Promised for Nov 19: the report',
      ko: '11월 19일까지 약속: the report',
      'zh-CN': '承诺11月19日前：the report',
    },
    {
      name: 'a promise without words',
      reason: { code: 'promise', text: '', due: '2026-11-19', madeOn: '2026-11-16' },
      en: 'Promised for Nov 19',
      ko: '11월 19일까지 약속',
      'zh-CN': '承诺11月19日前完成',
    },
    {
      name: 'a complaint',
      reason: { code: 'complaint-received', on: '2026-11-19', again: false, words: 'Cracked' },
      en: 'Complaint of Nov 19, not yet answered',
      ko: '11월 19일 접수된 불만, 아직 답변 전',
      'zh-CN': '11月19日收到投诉，尚未答复',
    },
    {
      name: 'a complaint that came back',
      reason: { code: 'complaint-received', on: '2026-11-19', again: true, words: 'Cracked' },
      en: 'Complaint opened again on Nov 19, not yet answered',
      ko: '11월 19일 다시 제기된 불만, 아직 답변 전',
      'zh-CN': '11月19日再次投诉，尚未答复',
    },
    {
      name: 'a complaint gone quiet',
      reason: { code: 'complaint-silent', since: '2026-11-19', words: 'Cracked' },
      en: 'Open complaint, no word from you since Nov 19',
      ko: '처리 중인 불만, 11월 19일 이후 연락 없음',
      'zh-CN': '投诉处理中，11月19日以来未再联系',
    },
    {
      name: 'a complaint closed',
      reason: { code: 'complaint-closed', on: '2026-11-19', words: 'Cracked' },
      en: 'Complaint closed on Nov 19',
      ko: '11월 19일 마무리된 불만',
      'zh-CN': '投诉已于11月19日结案',
    },
    {
      name: 'a question',
      reason: { code: 'question-asked', kind: 'question', sensed: false, words: 'The warranty?', on: '2026-11-19' },
      en: 'Asked on Nov 19: The warranty?',
      ko: '11월 19일 문의: The warranty?',
      'zh-CN': '11月19日提问：The warranty?',
    },
    {
      name: 'a wish',
      reason: { code: 'question-asked', kind: 'wish', sensed: false, words: '', on: '2026-11-19' },
      en: 'Wished for something on Nov 19',
      ko: '11월 19일 요청',
      'zh-CN': '11月19日提出希望',
    },
    {
      name: 'what was only sensed',
      reason: { code: 'question-asked', kind: 'wish', sensed: true, words: 'Noise', on: '2026-11-19' },
      en: 'You noticed on Nov 19: Noise',
      ko: '11월 19일 느낀 점: Noise',
      'zh-CN': '11月19日您留意到：Noise',
    },
    {
      name: 'a favour',
      reason: { code: 'favour-received', kind: 'introduction', what: 'Ruth Ames', on: '2026-11-19' },
      en: 'Introduced somebody on Nov 19: Ruth Ames',
      ko: '11월 19일 다른 분을 소개해 주심: Ruth Ames',
      'zh-CN': '11月19日介绍了新朋友：Ruth Ames',
    },
    {
      name: 'a favour without words',
      reason: { code: 'favour-received', kind: 'payment', what: '', on: '2026-11-19' },
      en: 'Paid on Nov 19',
      ko: '11월 19일 대금을 보내 주심',
      'zh-CN': '11月19日付了款',
    },
    {
      name: 'a favour of a kind that a newer version knows',
      reason: { code: 'favour-received', kind: 'applause', what: '', on: '2026-11-19' },
      en: 'Helped us on Nov 19',
      ko: '11월 19일 도와주심',
      'zh-CN': '11月19日帮了忙',
    },
    {
      name: 'a tier',
      reason: { code: 'cadence', tier: 'A', every: { count: 7, unit: 'days' }, lastContact: '2026-11-06' },
      en: 'A: every week, last Nov 6',
      ko: 'A등급: 매주, 마지막 연락 11월 6일',
      'zh-CN': 'A 级：每周一次，上次联系 11月6日',
    },
    {
      name: 'a tier, last contact in another year',
      reason: { code: 'cadence', tier: 'C', every: { count: 6, unit: 'months' }, lastContact: '2025-12-31' },
      en: 'C: every 6 months, last Dec 31, 2025',
      ko: 'C등급: 6개월마다, 마지막 연락 2025년 12월 31일',
      'zh-CN': 'C 级：每 6 个月一次，上次联系 2025年12月31日',
    },
    {
      name: 'a rhythm of their own',
      reason: { code: 'cadence', tier: null, every: { count: 10, unit: 'days' }, lastContact: '2026-11-06' },
      en: 'Own rhythm: every 10 days, last Nov 6',
      ko: '따로 정한 주기: 10일마다, 마지막 연락 11월 6일',
      'zh-CN': '单独约定：每 10 天一次，上次联系 11月6日',
    },
    {
      name: 'never in touch, by tier',
      reason: { code: 'never-contacted', tier: 'B', every: { count: 1, unit: 'months' } },
      en: 'B: every month, no contact yet',
      ko: 'B등급: 매달, 아직 연락한 적 없음',
      'zh-CN': 'B 级：每月一次，还没有联系过',
    },
    {
      name: 'never in touch, by a rhythm of their own',
      reason: { code: 'never-contacted', tier: null, every: { count: 1, unit: 'days' } },
      en: 'Own rhythm: every day, no contact yet',
      ko: '따로 정한 주기: 매일, 아직 연락한 적 없음',
      'zh-CN': '单独约定：每天一次，还没有联系过',
    },
  ])('$name', async ({ reason, en, ko, 'zh-CN': zhCn }) => {
    expect(await inEach((words) => words.reason(reason))).toEqual({ en, ko, 'zh-CN': zhCn });
  });
});

describe('words of a customer', () => {
  it.each([
    { length: 80, said: 'x'.repeat(80) },
    { length: 81, said: `${'x'.repeat(80)} …` },
  ])('$length letters: no more than eighty are said', async ({ length, said }) => {
    const reason: Reason = { code: 'promise', text: 'x'.repeat(length), due: '2026-11-19', madeOn: '2026-11-16' };
    expect((await inEach((words) => words.reason(reason))).en).toBe(`Promised for Nov 19: ${said}`);
  });
});

describe('when it is due', () => {
  const thanks = { opens: '2026-11-18', due: '2026-11-19', lateAfter: '2026-11-20' } as const;
  it.each<{ readonly name: string; readonly gesture: GestureView; readonly today: string } & InEach>([
    { name: 'in three weeks', gesture: aCheckIn({ due: '2026-12-11' }), today: TODAY, en: 'in 3 weeks', ko: '3주 후', 'zh-CN': '3周后' },
    {
      name: 'may be done, due in two days',
      gesture: aGesture({ status: 'open', due: '2026-11-22' }),
      today: TODAY,
      en: 'due by Nov 22',
      ko: '11월 22일까지',
      'zh-CN': '最晚11月22日',
    },
    {
      name: 'may be done, due tomorrow',
      gesture: aGesture({ ...thanks, status: 'open' }),
      today: '2026-11-18',
      en: 'due by tomorrow',
      ko: '내일까지',
      'zh-CN': '最晚明天',
    },
    {
      name: 'due, one more day to go',
      gesture: aGesture({ ...thanks, status: 'due' }),
      today: '2026-11-19',
      en: 'due by tomorrow',
      ko: '내일까지',
      'zh-CN': '最晚明天',
    },
    {
      name: 'due for the last day',
      gesture: aGesture({ ...thanks, status: 'due' }),
      today: '2026-11-20',
      en: 'due today',
      ko: '오늘까지',
      'zh-CN': '最好今天完成',
    },
    {
      name: 'a day late',
      gesture: aGesture({ ...thanks, status: 'overdue' }),
      today: '2026-11-21',
      en: '1 day overdue',
      ko: '1일 지남',
      'zh-CN': '已晚 1 天',
    },
    {
      name: 'two days late',
      gesture: aGesture({ ...thanks, status: 'overdue' }),
      today: '2026-11-22',
      en: '2 days overdue',
      ko: '2일 지남',
      'zh-CN': '已晚 2 天',
    },
    { name: 'put off', gesture: aGesture({ status: 'snoozed' }), today: TODAY, en: 'put off', ko: '미룸', 'zh-CN': '已推迟' },
    {
      name: 'waiting for its mail',
      gesture: aGesture({ status: 'scheduled' }),
      today: TODAY,
      en: 'mail scheduled',
      ko: '예약 발송 대기',
      'zh-CN': '邮件已定时',
    },
  ])('$name', async ({ gesture, today, en, ko, 'zh-CN': zhCn }) => {
    expect(await inEach((words) => words.dueWords(gesture), today)).toEqual({ en, ko, 'zh-CN': zhCn });
  });

  it.each([
    { name: 'on a Friday, in time until Sunday', nextWorkingDay: '2026-11-23', lateAfter: '2026-11-22', said: 'due today' },
    { name: 'on a Friday, in time until Monday', nextWorkingDay: '2026-11-23', lateAfter: '2026-11-23', said: 'due by Nov 23' },
    { name: 'in time until tomorrow, which works', nextWorkingDay: '2026-11-21', lateAfter: '2026-11-21', said: 'due by tomorrow' },
    { name: 'on its last day, the next working day not known yet', nextWorkingDay: '2026-11-20', lateAfter: TODAY, said: 'due today' },
  ])('nobody leaves for free days with it undone: $name', async ({ nextWorkingDay, lateAfter, said }) => {
    const { t } = await createI18n('en');
    expect(wordsFor(t, 'en', 'en', TODAY, nextWorkingDay).dueWords(aGesture({ status: 'due', due: TODAY, lateAfter }))).toBe(said);
  });
});

describe('how well somebody is cared for', () => {
  const coming = aCheckIn({ due: '2026-12-11' });
  const others = [aGesture({ status: 'snoozed', key: 'put off' }), coming];
  it.each<{ readonly name: string; readonly customer: CustomerView } & InEach>([
    {
      name: 'two days late',
      customer: aCustomer({ next: aGesture({ status: 'overdue', lateAfter: '2026-11-18' }) }),
      en: 'Thanks for the order: 2 days overdue',
      ko: '계약 감사 인사 · 2일 지남',
      'zh-CN': '成交致谢：已晚 2 天',
    },
    {
      name: 'due today',
      customer: aCustomer({ next: aGesture({ lateAfter: TODAY }) }),
      en: 'Thanks for the order: due today',
      ko: '계약 감사 인사 · 오늘까지',
      'zh-CN': '成交致谢：最好今天完成',
    },
    {
      name: 'nothing to do now',
      customer: aCustomer({ others }),
      en: 'All well. Next: Check-in, in 3 weeks',
      ko: '잘 챙기고 계십니다. 다음은 3주 후 안부 연락입니다',
      'zh-CN': '一切都好。下一件事：日常问候（3周后）',
    },
    {
      name: 'nothing to do now, with a complaint open: not all is well',
      customer: aCustomer({ others, complaints: [aComplaint()] }),
      en: 'Next: Check-in, in 3 weeks',
      ko: '다음은 3주 후 안부 연락입니다',
      'zh-CN': '下一件事：日常问候（3周后）',
    },
    {
      name: 'nothing to do now, in a hard time',
      customer: aCustomer({ others, hardship: { kind: 'bereavement', quietUntil: '2027-01-08' } }),
      en: 'Next: Check-in, in 3 weeks',
      ko: '다음은 3주 후 안부 연락입니다',
      'zh-CN': '下一件事：日常问候（3周后）',
    },
    {
      name: 'nothing to do now, the complaint closed',
      customer: aCustomer({ others, complaints: [aComplaint({ next: null })] }),
      en: 'All well. Next: Check-in, in 3 weeks',
      ko: '잘 챙기고 계십니다. 다음은 3주 후 안부 연락입니다',
      'zh-CN': '一切都好。下一件事：日常问候（3周后）',
    },
    {
      name: 'nothing to come',
      customer: aCustomer(),
      en: 'Nothing is due',
      ko: '지금 챙기실 일이 없습니다',
      'zh-CN': '目前没有要做的事',
    },
    {
      name: 'no tier',
      customer: aCustomer({ tier: null }),
      en: 'No tier yet. A, B or C says how often to be in touch.',
      ko: '아직 등급이 없습니다. A, B, C에 따라 얼마나 자주 연락드릴지 정해집니다.',
      'zh-CN': '还没有等级。A、B、C 决定多久联系一次。',
    },
  ])('$name', async ({ customer, en, ko, 'zh-CN': zhCn }) => {
    expect(await inEach((words) => words.care(customer))).toEqual({ en, ko, 'zh-CN': zhCn });
  });
});

const complained = { type: 'complaint', id: 'c', day: TODAY, mailbox: null, words: 'It leaks', wants: 'a new one' } as const;
const promised = { type: 'promise', id: 'p', day: TODAY, mailbox: null, text: 'a list', due: null, monthly: null } as const;
const asked = {
  type: 'question',
  id: 'q',
  day: TODAY,
  mailbox: null,
  step: 'asked',
  kind: 'question',
  words: 'How long?',
  sensed: false,
} as const;

describe('what happened', () => {
  it.each<{ readonly name: string; readonly entry: HistoryEntry } & InEach>([
    {
      name: 'a mail to them',
      entry: aTouch(),
      en: 'Re: Delivery in December | Mail to them',
      ko: 'Re: Delivery in December | 메일 보냄',
      'zh-CN': 'Re: Delivery in December | 发出邮件',
    },
    {
      name: 'a mail from them, without a subject',
      entry: aTouch({ direction: 'in', subject: '' }),
      en: '(no subject) | Mail from them',
      ko: '(제목 없음) | 메일 받음',
      'zh-CN': '（无主题） | 收到邮件',
    },
    {
      name: 'a mail written from a note',
      entry: aTouch({ occasion: 'thanks-deal' }),
      en: 'Re: Delivery in December | Mail to them · with a note',
      ko: 'Re: Delivery in December | 메일 보냄 · 준비된 글 사용',
      'zh-CN': 'Re: Delivery in December | 发出邮件 · 用了准备好的信',
    },
    {
      name: 'a call that nobody answered',
      entry: aTouch({ channel: 'call', subject: '', reached: false }),
      en: 'Call | not reached',
      ko: '전화 | 연결 안 됨',
      'zh-CN': '电话 | 未接通',
    },
    {
      name: 'a channel that a newer version knows',
      entry: aTouch({ channel: 'hologram', subject: 'Tour' }),
      en: 'Tour | Contact',
      ko: 'Tour | 연락',
      'zh-CN': 'Tour | 联系',
    },
    {
      name: 'a deal',
      entry: { type: 'deal', id: 'd', day: TODAY, what: 'CT-40' },
      en: 'Deal: CT-40 | ',
      ko: '계약: CT-40 | ',
      'zh-CN': '成交：CT-40 | ',
    },
    {
      name: 'a deal without words',
      entry: { type: 'deal', id: 'd', day: TODAY, what: '' },
      en: 'Deal | ',
      ko: '계약 | ',
      'zh-CN': '成交 | ',
    },
    {
      name: 'a favour',
      entry: { type: 'favour', id: 'f', day: TODAY, kind: 'information', what: 'new plant' },
      en: 'Gave us information: new plant | ',
      ko: '정보를 주심: new plant | ',
      'zh-CN': '提供了信息：new plant | ',
    },
    {
      name: 'a note of the rep’s own',
      entry: aTouch({ channel: 'note', subject: '', summary: 'Budget in March', hook: '' }),
      en: 'Budget in March | Note',
      ko: 'Budget in March | 메모',
      'zh-CN': 'Budget in March | 备注',
    },
    {
      name: 'a contact that left something for next time',
      entry: aTouch({ channel: 'visit', subject: '', summary: 'Tour', hook: 'the fair' }),
      en: 'Tour | Visit · For next time: the fair',
      ko: 'Tour | 방문 · 다음에 할 이야기: the fair',
      'zh-CN': 'Tour | 拜访 · 下次再聊：the fair',
    },
    {
      name: 'a complaint',
      entry: { ...complained, step: 'received' },
      en: 'Complaint: It leaks | a new one',
      ko: '불만: It leaks | a new one',
      'zh-CN': '投诉：It leaks | a new one',
    },
    {
      name: 'its end',
      entry: { ...complained, step: 'closed' },
      en: 'Complaint closed: It leaks | ',
      ko: '불만 마무리: It leaks | ',
      'zh-CN': '投诉已了结：It leaks | ',
    },
    {
      name: 'a complaint without words',
      entry: { ...complained, step: 'received', words: '', wants: '' },
      en: 'Complaint | ',
      ko: '불만 접수 | ',
      'zh-CN': '收到投诉 | ',
    },
    {
      name: 'a promise',
      entry: { ...promised, step: 'made' },
      en: 'Promised: a list | ',
      ko: '약속: a list | ',
      'zh-CN': '承诺：a list | ',
    },
    {
      name: 'a promise for every month',
      entry: { ...promised, step: 'made', monthly: { on: 5, early: 0, late: 2 } },
      en: 'Promised: a list | every month on day 5',
      ko: '약속: a list | 매달 5일',
      'zh-CN': '承诺：a list | 每月5日',
    },
    {
      name: 'somebody left the company',
      entry: { type: 'news', id: 'n', day: TODAY, mailbox: null, kind: 'left', words: 'Hanbit', died: null },
      en: 'Left the company: Hanbit | ',
      ko: '퇴사: Hanbit | ',
      'zh-CN': '离职：Hanbit | ',
    },
    {
      name: 'a promise that was kept',
      entry: { ...promised, step: 'kept' },
      en: 'Promise kept: a list | ',
      ko: '약속 지킴: a list | ',
      'zh-CN': '已兑现：a list | ',
    },
    {
      name: 'a promise that was not kept',
      entry: { ...promised, step: 'broken' },
      en: 'Promise not kept: a list | ',
      ko: '지키지 못한 약속: a list | ',
      'zh-CN': '未能兑现：a list | ',
    },
    {
      name: 'a promise nobody wants any more',
      entry: { ...promised, step: 'released' },
      en: 'No longer wanted: a list | ',
      ko: '더는 필요 없다고 하심: a list | ',
      'zh-CN': '对方不再需要：a list | ',
    },
    {
      name: 'a question',
      entry: asked,
      en: 'They asked: How long? | ',
      ko: '질문: How long? | ',
      'zh-CN': '对方询问：How long? | ',
    },
    {
      name: 'a wish that was sensed',
      entry: { ...asked, kind: 'wish', words: '', sensed: true },
      en: 'They would like something | sensed, not said',
      ko: '바라시는 것이 있음 | 말씀하지는 않으심',
      'zh-CN': '对方有个愿望 | 对方没有明说',
    },
    {
      name: 'an answer',
      entry: { ...asked, step: 'answered' },
      en: 'Answered: How long? | ',
      ko: '답해 드림: How long? | ',
      'zh-CN': '已答复：How long? | ',
    },
    {
      name: 'a bereavement',
      entry: { type: 'news', id: 'n', day: TODAY, mailbox: null, kind: 'bereavement', words: '', died: 'father' },
      en: 'Bereavement | Father',
      ko: '상을 당하심 | 아버님',
      'zh-CN': '亲人去世 | 父亲',
    },
    {
      name: 'news of a kind that a newer version knows',
      entry: { type: 'news', id: 'n', day: TODAY, mailbox: null, kind: 'knighthood', words: 'Sir', died: null },
      en: 'Other news: Sir | ',
      ko: '그 밖의 소식: Sir | ',
      'zh-CN': '其他消息：Sir | ',
    },
    {
      name: 'a favour without words',
      entry: { type: 'favour', id: 'f', day: TODAY, kind: 'payment', what: '' },
      en: 'Paid | ',
      ko: '대금을 보내 주심 | ',
      'zh-CN': '付了款 | ',
    },
  ])('$name', async ({ entry, en, ko, 'zh-CN': zhCn }) => {
    const said = await inEach((words) => {
      const { main, sub } = words.entry(entry);
      return `${main} | ${sub}`;
    });
    expect(said).toEqual({ en, ko, 'zh-CN': zhCn });
  });
});

describe('how a complaint stands', () => {
  it.each<{ readonly name: string; readonly complaint: ComplaintView } & InEach>([
    {
      name: 'unanswered for three days',
      complaint: aComplaint(),
      en: 'Open complaint, 3 days, not yet answered',
      ko: '처리 중인 불만, 3일째, 아직 답변 전',
      'zh-CN': '投诉未结，第 3 天，尚未答复',
    },
    {
      name: 'of today',
      complaint: aComplaint({ receivedOn: TODAY }),
      en: 'Open complaint, since today, not yet answered',
      ko: '처리 중인 불만, 오늘 접수, 아직 답변 전',
      'zh-CN': '投诉未结，今天收到，尚未答复',
    },
    {
      name: 'agreed',
      complaint: aComplaint({ next: 'carry-out', agreed: { what: 'CT-40', by: '2026-11-24' } }),
      en: 'Open complaint, 3 days, agreed by Nov 24: CT-40',
      ko: '처리 중인 불만, 3일째, 11월 24일까지 합의: CT-40',
      'zh-CN': '投诉未结，第 3 天，已商定 11月24日前：CT-40',
    },
    {
      name: 'closed',
      complaint: aComplaint({ next: null, followUpOn: '2026-11-27' }),
      en: 'Complaint closed. Asking again on Nov 27',
      ko: '불만을 마무리했습니다. 11월 27일에 다시 여쭙니다',
      'zh-CN': '投诉已结案，11月27日再次询问',
    },
  ])('$name', async ({ complaint, en, ko, 'zh-CN': zhCn }) => {
    expect(await inEach((words) => words.complaint(complaint))).toEqual({ en, ko, 'zh-CN': zhCn });
  });
});

describe('a hard time', () => {
  it.each<{ readonly kind: string; readonly quietUntil: string | null } & InEach>([
    {
      kind: 'illness',
      quietUntil: '2026-12-03',
      en: 'Quiet until Dec 3: illness',
      ko: '12월 3일까지 조용히: 병환',
      'zh-CN': '12月3日前暂不打扰：生病',
    },
    {
      kind: 'bereavement',
      quietUntil: null,
      en: 'Quiet for now: a bereavement',
      ko: '당분간 조용히: 상중',
      'zh-CN': '暂不打扰：亲人去世',
    },
    {
      kind: 'a kind of a newer version',
      quietUntil: null,
      en: 'Quiet for now: a hard time',
      ko: '당분간 조용히: 힘든 시기',
      'zh-CN': '暂不打扰：正经历难处',
    },
  ])('$kind', async ({ kind, quietUntil, en, ko, 'zh-CN': zhCn }) => {
    expect(await inEach((words) => words.hardship({ kind, quietUntil }))).toEqual({ en, ko, 'zh-CN': zhCn });
  });
});

it.each<{ readonly gap: string } & InEach>([
  { gap: 'by_day', en: 'By which day', ko: '언제까지', 'zh-CN': '哪天之前' },
  { gap: 'complaint', en: 'What went wrong', ko: '무엇이 잘못되었는지', 'zh-CN': '哪里出了问题' },
  { gap: 'shoe_size', en: 'Missing: shoe_size', ko: '빠진 내용: shoe_size', 'zh-CN': '缺少：shoe_size' },
])('a note that lacks $gap says so', async ({ gap, en, ko, 'zh-CN': zhCn }) => {
  expect(await inEach((words) => words.gap(gap))).toEqual({ en, ko, 'zh-CN': zhCn });
});

describe('how far away a day is', () => {
  it.each<{ readonly day: string } & InEach>([
    { day: '2026-11-20', en: 'today', ko: '오늘', 'zh-CN': '今天' },
    { day: '2026-11-19', en: 'yesterday', ko: '어제', 'zh-CN': '昨天' },
    { day: '2026-11-21', en: 'tomorrow', ko: '내일', 'zh-CN': '明天' },
    { day: '2026-11-18', en: '2 days ago', ko: '그저께', 'zh-CN': '前天' },
    { day: '2026-10-31', en: '20 days ago', ko: '20일 전', 'zh-CN': '20天前' },
    { day: '2026-10-30', en: '3 weeks ago', ko: '3주 전', 'zh-CN': '3周前' },
    { day: '2026-12-11', en: 'in 3 weeks', ko: '3주 후', 'zh-CN': '3周后' },
    { day: '2026-09-07', en: '11 weeks ago', ko: '11주 전', 'zh-CN': '11周前' },
    { day: '2026-09-06', en: '2 months ago', ko: '2개월 전', 'zh-CN': '2个月前' },
    { day: '2024-12-21', en: '23 months ago', ko: '23개월 전', 'zh-CN': '23个月前' },
    { day: '2024-12-20', en: '2 years ago', ko: '2년 전', 'zh-CN': '2年前' },
  ])('$day', ({ day, en, ko, 'zh-CN': zhCn }) => {
    expect(LANGUAGES.map((language) => relativeDay(day, TODAY, language))).toEqual([en, ko, zhCn]);
  });
});

describe('a day', () => {
  const zone = process.env['TZ'];

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])('is the same one in %s', (there) => {
    process.env['TZ'] = there;
    try {
      expect([shortDay('2026-11-22', TODAY, 'en-GB'), longDay('2026-11-22', 'en-GB'), relativeDay('2026-11-22', TODAY, 'en-GB')]).toEqual([
        '22 Nov',
        'Sunday, 22 November 2026',
        'in 2 days',
      ]);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each([
    { day: '2026-01-01', short: '1 Jan' },
    { day: '2025-12-31', short: '31 Dec 2025' },
    { day: '2027-01-01', short: '1 Jan 2027' },
  ])('$day is written $short', ({ day, short }) => {
    expect(shortDay(day, TODAY, 'en-GB')).toBe(short);
  });
});
