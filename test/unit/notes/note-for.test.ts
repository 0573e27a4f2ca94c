import { noteFor, type NoteWish } from '#shared/notes/note-for.ts';
import { fill } from '#shared/notes/render.ts';
import { describe, expect, it } from 'vitest';

const customer = {
  id: 'c1',
  familyName: '김',
  givenName: '민수',
  nameOrder: 'family-first',
  title: '부장',
  language: 'ko',
  register: 'formal',
} as const satisfies NoteWish['customer'];

const wish = (fields: Partial<NoteWish> = {}): NoteWish => ({
  customer,
  occasion: 'thanks-deal',
  channel: 'mail',
  used: [],
  values: { what: 'CT-40', rep_name: '한지원' },
  ...fields,
});

describe('noteFor', () => {
  it('gives one whole note', () => {
    expect(noteFor(wish({ variant: 'decision' }))).toEqual({
      occasion: 'thanks-deal',
      channel: 'mail',
      variant: 'decision',
      language: 'ko',
      register: 'formal',
      fallback: false,
      answersConversation: true,
      subject: ['CT-40 건, 진심으로 감사드립니다'],
      paragraphs: [
        ['김민수 부장님, 안녕하십니까.'],
        ['이번에 CT-40을 결정해 주셔서 진심으로 감사드립니다. 처음 말씀드린 대로 끝까지 책임지고 챙기겠습니다.'],
        ['진행 중에 궁금하신 점이 있으시면 언제든지 저에게 말씀해 주시기 바랍니다.'],
        ['앞으로도 잘 부탁드립니다.\n한지원 드림'],
      ],
      unsigned: [
        ['김민수 부장님, 안녕하십니까.'],
        ['이번에 CT-40을 결정해 주셔서 진심으로 감사드립니다. 처음 말씀드린 대로 끝까지 책임지고 챙기겠습니다.'],
        ['진행 중에 궁금하신 점이 있으시면 언제든지 저에게 말씀해 주시기 바랍니다.'],
        ['앞으로도 잘 부탁드립니다.'],
      ],
      signature: '한지원 드림',
      gaps: [],
      offer: null,
      values: expect.objectContaining({ what: 'CT-40', salutation: '김민수 부장님, 안녕하십니까.', address_as: '김민수 부장님' }),
    });
  });

  it.each([
    { name: 'a customer of a library language', fields: {}, got: ['ko', 'formal', false] },
    {
      name: 'a Traditional reader gets a text of their own',
      fields: { customer: { ...customer, language: 'zh-TW' } },
      got: ['zh-TW', 'formal', false],
    },
    { name: 'any other language', fields: { customer: { ...customer, language: 'de', register: 'warm' } }, got: ['en', 'warm', true] },
    { name: 'a register of a later version', fields: { customer: { ...customer, register: 'solemn' } }, got: ['ko', 'formal', true] },
    {
      name: "the rep's own choice",
      fields: { customer: { ...customer, language: 'de' }, language: 'zh-CN', register: 'brief' },
      got: ['zh-CN', 'brief', false],
    },
  ] as const)('$name', ({ fields, got }) => {
    const note = noteFor(wish(fields));
    expect([note.language, note.register, note.fallback]).toEqual(got);
  });

  it('a wording that is gone is chosen anew', () => {
    expect(noteFor(wish({ variant: 'gone' })).variant).toBe(noteFor(wish()).variant);
  });

  it('an exact wording wins over variety', () => {
    const used = [{ occasion: 'thanks-deal', variant: 'decision', language: 'ko', register: 'formal' }];
    expect([noteFor(wish({ used, variant: 'decision' })).variant, noteFor(wish({ used })).variant === 'decision']).toEqual([
      'decision',
      false,
    ]);
  });

  it('the wording on screen is drafted even if its favour is not known any more', () => {
    const seen = noteFor(wish({ occasion: 'thanks-favour', kind: 'payment' })).variant;
    expect([seen.startsWith('payment-'), noteFor(wish({ occasion: 'thanks-favour', variant: seen })).variant]).toEqual([true, seen]);
  });

  it('[S0-05] a check-in by mail needs its reason, by call it does not', () => {
    const mail = noteFor(wish({ occasion: 'check-in' }));
    const call = noteFor(wish({ occasion: 'check-in', channel: 'call' }));
    expect([mail.gaps, call.gaps, call.channel, call.paragraphs.length]).toEqual([['topic'], [], 'call', 3]);
  });

  it('a call for an occasion without lines to say gives the mail', () => {
    expect(noteFor(wish({ occasion: 'thanks-mail', channel: 'call' })).channel).toBe('mail');
  });

  it('a rep without a name can draft', () => {
    const note = noteFor(wish({ values: { what: 'CT-40' } }));
    expect([note.gaps, note.paragraphs]).toEqual([[], note.unsigned]);
  });

  it.each([
    { name: 'by the new title', kind: 'promotion', event: '이사', line: '김민수 이사님, 안녕하십니까.' },
    {
      name: 'without the old title when the new one is none that is said',
      kind: 'promotion',
      event: 'Director',
      line: '김민수 님, 안녕하십니까.',
    },
    { name: 'by the title on file while the new one is not known', kind: 'promotion', event: ' ', line: '김민수 부장님, 안녕하십니까.' },
    { name: 'by the title on file for other news', kind: 'move', event: '판교', line: '김민수 부장님, 안녕하십니까.' },
  ])('who is congratulated is addressed $name', ({ kind, event, line }) => {
    expect(noteFor(wish({ occasion: 'congratulations', kind, values: { event } })).paragraphs[0]).toEqual([line]);
  });

  it('the customer on file keeps the own words of the rep, also after a promotion', () => {
    const own = { ...customer, addressAs: { ko: '김 이사님' } };
    const note = noteFor(wish({ customer: own, occasion: 'congratulations', kind: 'promotion', values: { event: '상무' } }));
    expect(note.paragraphs[0]).toEqual(['김 이사님, 안녕하십니까.']);
  });

  it.each([
    { deceased: 'mother', ko: '모친상', zh: '令堂', en: 'your mother' },
    { deceased: 'wife', ko: undefined, zh: '尊夫人', en: 'your wife' },
    { deceased: 'son', ko: undefined, zh: undefined, en: undefined },
  ])('a condolence says who died only where there is a certain form: $deceased', ({ deceased, ko, zh, en }) => {
    const body = (language: 'ko' | 'zh-CN' | 'en'): string =>
      noteFor(wish({ occasion: 'sympathy', kind: 'bereavement', variant: 'bereavement-sorry', language, values: { deceased } }))
        .paragraphs.map((paragraph) => fill(paragraph))
        .join(' ');
    expect([body('ko'), body('zh-CN'), body('en')]).toEqual([
      expect.stringContaining(ko === undefined ? '비보를 접하고' : `${ko} 소식을 접하고`),
      expect.stringContaining(zh === undefined ? '惊悉噩耗' : `惊悉${zh}辞世`),
      expect.stringContaining(en === undefined ? 'of your loss' : `the death of ${en}`),
    ]);
  });

  it('the first line can be given', () => {
    expect(noteFor(wish({ values: { salutation: '부장님께' } })).paragraphs[0]).toEqual(['부장님께']);
  });

  it('a blank first line is worked out all the same', () => {
    expect(noteFor(wish({ values: { salutation: ' ' } })).paragraphs[0]).toEqual(['김민수 부장님, 안녕하십니까.']);
  });
});
