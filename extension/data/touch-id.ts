import type { TouchSource } from '#shared/schema/touch.ts';
import { causeId } from './cause-id.ts';

/** The touch of one mail with one customer: the same on every device, so nothing is logged twice. */
export const mailTouchId = (
  { webmail, mailbox }: Pick<TouchSource, 'webmail' | 'mailbox'>,
  messageId: string,
  customerId: string,
): string => causeId('mail', webmail, mailbox, messageId, customerId);
