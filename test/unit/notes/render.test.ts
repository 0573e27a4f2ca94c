import { fill, renderNote } from '#shared/notes/render.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const letter = {
  subject: 'About {{ what }}',
  paragraphs: ['{{ salutation }}', 'Thank you{% if topic %} for {{ topic }}{% endif %}.', 'Kind regards,\n{{ rep_name }}'],
};
const given = { salutation: 'Dear Dana,', what: 'CT-40', topic: 'the visit', rep_name: 'Jo Reed' };

describe('a wording is filled', () => {
  it('with every value', () => {
    expect(renderNote(letter, given)).toEqual({
      subject: ['About CT-40'],
      paragraphs: [['Dear Dana,'], ['Thank you for the visit.'], ['Kind regards,\nJo Reed']],
      unsigned: [['Dear Dana,'], ['Thank you for the visit.'], ['Kind regards,']],
      signature: 'Jo Reed',
      gaps: [],
    });
  });

  it.each([
    { name: 'absent', value: undefined },
    { name: 'null', value: null },
    { name: 'empty', value: '' },
    { name: 'spaces', value: ' \t\n ' },
    { name: 'zero-width', value: '\u200b\u2060' },
    { name: 'Hangul filler', value: '\u3164' },
    { name: 'a full stop only', value: ' . ' },
  ])('$name counts as missing and leaves a gap', ({ value }) => {
    const note = renderNote(letter, { ...given, what: value });
    expect([note.subject, note.gaps]).toEqual([['About ', { gap: 'what' }], ['what']]);
  });

  it('a value behind an if may be missing', () => {
    const note = renderNote(letter, { ...given, topic: '' });
    expect([note.paragraphs[1], note.gaps]).toEqual([['Thank you.'], []]);
  });

  it('names each gap once, in order, and placeholders that nobody knows too', () => {
    const note = renderNote({ subject: '{{ b }}', paragraphs: ['{{ a }} {{ b }}', '{{ constructor }} {{ __proto__ }}'] }, {});
    expect(note.gaps).toEqual(['b', 'a', 'constructor', '__proto__']);
  });

  it('keeps a gap through filters, with the particle undecided', () => {
    const note = renderNote({ subject: '', paragraphs: ['{{ what | josa: "을/를" }} 확인', '{{ topic | default: "that" }}'] }, {});
    expect([note.paragraphs, note.gaps]).toEqual([[[{ gap: 'what' }, '을(를) 확인'], ['that']], ['what']]);
  });

  it('leaves out a paragraph that comes out empty', () => {
    const note = renderNote({ subject: '', paragraphs: ['a', '{% if topic %}{{ topic }}{% endif %} ', 'z'] }, {});
    expect(note.paragraphs).toEqual([['a'], ['z']]);
  });

  it('has the rep’s lines under the name, without what is no line', () => {
    const note = renderNote(letter, given, [' Harbour Works ', '', 'Tel. {{ what }}']);
    expect(note.paragraphs.map(fill)).toEqual([
      'Dear Dana,',
      'Thank you for the visit.',
      'Kind regards,\nJo Reed\nHarbour Works\nTel. {{ what }}',
    ]);
    expect([note.unsigned.map(fill).at(-1), note.signature]).toEqual(['Kind regards,', 'Jo Reed\nHarbour Works\nTel. {{ what }}']);
  });

  it('has no lines under a name that is not there, nor in what is said on the phone', () => {
    expect(renderNote(letter, { ...given, rep_name: '' }, ['Harbour Works']).paragraphs.at(-1)).toEqual(['Kind regards,']);
    const call = renderNote({ subject: '', paragraphs: ['Good morning.', 'Goodbye.'] }, given, ['Harbour Works']);
    expect([call.paragraphs, call.signature]).toEqual([[['Good morning.'], ['Goodbye.']], '']);
  });

  it('ends without a name while the rep has none, and leaves no gap for it', () => {
    const note = renderNote(letter, { ...given, rep_name: ' ' });
    expect([note.paragraphs, note.signature, note.gaps]).toEqual([note.unsigned, '', []]);
  });

  it('a name outside the closing is a gap like any other', () => {
    const note = renderNote({ subject: '', paragraphs: ['{{ rep_name }} here.', 'Bye,\n{{ rep_name }}'] }, {});
    expect([note.paragraphs, note.gaps]).toEqual([[[{ gap: 'rep_name' }, ' here.'], ['Bye,']], ['rep_name']]);
  });

  it('drops the full stop that a phrase brings into the sentence', () => {
    const note = renderNote({ subject: '', paragraphs: ['About {{ topic }}.'] }, { topic: 'the move?!' });
    expect(note.paragraphs).toEqual([['About the move.']]);
  });
});

