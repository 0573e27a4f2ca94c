import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const checkInInTraditional: Registers = {
  formal: [
    formal(
      'progress',
      '關於{{ topic }}',
      '來信想向您請教{{ topic }}目前的進度，還請撥冗告知。',
      '若有需要我們協助的地方，請隨時告知，我們一定全力配合。',
    ),
    ceremonious(
      'changes',
      '就{{ topic }}向您請教',
      '近來是否一切順利？關於{{ topic }}，不知貴公司是否有新的規劃，特此請教。',
      '您方便時簡單回覆即可。若您覺得電話討論較為方便，請告知合適的時間，由我致電。',
    ),
    formal(
      'needs',
      '{{ topic }}：想聽聽您的意見',
      '{{ topic }}一事我一直記在心上，想請教您目前的考量，也看看我們能提供哪些協助。',
      '期待您的回覆。',
    ),
  ],
  warm: [
    warm('how-is-it-going', '{{ topic }}還順利嗎', '最近好嗎？想問問您，{{ topic }}進行得還順利嗎？', '有什麼我幫得上忙的，您儘管說。'),
    warm(
      'thinking-of',
      '一直記著{{ topic }}',
      '{{ topic }}這件事我一直放在心上，不知道您那邊進行得怎麼樣了。',
      '不急著回，您方便的時候跟我說一聲就好，打電話也可以。',
    ),
    warm('any-news', '想問問{{ topic }}', '{{ topic }}有新消息了嗎？想聽您聊聊近況。', '要是哪裡不太順，跟我說，我跟您一起想辦法。'),
  ],
  brief: [
    brief('progress', '請教{{ topic }}', '想請教{{ topic }}目前的進度，您方便時簡單回覆即可。'),
    brief('news', '關於{{ topic }}', '關於{{ topic }}，您那邊是否有新的消息？若需要我們準備什麼，請告知。'),
    brief('stand', '{{ topic }}的近況', '請問{{ topic }}目前狀況如何？若您覺得電話比較方便，請告訴我合適的時間。'),
  ],
};

export const checkInCallInTraditional: readonly NoteVariant[] = [
  callLines(
    'call-how-are-things',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。請問您現在方便講兩分鐘電話嗎？',
    '{% if topic %}想請問您，{{ topic }}現在進行得怎麼樣了？{% else %}想問問您近來好不好，我們的東西用起來還順手嗎？{% endif %}',
    '有什麼需要我做的，您儘管說。不耽誤您時間了。',
  ),
  callLines(
    'call-no-reason',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。沒有打擾到您吧？',
    '{% if topic %}我一直記著{{ topic }}，想聽聽有沒有新消息。{% else %}沒有什麼急事，就是跟您問候一聲，也想聽聽我們哪裡可以做得更好。{% endif %}',
    '您說的我都記下來了。下次什麼時候打給您比較方便？',
  ),
  callLines(
    'call-next-weeks',
    '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。我長話短說。',
    '{% if topic %}這次打來是為了{{ topic }}，想了解您那邊目前的狀況。{% else %}想了解您接下來幾週有什麼安排，我們好先做準備。{% endif %}',
    '如果有變動，您直接跟我聯絡就好。謝謝您。',
  ),
];

export const checkInShortInTraditional: readonly NoteVariant[] = [
  shortText('short-going', '想問問您，{{ topic }}現在進行得怎麼樣了？有我能幫忙的，您儘管說。'),
  shortText('short-news', '{{ topic }}有新消息了嗎？您方便的時候回我一句就好。'),
];
