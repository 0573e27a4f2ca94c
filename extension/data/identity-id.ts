import { normaliseEmail } from '#shared/people/email.ts';
import { plainName } from '#shared/people/plain-name.ts';
import type { IdentityRef } from '../messaging/protocol/people.ts';
import { causeId } from './cause-id.ts';

/** A reference as it is stored and compared: the mailbox in lower case, the name as one line of visible text. */
export const plainRef = ({ mailbox, name, thread }: IdentityRef): IdentityRef => ({
  mailbox: normaliseEmail(mailbox),
  name: plainName(name),
  thread,
});

/** The answer for one name in one thread of one mailbox: the same on every device. */
export const identityId = (ref: IdentityRef): string => {
  const { mailbox, name, thread } = plainRef(ref);
  return causeId('identity', mailbox, name, thread);
};
