import type { Mailbox } from '../mail.ts';
import { pageHead } from '../serve.ts';
import type { PracticeWebmail } from '../webmail.ts';
import { outlookHands } from './hands.ts';
import { conversationId, inAddress } from './ids.ts';

export const OUTLOOK_HOSTS = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'] as const;

export type OutlookHost = (typeof OUTLOOK_HOSTS)[number];

const POLICY = ["script-src 'self'", "frame-src 'self'", "object-src 'none'", "base-uri 'self'"].join('; ');
/** Addresses of the personal service carry the number of the account. */
const PERSONAL: OutlookHost = 'outlook.live.com';

export const practiceOutlook = (host: OutlookHost = PERSONAL): PracticeWebmail => ({
  name: 'outlook',
  host,
  inbox: `https://${host}/mail/${host === PERSONAL ? '0/' : ''}inbox`,
  pageAt: (pathname, mailbox) =>
    pathname.startsWith('/mail/') ? { html: documentText(mailbox), headers: { 'content-security-policy': POLICY } } : null,
  threadKey: ({ id }) => inAddress(conversationId(id)),
  subject: '[id^="CONV_"][id$="_SUBJECT"]',
  hands: outlookHands,
});

const documentText = ({ language }: Mailbox): string => `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}">
${pageHead('Outlook', 'outlook/page')}
<body spellcheck="false"><div id="loadingScreen"></div></body>
</html>
`;
