import { learnedPreference, type NoteUse } from '#shared/notes/learned-preference.ts';
import { noteFor } from '#shared/notes/note-for.ts';
import { describe, expect, it } from 'vitest';
import { people } from './samples.ts';

const use = (fields: Partial<NoteUse> = {}): NoteUse => ({
  occasion: 'check-in',
  variant: 'news',
  language: 'en',
  register: 'warm',
  picked: true,
  ...fields,
});

describe('what the rep prefers for a customer', () => {
  it.each([
    { name: 'nothing sent', used: [], learned: {} },
    { name: 'one pick is a mood', used: [use()], learned: {} },
    { name: 'two that agree', used: [use(), use()], learned: { language: 'en', register: 'warm' } },
    { name: 'only the language agrees', used: [use(), use({ register: 'brief' })], learned: { language: 'en', register: undefined } },
    { name: 'what was offered and taken teaches nothing', used: [use({ picked: false }), use({ picked: false })], learned: {} },
    {
      name: 'notes as they were offered lie between two picks',
      used: [use(), use({ picked: false, register: 'formal' }), use()],
      learned: { language: 'en', register: 'warm' },
    },
    { name: 'sympathy teaches nothing', used: [use({ occasion: 'sympathy' }), use()], learned: {} },
    { name: 'the newest two count', used: [use({ register: 'brief' }), use(), use()], learned: { language: 'en', register: undefined } },
    { name: 'a language of a later version', used: [use({ language: 'ja' }), use({ language: 'ja' })], learned: { register: 'warm' } },
  ])('$name', ({ used, learned }) => {
    expect(learnedPreference(used)).toEqual(learned);
  });

  it('is offered in place of what is on file, and gives way to what the rep asks for', () => {
    const wish = {
      customer: { ...people.ko[0], id: 'c1', register: 'formal' },
      occasion: 'birthday',
      channel: 'mail',
      used: [use(), use()],
      values: {},
    } as const;
    const offered = noteFor(wish);
    const asked = noteFor({ ...wish, language: 'ko', register: 'brief' });
    expect([offered.language, offered.register, offered.fallback]).toEqual(['en', 'warm', false]);
    expect([asked.language, asked.register]).toEqual(['ko', 'brief']);
  });
});
