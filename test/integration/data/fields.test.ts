import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRow, fieldsOf, parsePath, sameValue, withValue } from '../../../extension/data/fields.ts';
import { emptyMaps } from '../../support/builders.ts';

describe('parsePath', () => {
  it.each([
    { path: 'tier', expected: { field: 'tier', member: null } },
    { path: 'deleted', expected: { field: 'deleted', member: null } },
    { path: 'emails/ann@harbour.example', expected: { field: 'emails', member: 'ann@harbour.example' } },
    { path: 'emails/a/b@harbour.example', expected: { field: 'emails', member: 'a/b@harbour.example' } },
    { path: 'mutedRules/toString', expected: { field: 'mutedRules', member: 'toString' } },
    { path: '', expected: null },
    { path: '/', expected: null },
    { path: 'id', expected: null },
    { path: 'toString', expected: null },
    { path: 'emails', expected: null },
    { path: 'emails/', expected: null },
    { path: 'tier/A', expected: null },
    { path: '__proto__', expected: null },
    { path: '__proto__/polluted', expected: null },
    { path: 'emails/__proto__', expected: null },
    { path: 'emails/constructor', expected: null },
    { path: 'emails/prototype', expected: null },
  ])('of $path is $expected', ({ path, expected }) => {
    expect(parsePath('customer', path)).toEqual(expected);
  });
});

const member = fc.string({ minLength: 1 }).filter((text) => parsePath('customer', `emails/${text}`) !== null);
const content = fc.record({
  tier: fc.constantFrom('A', 'B', null),
  role: fc.string(),
  emails: fc.dictionary(member, fc.record({ preferred: fc.boolean() }), { noNullPrototype: true }),
  mutedRules: fc.dictionary(member, fc.boolean(), { noNullPrototype: true }),
  addressAs: fc.dictionary(member, fc.string(), { noNullPrototype: true }),
});

describe('fields of a row', () => {
  it('build the row again, and taken away leave it empty', () => {
    fc.assert(
      fc.property(content, (row) => {
        const stored = { ...emptyMaps('customer'), ...row, id: 'customer-1' };
        const paths = Object.entries(fieldsOf('customer', stored)).map(([text, value]) => {
          const path = parsePath('customer', text);
          if (path === null) throw new Error(text);
          return { path, value };
        });
        const built = paths.reduce((before, { path, value }) => withValue(before, path, value), emptyRow('customer', 'customer-1'));
        expect(built).toEqual(stored);
        expect(paths.reduce((before, { path }) => withValue(before, path, undefined), built)).toEqual(emptyRow('customer', 'customer-1'));
      }),
      { numRuns: 2_000 },
    );
  });
});

const pairs: readonly { readonly one: unknown; readonly other: unknown; readonly expected: boolean }[] = [
  { one: { a: 1, b: 2 }, other: { b: 2, a: 1 }, expected: true },
  { one: { a: undefined }, other: {}, expected: false },
  { one: { a: undefined }, other: { b: undefined }, expected: false },
  { one: [], other: {}, expected: false },
  { one: [1, 2], other: [2, 1], expected: false },
  { one: Number.NaN, other: Number.NaN, expected: true },
  { one: null, other: undefined, expected: false },
  { one: { toString: 1 }, other: { a: 1 }, expected: false },
];

describe('sameValue', () => {
  it('agrees with what Node compares', () => {
    const value = fc.jsonValue({ maxDepth: 2 }).map((each): unknown => JSON.parse(JSON.stringify(each)));
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(sameValue(one, structuredClone(one))).toBe(true);
        expect(sameValue(one, other)).toBe(isDeepStrictEqual(one, other));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(pairs)('of $one and $other is $expected', ({ one, other, expected }) => {
    expect(sameValue(one, other)).toBe(expected);
    expect(sameValue(other, one)).toBe(expected);
  });
});
