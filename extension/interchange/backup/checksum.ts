/** A CRC-32 (the one of zip and gzip) over texts in UTF-8, a line feed after each; it can be fed piece by piece. */
export interface Checksum {
  readonly add: (text: string) => void;
  /** Eight lower-case hex digits. */
  readonly digits: () => string;
}

export const createChecksum = (): Checksum => {
  let state = 0xffffffff;
  return {
    add: (text) => {
      for (const byte of encoder.encode(`${text}\n`)) state = (TABLE[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
    },
    digits: () => ((state ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0'),
  };
};

const encoder = new TextEncoder();

const REVERSED_POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? REVERSED_POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});
