import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type { Mailbox } from './mail.ts';
import type { PracticeWebmail } from './webmail.ts';

const FILES = '/practice/';
/** The page's scripts import `../../ids.ts` and the like, so files are served as they lie below this folder. */
const FOLDER = new URL('./', import.meta.url);

export interface PracticeAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers everything on the webmail's address itself: the page, its scripts, the mail in it. What it does not know is 404. */
export const servePracticeMail = (context: BrowserContext, webmail: PracticeWebmail, mailbox: Mailbox): Promise<void> =>
  context
    .route(`https://${webmail.host}/**`, async (route) => route.fulfill(await practiceAnswer(webmail, route.request().url(), mailbox)))
    .then(() => undefined);

/** The answer to one address of the webmail, whatever browser asks. */
export const practiceAnswer = async (webmail: PracticeWebmail, url: string, mailbox: Mailbox): Promise<PracticeAnswer> => {
  const { pathname } = new URL(url);
  if (pathname === `${FILES}mailbox.json`) return found('application/json', JSON.stringify(mailbox));
  if (pathname.startsWith(FILES)) return fileAnswer(pathname.slice(FILES.length));
  const page = webmail.pageAt(pathname, mailbox);
  return page === null ? UNKNOWN : { ...found('text/html', page.html), headers: { ...page.headers } };
};

/** The beginning of a practice page: its folder's style and script, the same way for every webmail. */
export const pageHead = (title: string, folder: string): string => `<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="${FILES}${folder}/style.css">
<script type="module" src="${FILES}${folder}/main.ts"></script>
</head>`;

const UNKNOWN: PracticeAnswer = { status: 404, contentType: 'text/plain', headers: {}, body: '' };

const found = (type: string, body: string): PracticeAnswer => ({ status: 200, contentType: `${type}; charset=utf-8`, headers: {}, body });

const fileAnswer = async (path: string): Promise<PracticeAnswer> => {
  const file = new URL(path, FOLDER);
  if (!file.href.startsWith(FOLDER.href)) return UNKNOWN;
  const text = await readFile(fileURLToPath(file), 'utf8');
  return path.endsWith('.css') ? found('text/css', text) : found('text/javascript', stripTypeScriptTypes(text));
};
