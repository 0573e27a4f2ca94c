import type { Settings } from '../../data/queries/settings.ts';
import type { MailboxStatus } from '../protocol/panel-view.ts';

/**
 * Whether Aftercare works in the mailbox that the page shows. Where the page does not name its own address, the addresses the rep gave are
 * enough to tell who is not the rep; before that it is `unknown` and nobody is named.
 */
export const mailboxStatus = (ownAddress: string | null, { mailboxes, ownAddresses }: Settings): MailboxStatus => {
  if (ownAddress === null) return ownAddresses.size === 0 ? 'unknown' : 'in-use';
  const use = mailboxes.get(ownAddress);
  if (use === undefined) return 'ask';
  return use ? 'in-use' : 'not-here';
};
