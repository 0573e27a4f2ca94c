/** Longest text that is looked at; real names with firm and title stay far below. */
const READ_AT_MOST = 500;

const LINE_BREAKS_AND_SPACES = /[\s\u0085\u2028\u2029]+/gu;

/** Control, bidi and format characters, halves of surrogate pairs, blank fillers. Joiners stay: Persian and Indic names need them. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u2800\u3164\uffa0]/gu;

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\ufe0e\ufe0f]/gu;

/** A joiner that joins nothing: left over from an emoji, or planted. */
const STRAY_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu;

/**
 * A name as one line of visible text in composed form (NFC), so that Hangul from any device is the same Hangul; '' when nothing is left. What
 * could reorder, hide or imitate text is taken out, emoji too.
 */
export const plainName = (shown: string): string =>
  Array.from(shown.slice(0, 2 * READ_AT_MOST).normalize('NFC'))
    .slice(0, READ_AT_MOST)
    .join('')
    .replace(LINE_BREAKS_AND_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(EMOJI, '')
    .replace(STRAY_JOINERS, '')
    .replace(/ +/g, ' ')
    .trim();
