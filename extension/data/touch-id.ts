import type { TouchSource } from '#shared/schema/touch.ts';

/** The touch of one mail with one customer: the same on every device, so nothing is logged twice. */
export const mailTouchId = (
  { webmail, mailbox }: Pick<TouchSource, 'webmail' | 'mailbox'>,
  messageId: string,
  customerId: string,
): string => ['mail', webmail, mailbox, messageId, customerId].map(escapePart).join(':');

const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll(':', '%3A');
