import { occasionById, occasions } from '#shared/notes/library/index.ts';
import type { NoteVariant, Occasion, OccasionId } from '#shared/notes/note.ts';
import { describe, expect, it } from 'vitest';
import { formulasSaidTwice, type Heard, repeatsItsSubject, saidTwice, slips, slipsIn } from './native-ear.ts';
import { allFacts, fillWording, nameOf, neededBy, people, phrases, registers, reps, type Text, type Wording, wordings } from './samples.ts';

const languages = ['en', 'ko'] as const satisfies readonly Heard[];
const isHeard = (wording: Wording): wording is Wording & { readonly language: Heard } =>
  wording.language === 'en' || wording.language === 'ko';

/** A wording with all facts and with only those it cannot do without. */
const readings = (wording: Wording): readonly Text[] => {
  const { language } = wording;
  const needed = new Set<string>(neededBy(wording));
  const facts = Object.entries(allFacts(language, phrases[language][1] ?? ''));
  return [facts, facts.filter(([name]) => needed.has(name))].map((known) =>
    fillWording(wording, people[language][0], { ...Object.fromEntries(known), rep_name: reps[language] }),
  );
};

describe('a slip', () => {
  const planted = slips.flatMap(({ name, language, samples }) => samples.map((sample) => ({ name, language, sample })));
  it.each(planted)('is heard in $language: $sample', ({ name, language, sample }) => {
    const places = (['still-here', 'new-year', 'check-in'] as const).flatMap((occasion) =>
      (['mail', 'call'] as const).map((channel) => ({ occasion, channel, register: 'formal' as const })),
    );
    expect(places.flatMap((place) => slipsIn(place, language, { subject: '', paragraphs: [sample] }))).toContain(name);
  });

  it.each(languages)('is not heard where a native speaker wrote well in %s', (language) => {
    const good = {
      en: ['I’m calling about the pump, and I won’t keep you.', 'I wish you a good start to the New Year.'],
      ko: ['따뜻한 연말 보내세요.', '가정에 기쁨이 가득하기를 바랍니다.', '빠진 것이 있으면 말씀해 주십시오.'],
    };
    expect(
      slipsIn({ occasion: 'check-in', register: 'warm', channel: 'call' }, language, { subject: '', paragraphs: good[language] }),
    ).toEqual([]);
  });
});

describe('a text that says a thing twice', () => {
  it('is noticed when the body begins with its subject', () => {
    expect(repeatsItsSubject({ subject: 'Happy birthday', paragraphs: ['Dear Dana,', 'Happy birthday. All the best.'] })).toBe(true);
    expect(repeatsItsSubject({ subject: 'Happy birthday', paragraphs: ['Dear Dana,', 'All the best. Happy birthday.'] })).toBe(false);
    expect(repeatsItsSubject({ subject: '', paragraphs: ['안녕하세요.', '축하드립니다.'] })).toBe(false);
  });

  it('is noticed between wordings of which one person may get both', () => {
    expect(saidTwice([['잘 받았습니다. 감사드립니다.'], ['감사드립니다.']])).toEqual(['감사드립니다']);
    expect(saidTwice([['잘 받았습니다. 잘 받았습니다.'], ['감사드립니다.']])).toEqual([]);
  });

  it('is noticed when two such wordings lean on one formula', () => {
    expect(formulasSaidTwice('ko', [['언제든 전화 주세요.'], ['언제든지 말씀해 주세요.']])).toEqual(['언제든']);
    expect(formulasSaidTwice('en', [['If I can help, just say so.'], ['Just say so.', 'Let me know.']])).toEqual(['just say so']);
    expect(formulasSaidTwice('en', [['Let me know. Let me know.'], ['Please call me.']])).toEqual([]);
  });
});

describe.each(wordings.filter(isHeard).map((wording) => ({ wording, name: nameOf(wording) })))('$name', ({ wording }) => {
  it('sounds like a native speaker', () => {
    const found = readings(wording).flatMap((text) => [
      ...slipsIn(wording, wording.language, text),
      ...(repeatsItsSubject(text) ? [`repeats its subject: ${text.subject}`] : []),
    ]);
    expect([...new Set(found)]).toEqual([]);
  });
});

/** What stands between the first line and the closing, per wording of which the same person may get several. */
const bodiesOf = (occasion: Occasion, language: Heard): readonly (readonly NoteVariant[])[] => [
  ...registers.map((register) => occasion.mail[language][register] ?? []),
  occasion.messenger?.[language] ?? [],
];

const bodyOf = ({ paragraphs }: NoteVariant): readonly string[] =>
  paragraphs
    .slice(1)
    .filter((paragraph) => !paragraph.includes('rep_name') && !paragraph.startsWith('{% if details'))
    .map((paragraph) => paragraph.replaceAll(/\{\{ answer \}\}/gu, ''));

describe.each(languages)('in %s', (language) => {
  it.each(occasions.map((occasion) => ({ occasion, id: occasion.id })))(
    'the wordings of $id share no sentence and no formula',
    ({ occasion }) => {
      const twice = bodiesOf(occasion, language).flatMap((variants) => {
        const kinds = new Set(variants.map(({ kind }) => kind));
        return [...kinds].flatMap((kind) => {
          const bodies = variants.filter((variant) => variant.kind === undefined || variant.kind === kind).map(bodyOf);
          return [...saidTwice(bodies), ...formulasSaidTwice(language, bodies)];
        });
      });
      expect([...new Set(twice)]).toEqual([]);
    },
  );

  const inOneYear: readonly (readonly OccasionId[])[] = [
    ['seollal', 'chuseok', 'new-year', 'year-end'],
    ['spring-festival', 'lantern', 'mid-autumn', 'dragon-boat'],
    ['christmas', 'thanksgiving', 'year-end', 'new-year'],
  ];
  it.each(inOneYear.map((ids) => ({ ids, names: ids.join(', ') })))('$names share no sentence', ({ ids }) => {
    const perPlace = [0, 1, 2, 3].flatMap((place) =>
      saidTwice(ids.map((id) => (bodiesOf(occasionById[id], language)[place] ?? []).flatMap(bodyOf))),
    );
    expect(perPlace).toEqual([]);
  });
});
