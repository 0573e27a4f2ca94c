import type { Mailbox } from '../../mail.ts';
import { createWorld, type World } from '../../page/world.ts';
import { type Words, wordsFor } from './words.ts';

export interface OutlookWorld extends World {
  readonly words: Words;
}

export const createOutlookWorld = (mailbox: Mailbox): OutlookWorld => ({ ...createWorld(mailbox), words: wordsFor(mailbox.language) });
