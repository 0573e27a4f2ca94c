import { isLegacyId } from './gmail/ids.ts';

interface Place {
  readonly webmail: string;
  readonly mailbox: string;
  readonly thread: string;
}

/**
 * A link to a thread for when no tab shows its mailbox. Gmail finds the account by its address; null where the address leads to nobody's mailbox, as with
 * Outlook, whose host depends on the account.
 */
export const mailboxLink = ({ webmail, mailbox, thread }: Place): string | null =>
  webmail === 'gmail' && isLegacyId(thread) ? `https://mail.google.com/mail/?authuser=${encodeURIComponent(mailbox)}#all/${thread}` : null;
