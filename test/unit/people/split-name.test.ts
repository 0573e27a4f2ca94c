import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, splitName, type SplitName } from '#shared/people/name.ts';

const split = (shown: string, email = 'someone@harbour.example') => splitName(shown, email);
const eastern = (familyName: string, givenName: string, rest: Partial<SplitName> = {}): SplitName => ({
  familyName,
  givenName,
  nameOrder: 'family-first',
  title: '',
  organisation: '',
  ...rest,
});
const western = (familyName: string, givenName: string, rest: Partial<SplitName> = {}): SplitName => ({
  ...eastern(familyName, givenName),
  nameOrder: 'given-first',
  ...rest,
});

describe('a Korean name', () => {
  it.each([
    ['김민수', eastern('김', '민수')],
    ['김 민수', eastern('김', '민수')],
    ['김 민 수', eastern('김', '민수')],
    ['민수 김', eastern('김', '민수')],
    ['김, 민수', eastern('김', '민수')],
    ['김민수 님', eastern('김', '민수')],
    ['김민수님', eastern('김', '민수')],
    ['김민수 부장', eastern('김', '민수', { title: '부장' })],
    ['김민수 부장님', eastern('김', '민수', { title: '부장' })],
    ['김민수 영업부장', eastern('김', '민수', { title: '영업부장' })],
    ['김민수 수석 연구원', eastern('김', '민수', { title: '수석 연구원' })],
    ['대표이사 김민수', eastern('김', '민수', { title: '대표이사' })],
    ['김민수 부장 (대한정밀)', eastern('김', '민수', { title: '부장', organisation: '대한정밀' })],
    ['김민수(대한정밀)', eastern('김', '민수', { organisation: '대한정밀' })],
    ['김민수 (부장)', eastern('김', '민수', { title: '부장' })],
    ['김민수 (대한정밀 부장)', eastern('김', '민수', { title: '부장', organisation: '대한정밀' })],
    ['[대한정밀] 김민수 부장', eastern('김', '민수', { title: '부장', organisation: '대한정밀' })],
    ['김민수/부장/대한정밀', eastern('김', '민수', { title: '부장', organisation: '대한정밀' })],
    ['김민수 | 대한정밀', eastern('김', '민수', { organisation: '대한정밀' })],
    ['김민수 (Minsu Kim)', eastern('김', '민수')],
    ['김민수 (Harbour)', eastern('김', '민수', { organisation: 'Harbour' })],
    ['김 부장', eastern('김', '', { title: '부장' })],
    ['남궁 부장님', eastern('남궁', '', { title: '부장' })],
    ['남궁민수', eastern('남궁', '민수')],
    ['남궁민', eastern('남궁', '민')],
    ['남궁 민', eastern('남궁', '민')],
    ['황보민수', eastern('황보', '민수')],
    ['선우 진', eastern('선우', '진')],
  ])('%s', (shown, expected) => {
    expect(split(shown)).toEqual(expected);
  });

  it.each([
    { shown: '황보라', why: '황 + 보라 or 황보 + 라' },
    { shown: '선우진', why: '선 + 우진 or 선우 + 진' },
    { shown: '민수', why: 'a given name, or 민 + 수' },
    { shown: '김부장', why: 'a surname with a title in one word' },
    { shown: '김상무', why: 'a title, or a given name' },
    { shown: '김민수부장', why: 'a title in one word with the name' },
    { shown: '홍보팀', why: 'a department' },
    { shown: '대한정밀', why: 'a firm' },
    { shown: '대한정밀 김민수', why: 'a firm or a department before the name' },
    { shown: '뷁민수', why: 'no surname that is known' },
    { shown: '김민수 Minsu', why: 'two scripts' },
  ])('$shown stays whole: $why', ({ shown }) => {
    expect(split(shown)).toEqual(eastern('', shown));
  });

  it('typed on a Mac, in single letters, is the same name', () => {
    expect(split('김민수'.normalize('NFD'))).toEqual(eastern('김', '민수'));
  });
});

