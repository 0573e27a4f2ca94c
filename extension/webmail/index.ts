import type { WebmailAdapter } from './adapter.ts';
import { gmailAdapter } from './gmail/adapter.ts';

/** Every webmail that Aftercare knows; one folder each. */
export const adapters: readonly WebmailAdapter[] = [gmailAdapter];
