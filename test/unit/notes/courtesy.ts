import type { ByLanguage, NoteChannel } from '#shared/notes/note.ts';
import { particlePairs } from '#shared/notes/particle.ts';
import { isSimplified, isTraditional } from './chinese-script.ts';
import { phrases, type Text, type Wording } from './samples.ts';

/** What a rule looks at: one filled wording and where it stands. */
export interface Looked extends Pick<Wording, 'occasion' | 'language' | 'register' | 'channel'> {
  readonly kind: string | undefined;
  readonly text: Text;
}

interface Rule {
  readonly name: string;
  readonly applies?: (looked: Looked) => boolean;
  readonly breaks: (looked: Looked) => boolean;
}

/** Names of the rules of courtesy that a filled wording breaks. */
export const faultsOf = (looked: Looked): readonly string[] =>
  rules.filter(({ applies, breaks }) => (applies?.(looked) ?? true) && breaks(looked)).map(({ name }) => name);

const linesOf = ({ text }: Looked): readonly string[] => [text.subject, ...text.paragraphs];
const bodyOf = ({ text, channel }: Looked): readonly string[] => (channel === 'call' ? text.paragraphs : text.paragraphs.slice(1));

const never = (name: string, pattern: RegExp, applies?: Rule['applies']): Rule => ({
  name,
  breaks: (looked) => linesOf(looked).some((line) => pattern.test(line)),
  ...(applies === undefined ? {} : { applies }),
});

const inEnglish = ({ language }: Looked): boolean => language === 'en';
const inKorean = ({ language }: Looked): boolean => language === 'ko';
const inSimplified = ({ language }: Looked): boolean => language === 'zh-CN';
const inTraditional = ({ language }: Looked): boolean => language === 'zh-TW';
const inChinese = (looked: Looked): boolean => inSimplified(looked) || inTraditional(looked);
const onBirthday = ({ occasion }: Looked): boolean => occasion.includes('birthday');
const festivals: ReadonlySet<string> = new Set([
  'holiday',
  'new-year',
  'spring-festival',
  'dragon-boat',
  'mid-autumn',
  'christmas',
  'thanksgiving',
  'year-end',
  'lantern',
  'seollal',
  'chuseok',
  'diwali',
  'eid',
  'family-birthday',
  'wedding-anniversary',
]);
const onFestival = ({ occasion }: Looked): boolean => festivals.has(occasion) || occasion.includes('birthday');
/** Also for the first festival after a bereavement. */
const isCalm = ({ occasion, kind }: Looked): boolean => occasion === 'holiday' && kind === undefined;
const onSympathy = ({ occasion }: Looked): boolean => occasion === 'sympathy' || occasion === 'get-well';
const onMonthlyCard = ({ occasion }: Looked): boolean => occasion === 'monthly-card';
const onComplaint = ({ occasion }: Looked): boolean => occasion.startsWith('complaint-');

/** Guides for a mail that is read on the way, lines said in half a minute, a message read at a glance, a card written by hand: English in words, the others in characters. */
const LONGEST: Readonly<Record<NoteChannel, ByLanguage<number>>> = {
  mail: { en: 120, ko: 260, 'zh-CN': 220, 'zh-TW': 220 },
  call: { en: 100, ko: 240, 'zh-CN': 180, 'zh-TW': 180 },
  messenger: { en: 60, ko: 150, 'zh-CN': 120, 'zh-TW': 120 },
  card: { en: 60, ko: 150, 'zh-CN': 120, 'zh-TW': 120 },
};
const LONGEST_SUBJECT: ByLanguage<number> = { en: 60, ko: 40, 'zh-CN': 30, 'zh-TW': 30 };

const lengthOf = ({ language, text }: Looked): number => {
  const whole = text.paragraphs.join('\n');
  return language === 'en' ? whole.split(/\s+/u).length : whole.length;
};

const HAEYO = /(요|죠)[.?]?(\s|$)/u;

/** By hand, so that the rule does not trust the code it checks: the particles that may follow the sample phrases. */
const fittingParticles: Readonly<Record<string, RegExp>> = {
  'CT-40': /^(은|이|을|과|으로)$/u,
  '소음 시험 결과': /^(는|가|를|와|로)$/u,
  '이수정 대리': /^(는|가|를|와|로)$/u,
  '서울 공장': /^(은|이|을|과|으로)$/u,
  'Bright Mill': /^(은|이|을|과|로)$/u,
};

const particles = new Set(particlePairs.flatMap((pair) => pair.split('/')));

const disagreeing = (line: string): boolean =>
  phrases.ko
    .map((phrase) => phrase.replace(/\.$/u, ''))
    .some((phrase) =>
      line
        .split(phrase)
        .slice(1)
        .map((rest) => /^[가-힣]+/u.exec(rest)?.[0] ?? '')
        .some((follows) => particles.has(follows) && fittingParticles[phrase]?.test(follows) !== true),
    );

