const RANDOM_BITS = 20n;
const TOKEN_LETTERS = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';
const TOKEN_LENGTH = 26;

/** A legacy id as the webmail writes it: milliseconds, then 20 bits that tell mails of one millisecond apart. */
export const legacyId = (at: number, serial: number): string =>
  ((BigInt(at) << RANDOM_BITS) | BigInt(serial)).toString(16).padStart(16, '0');

/** The address-bar token of a thread: says nothing about the legacy id to whoever reads it. */
export const threadToken = (id: string): string => {
  let rest = BigInt(`0x${id}`) * 2654435761n + 97n;
  let letters = '';
  const base = BigInt(TOKEN_LETTERS.length);
  for (let index = 0; index < TOKEN_LENGTH; index += 1) {
    letters += TOKEN_LETTERS.charAt(Number(rest % base));
    rest = rest / base + BigInt(index * 7919);
  }
  return `FMfcgz${letters}`;
};
