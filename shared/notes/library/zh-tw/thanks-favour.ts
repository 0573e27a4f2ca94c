import { forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksFavourInTraditional: Registers = {
  formal: [
    ...forKind(
      'information',
      formal(
        'information-useful',
        '感謝您提供的資訊',
        '感謝您{% if what %}就{{ what }}{% endif %}提供的寶貴資訊，對我們很有幫助。',
        '日後若有對貴公司有用的消息，我也會立即告知。',
      ),
      ceremonious(
        'information-grateful',
        '承蒙告知，謹致謝忱',
        '承蒙您{% if what %}告知{{ what }}一事{% else %}告知相關消息{% endif %}，使我們獲益良多，謹此致謝。',
      ),
    ),
    ...forKind(
      'order-confirmation',
      formal(
        'order-planning',
        '感謝您的確認',
        '感謝您確認{% if what %}{{ what }}{% else %}訂單{% endif %}，我們將據此安排後續工作。',
        '若另有需求，請隨時告知。',
      ),
      formal(
        'order-received',
        '已收到您的確認',
        '{% if what %}{{ what }}的確認{% else %}訂單確認{% endif %}已經收到，感謝您費心處理。我們會依約做好各項準備。',
      ),
    ),
    ...forKind(
      'payment',
      formal(
        'payment-arrived',
        '款項已收到，謹致謝忱',
        '{% if what %}{{ what }}的款項{% else %}貴公司的款項{% endif %}已經收到，感謝您的安排。',
        '若需發票或其他文件，請告知，我會儘快備妥。',
      ),
      formal('payment-taken-care', '感謝貴公司付款', '感謝您費心安排{% if what %}{{ what }}的{% endif %}付款，款項我們已核對無誤。'),
    ),
    ...forKind(
      'introduction',
      formal(
        'introduction-name',
        '感謝您的引薦',
        '感謝您為我們引薦{% if what %}{{ what }}{% else %}新朋友{% endif %}。您以自己的信譽相託，我們必定審慎以對。',
      ),
      ceremonious(
        'introduction-confidence',
        '感謝您的推薦',
        '承蒙您{% if what %}將{{ what }}介紹給我們{% else %}居中引薦{% endif %}，這份信任我們銘記在心，謹致謝忱。',
      ),
    ),
    formal('help', '感謝您的協助', '感謝您{% if what %}在{{ what }}上{% endif %}的協助，占用了您不少時間，十分感激。'),
  ],
  warm: [
    ...forKind(
      'information',
      warm(
        'information-helped',
        '謝謝您告訴我',
        '謝謝您{% if what %}告訴我{{ what }}的消息{% else %}給我這個消息{% endif %}，幫了我一個大忙。',
        '我這邊要是有您用得上的消息，也會馬上跟您說。',
      ),
      warm(
        'information-kind',
        '謝謝您想到我',
        '您還特地{% if what %}跟我說{{ what }}的消息{% else %}跟我說這些{% endif %}，我很感激，真的很有用。',
      ),
    ),
    ...forKind(
      'order-confirmation',
      warm(
        'order-easier',
        '謝謝您的確認',
        '謝謝您確認{% if what %}{{ what }}{% else %}訂單{% endif %}，這樣我們安排起來就放心多了。',
        '有任何變動，跟我說一聲就好，您別客氣。',
      ),
      warm('order-received', '收到您的確認了', '{% if what %}{{ what }}的確認{% else %}您的訂單確認{% endif %}收到了，麻煩您了，謝謝。'),
    ),
    ...forKind(
      'payment',
      warm(
        'payment-arrived',
        '款項收到了，謝謝您',
        '{% if what %}{{ what }}的{% endif %}款項已經收到了，謝謝您幫忙安排。',
        '跟您合作，我一直很放心。',
      ),
      warm('payment-thanks', '謝謝您費心', '謝謝您幫忙處理{% if what %}{{ what }}的{% endif %}付款，我們這邊都對過了，沒有問題。'),
    ),
    ...forKind(
      'introduction',
      warm(
        'introduction-touch',
        '謝謝您牽線',
        '謝謝您把{% if what %}{{ what }}{% else %}朋友{% endif %}介紹給我，您能想到我們，我很感動。',
        '我會好好接手，不會讓您為難。',
      ),
      warm(
        'introduction-generous',
        '謝謝您的介紹',
        '謝謝您{% if what %}幫我聯絡上{{ what }}{% else %}幫忙引薦{% endif %}。我知道這是您對我們的信任，我會放在心上。',
      ),
    ),
    warm(
      'help',
      '謝謝您幫忙',
      '{% if what %}{{ what }}的事{% else %}這次{% endif %}多虧您幫忙，真的很謝謝您。',
      '有什麼我能做的，您儘管開口。',
    ),
  ],
  brief: [
    ...forKind(
      'information',
      brief('information-useful', '感謝您提供資訊', '感謝您{% if what %}就{{ what }}{% endif %}提供的資訊，很有幫助。'),
      brief('information-noted', '謝謝告知', '{% if what %}{{ what }}的狀況{% else %}您告知的狀況{% endif %}我已了解，謝謝您。'),
    ),
    ...forKind(
      'order-confirmation',
      brief('order-planning', '感謝確認', '感謝您確認{% if what %}{{ what }}{% else %}訂單{% endif %}，我們隨即安排。'),
      brief(
        'order-received',
        '確認已收到',
        '{% if what %}{{ what }}的確認{% else %}訂單確認{% endif %}已收到，謝謝您。若有其他需求，請告知。',
      ),
    ),
    ...forKind(
      'payment',
      brief('payment-arrived', '款項已收到', '{% if what %}{{ what }}的{% endif %}款項已收到，謝謝您。'),
      brief('payment-thanks', '感謝付款', '感謝您安排{% if what %}{{ what }}的{% endif %}付款，我們已核對無誤。'),
    ),
    ...forKind(
      'introduction',
      brief('introduction-thanks', '感謝引薦', '感謝您{% if what %}引薦{{ what }}{% else %}的引薦{% endif %}，我們必定用心以對。'),
      brief(
        'introduction-trust',
        '謝謝您的介紹',
        '謝謝您{% if what %}把{{ what }}介紹給我們{% else %}為我們牽線{% endif %}，這份信任我們會好好珍惜。',
      ),
    ),
    brief('help', '感謝您的協助', '感謝您{% if what %}在{{ what }}上{% endif %}的協助，幫了我們大忙。'),
  ],
};

export const thanksFavourShortInTraditional: readonly NoteVariant[] = [
  ...forKind(
    'information',
    shortText('short-information', '謝謝您告訴我{% if what %}{{ what }}的{% else %}這個{% endif %}消息，真的幫了大忙。'),
  ),
  ...forKind(
    'order-confirmation',
    shortText('short-order', '{% if what %}{{ what }}的{% else %}訂單{% endif %}確認收到了，謝謝您，我們馬上安排。'),
  ),
  ...forKind('payment', shortText('short-payment', '{% if what %}{{ what }}的{% endif %}款項收到了，謝謝您費心。')),
  ...forKind(
    'introduction',
    shortText('short-introduction', '謝謝您把{% if what %}{{ what }}{% else %}朋友{% endif %}介紹給我，我會好好接手，不辜負您的信任。'),
  ),
  shortText('short-help', '{% if what %}{{ what }}的事{% else %}這次{% endif %}多虧您幫忙，謝謝您。'),
  shortText('short-time', '您這麼忙，還為{% if what %}{{ what }}{% else %}我們{% endif %}費心，我真的很感激。'),
];
