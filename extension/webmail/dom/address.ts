const SEPARATORS = /[\s<>()[\]",;:\\]+/u;
const ADDRESS = /^[^@]+@[^@]+\.[^@.]+$/u;
const MAX_ADDRESS_LENGTH = 254;
const LONGEST_TEXT = 10_000;

/** The address, lower case, when the whole text is one; null otherwise. */
export const asAddress = (text: string | null | undefined): string | null => {
  const address = (text ?? '').trim().toLowerCase();
  return isAddress(address) && !SEPARATORS.test(address) ? address : null;
};

/** Every address in the first 10,000 characters of a text, lower case, in order. */
export const addressesIn = (text: string): readonly string[] =>
  text.includes('@') ? text.slice(0, LONGEST_TEXT).toLowerCase().split(SEPARATORS).filter(isAddress) : [];

const isAddress = (text: string): boolean => text.length <= MAX_ADDRESS_LENGTH && ADDRESS.test(text);
