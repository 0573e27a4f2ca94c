const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HANDLE_LENGTH = 11;
const FOLDER = 'DkwNzM4LTI1';

/** A conversation's id as Exchange writes it, with `+` and `/`; made from the practice thread's id. */
export const conversationId = (threadId: string): string => `AAQkAGM+${FOLDER}/${letters(threadId, 16)}AAA=`;

/** The same id as the address bar and Graph write it. */
export const inAddress = (exchangeId: string): string => exchangeId.replaceAll('+', '_').replaceAll('/', '-');

/** The id of one mail, as read windows have it in their address. */
export const messageId = (mailId: string): string => `AAMkAGM_${FOLDER}-${letters(mailId, 16)}AAA=`;

/** What stands between `MSG_` and `_FROM` in the ids of a mail's parts. */
export const messageHandle = (mailId: string): string => letters(mailId, HANDLE_LENGTH);

const letters = (hexId: string, length: number): string => {
  const base = BigInt(LETTERS.length);
  let rest = BigInt(`0x${hexId}`);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text += LETTERS.charAt(Number(rest % base));
    rest /= base;
  }
  return text;
};
