import { subjectOf } from '../messaging/client.ts';

export const title = subjectOf();
