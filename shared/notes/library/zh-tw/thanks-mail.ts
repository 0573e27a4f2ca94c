import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, ceremonious, formal, warm } from './closings.ts';

export const thanksMailInTraditional: Registers = {
  formal: [
    formal('read-carefully', '感謝您的來信', '感謝您的來信，內容我已仔細拜讀。', '若有需要我們配合之處，請不吝告知。'),
    ceremonious('received', '來信敬悉', '來信敬悉，承蒙您百忙之中撥冗賜函，謹致謝忱。'),
    formal('noted', '感謝您撥冗來信', '感謝您撥冗來信，您提到的各點我都已記下。', '若還有其他想法，歡迎隨時與我聯絡。'),
  ],
  warm: [
    warm('good-to-hear', '謝謝您的來信', '您的信收到了，謝謝。看到您的來信，我很高興。', '有什麼需要我做的，您儘管說。'),
    warm('taking-time', '信收到了，謝謝您', '謝謝您抽空寫信給我，您說的我都仔細看過了。'),
    warm('always', '謝謝您跟我聯絡', '謝謝您來信，我已經看過了。', '要是又想到什麼，您隨時跟我說。'),
  ],
  brief: [
    brief('received', '來信敬悉', '來信敬悉，謝謝您，內容我已細讀。'),
    brief('writing', '感謝來信', '感謝您的來信。若有需要，請隨時與我聯絡。'),
    brief('noted', '已收到來信', '來信已收到，您提的各點均已記下，謝謝您。'),
  ],
};

export const thanksMailShortInTraditional: readonly NoteVariant[] = [
  shortText('short-read', '您的信收到了，我仔細看過了，謝謝您。'),
  shortText('short-noted', '謝謝您來信，您說的我都記下來了。'),
];
