/** The moment at which the next day of a time zone begins, in milliseconds; where a clock change takes midnight away, the first moment after it. */
export const nextDayStart = (now: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).add({ days: 1 }).startOfDay().epochMilliseconds;
