import type { UsedNote } from '../schema/touch.ts';
import { libraryLanguage, libraryRegister, type LibraryChoice } from './library-choice.ts';

/** How a note was used: which wording, whether the rep had picked its language or register, whether they rewrote the text. */
export type NoteUse = Pick<UsedNote, 'occasion' | 'variant' | 'language' | 'register' | 'picked' | 'edited'>;

/**
 * What the rep prefers for one customer over what is on file: the language and the register in which the newest two notes that they picked agree.
 * One pick is a mood; two that differ are none. Words of sympathy have a tone of their own and teach nothing. `used`: newest first.
 */
export const learnedPreference = (used: readonly NoteUse[]): LibraryChoice => {
  const [last, before] = used.filter(({ occasion, picked }) => picked === true && !solemn.has(occasion));
  if (last === undefined || before === undefined) return {};
  return {
    language: last.language === before.language ? libraryLanguage(last.language) : undefined,
    register: last.register === before.register ? libraryRegister(last.register) : undefined,
  };
};

const solemn: ReadonlySet<string> = new Set(['sympathy', 'get-well']);
