import { MAIL_HOSTS } from '../webmail/hosts.ts';

export type ReadHost =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly error: { readonly type: 'empty' | 'not-https' | 'not-a-host' | 'known' } };

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;

/**
 * The name of the host in what the rep typed or pasted: a name alone or an https address of any page there. International names come back in
 * their `xn--` form. Ports, numeric addresses, names of one word and wildcards are refused, and so are hosts where Aftercare works anyway.
 */
export const readHost = (typed: string): ReadHost => {
  const text = typed.trim();
  if (text === '') return refused('empty');
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return refused('not-a-host');
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:') return refused('not-https');
  if (port !== '' || username !== '' || password !== '' || !isHostName(hostname)) return refused('not-a-host');
  return MAIL_HOSTS.includes(patternOf(hostname)) ? refused('known') : { ok: true, host: hostname };
};

/** Every page of one host, as the browser writes it. */
export const patternOf = (host: string): string => `https://${host}/*`;

export const hostOf = (pattern: string): string => new URL(pattern).hostname;

const isHostName = (name: string): boolean => {
  const labels = name.split('.');
  return (
    name.length <= LONGEST_HOST && labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  );
};

const refused = (type: Extract<ReadHost, { ok: false }>['error']['type']): ReadHost => ({ ok: false, error: { type } });
