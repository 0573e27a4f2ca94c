// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censored, censoredId, kindOfValue } from '../../extension/webmail/dom/censor.ts';
import { censoredAddress } from '../../extension/webmail/dom/page-address.ts';

const fixtures = globSync('**/*.html', { cwd: join(import.meta.dirname, 'fixtures') }).toSorted();

const pageOf = (name: string): Document =>
  new DOMParser().parseFromString(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), 'text/html');

/** Attributes that hold what people wrote or are called. */
const WORDS = [
  'email',
  'title',
  'aria-label',
  'alt',
  'data-name',
  'data-hovercard-id',
  'data-tooltip',
  'value',
  'href',
  'src',
  'placeholder',
];

/** The same page about other people: every letter of its words is another one. */
const aboutOthers = (page: Document): Document => {
  const other = (words: string): string => words.replaceAll(/\p{L}/gu, (letter) => (letter === 'q' ? 'w' : 'q'));
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) node.nodeValue = other(node.nodeValue ?? '');
  for (const element of page.body.querySelectorAll('*')) {
    for (const name of WORDS) {
      const value = element.getAttribute(name);
      if (value !== null && !/^https?:/u.test(value)) element.setAttribute(name, other(value));
    }
    if (element.matches(':is(.gD, .g2, .yP, .zF)[name]')) element.setAttribute('name', other(element.getAttribute('name') ?? ''));
  }
  return page;
};

describe('the description of a page', () => {
  it.each(fixtures)('of %s is the same whoever and whatever it is about', (name) => {
    const description = censored(pageOf(name).body);
    expect(description.split('\n').length).toBeGreaterThan(3);
    expect(description).not.toMatch(/@|\.example/u);
    expect(censored(aboutOthers(pageOf(name)).body)).toBe(description);
  });

  it('keeps what an adapter looks for', () => {
    const page = new DOMParser().parseFromString(
      `<main role="main"><h2 class="hP" data-legacy-thread-id="18c2f0a1b2c3d4e5" data-thread-perm-id="undefined">Ann's order</h2>
       <span class="gD" email="ann@x.example" name="Ann Bell">Ann</span>
       <div id="MSG_AAMkAGI1_FROM"><button data-testid="SenderPersona" aria-label="From: Ann Bell">Ann</button></div>
       <div class="anm" name="to"></div><input name="subjectbox" value="Ann's order"><div contenteditable="true"><p>Dear Ann</p></div></main>`,
      'text/html',
    );
    expect(censored(page.body).split('\n')).toEqual([
      'body',
      ' main[role=main]',
      '  h2.hP[data-legacy-thread-id=‹hex16›][data-thread-perm-id=‹undefined›] ‹words›',
      '  span.gD[email=‹address›][name=‹words›] ‹words›',
      '  div#MSG•_FROM',
      '   button[data-testid=SenderPersona][aria-label=‹words›] ‹words›',
      '  div.anm[name=to]',
      '  input[name=subjectbox][value=‹words›]',
      '  div[contenteditable=true]',
    ]);
  });

  it('says once how often neighbours look alike', () => {
    document.body.innerHTML = `<ul>${'<li><b>Ann</b></li>'.repeat(30)}<li>Bob</li></ul>`;
    expect(censored(document.body)).toBe('body\n ul\n  li ×30\n   b ‹words›\n  li ‹words›');
  });

  it('has an end', () => {
    document.body.innerHTML = Array.from({ length: 6_000 }, (_, index) => (index % 2 === 0 ? '<i></i>' : '<b></b>')).join('');
    const lines = censored(document.body).split('\n');
    expect(lines).toHaveLength(4_001);
    expect(lines.at(-1)).toBe('(2001 more)');
  });
});

describe('an id', () => {
  it.each([
    ['ConversationReadingPaneContainer', 'ConversationReadingPaneContainer'],
    ['MSG_AAMkAGI1Zm_FROM', 'MSG•_FROM'],
    ['primaryMailboxRoot_ann.bell@x.example', 'primaryMailboxRoot•'],
    ['UniqueMessageBody_12', 'UniqueMessageBody•'],
    [':1x4', '•'],
    ['ann@x.example', '•'],
    ['ann.bell@x.example', '•'],
  ])('%s → %s', (id, expected) => {
    expect(censoredId(id)).toBe(expected);
  });
});

describe('a value', () => {
  it('becomes one of a few kinds', () => {
    const kinds = ['empty', 'undefined', 'number', 'hex16', 'link', 'name and address', 'words with address', 'address', 'id', 'words'];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(kinds).toContain(kindOfValue(value));
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://mail.google.com/mail/u/1/#search/ann+bell/FMfcgzQVwCabc', '/mail/u/•/#search/•/•'],
    ['https://mail.google.com/mail/u/0/?ui=2&view=btop&th=18c2f0#inbox', '/mail/u/•/?ui&view&th#inbox'],
    ['https://mail.google.com/mail/u/0/#label/Ann+Bell', '/mail/u/•/#label/•'],
    ['https://outlook.live.com/mail/0/inbox/id/AQQkADAw', '/mail/•/inbox/id/•'],
    ['https://outlook.office.com/mail/deeplink/compose?mailtouri=mailto%3Aann%40x.example', '/mail/deeplink/compose?mailtouri'],
  ])('%s → %s', (url, expected) => {
    const { pathname, search, hash } = new URL(url);
    expect(censoredAddress({ pathname, search, hash })).toBe(expected);
  });
});
