import { describe, expect, it } from 'vitest';
import { differences, type Difference } from './oracle/differences.ts';
import { knownDifferences } from './oracle/known-differences.ts';

const daysByReason = (found: readonly Difference[]): ReadonlyMap<string, readonly string[]> => {
  const days = new Map<string, string[]>();
  for (const { what, day } of found) days.set(what, [...(days.get(what) ?? []), day]);
  return days;
};

describe('days off from 2020 to 2050 beside date-holidays', () => {
  const calendars: readonly (keyof typeof knownDifferences)[] = ['au', 'ca', 'cn', 'de', 'fr', 'gb', 'hk', 'jp', 'kr', 'sg', 'tw', 'us'];

  it('leaves out no calendar of theirs', () => {
    expect(calendars).toEqual(Object.keys(knownDifferences).toSorted());
  });

  it.each(calendars)('%s differs only where the reason is known', (calendar) => {
    const found = daysByReason(differences(calendar));
    const known = knownDifferences[calendar];
    expect(new Set(found.keys())).toEqual(new Set(known.map(({ what }) => what)));
    for (const { what, days } of known) {
      const seen = found.get(what);
      expect(seen, what).toEqual(days?.trim().split(/\s+/) ?? seen);
    }
  });
});
