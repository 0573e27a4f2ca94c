import type { DataDeps } from '../../data/deps.ts';

/** What the handlers of the host are given besides the clock and the database. */
export interface HostDeps extends DataDeps {
  /** The rep's IANA time zone. */
  readonly timeZone: () => string;
}
