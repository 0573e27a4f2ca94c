import { noteFor } from '#shared/notes/note-for.ts';
import { templateFault } from '#shared/notes/own-templates.ts';
import { fill } from '#shared/notes/render.ts';
import type { Template } from '#shared/schema/template.ts';
import { describe, expect, it } from 'vitest';
import { people } from './samples.ts';

const template = (fields: Partial<Template> = {}): Template => ({
  id: 't1',
  deleted: false,
  occasion: 'thanks-deal',
  language: 'en',
  register: 'formal',
  channel: 'mail',
  subject: 'Thanks for {{ what }}',
  body: '{{ salutation }}\n\nThank you for {{ what }}.\n\nYours,\n{{ rep_name }}',
  advertising: false,
  ...fields,
});

const customer = { ...people.en[0], id: 'c1', register: 'formal' } as const;
const use = (variant: string) => ({ occasion: 'thanks-deal', variant, language: 'en', register: 'formal' });

const note = (templates: readonly Template[], used: readonly ReturnType<typeof use>[] = []) =>
  noteFor({ customer, occasion: 'thanks-deal', channel: 'mail', used, templates, values: { what: 'CT-40', rep_name: 'Jo Reed' } });

describe('own templates', () => {
  it('come first, in the form of the library', () => {
    const { variant, subject, paragraphs, unsigned, signature } = note([template()]);
    expect([variant, fill(subject), paragraphs.map(fill), unsigned.map(fill), signature]).toEqual([
      'own-t1',
      'Thanks for CT-40',
      ['Dear Dana Fox,', 'Thank you for CT-40.', 'Yours,\nJo Reed'],
      ['Dear Dana Fox,', 'Thank you for CT-40.', 'Yours,'],
      'Jo Reed',
    ]);
  });

  it('[S4-24] are not sent twice running either: the library has its turn between', () => {
    expect(note([template()], [use('own-t1')]).variant.startsWith('own-')).toBe(false);
    expect(note([template(), template({ id: 't2' })], [use('own-t1')]).variant).toBe('own-t2');
  });

  it.each([
    { name: 'of another occasion', fields: { occasion: 'birthday' } },
    { name: 'of another language', fields: { language: 'ko' } },
    { name: 'of another register', fields: { register: 'warm' } },
    { name: 'for another channel', fields: { channel: 'card' } },
    { name: 'that the rep has not looked over yet', fields: { draft: true } },
    { name: 'that cannot be parsed', fields: { body: '{% if what %}Thank you.' } },
    { name: 'with a hole that nobody fills', fields: { body: 'Thank you, {{ nickname }}.' } },
  ] as const)('$name are left out', ({ fields }) => {
    expect(note([template(fields)]).variant.startsWith('own-')).toBe(false);
  });

  it('give a register that the library leaves out', () => {
    const wish = { customer: { ...customer, register: 'brief' }, occasion: 'thanks-deal', channel: 'mail', used: [], values: {} } as const;
    expect(noteFor({ ...wish, templates: [template({ register: 'brief' })] })).toMatchObject({
      variant: 'own-t1',
      register: 'brief',
      fallback: false,
    });
  });
});

describe('what is wrong with a template', () => {
  it.each([
    { name: 'nothing', fields: {}, fault: null },
    { name: 'no text', fields: { body: ' \n ' }, fault: { type: 'empty' } },
    { name: 'a mail without subject', fields: { subject: ' ' }, fault: { type: 'empty' } },
    { name: 'a card needs none', fields: { channel: 'card', subject: '' }, fault: null },
    { name: 'Liquid that does not close', fields: { body: '{{ what' }, fault: { type: 'syntax' } },
    { name: 'a tag that is not allowed', fields: { body: '{% include "x" %}' }, fault: { type: 'syntax' } },
    { name: 'a part of a value', fields: { body: '{{ what.name }}' }, fault: { type: 'syntax' } },
    { name: 'a particle that is none', fields: { body: '{{ what | josa: "을" }}' }, fault: { type: 'syntax' } },
    {
      name: 'a particle that is none behind a blank of Mongolian',
      fields: { body: '{{ what |\u180ejosa: "을" }}' },
      fault: { type: 'syntax' },
    },
    { name: 'a list of any length', fields: { body: '{{ (1..300000000) }}' }, fault: { type: 'syntax' } },
    {
      name: 'a list as long as a value says',
      fields: { body: 'Hello {% if (1..what) contains 3 %}you{% endif %}' },
      fault: { type: 'syntax' },
    },
    {
      name: 'a list behind quoted words',
      fields: { body: `{{ what | default: "\\\\' " | default: (1..9) | default: ' ' }}` },
      fault: { type: 'syntax' },
    },
    { name: 'a placeholder that a value names', fields: { body: 'Hello {{ [what] }}' }, fault: { type: 'syntax' } },
    { name: 'a part of quoted words', fields: { body: 'Hello {% if "what".topic %}you{% endif %}' }, fault: { type: 'syntax' } },
    { name: 'a part of a word of Liquid', fields: { body: 'Hello {% if true.topic %}you{% endif %}' }, fault: { type: 'syntax' } },
    { name: 'a number', fields: { body: 'Hello {% if what == 1.5 %}{% # 1. never (so far) %}you{% endif %}...' }, fault: null },
    { name: 'brackets in words', fields: { body: 'For {{ what | default: "[your order] (or so)" }} (as agreed..)' }, fault: null },
    { name: 'a pair of particles', fields: { body: '{{ what | josa: "을/를" }}' }, fault: null },
    { name: 'a placeholder that no note knows', fields: { body: '{{ tier }}' }, fault: { type: 'unknown-placeholder', name: 'tier' } },
  ] as const)('$name', ({ fields, fault }) => {
    expect(templateFault(template(fields))).toEqual(fault);
  });
});
