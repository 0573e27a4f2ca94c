import type { DataDeps } from '../../data/deps.ts';

/** What the handlers of the host are given besides the clock and the database. */
export interface HostDeps extends DataDeps {
  /** The rep's IANA time zone. */
  readonly timeZone: () => string;
  /** Brings day and time zone up to what the rep has set. Call it after every write. */
  readonly followClock: () => Promise<void>;
}

export interface Host {
  /** Ready once the device has its id. */
  readonly data: () => Promise<HostDeps>;
}
