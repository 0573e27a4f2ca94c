import { type Note, noteFor } from '#shared/notes/note-for.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { samples } from './samples.ts';

/** A text as an invented customer would get it. The text has no fault. */
export const sampleNote = (text: OwnText): Note => {
  const { occasion, channel, language, register, kind, ...rest } = text;
  const { person, calendars, values, byKind } = samples[language];
  const { advertising, subject, body } = rest;
  return noteFor({
    customer: { ...person, id: 'sample', register },
    occasion,
    channel,
    language,
    register,
    variant: 'own-sample',
    kind: kind ?? undefined,
    used: [],
    calendars,
    templates: [{ id: 'sample', occasion, channel, language, register, subject, body, advertising }],
    values: { ...values, ...byKind[kind ?? ''] },
  });
};
