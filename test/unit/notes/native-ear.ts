import type { Text, Wording } from './samples.ts';

/** The languages listened to here. */
export type Heard = 'en' | 'ko';

type Place = Pick<Wording, 'occasion' | 'register' | 'channel'>;

/** What a native speaker of the language would not write, with sentences that show it. */
export interface Slip {
  readonly language: Heard;
  readonly name: string;
  readonly pattern: RegExp;
  readonly in?: (place: Place) => boolean;
  readonly samples: readonly string[];
}

const onThePhone = ({ channel }: Place): boolean => channel === 'call';
const spoken = (place: Place): boolean => onThePhone(place) || (place.channel === 'mail' && place.register === 'warm');
const afterLongSilence = ({ occasion }: Place): boolean => occasion === 'still-here';
const atNewYear = ({ occasion }: Place): boolean => occasion === 'new-year';

export const slips: readonly Slip[] = [
  {
    language: 'ko',
    name: 'a day or a year is spent, nobody becomes it',
    pattern: /(한 해|새해|연휴|명절|하루|날들?|나날|연말|추석|한가위|[가-힣]+절)[가이]? ?되(세요|십시오|시[기길]|셨)/u,
    samples: ['즐거운 명절 되십시오.', '건강한 한 해 되시길 바랍니다.', '웃을 일이 많은 한 해가 되셨으면 좋겠어요.', '기쁜 성탄절 되세요.'],
  },
  {
    language: 'ko',
    name: 'joy, health and help take no honorific',
    pattern: /(가득|함께)하시[기길]|순조로우시|이어지시|열리시|도움이 되셨/u,
    samples: [
      '가정에 기쁨이 가득하시기를 바랍니다.',
      '건강이 함께하시길 바랍니다.',
      '하시는 일 모두 순조로우시기를.',
      '도움이 되셨는지 여쭙습니다.',
    ],
  },
  {
    language: 'ko',
    name: 'what is amiss with us takes no honorific',
    pattern: /(미흡한|부족한|빠진|손상된|다른|남은) (것|점|부분)[이은]? 있으시/u,
    samples: ['빠진 것이 있으시면 말씀해 주십시오.', '미흡한 부분이 있으시면 바로 살피겠습니다.'],
  },
  {
    language: 'ko',
    name: 'words that are one are written as one, and the same way everywhere',
    pattern: /(인사|답변|연락|전화) 드[리립려렸]|여쭙니다|확인드[리립려렸]|바라요/u,
    samples: ['감사 인사 드립니다.', '안부 여쭙니다.', '도착 여부 확인드립니다.', '좋은 일이 많기를 바라요.'],
  },
  { language: 'ko', name: 'a matter is named once', pattern: /건 건|건의 계약/u, samples: ['유지보수 계약 건 건으로 전화드렸습니다.'] },
  { language: 'ko', name: 'people are no party', pattern: /측에/u, samples: ['이수정 대리님 측에 저희를 추천해 주셨다고 들었습니다.'] },
  {
    language: 'ko',
    name: 'no praise from above, no advice when to go home',
    pattern: /애 많이 쓰셨|고생하셨|고생 많으셨|일찍 (들어가|퇴근)/u,
    samples: ['지난 한 해 애 많이 쓰셨지요.', '이런 날은 일찍 퇴근하셔서 쉬세요.'],
  },
  { language: 'ko', name: 'a mail is no nuisance', pattern: /메일 때문에/u, samples: ['보내 주신 메일 때문에 전화드렸습니다.'] },
  {
    language: 'ko',
    name: 'no news is invented as a reason to write',
    pattern: /소식(을 듣|에 )/u,
    in: afterLongSilence,
    samples: ['보증 기간 소식을 듣다가 문득 생각이 났어요.', '보증 기간 소식에 문득 생각이 났어요.'],
  },
  {
    language: 'ko',
    name: 'a New Year greeting fits before the day and on it',
    pattern: /올해|올 한 해|지난 한 해|쉬셨|첫 인사/u,
    in: atNewYear,
    samples: ['연휴에는 좀 쉬셨습니까?', '올 한 해도 건강하시기 바랍니다.'],
  },
  {
    language: 'en',
    name: 'no stiff phrases of letters',
    pattern:
      /at your disposal|please find|(not|n’t) hesitate|\bas per\b|remain available|\bkindly (send|let|note|find|confirm|reply)\b|take the liberty/iu,
    samples: [
      'I am at your disposal.',
      'Please find my reply below.',
      'Please do not hesitate to call.',
      'I remain available for questions.',
    ],
  },
  {
    language: 'en',
    name: 'no worn phrases of office mail',
    pattern:
      /\bchecking in\b|\bgoing forward\b|\bfollowing up on my\b|\bI trust (this|you are)\b|\bvaluable feedback\b|\bserve you better\b/iu,
    samples: ['I am just checking in.', 'This helps us to serve you better.', 'I trust this finds you well.'],
  },
  {
    language: 'en',
    name: 'no other language shows through',
    pattern:
      /\bstart into\b|\bat the door\b|good cooperation|had to do with|sign of life|an honest word|a word is enough|to its end\b|enjoy the days|you surely|com(e|ing) back to (you\b|your|what)|quiet between us/iu,
    samples: [
      'I wish you a good start into the New Year.',
      'With Seollal at the door, I wish you good fortune.',
      'Thank you for the good cooperation.',
      'If not, a word is enough.',
      'I am coming back to your message.',
    ],
  },
  {
    language: 'en',
    name: 'nobody is met in person on the phone',
    pattern: /\bin person\b/iu,
    in: onThePhone,
    samples: ['I wanted to thank you in person.'],
  },
  {
    language: 'en',
    name: 'what is said is written as one says it',
    pattern: /\bI (am(?! ?[.,])|will)\b|\b(do|does|did|is|have|had) not\b|\bcannot\b/u,
    in: spoken,
    samples: ['I am calling about the pump.', 'I will only take a minute.', 'I do not want to keep you.'],
  },
  {
    language: 'en',
    name: 'a birthday is theirs, not of them',
    pattern: /\b(birthday|anniversary) of your\b|who(ever)? has the birthday/u,
    samples: ['Best wishes for the birthday of your daughter.', 'My best wishes to whoever has the birthday.'],
  },
  {
    language: 'en',
    name: 'a festival keeps its article',
    pattern: /\b(for|at|with|of|that) (Lantern|Dragon Boat) Festival/u,
    samples: ['My warm wishes for Lantern Festival.'],
  },
  {
    language: 'en',
    name: 'no news is invented as a reason to write',
    pattern: /\bheard\b/u,
    in: afterLongSilence,
    samples: ['You came to mind today, when I heard something about the noise test.'],
  },
  {
    language: 'en',
    name: 'a New Year greeting fits before the day and on it',
    pattern: /old year|last days of|is about to|\bdid you\b/iu,
    in: atNewYear,
    samples: ['Before the old year is over, all the best.', 'Did you find some time to rest?'],
  },
];

