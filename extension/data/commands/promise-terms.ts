import type { CarePromise } from '#shared/schema/promise.ts';
import type { Monthly } from '../../messaging/protocol/requests.ts';

/** A promise for a day of every month, as its record has it. */
export const monthlyFields = ({ on, early, late }: Monthly): Pick<CarePromise, 'monthlyOn' | 'tolerance'> => ({
  monthlyOn: on,
  tolerance: { early, late },
});
