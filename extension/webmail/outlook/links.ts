import type { NewMail } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { conversationId } from './ids.ts';

const PERSONAL = 'outlook.live.com';
/** The older business addresses redirect here, and drop the path on the way. */
const BUSINESS = 'outlook.cloud.microsoft';
const LONGEST_LINK = 1800;

/** Opens a conversation in the mailbox this tab shows. Null for a key that is no conversation's id. */
export const threadLink = (page: Document, thread: string): string | null =>
  conversationId(thread) === thread ? `https://${hostOf(page)}${accountPath(page)}id/${encodeURIComponent(thread)}` : null;

/**
 * Opens a new mail in a window of its own, through the `mailto:` address that Outlook takes apart: its fields are encoded twice. Null when the
 * address is none, or when the link would be cut off; the subject is left out first.
 */
export const composeLink = (page: Document, { to, subject }: NewMail): string | null => {
  const address = asAddress(to);
  if (address === null || /[?&%#]/u.test(address)) return null;
  const links = [`mailto:${address}?subject=${encodeURIComponent(subject)}`, `mailto:${address}`].map(
    (mailto) => `https://${hostOf(page)}/mail/deeplink/compose?mailtouri=${encodeURIComponent(mailto)}`,
  );
  return links.find(({ length }) => length <= LONGEST_LINK) ?? null;
};

const hostOf = (page: Document): string => (page.location.hostname === PERSONAL ? PERSONAL : BUSINESS);

/** Older addresses carry the number of the account. */
const accountPath = (page: Document): string => /^\/mail\/\d+\//u.exec(page.location.pathname)?.[0] ?? '/mail/';
