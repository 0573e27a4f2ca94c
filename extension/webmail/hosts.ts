/** Names of webmails, as sources of touches keep them. */
export const WEBMAILS = ['gmail', 'outlook'] as const;

/** Where Aftercare works; the same list stands behind the manifest's host permissions. */
export const MAIL_HOSTS = ['https://mail.google.com/*'] as const;
