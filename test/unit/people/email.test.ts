import { describe, expect, it } from 'vitest';
import { emailsEqual, normaliseEmail } from '#shared/people/email.ts';

describe('emailsEqual', () => {
  it.each([
    { one: 'dana@harbour.example', other: ' Dana@HARBOUR.example\n', expected: true },
    { one: 'dana.fox@gmail.example', other: 'danafox@gmail.example', expected: false },
    { one: 'dana+news@harbour.example', other: 'dana@harbour.example', expected: false },
  ])('$one and $other: $expected', ({ one, other, expected }) => {
    expect(emailsEqual(one, other)).toBe(expected);
  });
});

it('normaliseEmail trims and lowers', () => {
  expect(normaliseEmail(' Dana.Fox+1@Harbour.example ')).toBe('dana.fox+1@harbour.example');
});
