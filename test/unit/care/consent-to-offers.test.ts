import { consentToOffers } from '#shared/care/consent-to-offers.ts';
import { expect, it } from 'vitest';

const since = '2026-03-02';

it.each([
  { name: 'nothing noted', contact: undefined, consent: 'unasked' },
  { name: 'a yes, and how we know', contact: { level: 'ok', since, how: 'signed the form' }, consent: 'agreed' },
  { name: 'a yes that nobody can show', contact: { level: 'ok', since }, consent: 'unasked' },
  { name: 'a yes with an empty word', contact: { level: 'ok', since, how: ' ' }, consent: 'unasked' },
  { name: 'no greetings says nothing of offers', contact: { level: 'no-greetings', since, how: 'by phone' }, consent: 'unasked' },
  { name: 'no advertising', contact: { level: 'no-advertising', since }, consent: 'refused' },
  { name: 'nothing at all', contact: { level: 'none', since }, consent: 'refused' },
  { name: 'a level of a later version', contact: { level: 'by-letter', since, how: 'by phone' }, consent: 'refused' },
] as const)('$name → $consent', ({ contact, consent }) => {
  expect(consentToOffers(contact)).toBe(consent);
});
