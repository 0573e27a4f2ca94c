import { readdirSync } from 'node:fs';
import { occasionById, occasions } from '#shared/notes/library/index.ts';
import { occasionIds, type NoteChannel, type NoteKind, type NoteLanguage, type Occasion, type OccasionId } from '#shared/notes/note.ts';
import { renderNote } from '#shared/notes/render.ts';
import type { Register } from '#shared/schema/customer.ts';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './courtesy.ts';
import { languages, nameOf, neededBy, registers, textsOf, wordings, wordingsOf } from './samples.ts';

const LIBRARY = new URL('../../../shared/notes/library/', import.meta.url);

/** Kinds an occasion has words of its own for. */
const kindsOf: Readonly<Partial<Record<OccasionId, readonly NoteKind[]>>> = {
  'thanks-favour': ['information', 'order-confirmation', 'payment', 'introduction'],
  'question-answer': ['spoken'],
  congratulations: ['promotion', 'move', 'new-product', 'certificate'],
  sympathy: ['accident', 'illness', 'bereavement'],
  holiday: ['cheerful'],
};

/** The same person gets these again within a year, or every year: three wordings. Of the others one will do. */
const RECURRING: ReadonlySet<OccasionId> = new Set([
  'thanks-deal',
  'thanks-favour',
  'thanks-mail',
  'check-in',
  'question-answer',
  'promise-kept',
  'birthday',
  'holiday',
  'new-year',
  'spring-festival',
  'dragon-boat',
  'mid-autumn',
  'christmas',
  'thanksgiving',
  'year-end',
  'lantern',
  'seollal',
  'chuseok',
  'diwali',
  'eid',
  'mail-answer',
  'delivery-check',
  'after-delivery',
  'renewal',
  'still-here',
  'family-birthday',
  'wedding-anniversary',
  'visit',
]);

/** First lines of their own: condolences do not say 안녕하십니까. */
const openings: Readonly<Partial<Record<OccasionId, Readonly<Partial<Record<NoteLanguage, string>>>>>> = {
  sympathy: { ko: '{% if address_as %}{{ address_as }}께{% endif %}' },
  'get-well': { ko: '{% if address_as %}{{ address_as }}께{% endif %}' },
};

const perLanguage = languages.flatMap((language) => occasions.map((occasion) => ({ language, occasion, id: occasion.id })));

const fitting = (occasion: Occasion, language: (typeof languages)[number], register: Register, kind: NoteKind | undefined) =>
  (occasion.mail[language][register] ?? []).filter((variant) => variant.kind === undefined || variant.kind === kind);

describe('the list', () => {
  it('equals the folder, and each id its file name', () => {
    const files = readdirSync(LIBRARY)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -'.ts'.length));
    expect(files.toSorted()).toEqual(occasionIds.toSorted());
    expect(Object.entries(occasionById).map(([key, { id }]) => [key, id])).toEqual(occasions.map(({ id }) => [id, id]));
  });

  it.each(['en', 'ko', 'zh-cn', 'zh-tw'])('%s has one file per occasion, and its closings', (folder) => {
    const files = readdirSync(new URL(`${folder}/`, LIBRARY)).map((file) => file.slice(0, -'.ts'.length));
    expect(files.toSorted()).toEqual(['closings', ...occasionIds].toSorted());
  });

  it.each(perLanguage)('$id has wordings enough in $language', ({ language, occasion }) => {
    const written = registers.filter((register) => occasion.mail[language][register] !== undefined);
    expect(written.length).toBeGreaterThanOrEqual(RECURRING.has(occasion.id) ? 3 : 2);
    for (const register of written) {
      for (const kind of kindsOf[occasion.id] ?? [undefined]) {
        expect(fitting(occasion, language, register, kind).length).toBeGreaterThanOrEqual(RECURRING.has(occasion.id) ? 3 : 1);
      }
      expect(fitting(occasion, language, register, undefined)).not.toEqual([]);
    }
  });

  it.each(perLanguage)('$id has two messages, the same on a card, in $language', ({ language, occasion }) => {
    const general = (channel: 'messenger' | 'card'): readonly string[] =>
      (occasion[channel]?.[language] ?? []).filter(({ kind }) => kind === undefined).map(({ id }) => id);
    expect(general('messenger').length).toBeGreaterThanOrEqual(2);
    expect(occasion.card === undefined ? general('messenger') : general('card')).toEqual(general('messenger'));
  });

  it.each(perLanguage)('$id has no id twice and no wording twice in $language', ({ language, occasion }) => {
    for (const register of registers) {
      const all = [
        ...(occasion.mail[language][register] ?? []),
        ...(occasion.call?.[language] ?? []),
        ...(occasion.messenger?.[language] ?? []),
      ];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }
    const texts = wordingsOf(occasion)
      .filter((wording) => wording.language === language && wording.channel !== 'card')
      .map(({ variant }) => variant.paragraphs.slice(1).join('') + variant.subject);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the two New Years', () => {
  it.each(languages)('share no sentence in %s', (language) => {
    const sentences = (id: OccasionId): readonly string[] =>
      wordingsOf(occasionById[id])
        .filter((wording) => wording.language === language)
        .flatMap(({ variant }) => [variant.subject, ...variant.paragraphs.slice(1)])
        .filter((text) => text !== '' && !text.includes('rep_name'))
        .flatMap((text) => text.split(/(?<=[.。])/u).map((sentence) => sentence.trim()));
    const lunar = new Set([...sentences('spring-festival'), ...sentences('seollal')]);
    expect(sentences('new-year').filter((sentence) => lunar.has(sentence))).toEqual([]);
  });
});

