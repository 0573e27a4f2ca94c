import type { TouchSource } from '#shared/schema/touch.ts';
import type { FromMail } from '../../messaging/protocol/requests.ts';

/** What the rep records, with the mail it was read in; null for what came on another way. */
export type Sourced<Recorded extends { readonly from?: FromMail }> = Omit<Recorded, 'from'> & { readonly source: TouchSource | null };
