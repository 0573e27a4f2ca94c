/** A number from 0 to `count` − 1 picked by an id: the same on every device, and many ids fall evenly on all numbers. */
export const spreadOver = (id: string, count: number): number => hash(id) % count;

/** FNV-1a over UTF-16 code units with a final mix, because its low bits alone spread similar ids badly. */
const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
};
