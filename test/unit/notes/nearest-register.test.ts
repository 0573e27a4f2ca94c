import { nearestRegister } from '#shared/notes/nearest-register.ts';
import { occasionById } from '#shared/notes/library/index.ts';
import { noteFor } from '#shared/notes/note-for.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { people } from './samples.ts';

const one = [{ id: 'a', subject: 'a', paragraphs: ['a'] }];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a register that is left out', () => {
  it.each([
    { registers: { formal: one, warm: one, brief: one }, wanted: 'brief', nearest: 'brief' },
    { registers: { formal: one, warm: one }, wanted: 'brief', nearest: 'formal' },
    { registers: { warm: one, brief: one }, wanted: 'formal', nearest: 'brief' },
    { registers: { formal: [], brief: one }, wanted: 'warm', nearest: 'brief' },
    { registers: {}, wanted: 'warm', nearest: undefined },
  ] as const)('$wanted falls back to $nearest', ({ registers, wanted, nearest }) => {
    expect(nearestRegister(registers, wanted)).toBe(nearest);
  });

  it('is seen: the note says which register it has, and that it is not the wanted one', () => {
    const { brief: _left, ...rest } = occasionById.birthday.mail.en;
    vi.spyOn(occasionById.birthday, 'mail', 'get').mockReturnValue({ ...occasionById.birthday.mail, en: rest });
    const note = noteFor({
      customer: { ...people.en[0], id: 'c1', register: 'brief' },
      occasion: 'birthday',
      channel: 'mail',
      used: [],
      values: {},
    });
    expect([note.register, note.fallback]).toEqual(['formal', true]);
  });
});
