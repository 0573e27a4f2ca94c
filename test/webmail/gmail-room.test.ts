// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { beforeAll, describe, expect, it } from 'vitest';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { showFixture } from './contract.ts';
import { giveLayout } from './support/layout.ts';

beforeAll(giveLayout);

const marks = (element: Element): string => `${element.getAttribute('role') ?? ''}.${[...element.classList].join('.')}`;

describe('what the panel keeps clear of', () => {
  it.each([
    { file: '2026-05-compose-full-screen-he', clear: ['dialog.nH.Hd'] },
    { file: '2026-05-compose-plain-text-ko', clear: ['dialog.nH.Hd', 'dialog.nH.Hd'] },
    { file: '2026-05-popout-compose-en', clear: ['.M9'] },
    { file: '2026-05-popout-thread-zh', clear: ['.a3s.aiL', '.a3s.aiL'] },
    { file: '2026-05-popout-thread-reply-he', clear: ['.M9', '.a3s.aiL'] },
    { file: '2026-05-imitation-in-text-en', clear: ['.a3s.aiL'] },
    { file: '2026-05-imitation-in-quote-popout-he', clear: ['.M9'] },
    { file: '2026-05-chat-en', clear: [] },
  ])('$file', ({ file, clear }) => {
    showFixture(gmailAdapter, file);
    expect(gmailAdapter.keepClear(document).map(marks)).toEqual(clear);
  });
});

describe('the box around', () => {
  it.each([
    { file: '2026-05-popout-compose-en', element: '[g_editable]', key: '5' },
    { file: '2026-05-popout-thread-reply-he', element: '.aoO', key: '7' },
    { file: '2026-05-popout-thread-reply-he', element: '.a3s', key: null },
    { file: '2026-05-compose-full-screen-he', element: '.aSt [name="subjectbox"]', key: '37' },
    { file: '2026-05-compose-full-screen-he', element: '.dw [name="subjectbox"]', key: null },
    { file: '2026-05-imitation-in-quote-popout-he', element: '[data-compose-id="98"] [g_editable]', key: '9' },
  ])('$element in $file', ({ file, element, key }) => {
    showFixture(gmailAdapter, file);
    const inside = document.querySelector(element);
    expect(inside === null ? 'not in the page' : gmailAdapter.boxAround(document, inside)).toBe(key);
  });
});
