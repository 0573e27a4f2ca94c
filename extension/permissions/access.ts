export interface HostAccess {
  readonly host: string;
  /** The browser lets Aftercare work there. */
  readonly allowed: boolean;
}

/** Where Aftercare would work, and where the browser lets it. */
export interface Access {
  /** Hosts of the webmails, always the same. */
  readonly mail: readonly HostAccess[];
  /** Hosts that the rep has added. */
  readonly added: readonly HostAccess[];
}

export const missingHosts = ({ mail, added }: Access): readonly string[] =>
  [...mail, ...added].filter(({ allowed }) => !allowed).map(({ host }) => host);

export const allowedHosts = (hosts: readonly HostAccess[]): readonly string[] =>
  hosts.filter(({ allowed }) => allowed).map(({ host }) => host);
