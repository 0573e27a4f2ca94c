import type { Mailbox } from '../../mail.ts';
import { createWorld, type World } from '../../page/world.ts';
import { type Words, wordsFor } from './words.ts';

export interface GmailWorld extends World {
  readonly words: Words;
}

export const createGmailWorld = (mailbox: Mailbox): GmailWorld => ({ ...createWorld(mailbox), words: wordsFor(mailbox.language) });
