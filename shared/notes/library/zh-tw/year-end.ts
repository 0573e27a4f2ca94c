import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const yearEndInTraditional: Registers = {
  formal: [
    ceremonious('year-of-trust', '歲末致謝', '歲末將至，回顧這一年，承蒙您的信任與支持，謹此致上由衷的謝意。'),
    formal(
      'looking-back',
      '一年將盡，謹致謝忱',
      '一年來，您的每一次指教，都讓我們有所成長。值此歲末，謹向您深表謝意。',
      '願您年底諸事圓滿。',
    ),
    formal('colleagues', '感謝貴公司一年來的支持', '感謝您與貴公司各位同仁這一年來的鼎力支持。與貴公司合作，我們獲益良多。'),
  ],
  warm: [
    warm(
      'year-of-trust',
      '謝謝您這一年',
      '今年快過完了，想好好謝謝您。能跟您合作，是今年讓我很開心的一件事。',
      '忙完這陣子，您也好好休息。',
    ),
    warm('looking-back', '回頭看這一年', '回頭看這一年，好幾件事能順利，都多虧您的體諒和幫忙。我一直記著，謝謝您。'),
    warm('simply-thanks', '年底跟您道聲謝', '到了年底，最想說的還是謝謝。這一年麻煩您了，往後有事您儘管找我。'),
  ],
  brief: [
    brief('year-of-trust', '歲末致謝', '這一年承蒙信任，謹致謝意，祝您歲末安好。'),
    brief('looking-back', '年終致謝', '一年將盡，感謝您的照顧與指教。'),
    brief('simply-thanks', '感謝您這一年', '年底了，跟您道聲謝，這一年讓您費心了。'),
  ],
};

export const yearEndCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-thanks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。年底了，想跟您道聲謝。',
    '這一年謝謝您的信任，跟您合作我們很放心。',
    '您覺得明年我們哪裡可以做得更好？您說，我記下來。',
  ),
];

export const yearEndShortInTraditional: readonly NoteVariant[] = [
  shortText('short-thanks', '年底了，跟您道聲謝，謝謝您這一年的信任。'),
  shortText('short-looking-back', '回頭看這一年，好幾件事都多虧您，謝謝您。'),
];
