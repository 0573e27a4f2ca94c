import type { Day } from '#shared/schema/fields.ts';

/** What Today says of the safety of the data and of practice customers. */
export interface SafetyView {
  /** Somebody real is a customer. */
  readonly hasCustomers: boolean;
  readonly practiceCustomers: number;
  /** The rep's day; null = never on this device. */
  readonly lastBackup: Day | null;
  /** It is time for a backup, and the rep has not put that off. */
  readonly remindsOfBackup: boolean;
}

/** Pages of the extension in a tab of their own, by the end of their address. */
export type AppRoute = 'safety' | 'notes' | 'days';
