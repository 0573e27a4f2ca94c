import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting as letter } from './closings.ts';

export const sympathyInChinese: Registers = {
  formal: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '谨致慰问',
        '惊悉{% if deceased %}{{ deceased }}辞世{% else %}噩耗{% endif %}，深感悲痛，谨致哀悼。请您节哀顺变，保重身体。',
        '如有需要我效劳之处，请您随时告知。',
      ),
      letter(
        'bereavement-thoughts',
        '谨致慰问',
        '{% if deceased %}得知{{ deceased }}离世的消息{% else %}得知府上的不幸{% endif %}，心情十分沉重，谨向您和家人致以深切的慰问。',
        '望您多多保重。若有我能尽力之处，请不必客气。',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '谨致慰问',
        '得知您身体欠安，十分牵挂，谨致慰问。望您安心静养，祝早日康复。',
        '如有需要我帮忙之处，请您随时告知。',
      ),
    ),
    ...forKind(
      'accident',
      letter(
        'accident-safe',
        '谨致慰问',
        '惊悉您遭遇意外，十分牵挂，谨致慰问。望您安心休养，早日恢复。',
        '如有需要我尽力之处，请您随时告知。',
      ),
    ),
    letter('sad-news', '谨致慰问', '得知您近来遭逢变故，心中十分难过，谨致慰问。望您珍重身体。', '若有我能尽力之处，请您告知。'),
  ],
  warm: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '谨致慰问',
        '{% if deceased %}听到{{ deceased }}离世的消息{% else %}听到这个消息{% endif %}，我心里非常难过。请您节哀，多保重身体。',
        '有什么我能做的，您尽管开口，也不必回复我。',
      ),
      letter(
        'bereavement-thoughts',
        '谨致慰问',
        '{% if deceased %}惊闻{{ deceased }}辞世{% else %}惊闻噩耗{% endif %}，不知该说什么才能安慰您。这段日子不易，请您按时吃饭，照顾好自己和家人。',
        '需要人手的话，随时叫我。',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '谨致慰问',
        '听说您身体不太舒服，我很惦记。请您好好休息，别的事先放一放，祝您早日康复。',
        '有什么我能帮忙的，您尽管说。',
      ),
    ),
    ...forKind(
      'accident',
      letter('accident-safe', '谨致慰问', '听说您遇上了意外，我很担心。请您安心养着，愿您早日恢复。', '有什么要我跑腿的，您尽管说。'),
    ),
    letter('sad-news', '谨致慰问', '听说了您的事，我心里很难过。请您多保重，不必急着回复。', '有什么我能做的，随时告诉我。'),
  ],
  brief: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '谨致慰问',
        '惊悉{% if deceased %}{{ deceased }}辞世{% else %}噩耗{% endif %}，深感悲痛。请您节哀顺变，保重身体。',
      ),
      letter('bereavement-thoughts', '谨致慰问', '谨向您和家人致以深切的慰问，望您多多保重。'),
    ),
    ...forKind('illness', letter('illness-recovery', '谨致慰问', '得知您身体欠安，谨致慰问。请您安心静养，祝早日康复。')),
    ...forKind('accident', letter('accident-safe', '谨致慰问', '得知您遭遇意外，谨致慰问。望您安心休养，早日恢复。')),
    letter('sad-news', '谨致慰问', '得知您近来遭逢变故，谨致慰问。如需帮忙，请您告知。'),
  ],
};

export const sympathyCallInChinese: readonly NoteVariant[] = [
  callLines(
    'call-sorry',
    '{% if address_as %}{{ address_as }}，{% endif %}{% if rep_name %}我是{{ rep_name }}。{% endif %}消息我听说了，心里很难过。',
    '我不知道该说什么，就是想告诉您，我一直惦记着您。',
    '有什么我能做的，您尽管说。请您多保重。',
  ),
];

export const sympathyShortInChinese: readonly NoteVariant[] = [
  ...forKind(
    'bereavement',
    shortText('short-bereavement', '惊悉{% if deceased %}{{ deceased }}辞世{% else %}噩耗{% endif %}，深感悲痛。请您节哀，保重身体。'),
  ),
  ...forKind('illness', shortText('short-illness', '得知您身体欠安，很是牵挂。请您安心静养，祝早日康复。')),
  ...forKind('accident', shortText('short-accident', '得知您遭遇意外，十分牵挂。请您安心休养，愿您早日恢复。')),
  shortText('short-sad', '听说了您的事，我心里很难过。请您多保重，有什么我能做的，随时告诉我。'),
  shortText('short-here', '听说您近来不容易，一直惦记着您。您不必回复，请保重身体。'),
];
