import { expect, it } from 'vitest';
import { stricterConsent } from '#shared/care/consent.ts';

const consent = (level: string, since = '2026-03-02') => ({ level, since });

it.each([
  { one: 'ok', other: 'ok', both: 'ok' },
  { one: 'ok', other: 'no-greetings', both: 'no-greetings' },
  { one: 'ok', other: 'none', both: 'none' },
  { one: 'no-advertising', other: 'no-advertising', both: 'no-advertising' },
  { one: 'no-advertising', other: 'no-greetings', both: 'none' },
  { one: 'no-advertising', other: 'none', both: 'none' },
  { one: 'no-advertising', other: 'of a later version', both: 'of a later version' },
])('$one and $other is $both, whichever comes first', ({ one, other, both }) => {
  expect(stricterConsent(consent(one), consent(other))?.level).toBe(both);
  expect(stricterConsent(consent(other), consent(one))?.level).toBe(both);
});

it('where only one file says something, that holds', () => {
  expect(stricterConsent(undefined, consent('none'))).toEqual(consent('none'));
  expect(stricterConsent(consent('none'), undefined)).toEqual(consent('none'));
  expect(stricterConsent(undefined, undefined)).toBeUndefined();
});

it('keeps the day of the level that stays, else the later', () => {
  expect(stricterConsent(consent('ok', '2026-05-01'), consent('none', '2026-03-02'))).toEqual(consent('none', '2026-03-02'));
  expect(stricterConsent(consent('no-greetings', '2026-03-02'), consent('no-advertising', '2026-05-01'))).toEqual(
    consent('none', '2026-05-01'),
  );
});
