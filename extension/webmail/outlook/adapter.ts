import type { WebmailAdapter } from '../adapter.ts';
import { watchFacts } from '../dom/watch.ts';
import { boxAround, readComposeBoxes } from './compose-boxes.ts';
import { insertDraft } from './insert.ts';
import { composeLink, threadLink } from './links.ts';
import { openCompose } from './open-compose.ts';
import { openReply } from './open-reply.ts';
import { readOutlook } from './read.ts';
import { keepClear, railWidth } from './room.ts';
import { readSelection } from './selection.ts';
import { watchSent } from './watch-sent.ts';

const TELLING_ATTRIBUTES = ['aria-label', 'aria-selected', 'class', 'data-convid', 'data-folder-name', 'hidden', 'id', 'style', 'title'];

/** Outlook on the web, personal and business, as documented between 2023 and 2026. It navigates without telling: mutations and a poll do. */
export const outlookAdapter: WebmailAdapter = {
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  read: readOutlook,
  watch: (page, signal, listener) => watchFacts(page, signal, { read: readOutlook, attributes: TELLING_ATTRIBUTES }, listener),
  selection: readSelection,
  composeBoxes: readComposeBoxes,
  openReply,
  openCompose,
  composeLink,
  boxAround,
  canFindAddress: true,
  insert: insertDraft,
  watchSent,
  threadLink,
  keepClear,
  railWidth,
};
