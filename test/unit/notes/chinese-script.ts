/** The characters of GB 2312, which has no traditional ones, and of Big5 without its later additions, which has no simplified ones. */
const charactersOf = (
  encoding: string,
  leads: readonly [number, number],
  trails: readonly (readonly [number, number])[],
): ReadonlySet<string> => {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail += 1) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
};

const simplified = charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]);
const traditional = charactersOf(
  'big5',
  [0xa4, 0xf9],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);

/** Simplified forms that are old characters too, so that Big5 has them: 以后, 几, 里, 准备, 于. */
const BORROWED = /后|几|[哪這那心夜家]里|准備|于|着/u;

const han = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** No character that only traditional texts have. */
export const isSimplified = (text: string): boolean => han(text).every((character) => simplified.has(character));
/** No character that only simplified texts have. */
export const isTraditional = (text: string): boolean => !BORROWED.test(text) && han(text).every((character) => traditional.has(character));
