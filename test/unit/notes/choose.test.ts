import { choose, type Wanted } from '#shared/notes/choose.ts';
import { monthlyCard } from '#shared/notes/library/monthly-card.ts';
import { noteLanguages, type NoteVariant, type Occasion } from '#shared/notes/note.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const variant = (id: string, kind?: NoteVariant['kind']): NoteVariant => ({
  id,
  subject: id,
  paragraphs: [id],
  ...(kind === undefined ? {} : { kind }),
});

const occasionOf = (...variants: readonly NoteVariant[]): Occasion => {
  const registers = { formal: variants, warm: [variant('warm')], brief: variants };
  return {
    id: 'thanks-favour',
    answersConversation: true,
    mail: { en: registers, ko: registers, 'zh-CN': registers, 'zh-TW': registers },
    call: { en: [variant('call')], ko: [], 'zh-CN': [], 'zh-TW': [] },
  };
};

const three = occasionOf(variant('a'), variant('b'), variant('c'));

const sentNotes = (...ids: readonly string[]): Wanted['used'] =>
  ids.map((id) => ({ occasion: 'thanks-favour', variant: id, language: 'en', register: 'formal' }));

const wanted = (fields: Partial<Wanted> = {}): Wanted => ({
  language: 'en',
  register: 'formal',
  channel: 'mail',
  customerId: 'c1',
  used: [],
  ...fields,
});

describe('choose', () => {
  it.each([
    { name: 'the one not used yet', used: sentNotes('a', 'b'), id: 'c' },
    { name: 'the one not used for longest', used: sentNotes('c', 'a', 'b'), id: 'b' },
    { name: 'an old use does not count when a newer one is there', used: sentNotes('b', 'a', 'c', 'b'), id: 'c' },
    { name: 'wordings that are gone do not count', used: sentNotes('gone', 'b', 'a'), id: 'c' },
  ])('[S4-24] $name', ({ used, id }) => {
    expect(choose(three, wanted({ used })).id).toBe(id);
  });

  it('another language, register or occasion is another history', () => {
    const elsewhere: Wanted['used'] = [
      { occasion: 'thanks-favour', variant: 'b', language: 'ko', register: 'formal' },
      { occasion: 'thanks-favour', variant: 'b', language: 'en', register: 'brief' },
      { occasion: 'check-in', variant: 'b', language: 'en', register: 'formal' },
    ];
    expect(choose(three, wanted({ used: [...elsewhere, ...sentNotes('a', 'c')] })).id).toBe('b');
  });

  it('customers do not all get the same first wording, and each always the same', () => {
    const first = (customerId: string): string => choose(three, wanted({ customerId })).id;
    const ids = Array.from({ length: 60 }, (_, index) => `customer-${index}`);
    expect([new Set(ids.map(first)).size, ids.map(first)]).toEqual([3, ids.map(first)]);
  });

  it('wordings for the kind of favour come before those for any', () => {
    const mixed = occasionOf(variant('any'), variant('pay-1', 'payment'), variant('pay-2', 'payment'), variant('info', 'information'));
    const firsts = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((customerId) => choose(mixed, wanted({ customerId, kind: 'payment' })).id);
    expect(firsts.filter((id) => !id.startsWith('pay-'))).toEqual([]);
    expect(choose(mixed, wanted({ kind: 'payment', used: sentNotes('pay-1', 'pay-2') })).id).toBe('any');
    expect([choose(mixed, wanted({ kind: 'a-new-kind' })).id, choose(mixed, wanted()).id]).toEqual(['any', 'any']);
  });

  it('the rep’s own come first, one that they rewrote last', () => {
    const own = [variant('own-1'), variant('own-2')];
    expect(choose(three, wanted({ own, used: sentNotes('own-1') })).id).toBe('own-2');
    const rewritten: Wanted['used'] = sentNotes('a', 'b').map((use) => (use.variant === 'b' ? { ...use, edited: true } : use));
    expect(choose(three, wanted({ used: [...sentNotes('c'), ...rewritten] })).id).toBe('a');
  });

  it('a call has its own wordings', () => {
    expect(choose(three, wanted({ channel: 'call', register: 'warm' })).id).toBe('call');
  });

  it('the only wording is given again rather than none', () => {
    expect(choose(occasionOf(variant('a')), wanted({ used: sentNotes('a'), otherThan: 'a' })).id).toBe('a');
  });

  it('an occasion without any wording is a fault', () => {
    expect(() => choose(three, wanted({ channel: 'call', language: 'ko' }))).toThrow('No wording for thanks-favour in ko, formal, call');
  });
});

describe('properties', () => {
  const history = fc.array(fc.constantFrom('a', 'b', 'c', 'gone'), { maxLength: 12 });

  it('[S4-24] never the same wording twice running, and every wording comes round', () => {
    fc.assert(
      fc.property(history, fc.string(), (ids, customerId) => {
        const sent: string[] = [...ids];
        for (let round = 0; round < 3; round += 1) {
          const next = choose(three, wanted({ used: sentNotes(...sent), customerId })).id;
          expect(next).not.toBe(sent[0]);
          sent.unshift(next);
        }
        expect(new Set(sent.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
      }),
    );
  });

  it.each(noteLanguages)('[S4-24] nobody gets the same card twice in a year of monthly cards in %s', (language) => {
    fc.assert(
      fc.property(fc.string(), (customerId) => {
        const sent: string[] = [];
        for (let month = 0; month < 12; month += 1) {
          const used = sent.map((variantId) => ({ occasion: 'monthly-card', variant: variantId, language, register: 'warm' }) as const);
          sent.unshift(choose(monthlyCard, wanted({ language, channel: 'card', customerId, used })).id);
        }
        expect(new Set(sent).size).toBe(12);
      }),
    );
  });

  it('asking for another steps through all that may be sent and never shows the last one sent', () => {
    fc.assert(
      fc.property(history, fc.string(), (ids, customerId) => {
        const allowed = ['a', 'b', 'c'].filter((id) => id !== ids[0]);
        const base = wanted({ used: sentNotes(...ids), customerId });
        const seen = [choose(three, base).id];
        for (let step = 1; step < allowed.length; step += 1) {
          const shown = seen.at(-1);
          seen.push(choose(three, { ...base, ...(shown === undefined ? {} : { otherThan: shown }) }).id);
        }
        expect(seen.toSorted()).toEqual(allowed);
      }),
    );
  });
});
