import type { Mailbox } from '../mail.ts';
import { pageHead } from '../serve.ts';
import type { PracticeWebmail } from '../webmail.ts';
import { gmailHands } from './hands.ts';

const HOST = 'mail.google.com';
const POLICY = ["script-src 'self'", "frame-src 'self'", "object-src 'none'", "base-uri 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

export const practiceGmail: PracticeWebmail = {
  name: 'gmail',
  host: HOST,
  inbox: `https://${HOST}/mail/u/0/`,
  pageAt: (pathname, mailbox) =>
    /^\/mail\/u\/\d+\/$/.test(pathname)
      ? {
          html: documentText(mailbox),
          headers: { 'content-security-policy': POLICY, 'cross-origin-opener-policy': 'same-origin-allow-popups' },
        }
      : null,
  threadKey: ({ id }) => id,
  subject: 'h2.hP',
  hands: gmailHands,
};

const documentText = ({ language }: Mailbox): string => `<!DOCTYPE html>
<html lang="${language}">
${pageHead('Gmail', 'gmail/page')}
<body class="aAU"><div id="loading">Practice mail …</div></body>
</html>
`;
