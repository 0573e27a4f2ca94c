// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { outlookAdapter } from '../../extension/webmail/outlook/adapter.ts';
import { showFixture } from './contract.ts';
import { GMAIL_FIXTURES } from './gmail-fixtures.ts';
import { breakIn, victimsOf } from './mutation/breakage.ts';
import { GMAIL_BREAKAGES, GMAIL_NOT_BROKEN } from './mutation/gmail-breakages.ts';
import { readingOf, wrongIn } from './mutation/judge.ts';
import { selectorsIn } from './mutation/known-selectors.ts';
import { type Outcome, outcomesOf } from './mutation/outcomes.ts';
import { OUTLOOK_BREAKAGES, OUTLOOK_NOT_BROKEN } from './mutation/outlook-breakages.ts';
import { isOf, sectionOf, tableOf, unaligned } from './mutation/table.ts';
import { OUTLOOK_FIXTURES } from './outlook-fixtures.ts';
import { giveLayout } from './support/layout.ts';

const TABLE = join(import.meta.dirname, 'mutation', 'table.md');
const LONGEST_RUN_MS = 300_000;

const WEBMAILS = [
  {
    name: 'Gmail',
    adapter: gmailAdapter,
    path: '/mail/u/0/',
    fixtures: GMAIL_FIXTURES,
    breakages: GMAIL_BREAKAGES,
    notBroken: GMAIL_NOT_BROKEN,
  },
  {
    name: 'Outlook',
    adapter: outlookAdapter,
    path: '/mail/0/inbox',
    fixtures: OUTLOOK_FIXTURES,
    breakages: OUTLOOK_BREAKAGES,
    notBroken: OUTLOOK_NOT_BROKEN,
  },
];

const found = new Map<string, readonly Outcome[]>();
const outcomes = (name: string): readonly Outcome[] => found.get(name) ?? [];

beforeAll(() => {
  giveLayout();
  for (const { name, adapter, path, fixtures, breakages } of WEBMAILS) {
    history.replaceState(null, '', path);
    found.set(name, outcomesOf(adapter, fixtures, breakages));
  }
}, LONGEST_RUN_MS);

afterAll(() => history.replaceState(null, '', '/mail/u/0/'));

describe.each(WEBMAILS)('$name with one thing broken', ({ name, adapter, breakages, notBroken }) => {
  it('never names a wrong person, own address, thread or recipient', () => {
    const wrong = outcomes(name).filter(({ result }) => result === 'WRONG');
    expect(wrong.map(({ file, targets, extent, wrong: said }) => ({ file, targets, extent, said }))).toEqual([]);
  });

  it('is told apart from the whole page for every capability', () => {
    const hurt = new Set(outcomes(name).flatMap(({ result, capability }) => (result === 'same' ? [] : [capability])));
    expect([...hurt].toSorted()).toEqual([...new Set(breakages.map(({ capability }) => capability))].toSorted());
  });

  it('has everything that is to be broken in some page', () => {
    expect(breakages.filter((breakage) => !outcomes(name).some(isOf(breakage)))).toEqual([]);
  });

  it('breaks everything that the adapter finds things by', () => {
    const listed = [...breakages.flatMap(({ targets }) => targets), ...notBroken];
    const isListed = (selector: string): boolean => {
      const [, attribute] = /^\[([\w-]+)\]$/u.exec(selector) ?? [];
      return listed.includes(selector) || (attribute !== undefined && listed.some((target) => target.startsWith(`[${attribute}`)));
    };
    const selectors = selectorsIn(adapter.id);
    expect(selectors.length).toBeGreaterThan(40);
    expect(selectors.filter((selector) => !isListed(selector))).toEqual([]);
  });
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

it('the table is what was found', () => {
  const table = tableOf(WEBMAILS.map(({ name, breakages }) => sectionOf(name, breakages, outcomes(name))));
  if (process.env['UPDATE_TABLE'] === '1') writeFileSync(TABLE, table);
  expect(unaligned(table)).toBe(unaligned(readFileSync(TABLE, 'utf8')));
});
