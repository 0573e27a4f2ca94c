/** How lists, forms and share notices say on whose behalf they write, in the languages they are set to. */
const VIA =
  "via|über|mediante|a través de|através de|par l[’']intermédiaire de|tramite|przez|через|عبر|באמצעות|aracılığıyla|通过|通過|透過|经由|經由|経由|を介して|통해|경유";

/** `'Ann Bell' via Sales`: the writer's name in quotes, then two words or more. Any language: the words themselves are not read. */
const QUOTED = /^['‘’](?<writer>.+?)['‘’] \S+ \S/u;
const NAMED = new RegExp(`^(?<writer>.+?)\\s?[(（ ]\\s?(?:${VIA})\\s`, 'u');
/** `Ann Bell (Google 문서 경유)`: the word stands last. */
const NAMED_LAST = new RegExp(`^(?<writer>.+?)\\s?[(（][^()（）]+(?:${VIA})[)）]$`, 'u');

/**
 * Who wrote, when a list writes in their name and under its own address; null when the name is an ordinary one. Gmail's own remark "via
 * mailer.example" stands beside the name, not in it, and leaves the address the writer's.
 */
export const writerBehind = (name: string): string | null => {
  for (const pattern of [QUOTED, NAMED, NAMED_LAST]) {
    const writer =
      pattern
        .exec(name)
        ?.groups?.['writer']?.replaceAll(/^['"‘“]+|['"’”]+$/gu, '')
        .trim() ?? '';
    if (writer !== '') return writer;
  }
  return null;
};
