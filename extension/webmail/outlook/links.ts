import type { ComposeLink, WebmailAdapter } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { conversationId } from './ids.ts';

/** They redirect to the newer address, and drop the path on the way. */
const OLDER_HOSTS: readonly string[] = ['outlook.office.com', 'outlook.office365.com'];
const NEWER_HOST = 'outlook.cloud.microsoft';
const LONGEST_LINK = 1800;

/** Opens a conversation in the mailbox this tab shows. Null for a key that is no conversation's id. */
export const threadLink = (page: Document, thread: string): string | null =>
  conversationId(thread) === thread ? `https://${hostOf(page)}${accountPath(page)}id/${encodeURIComponent(thread)}` : null;

/**
 * A new mail in a tab of its own, through the `mailto:` address that Outlook takes apart: its fields are encoded twice. Without the text, then
 * without the subject, where the link would be cut off; null when the address is none.
 */
export const composeLink: WebmailAdapter['composeLink'] = (page, { to, subject, paragraphs }) => {
  const address = asAddress(to);
  if (address === null || /[?&%#]/u.test(address)) return null;
  const named = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const withText = `${named}&body=${encodeURIComponent(paragraphs.join('\n\n'))}`;
  const links = [withText, named, `mailto:${address}`].map((mailto): ComposeLink => ({
    url: `https://${hostOf(page)}/mail/deeplink/compose?mailtouri=${encodeURIComponent(mailto)}`,
    carriesText: mailto === withText,
  }));
  return links.find(({ url }) => url.length <= LONGEST_LINK) ?? null;
};

/** Links stay where the rep is signed in, also on a company's own address. */
const hostOf = ({ location }: Document): string => (OLDER_HOSTS.includes(location.hostname) ? NEWER_HOST : location.host);

/** Older addresses carry the number of the account. */
const accountPath = (page: Document): string => /^\/mail\/\d+\//u.exec(page.location.pathname)?.[0] ?? '/mail/';
