import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import type { Mailbox } from './mail.ts';

const ORIGIN = 'https://mail.google.com';
const FILES = '/practice/';
/** The page's scripts import `../ids.ts` and the like, so files are served as they lie below this folder. */
const FOLDER = new URL('./', import.meta.url);

const POLICY = ["script-src 'self'", "frame-src 'self'", "object-src 'none'", "base-uri 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

const PAGE_LANGUAGES = { en: 'en', ko: 'ko', 'zh-CN': 'zh-CN' } as const;

/** Answers everything on the webmail's address itself: the page, its scripts, the mail in it. What it does not know is 404. */
export const servePracticeMail = (context: BrowserContext, mailbox: Mailbox): Promise<void> =>
  context.route(`${ORIGIN}/**`, (route) => answer(route, mailbox)).then(() => undefined);

const answer = async (route: Route, mailbox: Mailbox): Promise<void> => {
  const { pathname } = new URL(route.request().url());
  if (pathname === `${FILES}mailbox.json`) return route.fulfill({ json: mailbox });
  if (pathname.startsWith(FILES)) return answerFile(route, pathname.slice(FILES.length));
  if (/^\/mail\/u\/\d+\/$/.test(pathname)) {
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY, 'cross-origin-opener-policy': 'same-origin-allow-popups' },
      body: documentText(mailbox),
    });
  }
  return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
};

const answerFile = async (route: Route, path: string): Promise<void> => {
  const file = new URL(path, FOLDER);
  if (!file.href.startsWith(FOLDER.href)) return route.fulfill({ status: 404, body: '' });
  const text = await readFile(fileURLToPath(file), 'utf8');
  return path.endsWith('.css')
    ? route.fulfill({ contentType: 'text/css; charset=utf-8', body: text })
    : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(text) });
};

const documentText = (mailbox: Mailbox): string => `<!DOCTYPE html>
<html lang="${PAGE_LANGUAGES[mailbox.language]}">
<head>
<meta charset="utf-8">
<title>Gmail</title>
<link rel="stylesheet" href="${FILES}page/style.css">
<script type="module" src="${FILES}page/main.ts"></script>
</head>
<body class="aAU"><div id="loading">Practice mail …</div></body>
</html>
`;
