import type { PageDescription } from '../messaging/protocol.ts';
import type { WebmailAdapter } from './adapter.ts';
import { censored } from './dom/censor.ts';
import { censoredAddress } from './dom/page-address.ts';

/** What the open page is made of and what of it could be read; none of its words. Only on the rep's own click. */
export const describePage = (adapter: WebmailAdapter, page: Document): PageDescription => ({
  webmail: adapter.id,
  address: censoredAddress(page.location),
  health: adapter.read(page).health,
  structure: censored(page.body),
});
