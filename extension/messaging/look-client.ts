import { messenger } from './messenger.ts';
import type { Look } from './protocol/settings.ts';

/** How a page of the extension looks. Rejects when nobody answers. */
export const askLook = (): Promise<Look> => messenger.sendMessage('look', {});
