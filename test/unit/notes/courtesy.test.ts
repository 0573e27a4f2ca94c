import { describe, expect, it } from 'vitest';
import { faultsOf, type Looked, ruleNames } from './courtesy.ts';

type Planted = Partial<Omit<Looked, 'text'>> & { readonly text: string; readonly subject?: string; readonly fault: string };

const looked = ({ text, subject = 'A subject', fault: _fault, ...rest }: Planted): Looked => ({
  occasion: 'mail-answer',
  language: 'en',
  register: 'formal',
  channel: 'mail',
  kind: undefined,
  ...rest,
  text: {
    subject,
    paragraphs: [(rest.occasion === 'sympathy' || rest.occasion === 'get-well' ? quietLines : firstLines)[rest.language ?? 'en'], text],
  },
});

const chineseLines = { 'zh-CN': '尊敬的王总：', 'zh-TW': '張經理，您好：' } as const;
const quietLines = { en: 'Dear Dana Fox,', ko: '김민수 부장님께', ...chineseLines } as const;
const firstLines = { en: 'Dear Dana Fox,', ko: '김민수 부장님, 안녕하십니까.', ...chineseLines } as const;

const ko = { language: 'ko', subject: '제목' } as const;
const zh = { language: 'zh-CN', subject: '主题' } as const;
const tw = { language: 'zh-TW', subject: '主旨' } as const;

const condolence = { occasion: 'sympathy', kind: 'bereavement', subject: 'With sympathy' } as const;

