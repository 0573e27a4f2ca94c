import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const monthlyCardInTraditional: Registers = {
  formal: [
    ceremonious('thanks', '謹致謝忱', '此次致函，別無他事，只為向您表達謝意。承蒙信任，我們深感榮幸，亦不敢有絲毫懈怠。'),
    formal('weeks-ahead', '謹致問候', '謹向您致上問候。願您諸事順遂，忙碌之餘亦有閒暇，與親友從容相聚。'),
    formal('health', '願您安康', '公務繁忙，還望您多加保重。謹祝您與貴公司各位同仁平安順心。', '區區問候，毋須回覆。'),
  ],
  warm: [
    warm('thanks', '想跟您說聲謝謝', '平常總忙著做事，謝謝說得太少，這次補上。謝謝您這麼信任我們，我都記在心裡。'),
    warm('smile', '跟您打聲招呼', '沒有事要麻煩您，只是來打聲招呼。您讀到這裡要是笑了一下，這封信就沒白寫了。'),
    warm('window', '忙裡也歇一歇', '再忙，也請您偶爾抬頭看看窗外，讓眼睛休息一下。願煩心的事少一點，讓您開心的小事多一點。'),
  ],
  brief: [
    brief('thanks', '向您致謝', '感謝您的信任，與您合作十分愉快。'),
    brief('weeks-ahead', '祝您順心', '願您手邊諸事順利，日日舒心。'),
    brief('no-reply', '一聲問候', '簡單問候，不必回覆，願您身體安康。'),
  ],
};

export const monthlyCardShortInTraditional: readonly NoteVariant[] = [
  shortText('short-thanks', '有句話一直想跟您說：謝謝您的信任。'),
  shortText('short-weeks-ahead', '願您接下來的日子，做事順手，下班準時。'),
  shortText('short-health', '別的都好說，身體最要緊。願您和您牽掛的人都健健康康。'),
  shortText('short-nothing', '沒有事要問，也沒有事要拜託，只是想跟您問聲好，您不用回。'),
  shortText('short-smile', '要是這幾行字能讓您會心一笑，我就很開心了。'),
  shortText('short-glad', '有些人，想到就覺得安心，您就是其中一位。'),
  shortText('short-pause', '忙歸忙，也請您給自己泡杯茶，喘口氣。'),
  shortText('short-luck', '您手上正在忙的事，願每一件都能如您所願。'),
  shortText('short-company', '願您身邊常有知心的人，有空就一起說說笑笑。'),
  shortText('short-small-things', '順順利利、沒有波折的日子最難得，願您常有這樣的日子。'),
  shortText('short-time', '願您少開幾個會，多一點留給自己的時間。'),
  shortText('short-no-occasion', '問候不一定要等什麼日子，想到您，就寫上幾句。'),
];
