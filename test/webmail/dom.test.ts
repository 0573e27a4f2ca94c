// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesIn, asAddress } from '../../extension/webmail/dom/address.ts';
import { flatText, splitAtCaret } from '../../extension/webmail/dom/caret-text.ts';
import { css, type Fact, readFact, shown } from '../../extension/webmail/dom/fact.ts';
import { textWithEmoji } from '../../extension/webmail/dom/text.ts';
import { giveLayout } from './support/layout.ts';

beforeAll(giveLayout);

const parse = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};

describe('addresses', () => {
  it.each([
    ['Ann.Bell@Northmill.example', 'ann.bell@northmill.example'],
    [' ann@x.example ', 'ann@x.example'],
    ['김@한빛.example', '김@한빛.example'],
    ['ann+pumps@x.example', 'ann+pumps@x.example'],
    ['Ann <ann@x.example>', null],
    ['ann@x.example, bob@x.example', null],
    ['ann@x', null],
    ['ann@x.example?cc=bob@x.example', null],
    ['@x.example', null],
    ['undefined', null],
    ['', null],
    [null, null],
    [`${'a'.repeat(250)}@x.example`, null],
  ])('%s → %s', (text, expected) => {
    expect(asAddress(text)).toBe(expected);
  });

  it('are found in a localised label', () => {
    expect(addressesIn('Google 계정: 한지수  \n(jisu.han@haneul.example)')).toEqual(['jisu.han@haneul.example']);
  });

  it('anything at all gives addresses without white space or brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 10 }), (text, domain) => {
        expect(addressesIn(`${text}@${domain}.example`).filter((found) => !/^[^\s<>]+@[^\s<>]+$/u.test(found))).toEqual([]);
      }),
    );
  });

  it('a hostile text takes no time', () => {
    const start = performance.now();
    addressesIn(`${'a'.repeat(50_000)}@`);
    addressesIn(`${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`);
    addressesIn('@'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('text with emoji', () => {
  it.each([
    { html: 'Order 4711', text: 'Order 4711' },
    { html: ' Order \n <b>4711</b>\u00A0now ', text: 'Order 4711 now' },
    { html: 'Delivery <img data-emoji="🚚" alt="truck"> <img alt="🎁">!', text: 'Delivery 🚚 🎁!' },
    { html: '&lt;b&gt;bold&lt;/b&gt;<!-- comment -->', text: '<b>bold</b>' },
    { html: `${'a'.repeat(999)}👋`, text: 'a'.repeat(999) },
    { html: '', text: '' },
  ])('$text', ({ html, text }) => {
    expect(textWithEmoji(parse(html))).toBe(text);
  });
});

describe('a fact', () => {
  const colour: Fact<string, ParentNode> = {
    capability: 'subject',
    from: [css('.first', ({ textContent }) => textContent), shown('.second', ({ textContent }) => textContent)],
    valid: (text) => text !== '',
  };
  it.each([
    { name: 'the first place answers', html: '<p class="first">red</p><p class="second">blue</p>', value: 'red', answeredBy: '.first' },
    {
      name: 'an invalid value is passed over',
      html: '<p class="first"></p><p class="second">blue</p>',
      value: 'blue',
      answeredBy: '.second',
    },
    { name: 'the same value twice is one', html: '<p class="first">red</p><p class="first">red</p>', value: 'red', answeredBy: '.first' },
    {
      name: 'two values in one place are none, and no later place is asked',
      html: '<p class="first">red</p><p class="first">green</p><p class="second">blue</p>',
      value: null,
      answeredBy: null,
    },
    { name: 'hidden matches do not answer', html: '<p class="second" style="display:none">blue</p>', value: null, answeredBy: null },
    { name: 'nothing answers', html: '<p>red</p>', value: null, answeredBy: null },
  ])('$name', ({ html, value, answeredBy }) => {
    expect(readFact(colour, parse(html))).toEqual({ capability: 'subject', value, answeredBy });
  });
});

describe('text around a caret', () => {
  it.each([
    { name: 'inside a text', html: 'Hello Ann', path: [0], offset: 6, before: 'Hello ', after: 'Ann' },
    { name: 'between two breaks', html: 'a<br><br>b', path: [], offset: 2, before: 'a\n', after: '\nb' },
    { name: 'at the start of a block', html: 'a<div>b</div>', path: [1, 0], offset: 0, before: 'a\n', after: 'b\n' },
    { name: 'after a block', html: '<div>a</div><br>', path: [], offset: 1, before: '\na\n', after: '\n' },
    { name: 'in nothing', html: '', path: [], offset: 0, before: '', after: '' },
  ])('$name', ({ html, path, offset, before, after }) => {
    const body = document.createElement('span');
    body.append(...parse(html).childNodes);
    const node = path.reduce<Node>((parent, index) => parent.childNodes[index] ?? parent, body);
    expect(splitAtCaret(body, { node, offset })).toEqual({ before, after });
    expect(flatText(body)).toBe(before + after);
  });
});