describe('a Chinese name', () => {
  it.each([
    ['王丽', eastern('王', '丽')],
    ['王小丽', eastern('王', '小丽')],
    ['王 伟', eastern('王', '伟')],
    ['王，伟', eastern('王', '伟')],
    ['張偉', eastern('張', '偉')],
    ['欧阳娜娜', eastern('欧阳', '娜娜')],
    ['欧阳修', eastern('欧阳', '修')],
    ['歐陽 修', eastern('歐陽', '修')],
    ['诸葛亮', eastern('诸葛', '亮')],
    ['王伟 经理', eastern('王', '伟', { title: '经理' })],
    ['王伟 副总经理', eastern('王', '伟', { title: '副总经理' })],
    ['王伟 高级工程师', eastern('王', '伟', { title: '高级工程师' })],
    ['王 总', eastern('王', '', { title: '总' })],
    ['欧阳 老师', eastern('欧阳', '', { title: '老师' })],
    ['王伟 先生', eastern('王', '伟')],
    ['王伟（海港贸易）', eastern('王', '伟', { organisation: '海港贸易' })],
    ['王伟 (David Wang)', eastern('王', '伟')],
  ])('%s', (shown, expected) => {
    expect(split(shown)).toEqual(expected);
  });

  it.each([
    { shown: '王总', why: 'a surname with a title in one word' },
    { shown: '王经理', why: 'a surname with a title in one word' },
    { shown: '李工', why: 'a surname with a title in one word' },
    { shown: '夏侯明', why: '夏 + 侯明 or 夏侯 + 明' },
    { shown: '欧阳', why: 'a surname alone' },
    { shown: '田中太郎', why: 'four characters without a surname that is known' },
    { shown: '陈方安生', why: 'two surnames' },
    { shown: '海港贸易', why: 'a firm' },
    { shown: '方正公司', why: 'a firm' },
    { shown: '田中さくら', why: 'another script' },
  ])('$shown stays whole: $why', ({ shown }) => {
    expect(split(shown)).toEqual(eastern('', shown));
  });
});

describe('a name in Latin letters', () => {
  it.each([
    ['Dana Fox', western('Fox', 'Dana')],
    ['Fox, Dana', western('Fox', 'Dana')],
    ['"Fox, Dana"', western('Fox', 'Dana')],
    ["'Dana Fox' via Sales", western('Fox', 'Dana')],
    ['Dana Fox (via Google Groups)', western('Fox', 'Dana')],
    ['Dana Fox <dana.fox@harbour.example>', western('Fox', 'Dana')],
    ['Dana Fox (dana.fox@harbour.example)', western('Fox', 'Dana')],
    ['“Dana Fox”', western('Fox', 'Dana')],
    ['Dana Fox (Harbour Works)', western('Fox', 'Dana', { organisation: 'Harbour Works' })],
    ['Dana Fox (she/her)', western('Fox', 'Dana')],
    ['[EXT] Dana Fox', western('Fox', 'Dana')],
    ['Dana(D)Fox(D)', western('', 'Dana(D)Fox', { organisation: 'D' })],
    ['(Dana Fox)', western('Fox', 'Dana')],
    ['Dana Fox 🦊', western('Fox', 'Dana')],
    ['Ms. Dana Fox', western('Fox', 'Dana')],
    ['Dr. Dana Fox', western('Fox', 'Dana', { title: 'Dr' })],
    ['Dana Fox, PhD', western('Fox', 'Dana', { title: 'PhD' })],
    ['Dr. Fox', western('Fox', '', { title: 'Dr' })],
    ['Mr Fox', western('Fox', '')],
    ['Dana M. Fox', western('Fox', 'Dana M.')],
    ['Jan van der Berg', western('van der Berg', 'Jan')],
    ['van der Berg, Jan', western('van der Berg', 'Jan')],
    ["Siân O'Neill-Fox", western("O'Neill-Fox", 'Siân')],
    ['Kim, Minsu', western('Kim', 'Minsu')],
    ['Minsu Kim', western('Kim', 'Minsu')],
    ['Minsu Kim (김민수)', western('Kim', 'Minsu')],
    ['Minsu KIM', western('KIM', 'Minsu')],
    ['Kim FOX', western('FOX', 'Kim')],
    ['KIM Minsu', western('KIM', 'Minsu', { nameOrder: 'family-first' })],
    ['DANA FOX', western('FOX', 'DANA')],
    ['dana fox', western('fox', 'dana')],
    ['Dana', western('', 'Dana')],
  ])('%s', (shown, expected) => {
    expect(split(shown)).toEqual(expected);
  });

  it.each([
    { shown: 'Kim Minsu', why: 'the order is open' },
    { shown: 'Wang Wei', why: 'the order is open' },
    { shown: 'Kim M. Fox', why: 'the order is open' },
    { shown: 'Dana F.', why: 'an initial for the surname' },
    { shown: 'Mary Ann Fox', why: 'two given names, or two surnames' },
    { shown: 'Garcia Lopez, Maria', why: 'two surnames, or a firm after the comma' },
    { shown: 'Harbour Works, Inc.', why: 'a firm' },
    { shown: 'Harbour Support', why: 'a desk' },
    { shown: 'Dana Fox | Harbour', why: 'either side may be the name' },
    { shown: 'Dana (Danny) Fox', why: 'a nickname inside' },
    { shown: 'Dana "Danny" Fox', why: 'a nickname inside' },
    { shown: 'Dana Fox 2', why: 'a number' },
    { shown: 'Иван Петров', why: 'the order is open' },
    { shown: 'דנה שועל', why: 'the order is open' },
  ])('$shown stays whole: $why', ({ shown }) => {
    expect(split(shown)).toEqual(western('', shown));
  });
});

