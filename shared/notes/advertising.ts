import type { CalendarId } from '../calendar/holiday.ts';
import type { ByLanguage, NoteChannel, NoteLanguage, NoteText } from './note.ts';
import type { RenderedNote } from './render.ts';

/** What shows an offer for what it is: a mark in front and a last line on how to get no more. Empty where none is needed. */
export interface OfferMarks {
  readonly mark: string;
  readonly optOut: string;
}

export interface OfferPlace {
  /** Whom it goes to: the calendars they are greeted by. Two that ask for a mark give both. */
  readonly calendars: readonly CalendarId[];
  /** The note's. */
  readonly language: NoteLanguage;
  readonly channel: NoteChannel;
}

/**
 * The marks of an offer. Korea wants (광고) at the very head, in these letters whatever the language; the mainland 广告, or AD where the note is not in Chinese. The
 * last line stands everywhere. Lines to say on the phone carry neither.
 */
export const offerMarks = ({ calendars, language, channel }: OfferPlace): OfferMarks => {
  if (channel === 'call') return { mark: '', optOut: '' };
  const marks = [...(calendars.includes('kr') ? ['(광고)'] : []), ...(calendars.includes('cn') ? [mainlandMark[language]] : [])];
  return { mark: marks.join(' '), optOut: optOuts[language][channel === 'mail' ? 'reply' : 'word'] };
};

/** The note as an offer: the mark heads the subject, or the text where there is none; the last line stands above the closing that the rep signs. */
export const asOffer = (note: RenderedNote, channel: NoteChannel, { mark, optOut }: OfferMarks): RenderedNote => {
  const { subject, paragraphs, unsigned, signature } = note;
  const marked = (texts: readonly NoteText[], hasClosing: boolean): readonly NoteText[] =>
    withLine(channel === 'mail' ? texts : headed(texts, mark), optOut, hasClosing);
  return {
    ...note,
    subject: channel === 'mail' ? withMark(subject, mark) : subject,
    paragraphs: marked(paragraphs, signature !== ''),
    unsigned: marked(unsigned, signature !== '' && unsigned.length === paragraphs.length),
  };
};

/** A text without the mark at its head, or what it has of two. */
export const withoutMark = (text: string, mark: string): string => {
  const written = mark.split(' ').find((each) => each !== '' && text.startsWith(each));
  return written === undefined ? text : withoutMark(text.slice(written.length).trimStart(), mark);
};

const withLine = (texts: readonly NoteText[], line: string, hasClosing: boolean): readonly NoteText[] => {
  const isThere = texts.some((text) => text.some((part) => typeof part === 'string' && part.includes(line)));
  if (line === '' || isThere) return texts;
  const end = hasClosing ? texts.length - 1 : texts.length;
  return [...texts.slice(0, end), [line], ...texts.slice(end)];
};

const headed = ([first = [], ...rest]: readonly NoteText[], mark: string): readonly NoteText[] => [withMark(first, mark), ...rest];

/** The rep may have written it already, or one of two. */
const withMark = (text: NoteText, mark: string): NoteText => {
  const [first, ...rest] = text;
  if (mark === '') return text;
  return typeof first === 'string' ? [`${mark} ${withoutMark(first, mark)}`, ...rest] : [`${mark} `, ...text];
};

const mainlandMark: ByLanguage<string> = { en: '[AD]', ko: '[AD]', 'zh-CN': '【广告】', 'zh-TW': '【廣告】' };

const optOuts: ByLanguage<{ readonly reply: string; readonly word: string }> = {
  en: {
    reply: 'If you would rather not get offers from me, just reply and say so.',
    word: 'If you would rather not get offers from me, just say so.',
  },
  ko: {
    reply: '이런 안내를 원하지 않으시면 이 메일에 회신으로 알려 주십시오. 더 이상 보내지 않겠습니다.',
    word: '이런 안내를 원하지 않으시면 말씀해 주세요. 더 이상 보내지 않겠습니다.',
  },
  'zh-CN': {
    reply: '如果您不想再收到这类信息，回复告诉我一声即可，我不会再发。',
    word: '如果您不想再收到这类信息，告诉我一声即可，我不会再发。',
  },
  'zh-TW': {
    reply: '如果您不想再收到這類訊息，回信告訴我一聲即可，我不會再寄。',
    word: '如果您不想再收到這類訊息，告訴我一聲即可，我不會再傳。',
  },
};
