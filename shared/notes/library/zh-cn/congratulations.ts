import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const congratulationsInChinese: Registers = {
  formal: [
    ...forKind(
      'promotion',
      ceremonious(
        'promotion-well-earned',
        '恭贺荣升',
        '欣闻您荣升{% if event %}{{ event }}{% else %}新职{% endif %}，谨致诚挚的祝贺。您的才干与付出有目共睹，此番荣升，实至名归。',
        '祝您在新的岗位上大展宏图。',
      ),
    ),
    ...forKind(
      'move',
      formal(
        'move-good-start',
        '恭贺乔迁之喜',
        '欣闻贵公司{% if event %}迁至{{ event }}{% else %}乔迁新址{% endif %}，谨致祝贺。祝贵公司在新址事业兴旺，蒸蒸日上。',
      ),
    ),
    ...forKind(
      'new-product',
      formal(
        'product-launch',
        '祝贺贵公司新品发布',
        '欣闻{% if event %}{{ event }}{% else %}贵公司新品{% endif %}正式发布，谨致祝贺。新品凝聚着您和团队的心血，祝贵公司旗开得胜。',
      ),
    ),
    ...forKind(
      'certificate',
      formal(
        'certificate-earned',
        '祝贺贵公司通过认证',
        '欣闻贵公司{% if event %}取得{{ event }}{% else %}通过认证{% endif %}，谨致祝贺。认证来之不易，足见贵公司管理之严谨。',
      ),
    ),
    formal('good-news', '谨致祝贺', '欣闻{% if event %}{{ event }}{% else %}您的喜讯{% endif %}，谨向您致以诚挚的祝贺。愿佳音频传。'),
  ],
  warm: [
    ...forKind(
      'promotion',
      warm(
        'promotion-well-earned',
        '恭喜您高升',
        '听说您{% if event %}升任{{ event }}{% else %}高升{% endif %}，真为您高兴。您的能力和用心，大家都看在眼里。',
        '祝您在新岗位上一切顺利。',
      ),
    ),
    ...forKind(
      'move',
      warm(
        'move-good-start',
        '恭喜乔迁',
        '听说您那边{% if event %}搬到{{ event }}{% else %}搬了新址{% endif %}，恭喜乔迁。东西都收拾好了吗？祝您在新地方顺风顺水。',
      ),
    ),
    ...forKind(
      'new-product',
      warm(
        'product-launch',
        '恭喜新品上市',
        '听说{% if event %}{{ event }}{% else %}您的新品{% endif %}上市了，恭喜您和团队。知道这背后下了多少功夫，祝一上市就卖得红火。',
      ),
    ),
    ...forKind(
      'certificate',
      warm(
        'certificate-earned',
        '恭喜通过认证',
        '听说{% if event %}{{ event }}拿下了{% else %}认证通过了{% endif %}，恭喜。这件事不容易，您和同事们的用心没有白费。',
      ),
    ),
    warm('good-news', '恭喜您', '听到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息，真为您高兴，恭喜恭喜。'),
  ],
  brief: [
    ...forKind(
      'promotion',
      brief('promotion-well-earned', '恭贺荣升', '恭贺您荣升{% if event %}{{ event }}{% else %}新职{% endif %}，祝新的岗位上一切顺利。'),
    ),
    ...forKind(
      'move',
      brief('move-good-start', '恭贺乔迁', '恭贺贵公司{% if event %}迁至{{ event }}{% else %}乔迁新址{% endif %}，祝事业兴旺。'),
    ),
    ...forKind(
      'new-product',
      brief('product-launch', '祝贺新品发布', '祝贺{% if event %}{{ event }}{% else %}贵公司新品{% endif %}发布，愿您旗开得胜。'),
    ),
    ...forKind(
      'certificate',
      brief('certificate-earned', '祝贺通过认证', '祝贺贵公司{% if event %}取得{{ event }}{% else %}通过认证{% endif %}，实至名归。'),
    ),
    brief('good-news', '谨致祝贺', '欣闻{% if event %}{{ event }}{% else %}喜讯{% endif %}，谨向您致以诚挚的祝贺。'),
  ],
};

export const congratulationsCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-good-news',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。刚听到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息。',
    '一定要亲口跟您说一声恭喜，真为您高兴。',
    '改天得空，很想听您讲讲。祝您往后一切顺利。',
  ),
];

export const congratulationsShortInChinese: readonly NoteVariant[] = [
  ...forKind(
    'promotion',
    shortText('short-promotion', '恭喜您荣升{% if event %}{{ event }}{% else %}新职{% endif %}，实至名归，祝您一切顺利。'),
  ),
  ...forKind('move', shortText('short-move', '恭喜贵公司{% if event %}迁至{{ event }}{% else %}乔迁{% endif %}，祝新址顺风顺水。')),
  ...forKind('new-product', shortText('short-product', '恭喜{% if event %}{{ event }}{% else %}贵公司新品{% endif %}上市，祝您旗开得胜。')),
  ...forKind(
    'certificate',
    shortText('short-certificate', '恭喜贵公司{% if event %}取得{{ event }}{% else %}通过认证{% endif %}，您和同事们的用心没有白费。'),
  ),
  shortText('short-news', '听到{% if event %}{{ event }}的{% else %}您的{% endif %}好消息，恭喜您。'),
  shortText('short-glad', '{% if event %}{{ event }}，{% endif %}真为您高兴，恭喜恭喜。'),
];
