import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type { Mailbox } from './mail.ts';

const ORIGIN = 'https://mail.google.com';
const FILES = '/practice/';
/** The page's scripts import `../ids.ts` and the like, so files are served as they lie below this folder. */
const FOLDER = new URL('./', import.meta.url);

const POLICY = ["script-src 'self'", "frame-src 'self'", "object-src 'none'", "base-uri 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

const PAGE_LANGUAGES = { en: 'en', ko: 'ko', 'zh-CN': 'zh-CN' } as const;

export interface PracticeAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers everything on the webmail's address itself: the page, its scripts, the mail in it. What it does not know is 404. */
export const servePracticeMail = (context: BrowserContext, mailbox: Mailbox): Promise<void> =>
  context.route(`${ORIGIN}/**`, async (route) => route.fulfill(await practiceAnswer(route.request().url(), mailbox))).then(() => undefined);

/** The answer to one address of the webmail, whatever browser asks. */
export const practiceAnswer = async (url: string, mailbox: Mailbox): Promise<PracticeAnswer> => {
  const { pathname } = new URL(url);
  if (pathname === `${FILES}mailbox.json`) return found('application/json', JSON.stringify(mailbox));
  if (pathname.startsWith(FILES)) return fileAnswer(pathname.slice(FILES.length));
  if (!/^\/mail\/u\/\d+\/$/.test(pathname)) return UNKNOWN;
  const headers = { 'content-security-policy': POLICY, 'cross-origin-opener-policy': 'same-origin-allow-popups' };
  return { ...found('text/html', documentText(mailbox)), headers };
};

const UNKNOWN: PracticeAnswer = { status: 404, contentType: 'text/plain', headers: {}, body: '' };

const found = (type: string, body: string): PracticeAnswer => ({ status: 200, contentType: `${type}; charset=utf-8`, headers: {}, body });

const fileAnswer = async (path: string): Promise<PracticeAnswer> => {
  const file = new URL(path, FOLDER);
  if (!file.href.startsWith(FOLDER.href)) return UNKNOWN;
  const text = await readFile(fileURLToPath(file), 'utf8');
  return path.endsWith('.css') ? found('text/css', text) : found('text/javascript', stripTypeScriptTypes(text));
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
