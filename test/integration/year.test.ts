import { describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/calendar/days.ts';
import { workDays } from '../week/book.ts';
import { type LivedDay, liveThrough } from '../year/live-year.ts';
import { lives } from '../year/people.ts';

const years = new Map(lives.map((life) => [life.title.slice(0, 1), [...liveThrough(life, '2026-01-02', '2026-12-31')]]));
const yearOf = (tier: string): readonly LivedDay[] => years.get(tier) ?? [];
const gesturesOf = (tier: string) => yearOf(tier).flatMap(({ day, done }) => done.map(({ gesture, note }) => ({ day, gesture, note })));

describe('a year of one customer whose rep does everything on its day', () => {
  it.each([
    { tier: 'A', least: 45, most: 60, longestSilence: 11 },
    { tier: 'B', least: 12, most: 18, longestSilence: 49 },
    { tier: 'C', least: 8, most: 16, longestSilence: 61 },
  ])('$tier hears from us $least to $most times, and is never forgotten', ({ tier, least, most, longestSilence }) => {
    const days = gesturesOf(tier).map(({ day }) => day);
    expect(days.length).toBeGreaterThanOrEqual(least);
    expect(days.length).toBeLessThanOrEqual(most);
    expect(Math.max(...days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day)))).toBeLessThanOrEqual(longestSilence);
  });

  it.each(['A', 'B', 'C'])('%s: nothing is late, and nothing is asked for twice', (tier) => {
    const [first, ...others] = gesturesOf(tier);
    expect(first).toBeDefined();
    expect(others.filter(({ gesture }) => gesture.status === 'overdue')).toEqual([]);
    const keys = gesturesOf(tier).map(({ gesture }) => gesture.key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each(['A', 'B', 'C'])('%s: a check-in never comes within two days after other word, nor on the day of anything else', (tier) => {
    const days = yearOf(tier).filter(({ done }) => done.length > 0);
    const near = days.filter(({ day, done }, index) => {
      const before = days[index - 1]?.day;
      const isClose = before !== undefined && daysBetween(before, day) <= 2;
      return done.some(({ gesture }) => gesture.rule === 'tier-check-in') && (done.length > 1 || isClose);
    });
    expect(near.map(({ day }) => day)).toEqual([]);
  });

  it('B: word of sympathy at once, then quiet for 49 days, and a calm New Year', () => {
    const after = gesturesOf('B').filter(({ day }) => day >= '2026-09-02');
    expect(after.map(({ day, gesture }) => `${day} ${gesture.rule} ${gesture.strength}`)).toEqual([
      '2026-09-02 sympathy message',
      '2026-10-21 tier-check-in call',
      '2026-11-23 tier-check-in call',
      expect.stringMatching(/^2026-12-\d\d year-end call$/),
      expect.stringMatching(/^2026-12-\d\d holiday call$/),
    ]);
    expect(after.at(-1)?.gesture.reason).toMatchObject({ holiday: 'new-year', tone: 'calm' });
  });

  it('no note lacks anything that only stands in the file, and none repeats the one before', () => {
    const askedOfTheRep = new Set(['topic', 'complaint', 'next_step', 'status', 'question', 'answer', 'details', 'by_day']);
    const noted = [...years.keys()].flatMap(gesturesOf);
    expect(noted.flatMap(({ note }) => note.gaps).filter((gap) => !askedOfTheRep.has(gap))).toEqual([]);
    for (const tier of years.keys()) {
      const checkIns = gesturesOf(tier).filter(({ gesture }) => gesture.rule === 'tier-check-in');
      for (const [index, { note }] of checkIns.slice(1).entries()) expect(note.variant).not.toBe(checkIns[index]?.note.variant);
    }
  });
});

describe('the weeks of a rep with 300 customers', () => {
  it('are no more than can be done, but for the greetings of the greatest festival', () => {
    const ordinary = workDays({ first: '2026-09-07', last: '2026-09-18', perDay: 40 });
    expect(Math.max(...ordinary.map(({ done, left }) => done.length + left.length))).toBeLessThanOrEqual(25);
    expect(ordinary.filter(({ isFree, done }) => isFree && done.length > 2)).toEqual([]);
  });

  it('spread the greetings of Chuseok and the thanks of the year’s end', () => {
    const most = (first: string, last: string, rule: string): number =>
      Math.max(...workDays({ first, last, perDay: 400 }).map(({ done }) => done.filter((gesture) => gesture.rule === rule).length));
    expect(most('2026-09-20', '2026-09-25', 'holiday')).toBeLessThan(80);
    expect(most('2026-12-07', '2026-12-23', 'year-end')).toBeLessThan(45);
  });
});
