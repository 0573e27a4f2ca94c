import type { Addressee } from '#shared/notes/addressee.ts';
import { occasions } from '#shared/notes/library/index.ts';
import {
  type ByLanguage,
  type NoteChannel,
  type NoteLanguage,
  type NoteValueName,
  type NoteValues,
  type NoteVariant,
  type Occasion,
  type OccasionId,
} from '#shared/notes/note.ts';
import { noteFor } from '#shared/notes/note-for.ts';
import { fill } from '#shared/notes/render.ts';
import type { Register } from '#shared/schema/customer.ts';

export const languages = ['en', 'ko', 'zh-CN', 'zh-TW'] as const satisfies readonly NoteLanguage[];
export const registers = ['formal', 'warm', 'brief'] as const satisfies readonly Register[];

const oneRegisterChannels = ['call', 'messenger', 'card'] as const;

/** A wording with its place in the library. Channels other than mail have one register. */
export interface Wording {
  readonly occasion: OccasionId;
  readonly language: NoteLanguage;
  readonly register: Register;
  readonly channel: NoteChannel;
  readonly variant: NoteVariant;
}

/** A wording that was filled: what a customer would read, or the rep would say. */
export interface Text {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

export type Facts = NoteValues;

export const wordingsOf = (occasion: Occasion): readonly Wording[] =>
  languages.flatMap((language) => [
    ...registers.flatMap((register) =>
      (occasion.mail[language][register] ?? []).map(
        (variant) => ({ occasion: occasion.id, language, register, channel: 'mail', variant }) as const,
      ),
    ),
    ...oneRegisterChannels.flatMap((channel) =>
      (occasion[channel]?.[language] ?? []).map(
        (variant) => ({ occasion: occasion.id, language, register: 'warm', channel, variant }) as const,
      ),
    ),
  ]);

export const wordings: readonly Wording[] = occasions.flatMap(wordingsOf);

export const nameOf = ({ occasion, language, register, channel, variant }: Wording): string =>
  [occasion, language, channel === 'mail' ? register : channel, variant.kind ?? '', variant.id].filter((part) => part !== '').join(' ');

export const people: ByLanguage<readonly [Addressee, Addressee]> = {
  en: [
    { familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first', language: 'en' },
    { familyName: 'Park', givenName: 'Jimin', nameOrder: 'given-first', language: 'en', honorific: 'Ms' },
  ],
  ko: [
    { familyName: '김', givenName: '민수', nameOrder: 'family-first', language: 'ko', title: '부장' },
    { familyName: '', givenName: '이수정', nameOrder: 'family-first', language: 'ko' },
  ],
  'zh-CN': [
    { familyName: '王', givenName: '伟', nameOrder: 'family-first', language: 'zh-CN', title: '副总经理' },
    { familyName: '欧阳', givenName: '娜', nameOrder: 'family-first', language: 'zh-CN' },
  ],
  'zh-TW': [
    { familyName: '張', givenName: '雅婷', nameOrder: 'family-first', language: 'zh-TW', title: '採購部經理' },
    { familyName: '歐陽', givenName: '志明', nameOrder: 'family-first', language: 'zh-TW' },
  ],
};

export const reps: ByLanguage<string> = { en: 'Jo Reed', ko: '한지원', 'zh-CN': '陈静', 'zh-TW': '林怡君' };

/** Values that the rep types as whole sentences. */
const sentences: ByLanguage<string> = {
  en: 'The pump runs at up to 60 degrees.',
  ko: '펌프는 60도까지 사용하실 수 있습니다.',
  'zh-CN': '这款泵最高可在60度下运行。',
  'zh-TW': '這款幫浦最高可在60度下運轉。',
};

const festivals: ByLanguage<string> = { en: 'Diwali', ko: '대보름', 'zh-CN': '元宵节', 'zh-TW': '元宵節' };

const DAY = '2026-03-06';

/** Phrases that may stand for any fact inside a sentence: letters, digits, a full stop to drop, every ending a particle has to agree with. */
export const phrases: ByLanguage<readonly string[]> = {
  en: ['CT-40', 'the noise figures', 'Ruth Ames', 'what we agreed on Monday.'],
  ko: ['CT-40', '소음 시험 결과', '이수정 대리', '서울 공장', 'Bright Mill.'],
  'zh-CN': ['CT-40', '噪音测试', '李芳经理', '新厂搬迁。'],
  'zh-TW': ['CT-40', '噪音測試', '李芳經理', '新廠搬遷。'],
};

/** Facts a letter cannot do without; lines to say for a check-in or a visit can. */
export const required: Readonly<Record<OccasionId, readonly NoteValueName[]>> = {
  'thanks-deal': [],
  'thanks-favour': [],
  'thanks-mail': [],
  'check-in': ['topic'],
  'complaint-answer': ['by_day'],
  'complaint-update': [],
  'complaint-follow-up': [],
  'question-answer': ['answer'],
  'promise-kept': ['promise'],
  'promise-late': ['promise', 'by_day'],
  birthday: [],
  'birthday-belated': [],
  congratulations: [],
  sympathy: [],
  holiday: ['festival'],
  'new-year': [],
  'spring-festival': [],
  'dragon-boat': [],
  'mid-autumn': [],
  christmas: [],
  thanksgiving: [],
  'year-end': [],
  'wedding-anniversary': [],
  'monthly-card': [],
  'family-birthday': [],
  'get-well': [],
  'still-here': [],
  renewal: [],
  'after-sale': [],
  'after-delivery': [],
  'delivery-check': [],
  'mail-answer': ['answer'],
  'thanks-referrer': [],
  eid: [],
  diwali: [],
  chuseok: [],
  seollal: [],
  lantern: [],
  visit: ['on_day'],
};

export const neededBy = ({ occasion, channel }: Wording): readonly NoteValueName[] =>
  channel === 'call' && (occasion === 'check-in' || occasion === 'visit') ? [] : required[occasion];

/** Every fact there is, with one phrase for all that are phrases. */
export const allFacts = (language: NoteLanguage, phrase: string): Facts => ({
  what: phrase,
  topic: phrase,
  complaint: phrase,
  next_step: phrase,
  question: phrase,
  promise: phrase,
  event: phrase,
  festival: festivals[language],
  deceased: 'mother',
  status: sentences[language],
  answer: sentences[language],
  details: sentences[language],
  family_member: 'daughter',
  on_day: DAY,
  by_day: DAY,
});

export const fillWording = ({ occasion, language, register, channel, variant }: Wording, person: Addressee, facts: Facts): Text => {
  const note = noteFor({
    customer: { ...person, id: 'customer', register },
    occasion,
    channel,
    language,
    register,
    variant: variant.id,
    kind: variant.kind,
    used: [],
    values: facts,
  });
  return { subject: filled(note.subject), paragraphs: note.paragraphs.map(filled) };
};

/** The texts a wording can become: each phrase with all facts, with only the needed ones, with each single one left out; with and without the rep's name. */
export const textsOf = (wording: Wording): readonly Text[] => {
  const { language } = wording;
  const needed = new Set<string>(neededBy(wording));
  const source = [wording.variant.subject, ...wording.variant.paragraphs].join();
  const choices = phrases[language].flatMap((phrase) => {
    const all = Object.entries(allFacts(language, phrase)).filter(([name]) => source.includes(name));
    const optional = all.map(([name]) => name).filter((name) => !needed.has(name));
    return [
      Object.fromEntries(all),
      Object.fromEntries(all.filter(([name]) => needed.has(name))),
      ...optional.map((left) => Object.fromEntries(all.filter(([name]) => name !== left))),
    ];
  });
  const [person, other] = people[language];
  return [
    ...choices.map((facts) => fillWording(wording, person, { ...facts, rep_name: reps[language] })),
    ...choices.slice(0, 2).flatMap((facts) => [fillWording(wording, person, facts), fillWording(wording, other, facts)]),
  ];
};

const filled = (text: Parameters<typeof fill>[0]): string => fill(text) ?? `GAP in ${JSON.stringify(text)}`;
