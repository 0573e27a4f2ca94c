import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintUpdateInTraditional: Registers = {
  formal: [
    formal(
      'where-it-stands',
      '{% if complaint %}{{ complaint }}的{% endif %}處理進度',
      '謹向您報告{% if complaint %}{{ complaint }}一事{% else %}您反映事項{% endif %}的處理進度。',
      '{% if status %}{{ status }}{% else %}目前尚未有最終結果，我仍在逐項處理。{% endif %}',
      '{% if by_day %}我會於{{ by_day }}前再次向您說明。{% endif %}感謝您的耐心與體諒。',
    ),
    formal(
      'not-forgotten',
      '{% if complaint %}關於{{ complaint }}：{% endif %}向您說明進度',
      '這幾天未能即時向您說明{% if complaint %}{{ complaint }}的{% endif %}進度，讓您久候，十分抱歉。',
      '{% if status %}{{ status }}{% else %}此事我們一直在處理，並未擱置。{% endif %}{% if by_day %}最遲於{{ by_day }}，我會再與您聯絡。{% endif %}',
    ),
  ],
  warm: [
    warm(
      'where-it-stands',
      '跟您說一下進度',
      '不想讓您空等，先跟您說說{% if complaint %}{{ complaint }}{% else %}那件事{% endif %}目前的狀況。',
      '{% if status %}{{ status }}{% else %}最後的結果還沒出來，我一直在處理。{% endif %}{% if by_day %}{{ by_day }}前我再跟您說。{% endif %}',
      '謝謝您的耐心。',
    ),
    warm(
      'still-on-it',
      '這件事我一直在處理',
      '{% if complaint %}{{ complaint }}的事{% else %}那件事{% endif %}我一直放在心上，先跟您報告一下目前的狀況。',
      '{% if status %}{{ status }}{% else %}還沒有最後的結果，我會負責到底。{% endif %}{% if by_day %}{{ by_day }}前我再跟您詳細說明。{% endif %}',
    ),
  ],
  brief: [
    brief(
      'where-it-stands',
      '{% if complaint %}{{ complaint }}的{% endif %}進度',
      '向您說明{% if complaint %}{{ complaint }}的{% endif %}進度。{% if status %}{{ status }}{% else %}目前仍在處理，由我全程負責。{% endif %}{% if by_day %}{{ by_day }}前再向您回覆。{% endif %}',
    ),
    brief(
      'in-hand',
      '處理進度',
      '{% if status %}{{ status }}{% else %}您反映的事正在處理，暫時還沒有最終結果。{% endif %}',
      '{% if by_day %}{{ by_day }}前我會再與您聯絡。{% endif %}感謝您的耐心。',
    ),
  ],
};

export const complaintUpdateCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-where-it-stands',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。打來是想跟您說一下{% if complaint %}{{ complaint }}的{% endif %}進度。',
    '{% if status %}{{ status }}{% else %}最後的結果還沒出來，怕您擔心，先跟您說一聲。{% endif %}',
    '您那邊有什麼變化嗎？{% if by_day %}{{ by_day }}前我再打給您。{% endif %}謝謝您的耐心。',
  ),
];

export const complaintUpdateShortInTraditional: readonly NoteVariant[] = [
  shortText(
    'short-stands',
    '跟您說一下{% if complaint %}{{ complaint }}的{% endif %}進度：{% if status %}{{ status }}{% else %}還沒有最後的結果，我一直在處理。{% endif %}{% if by_day %}{{ by_day }}前我再跟您說。{% endif %}',
  ),
  shortText(
    'short-on-it',
    '{% if complaint %}{{ complaint }}的事{% else %}您說的事{% endif %}我一直放在心上，先跟您說一聲。{% if status %}{{ status }}{% else %}一有結果，我馬上跟您說。{% endif %}{% if by_day %}最晚{{ by_day }}再跟您聯絡。{% endif %}',
  ),
];
