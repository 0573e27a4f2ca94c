import { readSubject } from '../webmail/inbox/subject.ts';

export const subjectOf = () => readSubject();
