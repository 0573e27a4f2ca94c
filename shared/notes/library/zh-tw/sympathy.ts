import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { comforting as letter } from './closings.ts';

export const sympathyInTraditional: Registers = {
  formal: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '謹致慰問',
        '驚聞{% if deceased %}{{ deceased }}辭世{% else %}噩耗{% endif %}，深感哀慟，謹致悼念之忱。尚祈節哀順變，保重身體。',
        '若有需要我效勞之處，請您隨時告知。',
      ),
      letter(
        'bereavement-thoughts',
        '謹致慰問',
        '{% if deceased %}得知{{ deceased }}離世的消息{% else %}得知府上的不幸{% endif %}，心情十分沉重，謹向您與家人致上深切的慰問。',
        '請您多加保重。若有我能盡力之處，請不必客氣。',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '謹致慰問',
        '得知您身體違和，十分掛念，謹致慰問。請您安心靜養，敬祝早日康復。',
        '若有需要我幫忙之處，請隨時告知。',
      ),
    ),
    ...forKind(
      'accident',
      letter(
        'accident-safe',
        '謹致慰問',
        '驚聞您遭遇意外，十分掛念，謹致慰問。請您安心休養，早日恢復。',
        '若有需要我盡力之處，請隨時告知。',
      ),
    ),
    letter('sad-news', '謹致慰問', '得知您近來遭逢變故，心中十分難過，謹致慰問。請您珍重身體。', '若有我能盡力之處，請您告知。'),
  ],
  warm: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '謹致慰問',
        '{% if deceased %}聽到{{ deceased }}離世的消息{% else %}聽到這個消息{% endif %}，我心裡非常難過。請您節哀，好好保重身體。',
        '有什麼我能做的，您儘管開口，也不用急著回覆我。',
      ),
      letter(
        'bereavement-thoughts',
        '謹致慰問',
        '{% if deceased %}聽聞{{ deceased }}辭世{% else %}聽聞噩耗{% endif %}，不知該說什麼才能安慰您。這段日子不容易，請您好好吃飯，照顧好自己和家人。',
        '需要人手的話，隨時叫我。',
      ),
    ),
    ...forKind(
      'illness',
      letter(
        'illness-recovery',
        '謹致慰問',
        '聽說您身體不太舒服，我很掛念。請您好好休息，別的事先放下，祝您早日康復。',
        '有什麼我能幫忙的，您儘管說。',
      ),
    ),
    ...forKind(
      'accident',
      letter('accident-safe', '謹致慰問', '聽說您遇上了意外，我很擔心。請您安心休養，願您早日恢復。', '有什麼要我跑腿的，您儘管說。'),
    ),
    letter('sad-news', '謹致慰問', '聽說了您的事，我心裡很難過。請您多保重，不用急著回覆。', '有什麼我能做的，隨時告訴我。'),
  ],
  brief: [
    ...forKind(
      'bereavement',
      letter(
        'bereavement-sorry',
        '謹致慰問',
        '驚聞{% if deceased %}{{ deceased }}辭世{% else %}噩耗{% endif %}，深感哀慟。請您節哀順變，保重身體。',
      ),
      letter('bereavement-thoughts', '謹致慰問', '謹向您與家人致上深切的慰問，請多加保重。'),
    ),
    ...forKind('illness', letter('illness-recovery', '謹致慰問', '得知您身體違和，謹致慰問。請您安心靜養，敬祝早日康復。')),
    ...forKind('accident', letter('accident-safe', '謹致慰問', '得知您遭遇意外，謹致慰問。請您安心休養，早日恢復。')),
    letter('sad-news', '謹致慰問', '得知您近來遭逢變故，謹致慰問。若需要幫忙，請您告知。'),
  ],
};

export const sympathyCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-sorry',
    '{% if address_as %}{{ address_as }}，{% endif %}{% if rep_name %}我是{{ rep_name }}。{% endif %}消息我聽說了，心裡很難過。',
    '我不知道該說什麼，只是想讓您知道，我一直掛念著您。',
    '有什麼我能做的，您儘管說。請您多保重。',
  ),
];

export const sympathyShortInTraditional: readonly NoteVariant[] = [
  ...forKind(
    'bereavement',
    shortText('short-bereavement', '驚聞{% if deceased %}{{ deceased }}辭世{% else %}噩耗{% endif %}，深感哀慟。請您節哀，保重身體。'),
  ),
  ...forKind('illness', shortText('short-illness', '得知您身體違和，十分掛念。請您安心靜養，祝早日康復。')),
  ...forKind('accident', shortText('short-accident', '得知您遭遇意外，十分掛念。請您安心休養，願您早日恢復。')),
  shortText('short-sad', '聽說了您的事，我心裡很難過。請您多保重，有什麼我能做的，隨時告訴我。'),
  shortText('short-here', '聽說您近來不容易，一直掛念著您。您不用回覆，請保重身體。'),
];
