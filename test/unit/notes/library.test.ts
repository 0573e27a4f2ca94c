import { readdirSync } from 'node:fs';
import { salutation, addressIn } from '#shared/notes/address.ts';
import { occasionById, occasions } from '#shared/notes/library/index.ts';
import type { Addressee } from '#shared/notes/addressee.ts';
import type { NoteLanguage, NoteVariant, Occasion, OccasionId } from '#shared/notes/note.ts';
import { fill, renderNote } from '#shared/notes/render.ts';
import type { Register } from '#shared/schema/customer.ts';
import { describe, expect, it } from 'vitest';

const languages = ['en', 'ko', 'zh-CN'] as const satisfies readonly NoteLanguage[];
const registers = ['formal', 'warm', 'brief'] as const satisfies readonly Register[];
const kinds = ['information', 'order-confirmation', 'payment', 'introduction'] as const;
const LIBRARY = new URL('../../../shared/notes/library/', import.meta.url);

interface Wording {
  readonly occasion: OccasionId;
  readonly language: NoteLanguage;
  readonly register: Register;
  readonly call: boolean;
  readonly variant: NoteVariant;
}

const wordingsOf = (occasion: Occasion): readonly Wording[] =>
  languages.flatMap((language) => [
    ...registers.flatMap((register) =>
      occasion.mail[language][register].map((variant) => ({ occasion: occasion.id, language, register, call: false, variant })),
    ),
    ...(occasion.call?.[language] ?? []).map(
      (variant) => ({ occasion: occasion.id, language, register: 'warm', call: true, variant }) as const,
    ),
  ]);

const wordings = occasions.flatMap(wordingsOf);

const people: Readonly<Record<NoteLanguage, readonly Addressee[]>> = {
  en: [
    { familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first', language: 'en' },
    { familyName: 'Park', givenName: 'Jimin', nameOrder: 'given-first', language: 'en', honorific: 'Ms' },
  ],
  ko: [
    { familyName: '김', givenName: '민수', nameOrder: 'family-first', language: 'ko', title: '부장' },
    { familyName: '', givenName: '이수정', nameOrder: 'family-first', language: 'ko' },
  ],
  'zh-CN': [
    { familyName: '王', givenName: '伟', nameOrder: 'family-first', language: 'zh-CN', title: '副总经理' },
    { familyName: '欧阳', givenName: '娜', nameOrder: 'family-first', language: 'zh-CN' },
  ],
};

const phrases: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: ['CT-40', 'the noise figures', 'Ruth Ames', 'what we agreed on Monday.'],
  ko: ['CT-40', '소음 시험 결과', '이수정 대리', '서울 공장', 'Bright Mill.'],
  'zh-CN': ['CT-40', '噪音测试', '李芳经理', '新厂搬迁。'],
};

const reps: Readonly<Record<NoteLanguage, string>> = { en: 'Jo Reed', ko: '한지원', 'zh-CN': '陈静' };

/** Every text a wording can become: with and without the deal or favour, the reason, the title and the rep's name. */
const textsOf = ({
  language,
  register,
  call,
  variant,
}: Wording): readonly { readonly subject: string; readonly paragraphs: readonly string[] }[] =>
  people[language].flatMap((person) =>
    ['', ...phrases[language]].flatMap((phrase) =>
      ['', reps[language]].map((rep_name) => {
        const note = renderNote(variant, {
          salutation: salutation(person, language, register),
          address_as: addressIn(person, language, register),
          what: phrase,
          topic: phrase === '' && !call ? phrases[language][0] : phrase,
          rep_name,
        });
        return { subject: filled(note.subject), paragraphs: [...note.paragraphs, ...note.unsigned].map(filled) };
      }),
    ),
  );

const filled = (text: Parameters<typeof fill>[0]): string => fill(text) ?? `GAP in ${JSON.stringify(text)}`;

const named = wordings.map((wording) => ({
  wording,
  name: [wording.occasion, wording.language, wording.call ? 'call' : wording.register, wording.variant.id].join(' '),
}));

