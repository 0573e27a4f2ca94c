import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdapterFixture } from './contract.ts';
import { GMAIL_FIXTURES } from './gmail-fixtures.ts';
import { OUTLOOK_FIXTURES } from './outlook-fixtures.ts';
import { launchBrowser, openGmailPage, openOutlookPage } from './support/adapter-page.ts';

interface Pages {
  readonly id: string;
  readonly fixtures: readonly AdapterFixture[];
  readonly open: (browser: Browser, html: string) => Promise<Page>;
}

const WEBMAILS: readonly Pages[] = [
  { id: 'gmail', fixtures: GMAIL_FIXTURES, open: openGmailPage },
  { id: 'outlook', fixtures: OUTLOOK_FIXTURES, open: openOutlookPage },
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WEBMAILS)('in Chromium, on the address of $id,', ({ id, fixtures, open }) => {
  let page: Page;

  beforeAll(async () => {
    page = await open(browser, '<!DOCTYPE html><title></title>');
  });
  afterAll(() => page.close());

  it.each(fixtures)('$file is read as it is', async ({ file, facts, boxes = [] }) => {
    const html = readFileSync(join(import.meta.dirname, 'fixtures', id, `${file}.html`), 'utf8');
    const read = await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
      const { health: _, language: __, webmail: ___, ...seen } = window.adapter.read(document);
      return { facts: seen, boxes: window.adapter.composeBoxes(document) };
    }, html);
    expect(read).toEqual({ facts, boxes });
  });
});
