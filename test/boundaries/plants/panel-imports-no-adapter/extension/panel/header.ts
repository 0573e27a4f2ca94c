import type { Subject } from '../webmail/inbox/subject.ts';

export const title = (subject: Subject) => subject.text;
