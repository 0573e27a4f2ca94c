/** Where Aftercare works; the same list stands behind the manifest's host permissions. */
export const MAIL_HOSTS = ['https://mail.google.com/*'] as const;
