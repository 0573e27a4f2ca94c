import { forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksFavourInChinese: Registers = {
  formal: [
    ...forKind(
      'information',
      formal(
        'information-useful',
        '感谢您提供的信息',
        '感谢您{% if what %}就{{ what }}{% endif %}提供的宝贵信息，对我们很有帮助。',
        '今后若有对贵公司有用的消息，我也会及时告知。',
      ),
      ceremonious(
        'information-grateful',
        '承蒙告知，谨致谢意',
        '承蒙您{% if what %}告知{{ what }}的情况{% else %}告知相关情况{% endif %}，使我们受益良多，谨此致谢。',
      ),
    ),
    ...forKind(
      'order-confirmation',
      formal(
        'order-planning',
        '感谢您的确认',
        '感谢您对{% if what %}{{ what }}{% else %}订单{% endif %}的确认，我们可以据此安排后续工作。',
        '如另有要求，请您随时告知。',
      ),
      formal(
        'order-received',
        '已收到您的确认',
        '{% if what %}{{ what }}的确认{% else %}订单确认{% endif %}已经收到，感谢您费心办理。我们会按约定做好各项准备。',
      ),
    ),
    ...forKind(
      'payment',
      formal(
        'payment-arrived',
        '款项已收到，谨致谢意',
        '{% if what %}{{ what }}的款项{% else %}贵公司的款项{% endif %}已经收到，感谢您的关照与安排。',
        '如需发票或其他文件，请您告知，我们即行办理。',
      ),
      formal('payment-taken-care', '感谢贵公司付款', '感谢您费心安排{% if what %}{{ what }}的{% endif %}付款，款项我方已核对无误。'),
    ),
    ...forKind(
      'introduction',
      formal(
        'introduction-name',
        '感谢您的引荐',
        '感谢您为我们引荐{% if what %}{{ what }}{% else %}新朋友{% endif %}。您以自己的信誉相托，我们一定认真对待，不负您的信任。',
      ),
      ceremonious(
        'introduction-confidence',
        '感谢您的举荐',
        '承蒙您{% if what %}将{{ what }}介绍给我们{% else %}居中引荐{% endif %}，这份信任我们十分珍视，谨致谢意。',
      ),
    ),
    formal('help', '感谢您的帮助', '感谢您{% if what %}在{{ what }}一事上{% endif %}给予的帮助。占用了您不少宝贵时间，十分感激。'),
  ],
  warm: [
    ...forKind(
      'information',
      warm(
        'information-helped',
        '谢谢您告诉我',
        '谢谢您{% if what %}告诉我{{ what }}的情况{% else %}提供的消息{% endif %}，真的帮了大忙。',
        '我这边要是有对您有用的消息，也会第一时间告诉您。',
      ),
      warm(
        'information-kind',
        '谢谢您想着我',
        '您特意{% if what %}把{{ what }}的情况告诉我{% else %}告诉我这些{% endif %}，我心里很感激。这些消息对我很有用。',
      ),
    ),
    ...forKind(
      'order-confirmation',
      warm(
        'order-easier',
        '谢谢您的确认',
        '谢谢您确认{% if what %}{{ what }}{% else %}订单{% endif %}，这样我们安排起来就踏实多了。',
        '有什么变化或要求，您随时给我打电话。',
      ),
      warm('order-received', '确认收到了', '{% if what %}{{ what }}的确认{% else %}您的订单确认{% endif %}收到了，让您费心了，谢谢您。'),
    ),
    ...forKind(
      'payment',
      warm(
        'payment-arrived',
        '款项收到了，谢谢您',
        '{% if what %}{{ what }}的{% endif %}款项已经收到了，谢谢您帮忙安排。',
        '跟您合作，我一直很安心。',
      ),
      warm('payment-thanks', '谢谢您费心', '谢谢您费心办好{% if what %}{{ what }}的{% endif %}付款，我们这边都核对好了。'),
    ),
    ...forKind(
      'introduction',
      warm(
        'introduction-touch',
        '谢谢您牵线',
        '谢谢您把{% if what %}{{ what }}{% else %}朋友{% endif %}介绍给我，您能想到我们，我很感动。',
        '我会用心对待，不让您为难。',
      ),
      warm(
        'introduction-generous',
        '谢谢您的引荐',
        '谢谢您{% if what %}帮我联系上{{ what }}{% else %}帮忙牵线{% endif %}。我知道您是看重我们才肯开这个口，这份情我记着。',
      ),
    ),
    warm(
      'help',
      '谢谢您帮忙',
      '{% if what %}{{ what }}这件事{% else %}这次{% endif %}多亏您帮忙，真的谢谢您。',
      '有什么我能做的，您尽管开口。',
    ),
  ],
  brief: [
    ...forKind(
      'information',
      brief('information-useful', '感谢您提供信息', '感谢您{% if what %}就{{ what }}{% endif %}提供的信息，很有帮助。'),
      brief('information-noted', '谢谢告知', '{% if what %}{{ what }}的情况{% else %}您告知的情况{% endif %}已经了解，谢谢您。'),
    ),
    ...forKind(
      'order-confirmation',
      brief('order-planning', '感谢确认', '感谢您对{% if what %}{{ what }}{% else %}订单{% endif %}的确认，我们随即安排。'),
      brief(
        'order-received',
        '确认已收到',
        '{% if what %}{{ what }}的确认{% else %}订单确认{% endif %}已收到，谢谢您。如有其他要求，请告知。',
      ),
    ),
    ...forKind(
      'payment',
      brief('payment-arrived', '款项已收到', '{% if what %}{{ what }}的{% endif %}款项已收到，谢谢您。'),
      brief('payment-thanks', '感谢付款', '感谢您安排{% if what %}{{ what }}的{% endif %}付款，我方已核对无误。'),
    ),
    ...forKind(
      'introduction',
      brief('introduction-thanks', '感谢引荐', '感谢您{% if what %}引荐{{ what }}{% else %}的引荐{% endif %}，我们一定认真对待。'),
      brief(
        'introduction-trust',
        '谢谢您的介绍',
        '谢谢您{% if what %}介绍{{ what }}给我们{% else %}为我们牵线{% endif %}，这份信任我们会珍惜。',
      ),
    ),
    brief('help', '感谢您的帮助', '感谢您{% if what %}在{{ what }}一事上{% endif %}鼎力相助，帮了我们大忙。'),
  ],
};

export const thanksFavourShortInChinese: readonly NoteVariant[] = [
  ...forKind(
    'information',
    shortText('short-information', '谢谢您告诉我{% if what %}{{ what }}的情况{% else %}这个消息{% endif %}，真的帮了大忙。'),
  ),
  ...forKind(
    'order-confirmation',
    shortText('short-order', '{% if what %}{{ what }}的{% else %}订单{% endif %}确认收到了，谢谢您，我们这就安排。'),
  ),
  ...forKind('payment', shortText('short-payment', '{% if what %}{{ what }}的{% endif %}款项收到了，谢谢您费心。')),
  ...forKind(
    'introduction',
    shortText('short-introduction', '谢谢您把{% if what %}{{ what }}{% else %}朋友{% endif %}介绍给我，我一定用心对待，不辜负您这份信任。'),
  ),
  shortText('short-help', '{% if what %}{{ what }}这件事{% else %}这次{% endif %}多亏您帮忙，谢谢您。'),
  shortText('short-time', '您那么忙，还为{% if what %}{{ what }}{% else %}我们{% endif %}费心，我很感激。'),
];
