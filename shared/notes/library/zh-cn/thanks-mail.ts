import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksMailInChinese: Registers = {
  formal: [
    formal('read-carefully', '感谢您的来信', '感谢您的来信，内容我已仔细阅读。', '如有需要我们配合之处，请您随时告知。'),
    ceremonious('received', '来信收悉', '来信收悉，承蒙您百忙之中拨冗来函，谨致谢意。'),
    formal('noted', '感谢您来信', '感谢您专门来信，所谈内容我已一一记下。', '您若还有其他想法，欢迎随时与我联系。'),
  ],
  warm: [
    warm('good-to-hear', '谢谢您的来信', '邮件收到了，谢谢您。看到您的来信很高兴。', '有什么需要我做的，您尽管说。'),
    warm('taking-time', '邮件收到，谢谢您', '谢谢您抽时间写信给我，您说的我都仔细看了。'),
    warm('always', '谢谢您联系我', '谢谢您来信，邮件我已经看过了。', '您要是还想到什么，随时跟我说。'),
  ],
  brief: [
    brief('received', '来信收悉', '来信收悉，谢谢您，内容我已细读。'),
    brief('writing', '感谢来信', '感谢您的来信。如有需要，请随时与我联系。'),
    brief('noted', '邮件已收到', '邮件已收到，所述内容均已记下，谢谢您。'),
  ],
};

export const thanksMailShortInChinese: readonly NoteVariant[] = [
  shortText('short-read', '您的邮件收到了，我仔细看过了，谢谢您。'),
  shortText('short-noted', '谢谢您来信，您说的我都记下了。'),
];
