import { parse, placeholders } from '#shared/notes/engine.ts';
import { occasionById } from '#shared/notes/library/index.ts';
import {
  type NoteChannel,
  noteChannels,
  type NoteLanguage,
  noteLanguages,
  noteValueNames,
  type NoteValueName,
} from '#shared/notes/note.ts';
import { type NoteVariant, occasionIds, type OccasionId } from '#shared/notes/note.ts';
import { templateFault, type TemplateFault } from '#shared/notes/own-templates.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { Template } from '#shared/schema/template.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';

export const registers: readonly Register[] = ['formal', 'warm', 'brief'];

/** Where a text belongs in the library. */
export type Place = Pick<OwnText, 'occasion' | 'language' | 'channel' | 'register'>;

/** Null for a template whose occasion, language, channel or tone this version does not know. */
export const ownTextOf = (template: Template): OwnText | null => {
  const occasion = occasionIds.find((id) => id === template.occasion);
  const language = noteLanguages.find((each) => each === template.language);
  const channel = noteChannels.find((each) => each === template.channel);
  const register = registers.find((each) => each === template.register);
  if (occasion === undefined || language === undefined || channel === undefined || register === undefined) return null;
  const { kind = null, subject, body, advertising } = template;
  return { occasion, language, channel, register, kind, subject, body, advertising };
};

export type OwnFault = TemplateFault | { readonly type: 'unknown-place' } | { readonly type: 'subject' };

/** Why no note is made of a text; null when one is. A mail with a text and no subject has a word of its own. */
export const faultOf = (template: Template): OwnFault | null =>
  ownTextOf(template) === null ? { type: 'unknown-place' } : textFault(template);

export const textFault = (text: Pick<Template, 'channel' | 'subject' | 'body'>): TemplateFault | { readonly type: 'subject' } | null => {
  const fault = templateFault(text);
  return fault?.type === 'empty' && text.body.trim() !== '' ? { type: 'subject' } : fault;
};

/** Channels for which the occasion has notes. */
export const channelsOf = (occasion: OccasionId): readonly NoteChannel[] =>
  noteChannels.filter((channel) => channel === 'mail' || occasionById[occasion][channel] !== undefined);

/** The library's texts for a place, of every kind of cause. */
export const libraryTexts = ({ occasion, language, channel, register }: Place): readonly NoteVariant[] => {
  const found = occasionById[occasion];
  return (channel === 'mail' ? found.mail[language][register] : found[channel]?.[language]) ?? [];
};

/** Kinds of cause that the library tells apart for an occasion. */
export const kindsOf = (occasion: OccasionId): readonly string[] => [
  ...new Set(variantsOf(occasion).flatMap(({ kind }) => (kind === undefined ? [] : [kind]))),
];

/** What a text for an occasion may let Aftercare fill in: whom it is for and who signs, and what the library mentions there. */
export const valuesOf = (occasion: OccasionId): readonly NoteValueName[] => {
  const sources = variantsOf(occasion).flatMap(({ subject, paragraphs }) => [subject, ...paragraphs]);
  const mentioned = new Set<string>(['salutation', 'address_as', 'rep_name', ...sources.flatMap((source) => placeholders(parse(source)))]);
  return noteValueNames.filter((name) => mentioned.has(name));
};

const variantsOf = (occasion: OccasionId): readonly NoteVariant[] =>
  noteLanguages.flatMap((language) =>
    channelsOf(occasion).flatMap((channel) =>
      (channel === 'mail' ? registers : registers.slice(0, 1)).flatMap((register) =>
        libraryTexts({ occasion, language, channel, register }),
      ),
    ),
  );

export const blankText = (language: NoteLanguage): OwnText => ({
  occasion: 'check-in',
  language,
  channel: 'mail',
  register: 'formal',
  kind: null,
  subject: '',
  body: '',
  advertising: false,
});

/** With another occasion a channel or a kind that it does not have goes. */
export const withOccasion = (text: OwnText, occasion: OccasionId): OwnText => ({
  ...text,
  occasion,
  channel: channelsOf(occasion).includes(text.channel) ? text.channel : 'mail',
  kind: text.kind !== null && kindsOf(occasion).includes(text.kind) ? text.kind : null,
});