describe('nobody', () => {
  it.each([
    { shown: '', email: 'dana.fox@harbour.example' },
    { shown: '   ', email: 'dana.fox@harbour.example' },
    { shown: '\u202e\u200b', email: 'dana.fox@harbour.example' },
    { shown: '🦊', email: 'dana.fox@harbour.example' },
    { shown: '""', email: 'dana.fox@harbour.example' },
    { shown: '()', email: 'dana.fox@harbour.example' },
    { shown: 'dana.fox@harbour.example', email: 'dana.fox@harbour.example' },
    { shown: 'other@quay.example', email: 'dana.fox@harbour.example' },
    { shown: 'dana.fox', email: 'dana.fox@harbour.example' },
    { shown: 'Dana.Fox', email: 'dana.fox@harbour.example' },
    { shown: 'dana', email: 'dana@harbour.example' },
    { shown: '=?UTF-8?B?6rmA66+87IiY?=', email: 'minsu@harbour.example' },
  ])('is made up from $shown <$email>', ({ shown, email }) => {
    expect(splitName(shown, email)).toEqual(western('', ''));
  });

  it('is lost when a written name equals the address', () => {
    expect(splitName('Dana', 'dana@harbour.example')).toEqual(western('', 'Dana'));
  });
});

describe('hostile text', () => {
  it.each([
    { name: 'bidi controls', shown: '\u202eDana\u202c \u2066Fox\u2069\u200f', expected: western('Fox', 'Dana') },
    { name: 'zero-width characters', shown: 'Da\u200bna\ufeff F\u2060ox\u00ad', expected: western('Fox', 'Dana') },
    { name: 'control characters', shown: 'Dana\u0000\u001b\tFox\r\nBcc:', expected: western('', 'Dana Fox Bcc:') },
    { name: 'halves of characters', shown: 'Dana\ud83d Fox\udc00', expected: western('Fox', 'Dana') },
    { name: 'Hangul fillers', shown: '김\u3164민수\u115f', expected: eastern('김', '민수') },
    { name: 'markup', shown: '<img src=x onerror=alert(1)>', expected: western('', '<img src=x onerror=alert(1)>') },
    { name: 'a planted joiner', shown: '\u200dDana \u200cFox', expected: western('Fox', 'Dana') },
  ])('$name', ({ shown, expected }) => {
    expect(split(shown)).toEqual(expected);
  });

  it('keeps the joiner that a Persian name is written with', () => {
    expect(split('علی\u200cرضا')).toEqual(western('', 'علی\u200cرضا'));
  });

  it.each([
    'Dana '.repeat(100),
    '김'.repeat(500),
    '王'.repeat(100_000),
    'x'.repeat(500),
    '(['.repeat(250),
    `${'"'.repeat(499)}x`,
    '𠮷'.repeat(500),
  ])('of any length is cut and stays whole (%#)', (shown) => {
    const { familyName, givenName, title, organisation } = split(shown);
    expect({ familyName, title, organisation }).toEqual({ familyName: '', title: '', organisation: '' });
    expect(Array.from(givenName).length).toBeLessThanOrEqual(120);
    expect(givenName).not.toMatch(/\p{Cs}/u);
  });

  it('never throws, never adds a character, leaves nothing invisible', () => {
    const piece = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 10 }).map((points) => String.fromCodePoint(...points)),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ' ',
        ',',
        '(',
        ')',
        ' via ',
        '/',
        '|',
        '"',
        "'",
        '김',
        '민수',
        '부장',
        '님',
        '王',
        '总',
        'Fox',
        'Dana',
        'Dr.',
        '\u202e',
        '\u200d',
        '@',
        '<',
        '>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.string(), (pieces, email) => {
        const shown = pieces.join('');
        const { familyName, givenName, title, organisation } = splitName(shown, email);
        const parts = [familyName, givenName, title, organisation];
        expect(parts).toEqual(parts.map((part) => part.trim()));
        expect(parts.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        const source = new Set(shown.normalize('NFC'));
        expect(Array.from((familyName + givenName).replaceAll(' ', '')).filter((character) => !source.has(character))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads its own display again as the same parts', () => {
    const family = fc.constantFrom('김', '이', '남궁', '제갈', '王', '欧阳', 'Fox', "O'Neill", 'van der Berg');
    const given = { east: fc.constantFrom('민수', '서연', '小丽', '娜娜'), west: fc.constantFrom('Dana', 'Siân', 'Jean-Luc') };
    fc.assert(
      fc.property(family, given.east, given.west, (familyName, east, west) => {
        const hangul = /\p{Script=Hangul}/u.test(familyName);
        const latin = /\p{Script=Latin}/u.test(familyName);
        const expected = latin
          ? western(familyName, west)
          : eastern(familyName, hangul === /\p{Script=Hangul}/u.test(east) ? east : hangul ? '민수' : '小丽');
        expect(split(displayName(expected))).toEqual(expected);
      }),
    );
  });
});
