/** How long before it may be done a day of the year is announced as coming. Longer than the room of a check-in, which waits for such a day. */
export const ANNOUNCED_DAYS = 30;
