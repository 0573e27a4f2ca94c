import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const visitInTraditional: Registers = {
  formal: [
    formal(
      'may-i-visit',
      '想登門拜訪您',
      '一直希望能當面聽聽您的意見{% if topic %}，也談談{{ topic }}{% endif %}。不知{{ on_day }}您是否方便，讓我登門拜訪？',
      '若當天另有安排，請您另訂時間，我來配合，半小時即可。',
    ),
    ceremonious(
      'in-person',
      '請教您的時間',
      '有些事當面說明較為清楚{% if topic %}，{{ topic }}也是其中之一{% endif %}。謹此請教：{{ on_day }}能否前往貴公司拜訪您？',
      '時間長短皆依您的安排。如需改期，請您告知。',
    ),
    formal(
      'see-for-myself',
      '想到現場看看',
      '想到現場了解各方面運作是否順利{% if topic %}，並向您請教{{ topic }}{% endif %}。{{ on_day }}前往拜訪，您看是否合適？',
      '若有不便，告知一聲即可，我們另約時間。',
    ),
  ],
  warm: [
    warm(
      'come-and-see-you',
      '想去看看您',
      '想過去看看您，當面聽您聊聊近況{% if topic %}，也談談{{ topic }}{% endif %}。{{ on_day }}您方便嗎？',
      '那天如果忙，您說個時間，我來安排。半個小時就夠了。',
    ),
    warm(
      'over-a-coffee',
      '一起喝杯咖啡？',
      '寫信總不如坐下來喝杯咖啡聊得清楚{% if topic %}，{{ topic }}的事也想聽您說說{% endif %}。{{ on_day }}您有空嗎？',
      '您什麼都不用準備。不合適的話，我們再約一天。',
    ),
    warm(
      'drop-by',
      '過去坐坐',
      '{{ on_day }}想到您那邊坐坐，聽您聊聊最近的情況{% if topic %}，也看看{{ topic }}進行得如何{% endif %}，您覺得可以嗎？',
      '不會耽誤您太久，哪天方便都聽您的。',
    ),
  ],
  brief: [
    brief(
      'may-i-visit',
      '拜訪時間',
      '想在{{ on_day }}拜訪您{% if topic %}，並談談{{ topic }}{% endif %}，不知是否方便？如需改期，請您告知。',
    ),
    brief('half-an-hour', '占用您半小時', '{{ on_day }}想登門拜訪，占用您半小時左右，您看是否合適？'),
    brief(
      'a-time',
      '約個見面的時間',
      '{% if topic %}關於{{ topic }}，想與您當面談談。{% endif %}{{ on_day }}我到貴公司拜訪，您哪個時段方便？',
    ),
  ],
};

export const visitCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-visit',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。請問您現在方便說話嗎？',
    '想過去拜訪您{% if topic %}，當面聊聊{{ topic }}{% endif %}。{% if on_day %}{{ on_day }}您有時間嗎？{% else %}您哪一天有時間？{% endif %}',
    '好的，我記下來了，到時候見。不會耽誤您太久，謝謝您。',
  ),
];

export const visitShortInTraditional: readonly NoteVariant[] = [
  shortText('short-visit', '想過去看看您，{{ on_day }}您方便嗎？換一天也可以，聽您的。'),
  shortText('short-drop-by', '{{ on_day }}想到您那邊坐坐{% if topic %}，聊聊{{ topic }}{% endif %}，半小時就好，您覺得可以嗎？'),
];