const ugly: readonly RegExp[] = [
  /GAP|\{\{|\}\}|\{%|%\}|undefined|null|\[object/u,
  / {2}|^\s|\s$| \n|\n /mu,
  / [.,;:!?]/u,
  /[,，、;；:：][,，、.。;；:：]/u,
  /[.。！？!?]{2}/u,
  /[\p{Script=Han}] |[，。：；？] | [，。：；？]/u,
  /\(\)|（）|""|“”/u,
  /[!！]|\p{Extended_Pictographic}/u,
];

const forbidden: Readonly<Record<NoteLanguage, readonly RegExp[]>> = {
  en: [
    /hope this (e-?mail|message|note) finds you/iu,
    /\b(valued customer|don't miss|exciting|offer|discount|best price|touch base|reach out|circle back|asap)\b/iu,
    /\btier\b/iu,
    /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]/u,
  ],
  ko: [/당신|고객님|수고하|나오셨|여러분|우리 회사|너무|할인|혜택/u, /[^\p{Script=Hangul}\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]/u],
  'zh-CN': [
    /你|亲爱的|亲，|哈|优惠|促销|折扣|贵司/u,
    /[\p{Script=Hangul},;?]/u,
    /[來謝請會與們個開關電話對後過這說時間問題買賣實東長樂聽]/u,
  ],
};

/** Korean endings: formal and brief stay in 합니다체; warm has at least one softer ending. */
const HAEYO = /(요|죠)[.?]?(\s|$)/u;

const bounds = { subject: 60, paragraph: 260, body: 420 } as const;

describe('the list', () => {
  it('equals the folder, and each id its file name', () => {
    const files = readdirSync(LIBRARY)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -'.ts'.length));
    expect(files.toSorted()).toEqual(occasions.map(({ id }) => id).toSorted());
    expect(Object.entries(occasionById).map(([key, { id }]) => [key, id])).toEqual(occasions.map(({ id }) => [id, id]));
  });

  it.each(['en', 'ko', 'zh-cn'])('%s has one file per occasion, and its closings', (folder) => {
    const files = readdirSync(new URL(`${folder}/`, LIBRARY)).map((file) => file.slice(0, -'.ts'.length));
    expect(files.toSorted()).toEqual(['closings', ...occasions.map(({ id }) => id)].toSorted());
  });

  it.each(languages.flatMap((language) => occasions.map((occasion) => ({ language, occasion, id: occasion.id }))))(
    '$id has wordings enough in $language',
    ({ language, occasion }) => {
      for (const register of registers) {
        const variants = occasion.mail[language][register];
        const wanted = occasion.id === 'thanks-favour' ? kinds : [undefined];
        for (const kind of wanted) {
          const fitting = variants.filter(({ favour }) => favour === undefined || favour === kind);
          expect(fitting.length).toBeGreaterThanOrEqual(3);
        }
        expect(variants.some(({ favour }) => favour === undefined)).toBe(true);
      }
    },
  );

  it.each(languages.flatMap((language) => occasions.map((occasion) => ({ language, occasion, id: occasion.id }))))(
    '$id has no id twice and no wording twice in $language',
    ({ language, occasion }) => {
      for (const register of registers) {
        const all = [...occasion.mail[language][register], ...(occasion.call?.[language] ?? [])];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }
      const texts = wordingsOf(occasion)
        .filter((wording) => wording.language === language)
        .map(({ variant }) => variant.paragraphs.slice(1, 2).join(''));
      expect(new Set(texts).size).toBe(texts.length);
    },
  );
});

describe.each(named)('$name', ({ wording }) => {
  const texts = textsOf(wording);
  const lines = texts.flatMap(({ subject, paragraphs }) => [subject, ...paragraphs]);

  it('reads cleanly whatever is missing', () => {
    const faults = lines.filter((line) => ugly.some((pattern) => pattern.test(line)));
    expect(faults).toEqual([]);
  });

  it('has no blank paragraph, and a subject unless it is a call', () => {
    expect(texts.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => paragraph.trim() === '')).toEqual([]);
    expect(texts.map(({ subject }) => subject === '')).toEqual(texts.map(() => wording.call));
  });

  it('uses no word that is out of place in its language', () => {
    expect(lines.filter((line) => forbidden[wording.language].some((pattern) => pattern.test(line)))).toEqual([]);
  });

  it('is short', () => {
    const paragraphs = texts.flatMap((text) => text.paragraphs);
    expect(texts.filter(({ subject }) => subject.length > bounds.subject)).toEqual([]);
    expect(paragraphs.filter((paragraph) => paragraph.length > bounds.paragraph)).toEqual([]);
    const body = wording.variant.paragraphs.slice(1, -1).join(' ').length;
    expect(body).toBeLessThan(bounds.body);
  });

  it('keeps its shape: a letter opens with the first line and closes with the name, a call is three lines', () => {
    const { id, paragraphs } = wording.variant;
    const letter = paragraphs[0] === '{{ salutation }}' && (paragraphs.at(-1) ?? '').includes('{{ rep_name }}');
    const namedBefore = paragraphs.slice(1, -1).join('').includes('rep_name');
    const call = paragraphs.length === 3 && id.startsWith('call-');
    expect({ letter, call, namedBefore }).toEqual({ letter: !wording.call, call: wording.call, namedBefore: false });
  });
});

describe.each(named.filter(({ wording }) => wording.language === 'ko' && !wording.call))('$name', ({ wording }) => {
  it('keeps its level of speech', () => {
    const body = wording.variant.paragraphs.slice(1).join(' ');
    expect(HAEYO.test(`${wording.variant.subject} ${body}`)).toBe(wording.register === 'warm');
  });
});

describe.each(named.filter(({ wording }) => wording.language === 'zh-CN' && !wording.call))('$name', ({ wording }) => {
  it('says 您 and ends as its register asks', () => {
    const body = wording.variant.paragraphs.slice(1, -1).join('');
    const closing = wording.variant.paragraphs.at(-1) ?? '';
    expect([/您|贵公司/u.test(body), closings[wording.register].includes(closing)]).toEqual([true, true]);
  });
});

const closings: Readonly<Record<Register, readonly string[]>> = {
  formal: ['此致\n敬礼\n{{ rep_name }}', '顺颂商祺\n{{ rep_name }}'],
  warm: ['祝好\n{{ rep_name }}'],
  brief: ['顺祝商祺\n{{ rep_name }}'],
};
