/** 128 random bits as 32 hex digits. */
export const randomId = (): string => randomHex(32);

/** `digits` random hex digits. */
export const randomHex = (digits: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
};
