const CONVERSATION_ID = /^A[AQ]Qk[\w-]{4,}={0,2}$/u;
const IN_PATH = /\/id\/([^/?#]+)/u;

/**
 * A conversation id in the form the address bar uses. Exchange writes `+` and `/` where addresses have `_` and `-`. Null for ids of single
 * mails (`AQMk…`, `AAMk…`) and anything else.
 */
export const conversationId = (text: string | null): string | null => {
  const id = decoded(text ?? '')
    .trim()
    .replaceAll('+', '_')
    .replaceAll('/', '-');
  return CONVERSATION_ID.test(id) ? id : null;
};

/** The conversation that the address bar names; null when it names none, or a single mail. It may lag behind what is shown. */
export const conversationInPath = (page: Document): string | null => conversationId(IN_PATH.exec(page.location.pathname)?.[1] ?? null);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