const planted: readonly Planted[] = [
  { text: 'Thank you for {{ what }}.', fault: 'nothing is left of the template' },
  { text: 'Thank you  so much.', fault: 'spaces stand where they belong' },
  { text: 'Thank you .', fault: 'no space before a sign' },
  { text: 'Thank you..', fault: 'signs do not meet' },
  { text: 'Thank you ()', fault: 'no empty brackets' },
  { text: 'Thank you!', fault: 'no exclamation mark, no emoji' },
  { ...zh, text: '谢谢您🎉', fault: 'no exclamation mark, no emoji' },
  { text: 'Thank you.', subject: '', fault: 'no blank paragraph, and a subject only in a mail' },
  { text: 'Thank you.', channel: 'card', fault: 'no blank paragraph, and a subject only in a mail' },
  { text: `A${' word'.repeat(120)}`, fault: 'a note fits its channel' },
  { text: `A${' word'.repeat(60)}`, channel: 'messenger', subject: '', fault: 'a note fits its channel' },
  { ...tw, text: `您${'好'.repeat(220)}`, fault: 'a note fits its channel' },
  { text: 'Thank you.', subject: 'A'.repeat(61), fault: 'a subject is short' },
  { text: 'I hope this email finds you well.', fault: 'no worn phrases' },
  { text: 'We have a discount for you.', fault: 'nothing of a sales letter' },
  { text: 'Thank you. the report is here.', fault: 'a sentence begins with a capital' },
  { text: 'Thank you, 김민수.', fault: 'English letters only' },
  { text: 'Thank you, Ms. Jimin.', fault: 'no Mr or Ms before a given name' },
  { text: 'This was our mistake.', occasion: 'complaint-answer', fault: 'no fault is admitted' },

  { ...ko, text: '고객님, 감사드립니다.', fault: 'no 당신, 고객님, 여러분, 우리 회사' },
  { ...ko, text: '그럼 수고하십시오.', fault: 'no 수고하세요 to a customer' },
  { ...ko, text: '주문하신 제품이 나오셨습니다.', fault: 'no honorific for things' },
  { ...ko, text: '김 님, 감사드립니다.', fault: 'no surname alone before 님' },
  { ...ko, text: '할인해 드립니다.', fault: 'nothing of a sales letter in Korean' },
  { ...ko, text: '金부장님께 감사드립니다.', fault: 'Hangul and Latin letters only' },
  { ...ko, text: 'kit을(를) 확인하였습니다.', fault: 'particles are decided' },
  { ...ko, text: 'CT-40를 확인하였습니다.', fault: 'particles agree' },
  { ...ko, text: '소음 시험 결과을 확인하였습니다.', fault: 'particles agree' },
  { ...ko, text: '정말 감사해요.', fault: 'formal and brief stay in 합니다체, warm softens' },
  { ...ko, register: 'warm', text: '감사드립니다.', fault: 'formal and brief stay in 합니다체, warm softens' },
  { ...ko, occasion: 'complaint-answer', text: '저희 잘못입니다.', fault: 'no fault is admitted in Korean' },

  { ...zh, text: '谢谢你，您放心。', fault: 'always 您, never 你' },
  { ...zh, text: '亲爱的王总，谢谢您。', fault: 'no 亲爱的, no 亲' },
  { ...zh, text: '谢谢您，也谢谢贵司。', fault: '贵公司, not 贵司' },
  { ...zh, text: '给您一个优惠。', fault: 'nothing of a sales letter in Chinese' },
  { ...zh, text: '谢谢您,再联系。', fault: 'Chinese signs only' },
  { ...zh, text: '謝謝您。', fault: 'simplified characters only' },
  { ...tw, text: '謝謝您，后续我們會處理。', fault: 'traditional characters only' },
  { ...tw, text: '感謝您的支持，以后請多指教。', fault: 'traditional characters only' },
  { ...tw, text: '謝謝你，請您放心。', fault: 'always 您, never 你' },
  { ...tw, text: '親愛的王總，謝謝您。', fault: 'no 亲爱的, no 亲' },
  { ...tw, text: '謝謝您，也謝謝貴司。', fault: '贵公司, not 贵司' },
  { ...tw, text: '給您一個優惠。', fault: 'nothing of a sales letter in Chinese' },
  { ...tw, occasion: 'complaint-answer', text: '造成您的困擾，是我們的疏失。', fault: 'no fault is admitted in Chinese' },
  { ...tw, text: '敬祝您福壽雙全。', occasion: 'birthday', fault: 'a birthday has no number and no today' },
  { ...tw, text: '祝您佳節安好。', occasion: 'holiday', fault: 'a calm greeting has no cheer' },
  { ...tw, text: '祝您端午快樂，端午安康。', occasion: 'dragon-boat', fault: '端午 is not 快乐' },
  { ...tw, text: '跟您拜年。', occasion: 'new-year', fault: '새해 복 belongs to 설, 元旦 to the first of January' },
  { ...tw, text: '祝您新年快樂。', occasion: 'spring-festival', fault: 'no 元旦 at 春节, no 신정 at 설' },
  { ...tw, text: '祝您佳節愉快，隨信附上報價。', occasion: 'christmas', fault: 'greetings carry nothing to sell' },
  { ...zh, text: '谢谢 您。', fault: 'no spaces around Chinese signs' },
  { ...zh, text: '已收到。', fault: 'the customer is spoken to' },
  { ...zh, occasion: 'complaint-answer', text: '给您添麻烦了，是我们的失误。', fault: 'no fault is admitted in Chinese' },

  { text: 'Happy birthday, and welcome to the 50s.', occasion: 'birthday', fault: 'a birthday has no number and no today' },
  { ...ko, text: '오늘 생일을 축하드립니다.', occasion: 'birthday', fault: 'a birthday has no number and no today' },
  { ...zh, text: '祝您福寿双全。', occasion: 'birthday', fault: 'a birthday has no number and no today' },

  { ...condolence, text: 'I hope for happier days.', fault: 'sympathy has nothing cheerful' },
  { ...condolence, ...ko, subject: '깊은 위로의 말씀을 드립니다', text: '행복하시기를 바랍니다.', fault: 'sympathy has nothing cheerful' },
  { ...condolence, ...zh, subject: '谨致慰问', text: '愿您不再难过。', fault: 'sympathy has nothing cheerful' },
  { ...condolence, ...zh, subject: '谨致慰问', text: '祝您早日康复。', fault: '祝 only to the sick' },
  { ...condolence, text: 'Your order can wait.', fault: 'sympathy has no business and no postscript' },
  { ...condolence, ...ko, subject: '깊은 위로의 말씀을 드립니다', text: '잘 지내고 계십니까?', fault: 'no greeting to the bereaved' },
  { ...condolence, text: 'I heard that he died of a heart attack.', fault: 'never the cause of death, never 호상' },
  {
    ...condolence,
    ...ko,
    subject: '깊은 위로의 말씀을 드립니다',
    text: '호상이라 들었습니다.',
    fault: 'never the cause of death, never 호상',
  },
  { ...condolence, subject: 'Thinking of you', text: 'I am so sorry.', fault: 'the subject of a condolence is plain' },
  {
    ...condolence,
    ...ko,
    subject: '깊은 위로의 말씀을 드립니다',
    text: '삼가 고인의 명복을 빕니다.',
    fault: '명복 stands on a line of its own, without a full stop',
  },

  { text: 'I wish you a happy day.', occasion: 'holiday', fault: 'a calm greeting has no cheer' },
  { ...ko, text: '즐거운 추석 보내십시오.', occasion: 'holiday', fault: 'a calm greeting has no cheer' },
  { ...zh, text: '祝您节日安好。', occasion: 'holiday', fault: 'a calm greeting has no cheer' },
  { ...ko, text: '새해 복 많이 받으십시오.', occasion: 'new-year', fault: '새해 복 belongs to 설, 元旦 to the first of January' },
  { ...zh, text: '给您拜年了。', occasion: 'new-year', fault: '새해 복 belongs to 설, 元旦 to the first of January' },
  { ...zh, text: '祝您元旦愉快。', occasion: 'spring-festival', fault: 'no 元旦 at 春节, no 신정 at 설' },
  { ...zh, text: '祝您快乐，端午安康。', occasion: 'dragon-boat', fault: '端午 is not 快乐' },
  { ...zh, text: '祝您端午愉快。', occasion: 'dragon-boat', fault: '端午安康 is said' },
  { text: 'A happy Lunar New Year to you.', occasion: 'seollal', fault: 'a Seollal or Chuseok of its own name' },
  { ...zh, text: '祝您中秋团圆。', occasion: 'chuseok', fault: 'a Seollal or Chuseok of its own name' },
  {
    text: 'A happy birthday to little Mia.',
    occasion: 'family-birthday',
    fault: 'a family birthday speaks to the customer, never to the child',
  },
  {
    ...zh,
    text: '祝您家的小朋友开心。',
    occasion: 'family-birthday',
    fault: 'a family birthday speaks to the customer, never to the child',
  },
  { ...tw, text: '祝您家人壽比南山。', occasion: 'family-birthday', fault: 'a birthday has no number and no today' },
  { ...ko, text: '결혼 십 주년을 축하드립니다.', occasion: 'wedding-anniversary', fault: 'a wedding day has no number and no child' },
  { text: 'Look at the moon tonight.', occasion: 'lantern', fault: 'a greeting may be read on another day than it was meant for' },
  { text: 'This is your last chance to renew.', occasion: 'renewal', fault: 'a renewal does not press' },
  { text: 'We can make you a new offer.', occasion: 'still-here', fault: 'a sign of life wants nothing' },
  { text: 'We can make you a new offer.', occasion: 'monthly-card', fault: 'a sign of life wants nothing' },
  { text: 'I hope that the spring is kind to you.', occasion: 'monthly-card', fault: 'a card for any month names no time of the year' },
  { ...ko, text: '이번 달도 건강하시기 바랍니다.', occasion: 'monthly-card', fault: 'a card for any month names no time of the year' },
  { ...zh, text: '愿您这个月诸事顺利。', occasion: 'monthly-card', fault: 'a card for any month names no time of the year' },
  { ...tw, text: '天氣轉涼，願您保重。', occasion: 'monthly-card', fault: 'a card for any month names no time of the year' },
  { text: 'How are you?', occasion: 'monthly-card', fault: 'a card for any month asks nothing' },
  { ...zh, text: '您近来可好？', occasion: 'monthly-card', fault: 'a card for any month asks nothing' },
  {
    text: 'It was good to hear from you.',
    occasion: 'thanks-mail',
    fault: 'thanks are said in the text itself: in a reply the subject is not ours',
  },
  { ...ko, occasion: 'get-well', text: '거래 건은 천천히 보셔도 됩니다.', fault: 'sympathy has no business and no postscript' },
  { text: 'Merry Christmas, and look at our new product.', occasion: 'christmas', fault: 'greetings carry nothing to sell' },
  { ...zh, text: '祝您生日快乐，新产品已上市。', occasion: 'birthday', fault: 'greetings carry nothing to sell' },
];

describe('the rules of courtesy', () => {
  it.each(planted)('$fault: “$text”', (plant) => {
    expect(faultsOf(looked(plant))).toEqual([plant.fault]);
  });

  it('each has a planted fault that it finds', () => {
    expect(new Set(planted.map(({ fault }) => fault))).toEqual(new Set(ruleNames));
  });

  it.each<Planted>([
    { text: 'Thank you for your message.', fault: '' },
    { ...zh, occasion: 'sympathy', kind: 'illness', text: '祝您早日康复。', fault: '' },
    { ...ko, text: 'CT-40을 확인하였습니다.', fault: '' },
    { ...zh, text: '谢谢您的来信。', fault: '' },
  ])('find nothing in “$text”', (plant) => {
    expect(faultsOf(looked(plant))).toEqual([]);
  });
});
