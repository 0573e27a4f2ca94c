import { describe, expect, it } from 'vitest';
import { displayName, guessLanguage } from '#shared/people/name.ts';
import { aCustomer } from '../../support/builders.ts';

describe('displayName', () => {
  it.each([
    { familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first', expected: 'Dana Fox' },
    { familyName: 'KIM', givenName: 'Minsu', nameOrder: 'family-first', expected: 'KIM Minsu' },
    { familyName: '김', givenName: '민수', nameOrder: 'family-first', expected: '김민수' },
    { familyName: '김', givenName: '민수', nameOrder: 'given-first', expected: '김민수' },
    { familyName: '남궁', givenName: '민수', nameOrder: 'family-first', expected: '남궁민수' },
    { familyName: '欧阳', givenName: '娜娜', nameOrder: 'family-first', expected: '欧阳娜娜' },
    { familyName: '王', givenName: 'David', nameOrder: 'given-first', expected: 'David 王' },
    { familyName: '', givenName: '황보라', nameOrder: 'family-first', expected: '황보라' },
    { familyName: '김', givenName: '', nameOrder: 'family-first', expected: '김' },
    { familyName: 'Fox', givenName: 'Dana', nameOrder: 'of a later version', expected: 'Dana Fox' },
    { familyName: ' Fox ', givenName: '\u202eDana', nameOrder: 'given-first', expected: 'Dana Fox' },
    { familyName: '', givenName: '', nameOrder: 'given-first', expected: '' },
  ])('$familyName + $givenName, $nameOrder: $expected', ({ expected, ...name }) => {
    expect(displayName(aCustomer(name))).toBe(expected);
  });
});

describe('guessLanguage', () => {
  it.each([
    { name: '김민수', email: 'kim@harbour.example', expected: 'ko' },
    { name: '김민수 (Minsu Kim)', email: 'kim@harbour.example', expected: 'ko' },
    { name: '김민수'.normalize('NFD'), email: 'kim@harbour.example', expected: 'ko' },
    { name: '王伟', email: 'wang@harbour.example', expected: 'zh-CN' },
    { name: '王伟 David', email: 'wang@harbour.example', expected: 'zh-CN' },
    { name: '王偉', email: 'wang@harbour.example.tw', expected: 'zh-TW' },
    { name: '王偉', email: 'wang@harbour.example.hk ', expected: 'zh-TW' },
    { name: '田中さくら', email: 'tanaka@harbour.example', expected: 'en' },
    { name: 'Minsu Kim', email: 'kim@harbour.example.kr', expected: 'en' },
    { name: 'Dana Fox', email: 'dana@harbour.example.tw', expected: 'en' },
    { name: '', email: 'dana@harbour.example', expected: 'en' },
  ])('$name <$email>: $expected', ({ name, email, expected }) => {
    expect(guessLanguage(name, email)).toBe(expected);
  });
});
