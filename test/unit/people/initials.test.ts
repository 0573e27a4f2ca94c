import { expect, it } from 'vitest';
import { initials } from '#shared/people/initials.ts';
import { aCustomer } from '../../support/builders.ts';

it.each([
  { familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first', expected: 'DF' },
  { familyName: 'KIM', givenName: 'Minsu', nameOrder: 'family-first', expected: 'KM' },
  { familyName: 'van der Berg', givenName: 'jan', nameOrder: 'given-first', expected: 'JB' },
  { familyName: "O'Neill", givenName: 'Siân', nameOrder: 'given-first', expected: 'SO' },
  { familyName: '', givenName: 'Kim Minsu', nameOrder: 'given-first', expected: 'KM' },
  { familyName: '', givenName: 'Dana', nameOrder: 'given-first', expected: 'D' },
  { familyName: '김', givenName: '민수', nameOrder: 'family-first', expected: '김' },
  { familyName: '남궁', givenName: '민수', nameOrder: 'family-first', expected: '남궁' },
  { familyName: '欧阳', givenName: '娜娜', nameOrder: 'family-first', expected: '欧阳' },
  { familyName: '', givenName: '황보라', nameOrder: 'family-first', expected: '황' },
  { familyName: '', givenName: '대한정밀 김민수', nameOrder: 'family-first', expected: '대' },
  { familyName: '', givenName: '𠮷田', nameOrder: 'family-first', expected: '𠮷' },
  { familyName: 'E\u0301lan', givenName: '(Dana)', nameOrder: 'given-first', expected: 'DÉ' },
  { familyName: '', givenName: '🦊 "Dana"', nameOrder: 'given-first', expected: 'D' },
  { familyName: '', givenName: '--', nameOrder: 'given-first', expected: '' },
  { familyName: '', givenName: '', nameOrder: 'given-first', expected: '' },
])('$familyName + $givenName: $expected', ({ expected, ...name }) => {
  expect(initials(aCustomer(name))).toBe(expected);
});
