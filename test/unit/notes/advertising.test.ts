import type { CalendarId } from '#shared/calendar/holiday.ts';
import { offerMarks } from '#shared/notes/advertising.ts';
import { occasions } from '#shared/notes/library/index.ts';
import { type Note, noteFor } from '#shared/notes/note-for.ts';
import { type NoteChannel, noteChannels, type NoteLanguage, noteLanguages } from '#shared/notes/note.ts';
import { fill } from '#shared/notes/render.ts';
import type { Template } from '#shared/schema/template.ts';
import { describe, expect, it } from 'vitest';
import { people } from './samples.ts';

describe('the mark of an offer', () => {
  it.each([
    { calendars: ['kr'], language: 'ko', mark: '(광고)' },
    { calendars: ['kr'], language: 'en', mark: '(광고)' },
    { calendars: ['cn'], language: 'zh-CN', mark: '【广告】' },
    { calendars: ['cn'], language: 'zh-TW', mark: '【廣告】' },
    { calendars: ['cn'], language: 'en', mark: '[AD]' },
    { calendars: ['kr', 'cn'], language: 'en', mark: '(광고) [AD]' },
    { calendars: ['tw'], language: 'zh-TW', mark: '' },
    { calendars: ['us', 'de'], language: 'en', mark: '' },
    { calendars: [], language: 'ko', mark: '' },
  ] as const satisfies readonly { calendars: readonly CalendarId[]; language: NoteLanguage; mark: string }[])(
    '$calendars in $language: "$mark"',
    ({ calendars, language, mark }) => {
      expect(offerMarks({ calendars, language, channel: 'mail' }).mark).toBe(mark);
    },
  );

  it('is not said on the phone, and neither is the last line', () => {
    expect(offerMarks({ calendars: ['kr', 'cn'], language: 'ko', channel: 'call' })).toEqual({ mark: '', optOut: '' });
  });

  it('goes with a way to get no more, in every language, that fits the channel', () => {
    const lines = noteLanguages.flatMap((language) =>
      (['mail', 'messenger'] as const).map((channel) => offerMarks({ calendars: [], language, channel }).optOut),
    );
    expect([lines.every((line) => line !== ''), new Set(lines).size]).toEqual([true, lines.length]);
  });
});

const customer = { ...people.ko[0], id: 'c1', register: 'formal' } as const;
const OPT_OUT = '이런 안내를 원하지 않으시면 이 메일에 회신으로 알려 주십시오. 더 이상 보내지 않겠습니다.';

const offer = (channel: NoteChannel, fields: Partial<Template> = {}, calendars: readonly CalendarId[] = ['kr']): Note =>
  noteFor({
    customer,
    occasion: 'thanks-deal',
    channel,
    used: [],
    calendars,
    templates: [
      {
        id: 't1',
        occasion: 'thanks-deal',
        language: 'ko',
        register: 'formal',
        channel,
        subject: '새 제품 안내',
        body: '{{ salutation }}\n\n새 제품이 나왔습니다.\n\n감사합니다.\n{{ rep_name }} 드림',
        advertising: true,
        ...fields,
      },
    ],
    values: { rep_name: '한지원' },
  });

const read = ({ subject, paragraphs, unsigned }: Note) => ({
  subject: fill(subject),
  paragraphs: paragraphs.map(fill),
  unsigned: unsigned.map(fill),
});

describe('a text of the rep’s own that offers something', () => {
  it('says so at the head of the subject, and how to get no more above the closing', () => {
    expect(read(offer('mail'))).toEqual({
      subject: '(광고) 새 제품 안내',
      paragraphs: ['김민수 부장님, 안녕하십니까.', '새 제품이 나왔습니다.', OPT_OUT, '감사합니다.\n한지원 드림'],
      unsigned: ['김민수 부장님, 안녕하십니까.', '새 제품이 나왔습니다.', OPT_OUT, '감사합니다.'],
    });
  });

  it('says so at the head of the text where there is no subject', () => {
    const { subject, paragraphs } = read(offer('messenger', { body: '새 제품이 나왔습니다.' }));
    expect([subject, paragraphs]).toEqual([
      '',
      ['(광고) 새 제품이 나왔습니다.', '이런 안내를 원하지 않으시면 말씀해 주세요. 더 이상 보내지 않겠습니다.'],
    ]);
  });

  it('keeps the last line where the name stands alone, with and without it', () => {
    const { paragraphs, unsigned } = read(offer('mail', { body: '새 제품이 나왔습니다.\n\n{{ rep_name }} 드림' }));
    expect([paragraphs, unsigned]).toEqual([
      ['새 제품이 나왔습니다.', OPT_OUT, '한지원 드림'],
      ['새 제품이 나왔습니다.', OPT_OUT],
    ]);
  });

  it('is not marked twice', () => {
    expect(read(offer('mail', { subject: '(광고) 새 제품 안내' })).subject).toBe('(광고) 새 제품 안내');
  });

  it('is not marked twice where the rep wrote one of two marks', () => {
    expect(read(offer('mail', { subject: '(광고) 새 제품 안내' }, ['kr', 'cn'])).subject).toBe('(광고) [AD] 새 제품 안내');
    expect(read(offer('mail', { subject: '[AD] 새 제품 안내' }, ['kr', 'cn'])).subject).toBe('(광고) [AD] 새 제품 안내');
  });

  it('has the last line once where the rep wrote it', () => {
    const body = `새 제품이 나왔습니다.\n\n${OPT_OUT}\n\n감사합니다.\n{{ rep_name }} 드림`;
    expect(read(offer('mail', { body })).paragraphs).toEqual(['새 제품이 나왔습니다.', OPT_OUT, '감사합니다.\n한지원 드림']);
  });

  it('is no offer once the rep says that it is none', () => {
    const note = offer('mail', { advertising: false });
    expect([note.offer, fill(note.subject)]).toEqual([null, '새 제품 안내']);
  });
});

describe('the library', () => {
  it('offers something at a renewal and nowhere else: greetings and thanks carry no offer', () => {
    expect(occasions.filter(({ advertising }) => advertising === true).map(({ id }) => id)).toEqual(['renewal']);
  });

  it.each(noteChannels)('marks a renewal as one: %s', (channel) => {
    const note = noteFor({ customer, occasion: 'renewal', channel, used: [], calendars: ['kr'], values: { what: '유지보수 계약' } });
    const whole = [note.subject, ...note.paragraphs].map(fill).join('\n');
    expect([note.offer !== null, whole.includes('(광고)')]).toEqual([true, note.channel !== 'call']);
  });
});
