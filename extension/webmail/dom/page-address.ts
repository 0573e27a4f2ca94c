/** Parts of addresses that name a place of the webmail and nothing of the rep's. */
const ROUTES = new Set(
  [
    'mail owa u d b id inbox label category search all imp starred snoozed sent sentitems drafts scheduled trash deleteditems archive spam',
    'junkemail chats chat space dm settings contacts calls advanced-search calendar people options deeplink compose read rp',
  ]
    .join(' ')
    .split(' '),
);

/** An address without ids, accounts and what was searched for: `/mail/u/•/#inbox/•`. */
export const censoredAddress = ({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string => {
  const fields = [...new URLSearchParams(search).keys()].map((name) => (/^[a-z_]{1,12}$/u.test(name) ? name : '•'));
  return `${censoredPath(pathname)}${fields.length === 0 ? '' : `?${fields.join('&')}`}${hash === '' ? '' : `#${censoredPath(hash.slice(1))}`}`;
};

const censoredPath = (path: string): string =>
  path
    .replace(/\?.*$/su, '')
    .split('/')
    .map((part) => (part === '' || ROUTES.has(part) ? part : '•'))
    .join('/');
