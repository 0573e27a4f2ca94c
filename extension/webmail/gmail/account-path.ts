const ACCOUNT = /^\/mail\/(?:u\/\d+\/d\/[^/]+|b\/[^/]+\/u\/\d+|u\/\d+)\//u;

/** The part of the address that names the mailbox this page shows, `/mail/u/<N>/` or that of a delegated one; null when it names none. */
export const accountPath = (page: Document): string | null => ACCOUNT.exec(page.location.pathname)?.[0] ?? null;

/** Somebody else's mailbox, which its owner has opened to the rep. */
export const isDelegated = (page: Document): boolean => /\/d\/|\/b\//u.test(accountPath(page) ?? '');
