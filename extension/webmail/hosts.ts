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

const SCRIPTS = { gmail: '/content-scripts/gmail.js', outlook: '/content-scripts/outlook.js' } as const;

/** What runs on hosts which the rep adds: companies run this webmail on addresses of their own. */
export const ADDED_HOST_SCRIPT = SCRIPTS.outlook;

/** The built content script for the pages of a match pattern. */
export const scriptFor = (pattern: string): (typeof SCRIPTS)[keyof typeof SCRIPTS] => {
  const webmail = WEBMAILS.find((each) => HOSTS_OF[each].includes(pattern));
  return webmail === undefined ? ADDED_HOST_SCRIPT : SCRIPTS[webmail];
};
