import type { WebmailAdapter } from '../adapter.ts';
import { watchFacts } from '../dom/watch.ts';
import { boxAround, readComposeBoxes } from './compose-boxes.ts';
import { composeLink } from './compose-link.ts';
import { insertDraft } from './insert.ts';
import { openCompose } from './open-compose.ts';
import { openReply } from './open-reply.ts';
import { readGmail } from './read.ts';
import { keepClear, railWidth } from './room.ts';
import { readSelection } from './selection.ts';
import { threadLink } from './thread-link.ts';
import { watchSent } from './watch-sent.ts';

const TELLING_ATTRIBUTES = [
  'aria-label',
  'class',
  'data-legacy-message-id',
  'data-legacy-thread-id',
  'data-message-id',
  'data-thread-perm-id',
  'email',
  'hidden',
  'name',
  'style',
];

/** Gmail on the web, desktop view, as documented between 2016 and 2026. */
export const gmailAdapter: WebmailAdapter = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  read: readGmail,
  watch: (page, signal, listener) => watchFacts(page, signal, { read: readGmail, attributes: TELLING_ATTRIBUTES }, listener),
  selection: readSelection,
  composeBoxes: readComposeBoxes,
  openReply,
  openCompose,
  composeLink,
  boxAround,
  canFindAddress: false,
  insert: insertDraft,
  watchSent,
  threadLink,
  keepClear,
  railWidth,
};