const rules: readonly Rule[] = [
  never('nothing is left of the template', /GAP|\{\{|\}\}|\{%|%\}|undefined|null|\[object/u),
  never('spaces stand where they belong', / {2}|^\s|\s$| \n|\n /mu),
  never('no space before a sign', / [.,;:!?]/u),
  never('signs do not meet', /[,，、;；:：][,，、.。;；:：]|[.。！？!?]{2}/u),
  never('no spaces around Chinese signs', /[\p{Script=Han}] |[，。：；？] | [，。：；？]/u),
  never('no empty brackets', /\(\)|（）|""|“”/u),
  never('no exclamation mark, no emoji', /[!！]|\p{Extended_Pictographic}/u),
  {
    name: 'no blank paragraph, and a subject only in a mail',
    breaks: ({ text, channel }) =>
      text.paragraphs.some((paragraph) => paragraph.trim() === '') || (text.subject === '') !== (channel !== 'mail'),
  },
  { name: 'a note fits its channel', breaks: (looked) => lengthOf(looked) > LONGEST[looked.channel][looked.language] },
  { name: 'a subject is short', breaks: ({ language, text }) => text.subject.length > LONGEST_SUBJECT[language] },

  never(
    'no worn phrases',
    /hope this (e-?mail|message|note) finds you|\b(touch base|reach out|circle back|asap|valued customer)\b/iu,
    inEnglish,
  ),
  never('nothing of a sales letter', /\b(don't miss|exciting|discount|best price|special offer|tier)\b/iu, inEnglish),
  never('a sentence begins with a capital', /(^|[.?] )[a-z]/u, inEnglish),
  never('English letters only', /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]/u, inEnglish),
  never('no Mr or Ms before a given name', /\b(Mr|Ms|Mrs|Miss)\.? (Dana|Jimin)\b/u, inEnglish),

  never('no 당신, 고객님, 여러분, 우리 회사', /당신|고객님|여러분|우리 회사/u, inKorean),
  never('no 수고하세요 to a customer', /수고하/u, inKorean),
  never('no honorific for things', /나오셨|(제품|상품|물건|견적|재고|배송|메일|서류|주문|결과|답)[은는이가]? ?(되셨|계시|이십)/u, inKorean),
  never('no surname alone before 님', /(^|\s)[가-힣] 님/u, inKorean),
  never('nothing of a sales letter in Korean', /할인|혜택|특가|너무/u, inKorean),
  never('Hangul and Latin letters only', /[^\p{Script=Hangul}\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]/u, inKorean),
  never('particles are decided', /을\(를\)|이\(가\)|은\(는\)|과\(와\)|\(으\)로/u, inKorean),
  { name: 'particles agree', applies: inKorean, breaks: (looked) => linesOf(looked).some(disagreeing) },
  {
    name: 'formal and brief stay in 합니다체, warm softens',
    applies: (looked) => inKorean(looked) && looked.channel === 'mail' && !onSympathy(looked),
    breaks: (looked) => HAEYO.test([looked.text.subject, ...bodyOf(looked)].join(' ')) !== (looked.register === 'warm'),
  },

  never('always 您, never 你', /你/u, inChinese),
  never('no 亲爱的, no 亲', /亲爱的|親愛的|[亲親][，：]|哈哈/u, inChinese),
  never('贵公司, not 贵司', /[贵貴]司/u, inChinese),
  never('nothing of a sales letter in Chinese', /优惠|促销|折扣|特价|優惠|促銷|特價/u, inChinese),
  never('Chinese signs only', /[\p{Script=Hangul},;?]/u, inChinese),
  { name: 'simplified characters only', applies: inSimplified, breaks: (looked) => linesOf(looked).some((line) => !isSimplified(line)) },
  { name: 'traditional characters only', applies: inTraditional, breaks: (looked) => linesOf(looked).some((line) => !isTraditional(line)) },
  {
    name: 'the customer is spoken to',
    applies: inChinese,
    breaks: (looked) => !/您|贵公司|貴公司|令尊|令堂|令郎|令[爱嬡]/u.test(bodyOf(looked).join('')),
  },

  never(
    'no fault is admitted',
    /\bour (fault|mistake|error)|\bwe (failed|made|messed)/iu,
    (looked) => inEnglish(looked) && onComplaint(looked),
  ),
  never('no fault is admitted in Korean', /저희(의)? (잘못|실수|과실|불찰)/u, (looked) => inKorean(looked) && onComplaint(looked)),
  never(
    'no fault is admitted in Chinese',
    /(我们|我們|我方)的?(错|失误|过错|疏忽|责任|錯|失誤|過錯|疏失|責任)|是我[们們]不[对對]/u,
    (looked) => inChinese(looked) && onComplaint(looked),
  ),

  never('a birthday has no number and no today', /[\d四]|寿|壽|\btoday\b|오늘|今天|今日/iu, onBirthday),

  never(
    'sympathy has nothing cheerful',
    /happ(y|i)|celebrat|congratulat|행복|축하|즐거|快乐|快樂|恭喜|喜|祝(?!(您)?早日康[复復])|再|又/iu,
    onSympathy,
  ),
  never('祝 only to the sick', /祝/u, (looked) => looked.occasion === 'sympathy' && looked.kind !== 'illness'),
  never(
    'sympathy has no business and no postscript',
    /\b(order|business|product|contract|delivery|price|meeting|project|invoice)|P\.? ?S\.|거래|주문|계약|제품|업무|추신|合作|订单|产品|业务|合同|訂單|產品|業務|合約|商祺|又及/iu,
    onSympathy,
  ),
  never('no greeting to the bereaved', /안녕하|잘 지내/u, onSympathy),
  never('never the cause of death, never 호상', /호상|사인|cause of death|died of|死因|因病/iu, onSympathy),
  never(
    'a calm greeting has no cheer',
    /happ(y|i)|merry|joy|enjoy|celebrat|행복|축하|즐거|즐기|기쁨|快乐|快樂|愉快|欢|歡|祝|恭|喜|开心/iu,
    isCalm,
  ),
  never(
    '새해 복 belongs to 설, 元旦 to the first of January',
    /복 많이|春节|春節|新春|拜年|过年|過年/u,
    ({ occasion }) => occasion === 'new-year',
  ),
  never(
    'no 元旦 at 春节, no 신정 at 설',
    /元旦|新年快乐|新年快樂|신정|희망찬 새해/u,
    ({ occasion }) => occasion === 'spring-festival' || occasion === 'seollal',
  ),
  never('端午 is not 快乐', /快乐|快樂/u, ({ occasion }) => occasion === 'dragon-boat'),
  {
    name: '端午安康 is said',
    applies: (looked) => inChinese(looked) && looked.occasion === 'dragon-boat',
    breaks: (looked) => !linesOf(looked).some((line) => line.includes('端午安康')),
  },
  never('a Seollal or Chuseok of its own name', /Lunar New Year|Chinese New Year|Mid-Autumn|春节|春節|中秋/u, ({ occasion }) =>
    ['seollal', 'chuseok'].includes(occasion),
  ),
  {
    name: 'a family birthday speaks to the customer, never to the child',
    applies: ({ occasion }) => occasion === 'family-birthday',
    breaks: (looked) =>
      bodyOf(looked).some((line) => /\b(dear|happy birthday to|sweet|little)\b|우리 아이|꼬마|小朋友|宝贝|寶貝/iu.test(line)),
  },
  never(
    'a wedding day has no number and no child',
    /\d|first|golden|silver|주년|周年|早生|baby/iu,
    ({ occasion }) => occasion === 'wedding-anniversary',
  ),
  never(
    'a greeting may be read on another day than it was meant for',
    /\btoday\b|\btonight\b|오늘|今天|今晚|今日/iu,
    (looked) => onFestival(looked) && !onBirthday(looked),
  ),
  never(
    'a renewal does not press',
    /hurry|last chance|expires soon|마지막 기회|서두르|抓紧|抓緊|最后机会|最後機會/iu,
    ({ occasion }) => occasion === 'renewal',
  ),
  never(
    'a sign of life wants nothing',
    /\b(order|price|quote|offer|buy)|주문|견적|구매|订单|订购|报价|採購|訂購|報價|訂單/iu,
    (looked) => onMonthlyCard(looked) || looked.occasion === 'still-here' || looked.occasion === 'after-sale',
  ),
  never(
    'a card for any month names no time of the year',
    /\b(month\w*|season\w*|spring|summer|autumn|winter|weather|holidays?|today|this year)\b|이달|(이번|다음|매|한) ?달|매월|계절|봄|여름|가을|겨울|날씨|더위|추위|연휴|명절|오늘|올해|[月季春夏秋冬]|天[气氣]|假期|[节節]|今[天日年]/iu,
    onMonthlyCard,
  ),
  never('a card for any month asks nothing', /[?？]/u, onMonthlyCard),
  never(
    'greetings carry nothing to sell',
    /\b(order|price|product|quote|renew\w*)\b|주문|견적|제품|신제품|订单|报价|产品|续约|訂單|報價|產品|續約/iu,
    onFestival,
  ),

  {
    name: 'thanks are said in the text itself: in a reply the subject is not ours',
    applies: ({ occasion }) => occasion.startsWith('thanks-'),
    breaks: (looked) => !bodyOf(looked).some((line) => /\bthank|감사|고맙|[谢謝]|感激/iu.test(line)),
  },
  {
    name: 'the subject of a condolence is plain',
    applies: (looked) => onSympathy(looked) && looked.channel === 'mail' && looked.kind === 'bereavement',
    breaks: ({ text }) => !['With sympathy', '깊은 위로의 말씀을 드립니다', '谨致慰问', '謹致慰問'].includes(text.subject),
  },
  {
    name: '명복 stands on a line of its own, without a full stop',
    applies: onSympathy,
    breaks: (looked) => linesOf(looked).some((line) => line.includes('명복') && line !== '삼가 고인의 명복을 빕니다'),
  },
];

export const ruleNames: readonly string[] = rules.map(({ name }) => name);
