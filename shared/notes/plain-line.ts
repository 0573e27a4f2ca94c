const LINE_BREAKERS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
/** Embeddings, overrides and isolates: they can make a text read differently from what is sent. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\s\p{DI}\u2800]/gu;

/** One line of text as a person may read it: no control characters, no direction overrides, single spaces, trimmed. '' when nothing visible is left. */
export const plainLine = (text: string | null | undefined): string => {
  const line = (text ?? '').replace(LINE_BREAKERS, ' ').replace(BIDI_CONTROLS, '').replace(/\s+/gu, ' ').trim();
  return line.replace(INVISIBLE, '') === '' ? '' : line;
};
