// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { expect, it } from 'vitest';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { showFixture } from './contract.ts';
import { GMAIL_FIXTURES } from './gmail-fixtures.ts';
import { breakIn, victimsOf } from './mutation/breakage.ts';
import { GMAIL_BREAKAGES, GMAIL_NOT_BROKEN } from './mutation/gmail-breakages.ts';
import { readingOf, wrongIn } from './mutation/judge.ts';
import { registerMutations } from './mutation/suite.ts';

registerMutations({
  webmail: 'Gmail',
  adapter: gmailAdapter,
  fixtures: GMAIL_FIXTURES,
  breakages: GMAIL_BREAKAGES,
  notBroken: GMAIL_NOT_BROKEN,
});

it.each(['.gD', '[email]', '[id^="MSG_"]', 'title'])('breaking %s changes the page, and mending brings it back', (target) => {
  document.open();
  document.write('<!DOCTYPE html><title>Order</title><p class="x gD" email="ann@x.example" id="MSG_1">Ann</p>');
  document.close();
  const before = document.documentElement.outerHTML;
  const victims = victimsOf(document, { targets: [target] });
  const mend = breakIn(victims);
  expect(victims).toHaveLength(1);
  expect(document.documentElement.outerHTML).not.toBe(before);
  mend();
  expect(victimsOf(document, { targets: [target] })).toEqual(victims);
  expect(document.documentElement.outerHTML).toHaveLength(before.length);
});

const COPIES = 'cc:doyun.park@hanbit.example cc:sora.lee@hanbit.example';

it.each([
  { selector: 'header a', name: 'aria-label', value: 'Jane (jane@other.example)', says: 'own address jane@other.example' },
  { selector: 'h2.hP', name: 'data-legacy-thread-id', value: '19e20d3a5b6c7d99', says: 'thread 19e20d3a5b6c7d99' },
  { selector: 'span.gD', name: 'email', value: 'cara@voss-trading.example', says: 'from cara@voss-trading.example' },
  { selector: 'span.g2', name: 'email', value: 'cara@voss-trading.example', says: 'to cara@voss-trading.example' },
  {
    selector: '[role="option"]',
    name: 'data-hovercard-id',
    value: 'ben@x.example',
    says: `a box to ${COPIES} to:ben@x.example 19e3051122334455`,
  },
])('is told to be wrong: $says', ({ selector, name, value, says }) => {
  showFixture(gmailAdapter, '2026-05-reply-all-ko');
  document.title = '';
  const whole = readingOf(gmailAdapter, document);
  document.querySelector(selector)?.setAttribute(name, value);
  expect(wrongIn(whole, readingOf(gmailAdapter, document))).toContain(says);
});
