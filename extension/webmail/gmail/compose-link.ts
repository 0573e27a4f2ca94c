import type { ComposeLink, WebmailAdapter } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { accountPath } from './account-path.ts';

const LONGEST_LINK = 2000;

/** A new mail that fills the tab, in the mailbox this page shows. Without the text where the link would be too long. */
export const composeLink: WebmailAdapter['composeLink'] = (page, { to, subject, paragraphs }): ComposeLink | null => {
  const account = accountPath(page);
  const address = asAddress(to);
  if (account === null || address === null) return null;
  const links = [paragraphs.join('\n\n'), ''].map((body): ComposeLink => {
    const fields = new URLSearchParams({ view: 'cm', fs: '1', tf: 'cm', to: address, su: subject, body });
    return { url: `https://${page.location.host}${account}?${fields.toString().replaceAll('+', '%20')}`, carriesText: body !== '' };
  });
  return links.find(({ url }) => url.length <= LONGEST_LINK) ?? null;
};
