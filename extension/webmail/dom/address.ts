const ADDRESS = /[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+\.[^\s@<>()[\]",;:\\.]+/gu;
const MAX_ADDRESS_LENGTH = 254;

/** The address, lower case, when the whole text is one; null otherwise. */
export const asAddress = (text: string | null | undefined): string | null => {
  const found = addressesIn(text ?? '');
  return found.length === 1 && found[0] === text?.trim().toLowerCase() ? (found[0] ?? null) : null;
};

/** Every address in a text, lower case, in order. */
export const addressesIn = (text: string): readonly string[] =>
  [...text.slice(0, 10_000).matchAll(ADDRESS)]
    .map(([address]) => address.toLowerCase())
    .filter((address) => address.length <= MAX_ADDRESS_LENGTH);