describe('templates are bounded', () => {
  it.each([
    { source: '{{ what | upcase }}', why: 'undefined filter: upcase' },
    { source: '{{ what | raw }}', why: 'undefined filter: raw' },
    { source: '{% include "x" %}', why: 'tag "include" not found' },
    { source: '{% render "x" %}', why: 'tag "render" not found' },
    { source: '{% layout "x" %}', why: 'tag "layout" not found' },
    { source: '{% for i in (1..9) %}{% endfor %}', why: 'tag "for" not found' },
    { source: '{% assign a = 1 %}', why: 'tag "assign" not found' },
    { source: '{{ what', why: 'output "{{ what" not closed' },
    { source: '{% if what %}', why: 'tag {% if what %} not closed' },
    { source: 'a'.repeat(20_001), why: 'parse length limit exceeded' },
  ])('$why', ({ source, why }) => {
    expect(() => renderNote({ subject: '', paragraphs: [source] }, given)).toThrow(why);
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '{{ rep_name }}',
    '{% if true %}x{% endif %}',
    '{%- comment -%}',
    '}}{{',
    '<img src=x onerror=alert(1)>',
    '</p><script>',
    'a\nb',
    'a\r\n\r\nb',
    'a\u2028b\u2029c',
    '\u0001what\u0002',
    '\u202eevil\u202c',
    '\ud800',
    'x'.repeat(10_000),
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** What a hostile value may look like in the text: the same characters, only spacing, controls and a closing full stop aside. */
const visible = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '');

const isBlank = (text: string): boolean => visible(text).replace(/[\p{DI}\u2800]/gu, '') === '';

describe('values stay text', () => {
  it('never become code, paragraphs or markup, and lose nothing visible', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const note = renderNote({ subject: 'S[{{ v }}]', paragraphs: ['P[{{ v | default: "none" }}]', 'Q[{{ v }}]'] }, { v: value });
        const text = fill(note.subject)?.slice('S['.length, -']'.length);
        expect(text === undefined).toBe(isBlank(value));
        expect([note.gaps, note.paragraphs]).toEqual(
          text === undefined ? [['v'], [['P[none]'], ['Q[', { gap: 'v' }, ']']]] : [[], [[`P[${text}]`], [`Q[${text}]`]]],
        );
        expect(text ?? '').not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(visible(text ?? '')).toBe(text === undefined ? '' : visible(value));
      }),
      { numRuns: 500 },
    );
  });

  it('a text with nothing but placeholders, which is filled without Liquid, reads as Liquid has it', () => {
    const piece = fc.oneof(
      fc.constantFrom('{{ what }}', '{{ topic }}', '{{ rep_name }}', '{{ true }}', '{{ blank }}', '{{ nobody }}', '\n', ' ', '\u0001', '}'),
      fc.string({ unit: 'grapheme', maxLength: 5 }).filter((text) => !/[{}%]/u.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), hostile, (pieces, what) => {
        const values = { what, rep_name: 'Jo Reed' };
        const plain = renderNote({ subject: '', paragraphs: [pieces.join(''), 'z'] }, values);
        const liquid = renderNote({ subject: '', paragraphs: [`{% if true %}${pieces.join('')}{% endif %}`, 'z'] }, values);
        expect(plain).toEqual(liquid);
      }),
      { numRuns: 500 },
    );
  });

  it('a gap is found whatever the other values are', () => {
    fc.assert(
      fc.property(hostile, hostile, (what, rep) => {
        const note = renderNote(
          { subject: '{{ missing }}', paragraphs: ['{{ what | default: "-" }}', 'Bye,\n{{ rep_name }}'] },
          { what, rep_name: rep },
        );
        expect([note.gaps, fill(note.subject), note.paragraphs.length]).toEqual([['missing'], undefined, 2]);
      }),
      { numRuns: 300 },
    );
  });

  it('ten thousand characters come through whole', () => {
    const long = 'ab'.repeat(5000);
    expect(renderNote({ subject: '', paragraphs: ['{{ what }}'] }, { what: long }).paragraphs).toEqual([[long]]);
  });
});

describe('fill', () => {
  it('gives the text, or nothing while a gap is open', () => {
    expect([fill(['a', 'b']), fill([]), fill(['a', { gap: 'what' }])]).toEqual(['ab', '', undefined]);
  });
});
