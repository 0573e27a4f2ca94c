import { expect, it } from 'vitest';
import { initials } from '#shared/people/initials.ts';

it.each([
  ['Dana Fox', 'DF'],
  ['KIM Minsu', 'KM'],
  ['jan van der Berg', 'JB'],
  ["Siân O'Neill", 'SO'],
  ['Dana', 'D'],
  ['Élan (Danny) Fox', 'ÉF'],
  ['E\u0301lan', 'É'],
  ['김민수', '김'],
  ['남궁민수', '남궁'],
  ['欧阳娜娜', '欧阳'],
  ['王丽', '王'],
  ['황보라', '황'],
  ['민수', '민'],
  ['대한정밀 김민수', '대'],
  ['𠮷田', '𠮷'],
  ['田中さくら', '田'],
  ['David 王', 'D王'],
  ['🦊 "Dana"', 'D'],
  ['\u202eDana', 'D'],
  ['--', ''],
  ['', ''],
])('%s: %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
