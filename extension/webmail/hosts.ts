/** Names of webmails, as sources of touches keep them. */
export const WEBMAILS = ['gmail', 'outlook'] as const;

/** Pages of each webmail, as match patterns. */
export const HOSTS_OF: Readonly<Record<(typeof WEBMAILS)[number], readonly string[]>> = {
  gmail: ['https://mail.google.com/*'],
  outlook: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
};

/** Where Aftercare works; the same list stands behind the manifest's host permissions. */
export const MAIL_HOSTS: readonly string[] = WEBMAILS.flatMap((webmail) => HOSTS_OF[webmail]);
