import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const congratulationsInTraditional: Registers = {
  formal: [
    ...forKind(
      'promotion',
      ceremonious(
        'promotion-well-earned',
        '恭賀榮升',
        '欣聞您榮升{% if event %}{{ event }}{% else %}新職{% endif %}，謹致上誠摯的賀忱。您的才幹與付出有目共睹，此番榮升，實至名歸。',
        '敬祝鴻圖大展。',
      ),
    ),
    ...forKind(
      'move',
      formal(
        'move-good-start',
        '恭賀喬遷之喜',
        '欣聞貴公司{% if event %}遷至{{ event }}{% else %}喬遷新址{% endif %}，謹致賀忱。敬祝貴公司在新址業務興隆，蒸蒸日上。',
      ),
    ),
    ...forKind(
      'new-product',
      formal(
        'product-launch',
        '恭賀貴公司推出新品',
        '欣聞{% if event %}{{ event }}{% else %}貴公司新品{% endif %}正式推出，謹致賀忱。新品凝聚您與團隊的心血，敬祝貴公司旗開得勝。',
      ),
    ),
    ...forKind(
      'certificate',
      formal(
        'certificate-earned',
        '恭賀貴公司通過認證',
        '欣聞貴公司{% if event %}取得{{ event }}{% else %}通過認證{% endif %}，謹致賀忱。認證得來不易，足見貴公司管理之嚴謹。',
      ),
    ),
    formal('good-news', '謹致賀忱', '欣聞{% if event %}{{ event }}{% else %}您的喜訊{% endif %}，謹向您致上誠摯的祝賀。願佳音頻傳。'),
  ],
  warm: [
    ...forKind(
      'promotion',
      warm(
        'promotion-well-earned',
        '恭喜您高升',
        '聽說您{% if event %}升任{{ event }}{% else %}高升{% endif %}，真為您高興。您的能力和用心，大家都看在眼裡。',
        '祝您新職一切順利。',
      ),
    ),
    ...forKind(
      'move',
      warm(
        'move-good-start',
        '恭喜喬遷',
        '聽說您那邊{% if event %}搬到{{ event }}了{% else %}搬了新址{% endif %}，恭喜喬遷。東西都整理好了嗎？祝您在新地方一切順心。',
      ),
    ),
    ...forKind(
      'new-product',
      warm(
        'product-launch',
        '恭喜新品上市',
        '聽說{% if event %}{{ event }}{% else %}您的新品{% endif %}上市了，恭喜您和團隊。知道這背後下了多少功夫，祝一推出就大受好評。',
      ),
    ),
    ...forKind(
      'certificate',
      warm(
        'certificate-earned',
        '恭喜通過認證',
        '聽說{% if event %}{{ event }}拿到了{% else %}認證通過了{% endif %}，恭喜。這件事不容易，您和同事們的用心都值得了。',
      ),
    ),
    warm('good-news', '恭喜您', '聽到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息，真為您高興，恭喜恭喜。'),
  ],
  brief: [
    ...forKind(
      'promotion',
      brief('promotion-well-earned', '恭賀榮升', '恭賀您榮升{% if event %}{{ event }}{% else %}新職{% endif %}，敬祝一切順利。'),
    ),
    ...forKind(
      'move',
      brief('move-good-start', '恭賀喬遷', '恭賀貴公司{% if event %}遷至{{ event }}{% else %}喬遷新址{% endif %}，敬祝業務興隆。'),
    ),
    ...forKind(
      'new-product',
      brief('product-launch', '恭賀推出新品', '恭賀{% if event %}{{ event }}{% else %}貴公司新品{% endif %}推出，祝您旗開得勝。'),
    ),
    ...forKind(
      'certificate',
      brief('certificate-earned', '恭賀通過認證', '恭賀貴公司{% if event %}取得{{ event }}{% else %}通過認證{% endif %}，實至名歸。'),
    ),
    brief('good-news', '謹致賀忱', '欣聞{% if event %}{{ event }}{% else %}喜訊{% endif %}，謹向您致上誠摯的祝賀。'),
  ],
};

export const congratulationsCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-good-news',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。剛聽到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息。',
    '一定要親口跟您說聲恭喜，真為您高興。',
    '改天有空，很想聽您聊聊。祝您往後一切順利。',
  ),
];

export const congratulationsShortInTraditional: readonly NoteVariant[] = [
  ...forKind(
    'promotion',
    shortText('short-promotion', '恭喜您榮升{% if event %}{{ event }}{% else %}新職{% endif %}，實至名歸，祝您一切順利。'),
  ),
  ...forKind('move', shortText('short-move', '恭喜貴公司{% if event %}遷至{{ event }}{% else %}喬遷{% endif %}，祝業務蒸蒸日上。')),
  ...forKind('new-product', shortText('short-product', '恭喜{% if event %}{{ event }}{% else %}貴公司新品{% endif %}上市，祝您旗開得勝。')),
  ...forKind(
    'certificate',
    shortText('short-certificate', '恭喜貴公司{% if event %}取得{{ event }}{% else %}通過認證{% endif %}，您和同仁們的用心都值得了。'),
  ),
  shortText('short-news', '聽到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息，恭喜您。'),
  shortText('short-glad', '{% if event %}{{ event }}，{% endif %}真為您高興，恭喜恭喜。'),
];
