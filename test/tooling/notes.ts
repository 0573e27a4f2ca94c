import { occasions } from '#shared/notes/library/index.ts';
import type { ByLanguage } from '#shared/notes/note.ts';
import { type Facts, fillWording, languages, nameOf, neededBy, people, reps, type Wording, wordingsOf } from '../unit/notes/samples.ts';

/**
 * Prints the library of notes as customers would read it: every wording with all facts and, where that reads differently, with only the facts it
 * cannot do without. `npm run notes -- ko sympathy` narrows to a language, an occasion or both.
 */
const print = (asked: readonly string[]): void => {
  const wanted = <Name extends string>(names: readonly Name[]): readonly Name[] => {
    const named = names.filter((name) => asked.includes(name));
    return named.length > 0 ? named : names;
  };
  const ids = wanted(occasions.map(({ id }) => id));
  for (const language of wanted(languages)) {
    for (const occasion of occasions.filter(({ id }) => ids.includes(id))) {
      for (const wording of wordingsOf(occasion).filter((each) => each.language === language)) printWording(wording);
    }
  }
};

const printWording = (wording: Wording): void => {
  const facts = { ...factsFor(wording), rep_name: reps[wording.language] };
  const needed = new Set<string>([...neededBy(wording), 'rep_name']);
  const bare = Object.fromEntries(Object.entries(facts).filter(([name]) => needed.has(name)));
  const [whole, least] = [facts, bare].map((known) => letter(wording, known));
  console.log(`── ${nameOf(wording)}\n\n${whole}\n`);
  if (least !== whole) console.log(`   … with less known:\n\n${least}\n`);
};

const letter = (wording: Wording, facts: Facts): string => {
  const { subject, paragraphs } = fillWording(wording, people[wording.language][wording.language === 'en' ? 1 : 0], facts);
  return [...(subject === '' ? [] : [`[${subject}]`]), ...paragraphs].map((text) => text.replaceAll(/^/gmu, '   ')).join('\n\n');
};

const factsFor = ({ occasion, language, variant }: Wording): Facts => ({
  ...facts[language],
  ...news[language][occasion === 'thanks-referrer' ? 'introduction' : (variant.kind ?? '')],
});

/** Facts of one invented customer per language. */
const facts: ByLanguage<Facts> = {
  en: {
    what: 'the service contract',
    topic: 'the noise test',
    complaint: 'the late delivery',
    next_step: 'a check of the whole shipment',
    status: 'The carrier has found the missing crate, and it is on its way to you.',
    question: 'the warranty',
    answer: 'The warranty covers the pump for three years, wear parts for one.',
    promise: 'the test report',
    details: 'The report is attached.',
    event: 'the export award',
    festival: 'Diwali',
    deceased: 'father',
    family_member: 'daughter',
    on_day: '2026-03-31',
    by_day: '2026-03-06',
  },
  ko: {
    what: '연간 유지보수 계약',
    topic: '소음 시험 결과',
    complaint: '납품 지연',
    next_step: '출하분 전량 재확인',
    status: '빠졌던 상자를 운송사에서 찾아 오늘 다시 발송하였습니다.',
    question: '보증 기간',
    answer: '펌프 본체는 3년, 소모품은 1년간 보증됩니다.',
    promise: '시험 성적서',
    details: '시험 성적서를 첨부하였습니다.',
    event: '수출 유공 표창',
    festival: '정월 대보름',
    deceased: 'father',
    family_member: 'daughter',
    on_day: '2026-03-31',
    by_day: '2026-03-06',
  },
  'zh-CN': {
    what: '年度维护合同',
    topic: '噪音测试结果',
    complaint: '交货延误',
    next_step: '全批复检',
    status: '承运方已经找到漏发的一箱，今天重新发出。',
    question: '保修期',
    answer: '泵体保修三年，易损件保修一年。',
    promise: '测试报告',
    details: '报告随信附上。',
    event: '贵公司获得出口奖',
    festival: '元宵节',
    deceased: 'father',
    family_member: 'daughter',
    on_day: '2026-03-31',
    by_day: '2026-03-06',
  },
  'zh-TW': {
    what: '年度維護合約',
    topic: '噪音測試結果',
    complaint: '交貨延誤',
    next_step: '整批複檢',
    status: '貨運公司已找到漏送的一箱，今天重新寄出。',
    question: '保固期限',
    answer: '幫浦本體保固三年，耗材保固一年。',
    promise: '測試報告',
    details: '報告隨信附上。',
    event: '貴公司榮獲出口獎',
    festival: '元宵節',
    deceased: 'father',
    family_member: 'daughter',
    on_day: '2026-03-31',
    by_day: '2026-03-06',
  },
};

/** What the fact is for one kind of cause. */
const news: ByLanguage<Readonly<Record<string, Facts>>> = {
  en: {
    information: { what: 'a new tender in Leeds' },
    introduction: { what: 'Ruth Ames' },
    promotion: { event: 'Head of Purchasing' },
    move: { event: 'Leeds' },
    'new-product': { event: 'the Atlas series' },
    certificate: { event: 'ISO 14001' },
  },
  ko: {
    information: { what: '하반기 입찰 일정' },
    introduction: { what: '이수정 대리님' },
    promotion: { event: '이사' },
    move: { event: '판교 사옥' },
    'new-product': { event: '아틀라스 시리즈' },
    certificate: { event: 'ISO 14001' },
  },
  'zh-CN': {
    information: { what: '下半年招标' },
    introduction: { what: '李芳经理' },
    promotion: { event: '采购总监' },
    move: { event: '苏州新厂' },
    'new-product': { event: '阿特拉斯系列' },
    certificate: { event: 'ISO 14001认证' },
  },
  'zh-TW': {
    information: { what: '下半年的標案' },
    introduction: { what: '李芳經理' },
    promotion: { event: '採購總監' },
    move: { event: '台中新廠' },
    'new-product': { event: '阿特拉斯系列' },
    certificate: { event: 'ISO 14001認證' },
  },
};

print(process.argv.slice(2));
