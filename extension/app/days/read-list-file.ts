export type ListFileError = 'too-large' | 'encoding' | 'binary' | 'failed';

export type ListFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: ListFileError };

/** Calendar files of many years have less. */
const LARGEST_BYTES = 5_000_000;

/** The text of a file that the rep chose. Which encoding another one has is not guessed: `encoding`; `binary`: it holds no text at all. */
export const readListFile = async (file: Blob): Promise<ListFile> => {
  if (file.size > LARGEST_BYTES) return { ok: false, error: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return { ok: false, error: 'failed' };
  if (isWide(bytes)) return { ok: false, error: 'encoding' };
  if (bytes.includes(0)) return { ok: false, error: 'binary' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, error: 'encoding' };
  }
};

/** UTF-16, by the mark with which such files begin. */
const isWide = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
