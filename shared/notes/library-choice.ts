import type { Register } from '../schema/customer.ts';
import { type NoteLanguage, noteLanguages } from './note.ts';

export interface LibraryChoice {
  readonly language?: NoteLanguage | undefined;
  readonly register?: Register | undefined;
}

/** Undefined for a language without a library. */
export const libraryLanguage = (language: string): NoteLanguage | undefined => noteLanguages.find((each) => each === language);

/** Undefined for a register of a later version. */
export const libraryRegister = (register: string): Register | undefined => registers.find((each) => each === register);

const registers: readonly Register[] = ['formal', 'warm', 'brief'];