describe.each(wordings.map((wording) => ({ wording, name: nameOf(wording) })))('$name', ({ wording }) => {
  const { occasion, language, register, channel, variant } = wording;

  it('is courteous whatever is known', () => {
    const faults = textsOf(wording).flatMap((text) =>
      faultsOf({ occasion, language, register, channel, kind: variant.kind, text }).map((fault) =>
        [fault, text.subject, ...text.paragraphs].join(' | '),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('leaves a gap for what it needs, and for nothing else', () => {
    const { gaps } = renderNote(variant, { salutation: 'x', address_as: 'x' });
    expect(gaps.toSorted()).toEqual(neededBy(wording).toSorted());
  });

  it('keeps the shape of its channel', () => {
    const { id, paragraphs } = variant;
    const last = paragraphs.at(-1) ?? '';
    const namedBefore = paragraphs.slice(1, -1).join('').includes('rep_name');
    const opening = openings[occasion]?.[language] ?? '{{ salutation }}';
    const shapes: Readonly<Record<NoteChannel, boolean>> = {
      mail: opening === paragraphs[0] && last.includes('{{ rep_name }}'),
      call: paragraphs.length === 3 && id.startsWith('call-'),
      messenger: paragraphs.length > 1 && id.startsWith('short-'),
      card: paragraphs.length > 2 && id.startsWith('short-') && last.includes('{{ rep_name }}'),
    };
    expect({ fits: shapes[channel], namedBefore }).toEqual({ fits: true, namedBefore: false });
  });
});

describe.each(
  wordings
    .filter(({ language, channel }) => (language === 'zh-CN' || language === 'zh-TW') && channel === 'mail')
    .map((wording) => ({ wording, name: nameOf(wording) })),
)('$name', ({ wording }) => {
  it('ends as its register asks', () => {
    const { occasion, variant, language, register } = wording;
    const calm = QUIET.has(occasion) || (occasion === 'holiday' && variant.kind === undefined);
    const ends = language === 'zh-TW' ? traditionalClosings[register] : closings[register];
    expect(calm ? ['{{ rep_name }}敬上'] : ends).toContain(variant.paragraphs.at(-1));
  });
});

const QUIET: ReadonlySet<OccasionId> = new Set(['sympathy', 'get-well']);

const closings: Readonly<Record<Register, readonly string[]>> = {
  formal: ['此致\n敬礼\n{{ rep_name }}', '顺颂商祺\n{{ rep_name }}'],
  warm: ['祝好\n{{ rep_name }}'],
  brief: ['顺祝商祺\n{{ rep_name }}'],
};

const traditionalClosings: Readonly<Record<Register, readonly string[]>> = {
  formal: ['敬頌\n時祺\n{{ rep_name }}謹上', '敬祝商祺\n{{ rep_name }}敬上'],
  warm: ['祝一切順心\n{{ rep_name }}'],
  brief: ['順頌時祺\n{{ rep_name }}'],
};
