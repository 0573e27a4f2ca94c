import { keptText } from '#shared/notes/kept-text.ts';
import { type Note, noteFor, type NoteWish } from '#shared/notes/note-for.ts';
import { templateFault } from '#shared/notes/own-templates.ts';
import { fill } from '#shared/notes/render.ts';
import { describe, expect, it } from 'vitest';
import { people } from './samples.ts';

const wish = (language: 'en' | 'ko', values: NoteWish['values'], more: Partial<NoteWish> = {}): Note =>
  noteFor({
    customer: { ...people[language][0], id: 'c1', register: 'formal' },
    occasion: 'thanks-deal',
    channel: 'mail',
    used: [],
    values,
    ...more,
  });

const textOf = ({ subject, paragraphs }: Note) => ({
  subject: fill(subject) ?? '',
  paragraphs: paragraphs.map((each) => fill(each) ?? ''),
});

describe('a note that is kept', () => {
  it('has its placeholders again, and gives the same note to the same customer', () => {
    const note = wish('en', { what: 'the CT-40', rep_name: 'Jo Reed' });
    const { subject, body } = keptText(textOf(note), note);
    expect([subject, body].join('\n')).not.toMatch(/Dana|Fox|CT-40|Jo Reed/);
    const text = { occasion: 'thanks-deal', language: 'en', register: 'formal', channel: 'mail', subject, body, advertising: false };
    const again = wish('en', { what: 'the CT-40', rep_name: 'Jo Reed' }, { templates: [{ id: 't1', ...text }] });
    expect([again.variant, textOf(again)]).toEqual(['own-t1', textOf(note)]);
  });

  it('says another customer’s name to another customer', () => {
    const note = wish('ko', { what: 'CT-40', rep_name: '한지원' });
    const { subject, body } = keptText(
      { subject: 'CT-40을 고르셨군요', paragraphs: ['김민수 부장님, 안녕하십니까.', '김민수 부장님이 계셔서 든든합니다.'] },
      note,
    );
    expect([subject, body]).toEqual([
      '{{ what | josa: "을/를" }} 고르셨군요',
      '{{ salutation }}\n\n{{ address_as | josa: "이/가" }} 계셔서 든든합니다.',
    ]);
    expect(templateFault({ channel: 'mail', subject, body })).toBeNull();
  });

  it.each([
    { name: 'a part of a longer word', values: { what: 'pump' }, text: 'The pumps and the pump.', body: 'The pumps and the {{ what }}.' },
    { name: 'a part of a word with accents', values: { what: 'José' }, text: 'Joséphine and José.', body: 'Joséphine and {{ what }}.' },
    { name: 'a part of a word that goes on with an accent', values: { what: 'caf' }, text: 'Le café.', body: 'Le café.' },
    { name: 'signs that mean something elsewhere', values: { what: 'C++ (2.0)' }, text: 'About C++ (2.0).', body: 'About {{ what }}.' },
    { name: 'the same words for two', values: { what: 'the pump', topic: 'the pump' }, text: 'About the pump.', body: 'About the pump.' },
    { name: 'a single letter', values: { what: 'X' }, text: 'Plan X.', body: 'Plan X.' },
    { name: 'words within longer ones', values: { what: 'pump', topic: 'pump test' }, text: 'A pump test.', body: 'A {{ topic }}.' },
    { name: 'what the rep wrote', values: { what: 'the pump' }, text: 'Greetings to Tom.', body: 'Greetings to Tom.' },
  ])('$name', ({ values, text, body }) => {
    expect(keptText({ subject: 'Hello', paragraphs: [text] }, wish('en', values)).body).toBe(body);
  });

  it('leaves out the lines under the name: they come from the settings', () => {
    const note = wish('en', { what: 'CT-40', rep_name: 'Jo Reed' }, { underName: ['Hanbit', '02-555'] });
    expect(keptText({ subject: 'Hello', paragraphs: ['Thanks.', 'Yours,\nJo Reed\nHanbit\n02-555'] }, note).body).toBe(
      'Thanks.\n\nYours,\n{{ rep_name }}',
    );
  });

  it('leaves out the marks of an offer: they come anew', () => {
    const note = wish('ko', { what: 'CT-40', rep_name: '한지원' }, { occasion: 'renewal', calendars: ['kr'] });
    const kept = keptText(textOf(note), note);
    expect([kept.subject, kept.body].join('\n')).not.toMatch(/광고|원하지 않으시면/);
  });

  it('leaves them out of a message too, which has no blank lines', () => {
    const note = wish('ko', { what: '유지보수 계약' }, { occasion: 'renewal', channel: 'messenger', calendars: ['kr'] });
    expect(note.offer?.optOut).toBe('이런 안내를 원하지 않으시면 말씀해 주세요. 더 이상 보내지 않겠습니다.');
    const { subject, paragraphs } = textOf(note);
    const { body } = keptText({ subject, paragraphs: [paragraphs.join('\n')] }, note);
    expect(body).toContain('{{ what');
    expect(body).not.toMatch(/광고|원하지 않으시면/);
  });
});
