import type { OccasionId } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import { describe, expect, it } from 'vitest';
import { echoesIn, slipNames, slipsOf } from './chinese-wording.ts';
import { nameOf, textsOf, wordings, type Wording } from './samples.ts';

interface Planted {
  readonly text: string;
  readonly language?: 'zh-CN' | 'zh-TW';
  readonly occasion?: OccasionId;
  readonly register?: Register;
  readonly slip: string;
}

const inText = ({ text, language = 'zh-CN', occasion = 'thanks-mail', register = 'brief' }: Omit<Planted, 'slip'>): readonly string[] =>
  slipsOf({ language, occasion, register, channel: 'mail', text: { subject: '谨致问候', paragraphs: [text] } });

const tw = { language: 'zh-TW' } as const;
const translated = { slip: 'nothing is translated word for word' };
const mainland = { ...tw, slip: 'no words of the mainland in a traditional text' };
const taiwan = { ...tw, slip: 'no words of Taiwan alone' };
const hongKong = { ...tw, slip: 'no words of Hong Kong alone' };
const early = { slip: 'before the first day of the year one wishes it early: 拜早年' };
const coming = { slip: 'what may be read on the day does not call it coming' };
const afterwards = { slip: 'a greeting comes before the free days and does not ask how they were' };

const planted: readonly Planted[] = [
  { ...translated, text: '您对此次交付印象如何？' },
  { ...translated, text: '想听您一句实话，说实话就好。' },
  { ...translated, ...tw, text: '祝您有美好的一天。' },
  { ...translated, ...tw, text: '您問得正好，這件事我問清楚了。' },
  { ...translated, text: '有问题，我宁愿早点知道。' },
  { ...translated, ...tw, text: '祝新地點帶來好運。' },
  { ...translated, text: '我还在老地方，您有事随时找我。' },
  { text: '与贵公司共事，我们获益良多。', slip: 'a customer is no colleague: 合作, not 共事' },
  { ...tw, text: '謝謝您幫我們說好話。', slip: 'praise from others is 美言, 说好话 is flattery' },
  { text: '欣闻府上有喜，恭喜您。', slip: '府上有喜 announces a child' },
  { ...tw, text: '聽說您出了意外，我很擔心。', slip: '出了意外 may mean a death' },
  { text: '来信已阅，谢谢您。', slip: '已阅 is what a superior writes' },
  { text: '刚听人说起您的新厂。', slip: 'nobody is quoted who said nothing' },
  { ...tw, text: '聽李芳經理說，是您推薦了我們。', slip: 'nobody is quoted who said nothing' },
  { ...tw, text: '請問貨品（約定3月6日（星期五））是否送達您處？', slip: 'no brackets within brackets' },
  { ...early, occasion: 'spring-festival', text: '给您拜年了。' },
  { ...early, ...tw, occasion: 'seollal', text: '跟您拜個年。' },
  { ...coming, occasion: 'lantern', text: '元宵将至，祝您团圆。' },
  { ...coming, ...tw, occasion: 'christmas', text: '聖誕節快到了。' },
  { ...afterwards, occasion: 'new-year', text: '假期休息得好吗？' },
  { ...afterwards, ...tw, occasion: 'eid', text: '家人都團聚了嗎？' },
  { text: '如需更多资讯，请您告知。', slip: 'words of the mainland in a simplified text' },
  { register: 'formal', text: '想了解我们交付的东西使用是否顺利。', slip: 'a formal letter is not chatty' },
  { ...tw, register: 'formal', text: '若有問題，請隨時找我。', slip: 'a formal letter is not chatty' },
  { register: 'warm', text: '谨祝您生日快乐。', slip: 'a warm letter is not stiff' },
  { ...tw, register: 'warm', text: '煩請撥冗告知。', slip: 'a warm letter is not stiff' },
  { ...mainland, text: '如需更多信息，請您告知。' },
  { ...mainland, text: '軟件已經更新。' },
  { ...mainland, text: '質量請您放心。' },
  { ...mainland, text: '視頻隨信附上。' },
  { ...mainland, text: '謝謝您的反饋。' },
  { ...taiwan, text: '願您連假愉快。' },
  { ...taiwan, text: '此事由我持續追蹤。' },
  { ...taiwan, text: '打通電話問候您。' },
  { ...hongKong, text: '此事由我跟進。' },
  { ...hongKong, text: '請留意我們的電郵。' },
  { ...tw, text: '您提到的“保固”已經確認。', slip: 'quotation marks of a traditional text are 「」' },
];

describe('slips in Chinese', () => {
  it.each(planted)('$slip: “$text”', ({ slip, ...text }) => {
    expect(inText(text)).toEqual([slip]);
  });

  it('each have a planted text in which they are found', () => {
    expect(new Set(planted.map(({ slip }) => slip))).toEqual(new Set(slipNames));
  });

  it.each([
    { text: '给您拜个早年。', occasion: 'spring-festival' },
    { text: '春节将至，谨致问候。', occasion: 'spring-festival' },
    { text: '感谢您提供的信息，由我跟进。' },
    { text: '听说您升任采购总监，真为您高兴。' },
    { text: '东西收到了，谨致谢意。' },
    { text: '祝您生日快乐。', register: 'warm' },
    { ...tw, text: '保固期限如「附件」所列，感謝您提供的資訊。' },
  ] as const)('are none in “$text”', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

const chinese = wordings.filter(({ language }) => language === 'zh-CN' || language === 'zh-TW');

describe('the Chinese library', () => {
  it.each(chinese.map((wording) => ({ wording, name: nameOf(wording) })))('has no slip in $name', ({ wording }) => {
    expect(textsOf(wording).flatMap((text) => slipsOf({ ...wording, text }))).toEqual([]);
  });
});

const greeting = (occasion: OccasionId, ...paragraphs: readonly string[]): Pick<Wording, 'occasion' | 'variant'> => ({
  occasion,
  variant: { id: 'x', subject: '', paragraphs: ['{{ salutation }}', ...paragraphs, '祝好\n{{ rep_name }}'] },
});

describe('formulas that come round again', () => {
  it('are found between two greetings of a year', () => {
    expect(
      echoesIn([greeting('mid-autumn', '感谢您一直以来的支持，祝您快乐。'), greeting('lantern', '元宵佳节，感谢您一直以来的支持。')]),
    ).toEqual([{ clause: '感谢您一直以来的支持', occasions: ['mid-autumn', 'lantern'] }]);
  });

  it.each([
    { name: 'within one greeting', other: greeting('mid-autumn', '感谢您一直以来的支持。') },
    { name: 'in a note that is no greeting', other: greeting('thanks-mail', '感谢您一直以来的支持。') },
    { name: 'where only a few characters agree', other: greeting('lantern', '感谢您，愿您安康。') },
  ])('are none $name', ({ other }) => {
    expect(echoesIn([greeting('mid-autumn', '感谢您一直以来的支持，愿您安康。'), other])).toEqual([]);
  });

  const readers = (['zh-CN', 'zh-TW'] as const).flatMap((language) =>
    (['formal', 'warm', 'brief', 'call', 'messenger', 'card'] as const).map((form) => ({ language, form })),
  );

  it.each(readers)('are none in $language $form', ({ language, form }) => {
    const theirs = chinese.filter(
      (wording) => wording.language === language && (wording.channel === 'mail' ? wording.register : wording.channel) === form,
    );
    expect(theirs.length).toBeGreaterThan(0);
    expect(echoesIn(theirs)).toEqual([]);
  });
});
