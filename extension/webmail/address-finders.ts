import type { WebmailId } from './adapter.ts';
import { findAddress } from './outlook/find-address.ts';

/**
 * Has the webmail show the card of the newest sender of this name, who is shown without an address, reads the one address on it and closes it
 * again; null when no card came, or it names none or several. Only on the rep's own click.
 */
export type FindAddress = (page: Document, name: string, signal: AbortSignal) => Promise<string | null>;

/** For the webmails whose adapters say that they can. */
export const addressFinders: Readonly<Partial<Record<WebmailId, FindAddress>>> = { outlook: findAddress };
