/**
 * Remembers what a pure function gave, under a key that names all it was asked. Only where the answer never changes and few things are asked: the same days,
 * years and calendars come up for every customer of a book.
 */
export const remembered = <Asked extends readonly unknown[], Result>(
  keyOf: (...asked: Asked) => string,
  compute: (...asked: Asked) => Result,
): ((...asked: Asked) => Result) => {
  const known = new Map<string, Result>();
  return (...asked) => {
    const key = keyOf(...asked);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(...asked);
    known.set(key, result);
    return result;
  };
};
