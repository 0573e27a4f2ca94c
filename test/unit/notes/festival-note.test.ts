import { holidayName } from '#shared/calendar/holiday-name.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import { festivalNote } from '#shared/notes/festival-note.ts';
import { noteFor } from '#shared/notes/note-for.ts';
import { fill } from '#shared/notes/render.ts';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './courtesy.ts';
import { fillWording, languages, people, wordings } from './samples.ts';

const holidays = holidayCalendars.flatMap((calendar) => calendar.holidays.map((holiday) => ({ holiday, calendar: calendar.id })));

const holidayOf = (id: string) => {
  const found = holidays.find(({ holiday }) => holiday.id === id);
  if (found === undefined) throw new Error(`No holiday ${id}`);
  return { id, tone: found.holiday.greeting.tone };
};

describe('which note greets', () => {
  it.each([
    { id: 'new-year', note: { occasion: 'new-year' } },
    { id: 'lunar-new-year', note: { occasion: 'spring-festival' } },
    { id: 'seollal', note: { occasion: 'seollal' } },
    { id: 'dragon-boat', note: { occasion: 'dragon-boat' } },
    { id: 'dano', note: { occasion: 'holiday', kind: 'cheerful' } },
    { id: 'mid-autumn', note: { occasion: 'mid-autumn' } },
    { id: 'chuseok', note: { occasion: 'chuseok' } },
    { id: 'christmas', note: { occasion: 'christmas' } },
    { id: 'us-thanksgiving', note: { occasion: 'thanksgiving' } },
    { id: 'canadian-thanksgiving', note: { occasion: 'thanksgiving' } },
    { id: 'lantern-festival', note: { occasion: 'lantern' } },
    { id: 'diwali', note: { occasion: 'diwali' } },
    { id: 'eid-al-fitr', note: { occasion: 'eid' } },
    { id: 'eid-al-adha', note: { occasion: 'eid' } },
    { id: 'first-full-moon', note: { occasion: 'holiday', kind: 'cheerful' } },
    { id: 'double-ninth', note: { occasion: 'holiday' } },
  ])('$id → $note.occasion $note.kind', ({ id, note }) => {
    expect(festivalNote(holidayOf(id), false)).toEqual(note);
  });

  it('after a bereavement always the calm one', () => {
    expect(['seollal', 'christmas', 'diwali'].map((id) => festivalNote(holidayOf(id), true))).toEqual([
      { occasion: 'holiday' },
      { occasion: 'holiday' },
      { occasion: 'holiday' },
    ]);
  });

  it('the first 설날 after it is wished in peace, not in joy', () => {
    const note = noteFor({
      customer: { ...people.ko[0], id: 'customer', register: 'formal' },
      ...festivalNote(holidayOf('seollal'), true),
      channel: 'mail',
      variant: 'peaceful',
      used: [],
      values: { festival: '설날' },
    });
    expect(note.paragraphs.map(fill)).toEqual([
      '김민수 부장님, 안녕하십니까.',
      '설날을 맞아 안부 인사를 드립니다. 가족분들과 함께 평안한 시간 보내시기를 바랍니다.',
    ]);
  });

  it('a bracket that tells two days apart on screen stays out of the greeting', () => {
    const note = noteFor({
      customer: { ...people.ko[0], id: 'customer', register: 'brief' },
      occasion: 'holiday',
      kind: 'cheerful',
      channel: 'mail',
      variant: 'good-wishes',
      used: [],
      values: { festival: '노동절(북미)' },
    });
    expect(fill(note.subject)).toBe('즐거운 노동절 보내십시오');
  });
});

describe.each(languages)('every day that is greeted reads well in %s', (language) => {
  const greeted = holidays.filter(({ holiday }) => holiday.greeting.greet !== 'never');
  const names = [...new Set(greeted.map(({ holiday, calendar }) => holidayName(holiday.id, language, [calendar]) ?? ''))];

  it.each(names)('%s', (festival) => {
    const faults = wordings
      .filter((wording) => wording.language === language && wording.occasion === 'holiday')
      .flatMap((wording) => {
        const text = fillWording(wording, people[language][0], { festival });
        return faultsOf({ ...wording, kind: wording.variant.kind, text }).map((fault) =>
          [fault, text.subject, ...text.paragraphs].join(' | '),
        );
      });
    expect(faults).toEqual([]);
  });
});
