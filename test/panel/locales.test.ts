import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { formatLocale } from '../../extension/locales/format-locale.ts';
import { uiLanguageFor } from '../../extension/locales/i18n.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const textsOf = (table: Table): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([part, texts]) => Object.entries(texts).map(([key, text]) => [`${part}.${key}`, text] as const)));

const placeholdersOf = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

/** The product's name, and texts that are nothing but placeholders. */
const SAME_EVERYWHERE = new Set(['panel.title', 'history.favour']);
/** Placeholders, names of products, the letters of the tiers, how an address begins, examples of what to write, names of formats, the key H. */
const LATIN_ALLOWED = /\{\{\w+\}\}|Aftercare|Outlook|https|(name@)?example\.com|Asia\/[A-Z][a-z]+|UTF-8|CSV|\.ics|\b[ABCH]\b/g;

const english = textsOf(en);
const others: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ['ko', textsOf(ko)],
  ['zh-CN', textsOf(zhCn)],
];

describe.each(others)('the words in %s', (_language, texts) => {
  it('have the keys of English, a singular apart', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].filter((key) => !key.endsWith('_one')).toSorted());
  });

  it('take the same placeholders as in English', () => {
    const taken = [...texts].map(([key, text]) => [key, placeholdersOf(text)]);
    expect(taken).toEqual([...texts.keys()].map((key) => [key, placeholdersOf(english.get(key) ?? '')]));
  });

  it('are translated, with no English left in them', () => {
    const left = [...texts].filter(([key, text]) => !SAME_EVERYWHERE.has(key) && /[A-Za-z]/.test(text.replace(LATIN_ALLOWED, '')));
    expect(left).toEqual([]);
  });
});

describe.each([['en', english] as const, ...others])('every text in %s', (_language, texts) => {
  it('says something', () => {
    expect([...texts].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('closes what it opens', () => {
    const unbalanced = [...texts].filter(([, text]) =>
      ['{}', '()', '“”', '（）', '「」'].some(([open = '', close = '']) => text.split(open).length !== text.split(close).length),
    );
    expect(unbalanced).toEqual([]);
  });
});

it('English has a singular wherever it counts', () => {
  const counted = [...english.keys()].filter((key) => key.endsWith('_other'));
  expect(counted.map((key) => english.has(key.replace(/_other$/, '_one')))).toEqual(counted.map(() => true));
});

describe('which language is spoken', () => {
  it.each([
    { browser: ['ko-KR', 'en'], language: 'ko' },
    { browser: ['zh-TW'], language: 'zh-CN' },
    { browser: ['zh-Hans-SG', 'ko'], language: 'zh-CN' },
    { browser: ['de-DE', 'ko'], language: 'ko' },
    { browser: ['de-DE', 'fr'], language: 'en' },
    { browser: ['en-GB', 'ko'], language: 'en' },
    { browser: [], language: 'en' },
  ])('$browser → $language', ({ browser, language }) => {
    expect(uiLanguageFor(browser)).toBe(language);
  });
});

describe('whose dates are written', () => {
  it.each([
    { language: 'en', browser: ['en-GB', 'en-US'], locale: 'en-GB' },
    { language: 'en', browser: ['ko-KR', 'en-AU'], locale: 'en-AU' },
    { language: 'en', browser: ['de-DE'], locale: 'en' },
    { language: 'ko', browser: ['ko-KR'], locale: 'ko-KR' },
    { language: 'zh-CN', browser: ['zh-SG'], locale: 'zh-SG' },
    { language: 'zh-CN', browser: ['zh-TW', 'zh-Hans'], locale: 'zh-Hans' },
    { language: 'zh-CN', browser: ['zh-TW', 'zh-HK'], locale: 'zh-CN' },
    { language: 'en', browser: ['no tag at all', 'en-GB'], locale: 'en-GB' },
    { language: 'en', browser: [], locale: 'en' },
  ])('$language in a browser of $browser → $locale', ({ language, browser, locale }) => {
    expect(formatLocale(language, browser)).toBe(locale);
  });
});