/** Names of the slips that a filled wording has. */
export const slipsIn = (place: Place, language: Heard, { subject, paragraphs }: Text): readonly string[] =>
  slips
    .filter((slip) => slip.language === language && (slip.in?.(place) ?? true))
    .filter(({ pattern }) => [subject, ...paragraphs].some((line) => pattern.test(line)))
    .map(({ name }) => name);

/** Whether the body begins by saying its subject again, word for word. */
export const repeatsItsSubject = ({ subject, paragraphs }: Pick<Text, 'subject' | 'paragraphs'>): boolean =>
  subject !== '' && sentencesIn(paragraphs.slice(1, 2))[0] === bare(subject);

/** Sentences that more than one of the texts say, each text given by its body's paragraphs. */
export const saidTwice = (bodies: readonly (readonly string[])[]): readonly string[] => {
  const all = bodies.flatMap((body) => [...new Set(sentencesIn(body))]);
  return [...new Set(all.filter((sentence, index) => all.indexOf(sentence) !== index))];
};

/** What is fine once and worn the second time. */
const formulas: Readonly<Record<Heard, readonly RegExp[]>> = {
  en: [/let me know/iu, /just say so/iu, /see to it/iu, /at any time/iu, /take it for granted/iu, /a line in reply/iu],
  ko: [/언제든/u, /큰 도움/u, /믿고 맡/u, /생각이 나서/u],
};

/** Formulas of which more than one of the texts make use. */
export const formulasSaidTwice = (language: Heard, bodies: readonly (readonly string[])[]): readonly string[] =>
  formulas[language]
    .filter((formula) => bodies.filter((body) => body.some((paragraph) => formula.test(paragraph))).length > 1)
    .map(({ source }) => source);

const sentencesIn = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.?])\s|\n/u))
    .map(bare)
    .filter((sentence) => sentence !== '');

const bare = (sentence: string): string => sentence.trim().replace(/[.?]$/u, '');
