import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const monthlyCardInChinese: Registers = {
  formal: [
    ceremonious('thanks', '谨致谢意', '此次致信，别无他事，只为向您表达谢意。蒙您信任，我们深感荣幸，也不敢有丝毫懈怠。'),
    formal('weeks-ahead', '谨致问候', '谨向您致以问候。愿您诸事顺遂，忙碌之余亦有闲暇，与亲友从容相聚。'),
    formal('health', '愿您安康', '事务繁忙，还望您多多珍重身体。谨祝您与贵公司各位同仁安康顺意。', '区区问候，不劳回复。'),
  ],
  warm: [
    warm('thanks', '想跟您说声谢谢', '平时总忙着做事，谢谢说得太少，这次补上。谢谢您这么信任我们，我心里都记着。'),
    warm('smile', '跟您打个招呼', '没有事要麻烦您，就是来打个招呼。您看到这儿要是笑了一下，这封信就没白写。'),
    warm('window', '忙里也歇一歇', '再忙，也请您偶尔抬头看看窗外，歇歇眼睛。愿烦心的事少一点，让您开心的小事多一点。'),
  ],
  brief: [
    brief('thanks', '向您致谢', '感谢您的信任，与您合作，甚感愉快。'),
    brief('weeks-ahead', '祝您顺心', '愿您手头诸事顺利，日日舒心。'),
    brief('no-reply', '一声问候', '简单问候，不必回复，愿您身体安康。'),
  ],
};

export const monthlyCardShortInChinese: readonly NoteVariant[] = [
  shortText('short-thanks', '有句话一直想跟您说：谢谢您的信任。'),
  shortText('short-weeks-ahead', '愿您接下来的日子，做事顺手，下班准点。'),
  shortText('short-health', '别的都好说，身体最要紧。愿您和您牵挂的人都健健康康。'),
  shortText('short-nothing', '没有什么要问您，也没有什么要托您办，只想道声好，不用回。'),
  shortText('short-smile', '要是这几行字能让您会心一笑，我就心满意足了。'),
  shortText('short-glad', '有些人，想起来心里就踏实，您就是其中一位。'),
  shortText('short-pause', '忙归忙，也请您给自己泡杯茶，歇口气。'),
  shortText('short-luck', '您手上正忙的事，愿件件都能如您所愿。'),
  shortText('short-company', '愿您身边常有知心人，得空就一起说说笑笑。'),
  shortText('short-small-things', '顺顺当当、没有波折的日子最难得，愿您常有这样的日子。'),
  shortText('short-time', '愿您少开几个会，多一点留给自己的时间。'),
  shortText('short-no-occasion', '问候不一定要等什么日子，想到您，就写上几句。'),
];
