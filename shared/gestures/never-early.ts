import type { Customer } from '../schema/customer.ts';

/** In Germany wishes before the day bring bad luck. */
export const isNeverEarly = ({ calendars, language }: Customer): boolean => calendars?.['de'] === true || /^de\b/.test(language);
