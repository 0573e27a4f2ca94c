// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { registerAdapterContract, showFixture } from './contract.ts';
import { GMAIL_FIXTURES } from './gmail-fixtures.ts';

registerAdapterContract(gmailAdapter, GMAIL_FIXTURES);

it('every fixture page has its expected facts', () => {
  const files = readdirSync(join(import.meta.dirname, 'fixtures', 'gmail')).map((name) => name.replace(/\.html$/u, ''));
  expect(GMAIL_FIXTURES.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

describe('selection', () => {
  const select = (start: string, end: string): void => {
    const range = document.createRange();
    const [from, to] = [document.querySelectorAll(start), document.querySelectorAll(end)].map((found) => found[found.length - 1]);
    if (from === undefined || to === undefined) throw new Error('nothing to select');
    range.setStart(from, 0);
    range.setEnd(to, to.childNodes.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };

  it('gives words inside one message with its id', () => {
    showFixture(gmailAdapter, '2026-05-thread-theirs-last-en');
    select('.a3s > div', '.a3s > div');
    expect(gmailAdapter.selection(document)).toEqual({ text: 'Perfect. Ben takes it at the gate.', messageId: '19e2a8dc4e5f6072' });
  });

  it.each([
    { name: 'nothing', start: '', end: '' },
    { name: 'the subject', start: 'h2.hP', end: 'h2.hP' },
    { name: 'from a name into a text', start: '.gD', end: '.a3s' },
  ])('$name: none', ({ start, end }) => {
    showFixture(gmailAdapter, '2026-05-thread-theirs-last-en');
    document.getSelection()?.removeAllRanges();
    if (start !== '') select(start, end);
    expect(gmailAdapter.selection(document)).toBeNull();
  });

  it('across two messages: none', () => {
    showFixture(gmailAdapter, '2026-05-thread-theirs-last-en');
    const [first, second] = document.querySelectorAll('.a3s');
    if (first === undefined || second === undefined) throw new Error('two messages expected');
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(second, 1);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    expect(gmailAdapter.selection(document)).toBeNull();
  });
});

describe('thread link', () => {
  it.each([
    { path: '/mail/u/0/', thread: '19e20d3a5b6c7d80', link: 'https://mail.google.com/mail/u/0/#all/19e20d3a5b6c7d80' },
    { path: '/mail/u/3/', thread: '19e20d3a5b6c7d80', link: 'https://mail.google.com/mail/u/3/#all/19e20d3a5b6c7d80' },
    {
      path: '/mail/u/0/d/AEoRXRxyz/',
      thread: '19e20d3a5b6c7d80',
      link: 'https://mail.google.com/mail/u/0/d/AEoRXRxyz/#all/19e20d3a5b6c7d80',
    },
    { path: '/mail/u/0/', thread: 'FMfcgzQbfxkQKtQm', link: null },
    { path: '/mail/u/0/', thread: '', link: null },
    { path: '/mail/u/0/', thread: '19e20d3a5b6c7d80/../x', link: null },
  ])('$path $thread', ({ path, thread, link }) => {
    history.replaceState(null, '', path);
    expect(gmailAdapter.threadLink(document, thread)).toBe(link);
  });
});
