import type { WebmailAdapter } from './adapter.ts';
import { gmailAdapter } from './gmail/adapter.ts';
import { outlookAdapter } from './outlook/adapter.ts';

/** Every webmail that Aftercare knows; one folder and one content script each. */
export const adapters: readonly WebmailAdapter[] = [gmailAdapter, outlookAdapter];
